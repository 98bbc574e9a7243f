package card

import (
	"slices"
	"strings"
	"testing"
)

// TestParts holds what recognisers take out of cards.
func TestParts(t *testing.T) {
	r := Read(cardOf("Steps to do it", "- One:\nThe first thing. - Two:\nThe second thing. - Three:\nThe third.")).Reading
	if len(r.Steps) != 3 || r.Steps[1] != (Step{"Two", "The second thing."}) {
		t.Errorf("labels glued to the line above: %q", r.Steps)
	}
	r = Read(cardOf("Error messages", "403 filtered by WAF\n502 Bad Gateway (wrong output from\nbackend)\n504 timeout")).Reading
	if len(r.Pairs) != 3 || r.Pairs[1] != (Pair{"502", "Bad Gateway (wrong output from backend)"}) {
		t.Errorf("a bracket that goes on below: %q", r.Pairs)
	}
	r = Read(cardOf("API Gateway Resource vs. API Gateway Method", "Resource is an object\nA Method is the verb")).Reading
	if !slices.Equal(r.Sides, []Pair{{"API Gateway Resource", "an object"}, {"API Gateway Method", "the verb"}}) {
		t.Errorf("sides: %q", r.Sides)
	}
	r = Read(cardOf("18 before, 28 after. How many more?", "18. (10 to 28)")).Reading
	if r.Is(List) || r.Answer == "" {
		t.Errorf("a number with a full stop is no list: %+v", r)
	}
	if r = Read(cardOf("How do you choose a Region?", "- compliance\n- latency\n- price")).Reading; r.Is(Steps) {
		t.Errorf("what may be done in any order is no steps: %q", r.Steps)
	}
	if r = Read(cardOf("OSPF states", "1. Down\n2. Init\n3. Full")).Reading; !r.Is(Steps) {
		t.Errorf("numbered states stand in an order: %v", r.Kinds)
	}
	if r = Read(cardOf("OSPF states", "- Down\n- Init\n- Full")).Reading; r.Is(Steps) {
		t.Errorf("nobody said in what order: %v", r.Kinds)
	}
	if r = Read(cardOf("How do you mix them?", "- Draw up the clear one\n- Draw up the cloudy one\n- Shake well and wait")).Reading; !r.Is(Steps) {
		t.Errorf("what to do is steps: %v", r.Kinds)
	}
	r = Read(cardOf("Largest upload", "5 GB. Switch to multipart from about 100 MB on")).Reading
	if r.Answer != "5 GB" || len(r.Numbers) != 1 || r.Numbers[0].Unit != "gb" {
		t.Errorf("a short answer with an explanation: %+v", r)
	}
	r = Read(cardOf("Three chambers", "a) left\nb) right\nc) middle")).Reading
	if !r.Closed || !slices.Equal(r.Members, []string{"left", "right", "middle"}) {
		t.Errorf("a counted list: %+v", r)
	}
	if r = Read(cardOf("Benefits of caching", "- speed\n- cost\n- calm")).Reading; r.Closed {
		t.Error("benefits can always be more")
	}
}

func TestExpansion(t *testing.T) {
	for acronym, text := range map[string]string{"AES": "Advanced Encryption Standard", "MTTR": "Mean Time to Repair", "FIFO": "First in, first out", "HIDS": "Host-based Intrusion Detection System"} {
		if got := expansion(acronym, text+": and more"); strings.Join(got, " ") != strings.ReplaceAll(text, ",", "") {
			t.Errorf("%s: %q", acronym, got)
		}
	}
	for acronym, s := range map[string]string{"CEO": "the head of a firm", "TAS": "total area", "MFA": "machine authentication", "LTV": "loan-to-value ratio", "ESP": "extra special"} {
		if got := expansion(acronym, s); got != nil {
			t.Errorf("%s: %q spells nothing", acronym, got)
		}
	}
	for acronym, s := range map[string]string{ // a compound stands for two letters, an "s" for the plural
		"TAS": "true airspeed, corrected for density", "PES": "Photoelectron spectroscopy", "MVCC": "Multiversion concurrency control: readers never wait", "MFA": "multifactor authentication (two of three)",
		"NETs": "Neutrophil extracellular traps – released DNA",
	} {
		want := strings.TrimRight(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",:(–", r) })[0], " ")
		if got := strings.Join(expansion(acronym, s), " "); got != want {
			t.Errorf("%s: %q", acronym, got)
		}
	}
}

// TestFiguredPairs reads names with a figure each.
func TestFiguredPairs(t *testing.T) {
	for back, want := range map[string]int{
		"SSH 22, DNS 53, mail server 25\nLDAP 389, SNMP 161/162":   5,
		"SSH 22, DNS 53, HTTP 80":                                  0, // too few
		"SSH 22, DNS 53, HTTP 80, and more":                        0,
		"IEEE 802 of 3, DNS 53, HTTP 80, LDAP 389":                 0,
		"the port of secure shell is 22, DNS 53, HTTP 80, SSL 443": 0,
	} {
		r := Read(cardOf("Ports to know", back))
		if len(r.Pairs) != want {
			t.Errorf("%q: %v", back, r.Pairs)
		}
	}
}

// TestWraps joins lines that are wrapped, not those of somebody who begins all in lower case.
func TestWraps(t *testing.T) {
	long := "A line that is so long that an editor wraps it somewhere, as it does"
	for first, want := range map[string]int{long: 1, strings.ToLower(long): 2, "A short line": 2, long + ".": 2} {
		if got := Parts(first + "\nand goes on below"); len(got) != want {
			t.Errorf("%q: %d parts", first, len(got))
		}
	}
}

// TestNoDirection holds that what is only greater than another is no order: it may rise or fall.
func TestNoDirection(t *testing.T) {
	if r := Read(cardOf("Stability of ions", "tertiary > secondary > primary")); r.Steps != nil {
		t.Errorf("%v", r.Steps)
	}
}
