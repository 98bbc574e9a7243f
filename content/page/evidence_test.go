package page

import (
	"strings"
	"testing"
)

// seen looks at an example: the line after ">" or else the last one, on a page of the lines around it.
func seen(example string) *sight {
	lines := strings.Split(example, "\n")
	at := len(lines) - 1
	for i, l := range lines {
		if rest, marked := strings.CutPrefix(l, ">"); marked {
			lines[i], at = rest, i
		}
	}
	units := make([]unit, len(lines))
	for i, l := range lines {
		units[i] = unit{text: l, from: i, to: i + 1}
	}
	return sightsOf(units, "Lambda and friends")[at]
}

type examples struct{ yes, no []string }

var evidenceExamples = map[string]examples{
	"asks": {
		[]string{"What is NAT?", "Who may cancel a “Sprint”?", "Which two? (Choose TWO)", "“Is this a dagger?”", "什么是网络？", "ما هو؟"},
		[]string{"What is NAT", "Is it? Yes.", "", "?!x"},
	},
	"asks inside": {
		[]string{"what is common law? Definition", "True or false? Water is wet.", "Simple compounds have low melting points, but why? Two reasons"},
		[]string{"What is NAT?", "Go through them. Am I the owner? If yes only the owner bits count and nothing else does.", "no"},
	},
	"opens a question": {
		[]string{"What valve sits between the two", "How many hosts", "In which year did it end", "what's a lien", "Why rebase", "Who was his wife"},
		[]string{"When two meet", "The one who paid", "Where the river ends", "Purpose of it", ""},
	},
	"opens a yes-no question": {
		[]string{"Can groups be nested", "Is clearance required to enter", "Does RAM forget"},
		[]string{"Is it.", "Has", "Do not touch the red one.", "May 5, 1945 in Reims", "Can"},
	},
	"commands": {
		[]string{"Define osmosis", "Name the four types", "Describe metallic bonding."},
		[]string{"Name of the rose", "define", "list all files of a folder", "State"},
	},
	"says true or false": {
		[]string{"True or False: water is wet", "T/F - it can", "True/false? No"},
		[]string{"True", "False, it is not", "Truth tables"},
	},
	"contrasts": {
		[]string{"Void vs. voidable", "TCP vs UDP", "Difference between a virus and a worm", "The difference between them"},
		[]string{"Void", "vs", "No difference at all between them"},
	},
	"has a blank": {
		[]string{"A VLAN is a ________ domain", "___ coined it", "A __ is a disk", "The [...] of it", "pen_____ à nous"},
		[]string{"if __name__ == 1", "snake_case_name", "- - -"},
	},
	"breaks off": {
		[]string{"Aircraft must be renewed every", "ACE inhibitors end in", "In the component:", "Body temperature ="},
		[]string{"Ends here", "of", "It is.", "What is it for?"},
	},
	"trails off": {
		[]string{"The third of C is...", "They are low because…"},
		[]string{"The third.", "wait..what", ""},
	},
	"asks for a noun": {
		[]string{"Purpose of the TTL field", "Steps to resolve a conflict", "Formula for cost variance", "Normal range of sodium"},
		[]string{"Purpose", "It is part of the cell", "as part of cooking", "Order of the day.", "Types are of no use"},
	},
	"opens with an asked noun": {
		[]string{"Default bridge priority", "Types of joins", "Function keys"},
		[]string{"Default", "Bridge priority", "Types: a, b", "Default is 5"},
	},
	"counts things": {
		[]string{"Three types of malware", "4 phases of the bacterial growth curve", "The four financial statements", "Five process groups"},
		[]string{"15 minutes", "Two.", "What three things happen?", "7 cervical", "Five men who ruled France", "3 takeoffs and landings"},
	},
	"asks for several": {
		[]string{"RSTP port states", "Symptoms of hypoxia"},
		[]string{"States", "- port states", "Three port states", "What are the states?", "Port state"},
	},
	"is an acronym": {
		[]string{"SOAR", "IoC", "DynamoDB"},
		[]string{"Soar", "DLP system", "", "a"},
	},
	"has a short form": {
		[]string{"Virtual machine (VM)", "unconditioned stimulus (US)"},
		[]string{"Virtual machine", "(VM)", "Platelets (Thrombocytes)"},
	},
	"is a term": {
		[]string{"Cold start", "la casa", "Mirror image rule", "光合作用"},
		[]string{"It is cold", "- item", "a, b", "Label: text", "15 minutes", "One two three four five six seven eight", "Stop."},
	},
	"is a title term": {
		[]string{"Mirror Image Rule", "Statute of Frauds"},
		[]string{"Mirror image rule", "mirror", "It Is"},
	},
	"echoes the title": {
		[]string{"Lambda layers", "What is a lambda?"},
		[]string{"Layers", "and", ""},
	},
	"front number": {
		[]string{">1. What\na\n2. Which\nb\n3. Who\nc\n4. Why\nd"},
		[]string{"Steps\n>1. a\n2. b\n3. c\n4. d", "1. What"},
	},
	"lacks the front number": {
		[]string{"1. What\n>a\n2. Which\nb\n3. Who\nc\n4. Why\nd"},
		[]string{"a", ">1. What\na\n2. Which\nb\n3. Who\nc\n4. Why\nd"},
	},
	"list item": {
		[]string{"- text", "• text", "•Text", "1. text", "b) text", "(3) text", "-His car stopped", "•", "* star"},
		[]string{"-pril", "*args and **kwargs", "--force", "1.6 mm", "text - text", "E. coli", "1789", "3:1"},
	},
	"lone list item": {
		[]string{"a\n>• Velocity\nb", "- x"},
		[]string{">- a\n- b", "- a\n>- b", "1. a"},
	},
	"starts lower": {
		[]string{"Term\nOther\nnorms of a group"},
		[]string{"term\nother\nnorms of a group", "Term", "A\nB\n15 min"},
	},
	"starts with an article":  {[]string{"A set of rules", "the other"}, []string{"A", "Any set", "Apple pie"}},
	"starts with a pronoun":   {[]string{"It keeps it", "These are they"}, []string{"It", "Items kept"}},
	"starts indefinite":       {[]string{"Anything that limits", "If there is one", "When atoms meet"}, []string{"Any", "When did it end?", "When was it built"}},
	"starts with a verdict":   {[]string{"Yes", "False. Imports are", "No, never"}, []string{"True or false: x", "Nobody", ""}},
	"starts with an aside":    {[]string{"e.g. a lien", "Example: a lien", "Note the port"}, []string{"Examples of lost cities", "Notes", ""}},
	"starts quoted":           {[]string{"“Fair is foul”", "\"x\""}, []string{"x “y”", "'s"}},
	"starts with a digit":     {[]string{"15 minutes", "0.5 GB", "1789"}, []string{"4 phases of growth", "Layer 3", ""}},
	"third person":            {[]string{"Makes it accessible", "Encrypts data", "Prevents it"}, []string{"Makes", "Sets of rules", "Glass breaks"}},
	"starts with an action":   {[]string{"To improve it", "Adding a header", "Because it is", "Used for it"}, []string{"String theory", "Wing", "Testing of joints", "To whom?"}},
	"instructs":               {[]string{"Take it in the morning", "put it down"}, []string{"Take", "Taken in", "Do"}},
	"ends a sentence":         {[]string{"It is so.", "Smooth air.", "水です。", "Go on!"}, []string{"It is...", "etc", "Stop", "Describe it.", "Psychiatry."}},
	"has a sentence break":    {[]string{"It stops. Then it goes", "First one. second"}, []string{"e.g. this", "Approx. five", "One.", "No. 5", "J. S. Bach"}},
	"states":                  {[]string{"The rule is old", "A key encrypts data"}, []string{"What is it?", "The ___ is", "Old rule", "What valve sits there"}},
	"has a comma":             {[]string{"red, or not"}, []string{"1,000", "red or not", "red, or not?"}},
	"has a relative":          {[]string{"A device that cools", "Those who wait"}, []string{"That device", "What is the one that cools?", "Device"}},
	"is long":                 {[]string{strings.Repeat("long text ", 10)}, []string{strings.Repeat("long text ", 10) + "?", "short", strings.Repeat("long ____ ", 10)}},
	"is very long":            {[]string{strings.Repeat("long text ", 17)}, []string{strings.Repeat("long text ", 10), "short"}},
	"is a value":              {[]string{"15 minutes", "TCP 22", "10.0.0.0/8", "0.5 GB - 237 GB", "1,000", "60 to 100"}, []string{"Layer 3 switch", "minutes", "", "802.1Q tag"}},
	"is a formula":            {[]string{"SV = EV - PV", "a -> b", "a → b"}, []string{"x=1", "a - b", "=="}},
	"is an enumeration":       {[]string{"hip, knee, elbow"}, []string{"hip, knee", "Is it a, b, or c?", "1,000,000"}},
	"has a semicolon":         {[]string{"this; that"}, []string{"a;b", "this, that"}},
	"is labelled":             {[]string{"Lambda: easiest way", "Remittent - wide range", "SSE-C: you send it"}, []string{"Define: militarism", "12:30", "DynamoDB - Global Tables", "What is it: a?", "A long text of more than five words: x"}},
	"is an aside in brackets": {[]string{"(Pao On v Lau Yiu Long)"}, []string{"(a) and (b", "x (y)", "(y) x"}},
	"amid terms": {
		[]string{"Name the colours that light has\nRed\n>Green\nBlue\nWhat is the longest wave that we can see?\nRed light, of about 700 nm"},
		[]string{"Red\nPink\n>Green\nBlue\nBlack", "Red", "Name the colours that light has\n>Red\nGreen\nBlue\nWhat is the longest wave that we can see?"},
	},
	"carries a label":  {[]string{"Go there. - Create an API:", "Go. • Next one:"}, []string{"- Create an API:", "Go there.", "Steps:"}},
	"after a colon":    {[]string{"The steps:\nFirst"}, []string{"The steps\nFirst", "First"}},
	"after a comma":    {[]string{"red,\ngreen"}, []string{"red\ngreen", "green"}},
	"closes a bracket": {[]string{"a (b\nc) d"}, []string{"a (b\nc", "a (b)\nc)", "c)"}},
	"bare mark":        {[]string{"•", "—", "***"}, []string{"a", "• a", "5", "-1", "____"}},
}

func TestEvidence(t *testing.T) {
	for _, e := range lineEvidence {
		x, ok := evidenceExamples[e.name]
		if !ok {
			t.Errorf("%s: no examples", e.name)
		}
		for _, line := range x.yes {
			if !e.shows(seen(line)) {
				t.Errorf("%q does not show: %s", line, e.name)
			}
		}
		for _, line := range x.no {
			if e.shows(seen(line)) {
				t.Errorf("%q shows: %s", line, e.name)
			}
		}
	}
}

var bondExamples = map[string]struct{ yes, no [][2]string }{
	"same bullet":             {[][2]string{{"- a", "- b"}, {"•a", "•b"}}, [][2]string{{"- a", "• b"}, {"•a", "• b"}, {"a", "b"}}},
	"next number":             {[][2]string{{"1. a", "2. b"}, {"b) x", "c) y"}}, [][2]string{{"1. a", "3. b"}, {"a", "1. b"}}},
	"both labelled":           {[][2]string{{"Red: stop", "Green: go"}}, [][2]string{{"Red: stop", "Green"}}},
	"both values":             {[][2]string{{"10.0.0.0/8", "172.16.0.0/12"}}, [][2]string{{"5 s", "five"}}},
	"same first word":         {[][2]string{{"S3 Standard", "S3 Glacier"}, {"The sprint", "The sprint ends"}}, [][2]string{{"The sprint", "The goal"}, {"a", "a"}, {"", ""}}},
	"same last word":          {[][2]string{{"right atrium", "left atrium"}}, [][2]string{{"atrium", "atrium"}, {"right atrium", "left side"}}},
	"both lower":              {nil, [][2]string{{"a b", "c d"}, {"A b", "c d"}}}, // only on a page of capitals
	"both dashed":             {[][2]string{{"Hot – no minimum", "Cool – 30 days"}, {"a = 1", "b = 2"}}, [][2]string{{"Hot – none", "Cool - 30"}, {"Hot", "Cool"}}},
	"both acronyms":           {[][2]string{{"UID", "GID"}}, [][2]string{{"UID", "home"}}},
	"both begin in capitals":  {[][2]string{{"FROM a", "WHERE x"}, {"GROUP BY", "HAVING"}}, [][2]string{{"FROM a", "Where x"}, {"A b", "B c"}}},
	"same ending":             {[][2]string{{"Fusing", "Cleaning"}}, [][2]string{{"Fusing", "Toner"}, {"Fusing it", "Cleaning it"}, {"ing", "ing"}}},
	"both sentences":          {[][2]string{{"It is.", "It was."}}, [][2]string{{"It is.", "It was"}}},
	"both instruct":           {[][2]string{{"Take it", "Put it down"}}, [][2]string{{"Take it", "Table"}}},
	"like length":             {[][2]string{{"abc def", "abc xyzw"}}, [][2]string{{"abc", "abc def ghi jkl"}}},
	"unlike length":           {[][2]string{{"abc", strings.Repeat("long ", 9)}}, [][2]string{{"abc", "abcd"}, {"abc", "- " + strings.Repeat("long ", 9)}}},
	"list ends":               {[][2]string{{"- a", "b"}}, [][2]string{{"- a", "- b"}, {"a", "b"}}},
	"verdict before":          {[][2]string{{"True", "x"}, {"No.", "x"}}, [][2]string{{"True love lasts long", "x"}, {"x", "True"}}},
	"asks for a figure":       {[][2]string{{"How many hosts in a /27?", "30"}, {"When was it built?", "About 1606"}}, [][2]string{{"How many?", "none"}, {"Why?", "5"}}},
	"yes or no":               {[][2]string{{"Can groups be nested?", "No. Users only"}, {"T/F: it is", "True"}}, [][2]string{{"What is it?", "No"}, {"Can it be done?", "Sometimes"}}},
	"expands":                 {[][2]string{{"DLP", "Data Loss Prevention"}, {"Mean Time to Repair", "MTTR"}, {"SSH", "Secure Shell"}}, [][2]string{{"Dlp", "Data Loss Prevention"}, {"DLP", "Data"}, {"", ""}}},
	"says it again":           {[][2]string{{"Atoms", "Atoms are the building blocks"}}, [][2]string{{"Atoms", "They are"}, {"Atoms", "Atoms"}}},
	"like terms":              {[][2]string{{"A sentence that is not a term.\nCrassus", "Pompey"}}, [][2]string{{"x.\nAES", "Advanced standard"}, {"x.\nPort states", "Blocking"}, {"x.\nIt is", "Pompey"}}},
	"takes a side":            {[][2]string{{"Void vs. voidable", "Void: never was"}, {"ClusterIP, NodePort", "NodePort: a port"}, {"Resource vs. Method", "A Method is"}}, [][2]string{{"Void", "Void: never was"}, {"Red vs. green", "Blue"}}},
	"names what is described": {[][2]string{{"The tissue that carries signals to muscles", "Nerve"}}, [][2]string{{"Nerve", "The tissue that carries signals"}}},
	"describes what is named": {[][2]string{{"Nerve", "A tissue"}, {"Nerve", "Tissue that carries signals"}}, [][2]string{{"Nerve", "Tissue"}}},
}

func TestBonds(t *testing.T) {
	pair := func(x [2]string) (a, b *sight) {
		b = seen(x[0] + "\n" + x[1])
		return b.prev, b
	}
	for _, x := range append(append([]bond{}, backBonds...), cardBonds...) {
		want, ok := bondExamples[x.name]
		if !ok {
			t.Errorf("%s: no examples", x.name)
		}
		for _, p := range want.yes {
			if !x.holds(pair(p)) {
				t.Errorf("%q does not hold: %s", p, x.name)
			}
		}
		for _, p := range want.no {
			if x.holds(pair(p)) {
				t.Errorf("%q holds: %s", p, x.name)
			}
		}
	}
}
