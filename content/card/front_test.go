package card

import (
	"slices"
	"testing"
)

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
		{"Lag - example", OnPart, "example", ""},
		{"Bach - Toccata", OnTerm, "", "Bach - Toccata"},
		{"Dubbel v tripel", OnVersus, "", ""},
		{"Berlin Wall built", OnDoes, "built", ""},
		{"Was ist ein Switch?", OnTerm, "", "Switch"},
		{"Was macht der Router?", OnUse, "", "Router"},
	} {
		f := readFront(c.front)
		if f.Focus != c.focus || f.Head != c.head || f.Term != c.term {
			t.Errorf("%s: focus %d head %q term %q, want %d %q %q", c.front, f.Focus, f.Head, f.Term, c.focus, c.head, c.term)
		}
	}
	if f := readFront("Which are related? (Choose TWO)"); f.Text != "Which are related?" {
		t.Errorf("%q", f.Text)
	}
	if !readFront("Which is an example of scaling?").Open || readFront("Which service scales?").Open {
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
		{"CRL vs OCSP", "CRL = a list of revoked certificates. OCSP = a question about one. stapling = the server sends it", "a list of revoked certificates", "a question about one"},
		{"Salt vs pepper", "Both are sold in shops", "", ""},
	} {
		r := Read(cardOf(c.front, c.back)).Reading
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
		f := readFront(front)
		if got := f.ForeignHead(); got != want {
			t.Errorf("%q: %q, not %q", front, got, want)
		}
	}
}

// TestBreaksOff tells fronts that their backs end from names.
func TestBreaksOff(t *testing.T) {
	for front, want := range map[string]bool{
		"nabh4 reduces": true, "10 days =": true, "drained when": true, "goods on consignment belong to": true, "liveness probe fails →": true,
		"matching principle": false, "accounts receivable": false, "when": false, "main sequence": false,
	} {
		if got := BreaksOff(front); got != want {
			t.Errorf("%q breaks off: %v", front, got)
		}
	}
}

// TestFiniteForms tells what somebody does from single words.
func TestFiniteForms(t *testing.T) {
	for _, c := range []struct {
		front, back string
		want        bool
	}{{"eu trouxe", "I brought", true}, {"ho fame", "I'm hungry", true}, {"o joelho", "knee", false}, {"obrigado", "thank you", false}} {
		if got := Grammar(c.front, c.back) == "finite form"; got != c.want {
			t.Errorf("%s: %s is a finite form: %v", c.front, c.back, got)
		}
	}
}
