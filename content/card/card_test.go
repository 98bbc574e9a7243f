package card

import (
	"cutscore/content"
	"cutscore/content/deckfile"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestRecognise has cards for each kind, and cards that look like one and are another.
func TestRecognise(t *testing.T) {
	for _, c := range []struct {
		front, back string
		want        Kind
	}{
		{"A VLAN is a ________ domain", "broadcast", Cloze},
		{"The powerhouse of the cell is the [...]", "mitochondrion", Cloze},

		{"Is UDP reliable?", "No, it sends without acknowledgement.", YesNo},
		{"True or false: ESI must be switched on", "True", YesNo},
		{"Confining somebody without right", "False imprisonment", Name},

		{"TCP vs. UDP", "TCP acknowledges what arrives\nUDP just sends", Comparison},
		{"What is the difference between a virus and a worm?", "A virus needs a host, a worm does not", Comparison},

		{"Steps to create a bucket", "- Open the console\n- Choose a name\n- Press Create", Steps},
		{"In what order do lights change?", "Green, amber, red", Steps},
		{"Layers of the heart wall, outside in", "epicardium\nmyocardium\nendocardium", Steps},
		{"Phases of mitosis", "1. Prophase\n2. Metaphase\n3. Anaphase\n4. Telophase", Steps},
		{"Why do phases matter?", "They separate concerns in time and make faults visible.", Definition},

		{"Three pillars of empiricism", "Transparency\nInspection\nAdaptation", List},
		{"INVEST", "Independent, Negotiable, Valuable, Estimable, Small, Testable", List},
		{"Elements of a contract", "* Offer\n* Acceptance\n* Consideration", List},
		{"Which design patterns does it use?", "Observer\nMediator", List},
		{"Permissions / Steps to allow a user in", "- Tick the box\n- Assume the role\n- Send the header", List},

		{"Object Lock modes", "Governance: some may lift it\nCompliance: nobody can", Pairs},
		{"Latency metrics", "Overall: LATENCY metric. Backend: INTEGRATION LATENCY metric", Pairs},
		{"Wonders", "| Wonder | Place |\n| --- | --- |\n| Giza | Egypt |\n| Gardens | Babylon |\n| Colossus | Rhodes |", Pairs},

		{"Cache capacity", "0.5 GB - 237 GB", Quantity},
		{"How long is a MAC address?", "48 bits", Quantity},
		{"Port of SSH", "TCP 22", Quantity},
		{"When did the revolution begin?", "1789", Quantity},
		{"Longest allowed sprint", "One month", Quantity},
		{"Which service resolves names?", "Route 53", Name},
		{"DaemonSet", "One pod on each node (log shippers)", Definition},

		{"What error means that the client is throttled?", "429 Too Many Requests", StatusCode},
		{"Which room is it?", "404", Definition},

		{"AES", "Advanced Encryption Standard", Acronym},
		{"What does MTTR stand for?", "Mean Time to Repair", Acronym},
		{"FIFO", "First in, first out", Acronym},
		{"MTU", "Maximum Transmission Unit: the largest packet that a link carries", Definition},

		{"Show the kernel version", "uname -r", Command},
		{"Command to make a port a trunk", "switchport mode trunk", Command},
		{"OSPF all-routers multicast", "224.0.0.5", Command},
		{"Which file holds the hashes?", "/etc/shadow", Command},
		{"Print in Python", "```\nprint(1)\n```", Command},

		{"Pacemaker of the heart", "SA node", Name},
		{"Antidote for opioids", "naloxone", Name},
		{"la hermana", "sister", Name},
		{"Helium", "He", Name},

		{"Pod", "One or more containers that live and die together on one node", Definition},
		{"Why does ice float?", "It is less dense than water.", Definition},
		{"P wave", "The atria depolarise", Definition},
	} {
		r := Recognise(content.CardRef{Front: c.front, Back: c.back})
		if c.want == Definition && c.front == "Which room is it?" {
			if r.Is(StatusCode) {
				t.Errorf("%s: %v: a room is no status", c.front, r.Kinds)
			}
			continue
		}
		if r.Main() != c.want {
			t.Errorf("%s / %s: %v, want %s", c.front, strings.ReplaceAll(c.back, "\n", " | "), r.Kinds, c.want)
		}
	}
}

// TestNothing holds which cards carry no answer that could be asked for.
func TestNothing(t *testing.T) {
	for _, c := range [][2]string{{"", "x"}, {"x", ""}, {"?!", "..."}, {"Front", "![a picture](x.png)"}, {strings.Repeat("a", 800), "back"}, {"In what order?", "Red\nGreen\nRed"}} {
		if r := Recognise(content.CardRef{Front: c[0], Back: c[1]}); len(r.Kinds) > 0 && r.Answer != "" {
			t.Errorf("%.20q / %.20q: %v %q", c[0], c[1], r.Kinds, r.Answer)
		}
	}
}

// TestParts holds what recognisers take out of cards.
func TestParts(t *testing.T) {
	r := Recognise(cardOf("Steps to do it", "- One:\nThe first thing. - Two:\nThe second thing. - Three:\nThe third."))
	if len(r.Steps) != 3 || r.Steps[1] != (Step{"Two", "The second thing."}) {
		t.Errorf("labels glued to the line above: %q", r.Steps)
	}
	r = Recognise(cardOf("Error messages", "403 filtered by WAF\n502 Bad Gateway (wrong output from\nbackend)\n504 timeout"))
	if len(r.Pairs) != 3 || r.Pairs[1] != (Pair{"502", "Bad Gateway (wrong output from backend)"}) {
		t.Errorf("a bracket that goes on below: %q", r.Pairs)
	}
	r = Recognise(cardOf("API Gateway Resource vs. API Gateway Method", "Resource is an object\nA Method is the verb"))
	if !slices.Equal(r.Sides, []Pair{{"API Gateway Resource", "an object"}, {"API Gateway Method", "the verb"}}) {
		t.Errorf("sides: %q", r.Sides)
	}
	r = Recognise(cardOf("18 before, 28 after. How many more?", "18. (10 to 28)"))
	if r.Is(List) || r.Answer == "" {
		t.Errorf("a number with a full stop is no list: %+v", r)
	}
	if r = Recognise(cardOf("How do you choose a Region?", "- compliance\n- latency\n- price")); r.Is(Steps) {
		t.Errorf("what may be done in any order is no steps: %q", r.Steps)
	}
	if r = Recognise(cardOf("OSPF states", "1. Down\n2. Init\n3. Full")); !r.Is(Steps) {
		t.Errorf("numbered states stand in an order: %v", r.Kinds)
	}
	if r = Recognise(cardOf("OSPF states", "- Down\n- Init\n- Full")); r.Is(Steps) {
		t.Errorf("nobody said in what order: %v", r.Kinds)
	}
	if r = Recognise(cardOf("How do you mix them?", "- Draw up the clear one\n- Draw up the cloudy one\n- Shake well and wait")); !r.Is(Steps) {
		t.Errorf("what to do is steps: %v", r.Kinds)
	}
	r = Recognise(cardOf("Largest upload", "5 GB. Switch to multipart from about 100 MB on"))
	if r.Answer != "5 GB" || len(r.Numbers) != 1 || r.Numbers[0].Unit != "gb" {
		t.Errorf("a short answer with an explanation: %+v", r)
	}
	r = Recognise(cardOf("Three chambers", "a) left\nb) right\nc) middle"))
	if !r.Closed || !slices.Equal(r.Members, []string{"left", "right", "middle"}) {
		t.Errorf("a counted list: %+v", r)
	}
	if r = Recognise(cardOf("Benefits of caching", "- speed\n- cost\n- calm")); r.Closed {
		t.Error("benefits can always be more")
	}
}

// TestFronts holds what fronts ask for.
func TestFronts(t *testing.T) {
	for _, c := range []struct {
		front string
		focus Focus
		head  string
		term  string
	}{
		{"Pod", OnTerm, "", "Pod"},
		{"What is a volume in Kubernetes?", OnTerm, "", "volume"},
		{"What is a “Request Validation” in the API Gateway context?", OnTerm, "", "Request Validation"},
		{"What does ARP do?", OnUse, "do", "ARP"},
		{"Purpose of the TTL field", OnUse, "", "TTL field"},
		{"Port of SSH", OnPart, "port", ""},
		{"What is the capital of France?", OnPart, "capital", ""},
		{"Which of the following AWS services would help?", OnWhich, "service", ""},
		{"As part of the plan, who is the contact?", OnWho, "", ""},
		{"How many layers has it?", OnMany, "", ""},
		{"ACE inhibitors end in", OnDoes, "end in", ""},
		{"Load a module", OnCommand, "", ""},
		{"What does SQL stand for?", OnExpand, "", "SQL"},
		{"An ____ status is earned", OnGap, "status", ""},
		{"Zyban is the trade name of ____.", OnGap, "name of", ""},
		{"The trade name of bupropion is [...].", OnGap, "name is", ""},
		{"Term: coloboma of the iris", OnTerm, "", "coloboma of the iris"},
		{"cheapest S3 class", OnPart, "class", ""},
		{"Treaty of Ghent", OnTerm, "", "Treaty of Ghent"},
		{"sucrose =", OnTerm, "", "sucrose"},
		{"Lag - example", OnPhrase, "", ""},
		{"Berlin Wall built", OnDoes, "built", ""},
		{"Was ist ein Switch?", OnTerm, "", "Switch"},
		{"Was macht der Router?", OnUse, "", "Router"},
	} {
		f := ReadFront(c.front)
		if f.Focus != c.focus || f.Head != c.head || f.Term != c.term {
			t.Errorf("%s: focus %d head %q term %q, want %d %q %q", c.front, f.Focus, f.Head, f.Term, c.focus, c.head, c.term)
		}
	}
	if f := ReadFront("Which are related? (Choose TWO)"); f.Text != "Which are related?" {
		t.Errorf("%q", f.Text)
	}
	if !ReadFront("Which is an example of scaling?").Open || ReadFront("Which service scales?").Open {
		t.Error("an example is one of several")
	}
}

// TestSides holds how what is said of each of two things is found.
func TestSides(t *testing.T) {
	for _, c := range []struct{ front, back, one, other string }{
		{"Scaling up vs scaling out", "up (vertical) = bigger instance, out (horizontal) = more instances", "bigger instance", "more instances"},
		{"find vs locate", "find searches the live file system. locate searches a database.", "searches the live file system", "searches a database"},
		{"Alpha glucose vs beta glucose", "In alpha glucose the OH is below the ring, in beta it's above", "the OH is below the ring", "it's above"},
		{"Ligament vs tendon", "Ligaments attach bone to bone, tendons attach muscle to bone", "attach bone to bone", "attach muscle to bone"},
		{"sort() vs sorted()", "`list.sort()` sorts in place. `sorted()` returns a new list.", "sorts in place", "returns a new list"},
		{"fault domain vs update domain", "FD: shares power. UD: restarts together.", "shares power", "restarts together"},
		{"Marbury v. Madison", "Established judicial review", "", ""},
		{"Salt vs pepper", "Both are sold in shops", "", ""},
	} {
		r := Recognise(cardOf(c.front, c.back))
		var want []Pair
		if c.one != "" {
			names := versus(c.front)
			want = []Pair{{names[0], c.one}, {names[1], c.other}}
		}
		if !slices.Equal(r.Sides, want) {
			t.Errorf("%s / %s: %q instead of %q", c.front, c.back, r.Sides, want)
		}
	}
}

func TestExpansion(t *testing.T) {
	for acronym, text := range map[string]string{"AES": "Advanced Encryption Standard", "MTTR": "Mean Time to Repair", "FIFO": "First in, first out", "HIDS": "Host-based Intrusion Detection System"} {
		if got := expansion(acronym, text+": and more"); strings.Join(got, " ") != strings.ReplaceAll(text, ",", "") {
			t.Errorf("%s: %q", acronym, got)
		}
	}
	if got := expansion("CEO", "the head of a firm"); got != nil {
		t.Errorf("%q spells nothing", got)
	}
}

// TestSourceKinds holds what the fifteen source cards are.
func TestSourceKinds(t *testing.T) {
	want := map[string][]Kind{
		"deploying":          {Definition},
		"resource-method":    {Comparison},
		"flavors":            {Definition},
		"auth-types":         {List},
		"invalidate-cache":   {List},
		"latency":            {Pairs},
		"key-function":       {Definition},
		"chief-value":        {Pairs},
		"bad-gateway":        {Definition},
		"stage-variables":    {Definition},
		"request-limit":      {Quantity, StatusCode},
		"cache-capacity":     {Quantity},
		"create-api":         {Steps},
		"request-validation": {Definition},
		"error-messages":     {List, Pairs, StatusCode},
	}
	cards := sourceCards(t)
	if len(cards) != len(want) {
		t.Fatalf("%d cards", len(cards))
	}
	for _, card := range cards {
		if got := Recognise(card.CardRef).Kinds; !slices.Equal(got, want[card.ID]) {
			t.Errorf("%s: %v, want %v", card.ID, got, want[card.ID])
		}
	}
}

func FuzzRecognise(f *testing.F) {
	for _, c := range sourceCards(f) {
		f.Add(c.Front, c.Back)
	}
	f.Add("a ____ b", "| a | b |\n|---|---|\n| `x` | y |")
	f.Add("x vs. y", "x: 1; y: 2")
	f.Fuzz(func(t *testing.T, front, back string) {
		r := Recognise(content.CardRef{Front: front, Back: back})
		for _, n := range r.Numbers {
			if n.Start < 0 || n.End > len(r.Answer) || n.Start >= n.End {
				t.Errorf("a number at %d to %d of %q", n.Start, n.End, r.Answer)
			}
		}
		for _, p := range r.Pairs {
			if p.Left == "" || p.Right == "" {
				t.Errorf("half a pair: %q", p)
			}
		}
	})
}

// sourceCards are the cards that the program was first made for.
func sourceCards(t testing.TB) []*content.Card {
	t.Helper()
	deck, err := deckfile.Read(os.DirFS("../recipe/testdata"), "api-gateway.md", "api-gateway.md")
	if err != nil {
		t.Fatal(err)
	}
	return deck.Cards()
}

// cardOf makes a card of front and back.
func cardOf(front, back string) content.CardRef {
	return content.CardRef{ID: strings.ToLower(strings.Join(strings.Fields(front), "-")), Front: front, Back: back}
}

// TestGrammar holds what the pairs of a language deck are about.
func TestGrammar(t *testing.T) {
	for _, c := range []struct{ front, back, want string }{
		{"past participle of fare", "fatto", "participle"}, {"Futur stem of être", "ser-", "stem"}, {"io (essere)", "sono", "finite form"},
		{"correr", "to run", "verb"}, {"la mela", "apple", "noun"}, {"never", "mai", "small word"}, {"thank you", "grazie", "greeting"},
		{"with", "con", "function word"}, {"five", "cinque", "number"}, {"ugly", "brutto", OtherWord}, {"in + la", "nella", "joined words"},
		{"l'eau", "water", "noun"}, {"see", "vedere", OtherWord}, {"How are you today?", "¿Cómo estás hoy?", "phrase"},
	} {
		if got := Grammar(c.front, c.back); got != c.want {
			t.Errorf("%s: %s is a %q, not a %q", c.front, c.back, got, c.want)
		}
	}
	if !AsksForForm("plural of l'uomo") || AsksForForm("article 5 of the treaty") || AsksForForm("future value") {
		t.Error("which fronts ask for the form of a word")
	}
}

// TestEitherArticle holds that the article before a gap tells nothing.
func TestEitherArticle(t *testing.T) {
	for front, want := range map[string]string{
		"An ___ spreads.": "A(n) ___ spreads.", "It is a [...].": "It is a(n) [...].", "Via ___ it goes.": "Via ___ it goes.", "What is a cell?": "What is a cell?",
		"A cell is ___.": "A cell is ___.",
	} {
		if got := EitherArticle(front); got != want {
			t.Errorf("%q: %q", front, got)
		}
	}
}

// TestForeignHead holds what phrases in other languages ask for.
func TestForeignHead(t *testing.T) {
	for front, want := range map[string]string{
		"Hauptstadt von Polen": "hauptstadt", "Höchster Berg Deutschlands": "berg", "capital de Francia": "capital", "Satz": "", "Wer schrieb von Polen?": "",
		"symmetrische Verschlüsselung": "",
	} {
		f := ReadFront(front)
		if got := f.ForeignHead(); got != want {
			t.Errorf("%q: %q, not %q", front, got, want)
		}
	}
}
