package card

import (
	"os"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/deckfile"
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
		{"lifecycle arguments", "- prevent_destroy\n- ignore_changes\n- replace_triggered_by", List},
		{"In what order do lights change?", "Green, amber, red", Steps},
		{"Layers of the heart wall, outside in", "epicardium\nmyocardium\nendocardium", Steps},
		{"Phases of mitosis", "1. Prophase\n2. Metaphase\n3. Anaphase\n4. Telophase", Steps},
		{"Conduction through the heart", "SA node → atria → AV node → Purkinje fibres. It takes a fifth of a second", Steps},
		{"Resources from top to bottom", "Organization > Folders > Projects", Steps},
		{"Light through glass", "reacts with hops → a smell of skunk", Definition},
		{"What is larger?", "a whole sentence about one thing > another whole sentence on a thing > the last of them that is said", Definition},
		{"Why do phases matter?", "They separate concerns in time and make faults visible.", Definition},

		{"Three pillars of empiricism", "Transparency\nInspection\nAdaptation", List},
		{"INVEST", "Independent, Negotiable, Valuable, Estimable, Small, Testable", List},
		{"Elements of a contract", "* Offer\n* Acceptance\n* Consideration", List},
		{"Which design patterns does it use?", "Observer\nMediator", List},
		{"Permissions / Steps to allow a user in", "- Tick the box\n- Assume the role\n- Send the header", List},

		{"Object Lock modes", "Governance: some may lift it\nCompliance: nobody can", Pairs},
		{"Latency metrics", "Overall: LATENCY metric. Backend: INTEGRATION LATENCY metric", Pairs},
		{"Wonders", "| Wonder | Place |\n| --- | --- |\n| Giza | Egypt |\n| Gardens | Babylon |\n| Colossus | Rhodes |", Pairs},

		{"phishing / smishing / vishing", "mail / short messages / voice", Pairs},
		{"typical size of a bacterium / an animal cell", "about 1–5 µm / about 10–30 µm", Pairs},
		{"Ageing: young, middle, old", "2 years, 3 years, 5 years in all. Oak at least 1, 1 and 2", Pairs},
		{"Sparkling wine step by step", "Base wine, second fermentation, riddling, dosage", Steps},
		{"Serving temperature of sparkling wine", "6–10°C, well chilled", Quantity},
		{"MAC DAC RBAC ABAC", "MAC labels, DAC owner decides, RBAC job role, ABAC attributes", Pairs},
		{"Signals in flight: steady red, steady green and red flashes", "Give way and circle\nLand\nDo not land", Pairs},
		{"Choking adult, conscious, no cough", "Back blows\nThen thrusts\nThen help", List},
		{"Veer / back", "clockwise / anticlockwise", Pairs},
		{"CI/CD", "a way to build, test and ship without hands", Definition},
		{"Red, white, blue", "France", Name},
		{"What are salt, sugar and fat for?", "taste, texture, keeping", List},
		{"Salt / sugar", "taste, texture", Name},
		{"AAA", "authentication, authorization, accounting", List},
		{"red / red", "stop / go", Name},
		{"Ports of SSH and DNS: SSH, DNS, HTTP", "22, 53", Quantity},

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
		r := Read(content.CardRef{Front: c.front, Back: c.back}).Reading
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
		if r := Read(content.CardRef{Front: c[0], Back: c[1]}).Reading; len(r.Kinds) > 0 && r.Answer != "" {
			t.Errorf("%.20q / %.20q: %v %q", c[0], c[1], r.Kinds, r.Answer)
		}
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
		if got := Read(card.CardRef).Reading.Kinds; !slices.Equal(got, want[card.ID]) {
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
		r := Read(content.CardRef{Front: front, Back: back}).Reading
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
