package anki_test

import (
	"strings"
	"testing"

	"cutscore/content/formats/anki"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestTextExports(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"tabs":                             {"#separator:tab\n#html:false\n#tags column:3\nPod\tunit\tk8s\nNode\t<b>x\tk8s\n", "Pod = unit\nNode = \\<b>x\n"},
		"HTML":                             {"#separator:tab\n#html:true\nPod\ta <b>small</b> unit<br>of work\n", "Pod = a **small** unit⏎of work\n"},
		"columns":                          {"#separator:Semicolon\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\nx1;Basic;Sea::Tides;Ebb;fall\nx2;Basic;Sea::Winds;Gale;force 8\n", "[Tides] Ebb = fall\n[Winds] Gale = force 8\n"},
		"a spreadsheet's commas":           {"#separator:Comma,,\n#html:true,,\nEbb,fall,\n\"Flood, the\",rise,\n", "Ebb = fall\nFlood, the = rise\n"},
		"cards that repeat their question": {"#separator:tab\n#html:true\nEbb\t\"Ebb\n\n<hr id=\"\"answer\"\">\n\nfall\"\n", "Ebb = fall\n"},
		"gaps":                             {"#separator:tab\n#html:true\nThe {{c1::ebb}} falls, the {{c2::flood::f…}} rises\tTides\n", "The ____ falls, the flood rises = ebb⏎Tides\nThe ebb falls, the ____ (f…) rises = flood⏎Tides\n"},
		"comments and unknown headers":     {"#separator:tab\n#name:x\nEbb\tfall\n# a comment\nFlood\trise\n", "Ebb = fall\nFlood = rise\n"},
		"no separator named":               {"#html:true\nWhat is HTTP: a protocol?,yes\nAnd TCP?,\"yes, too\"\nAnd IP?,yes\n", "What is HTTP: a protocol? = yes\nAnd TCP? = yes, too\nAnd IP? = yes\n"},
	} {
		f := source.File{Text: c.text}
		if anki.Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		bank, err := anki.ReadText(f)
		bank.Look = nil
		if got := sourcetest.Tell(bank); err != nil || got != c.want {
			t.Errorf("%s:\n%swant\n%s%v", name, got, c.want, err)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add("#separator:tab\n#html:true\na\t<b>b</b>{{c1::x}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		sourcetest.Bounded(t, len(text), func() {
			if _, err := anki.ReadText(source.File{Text: text}); err != nil {
				t.Error(err)
			}
		})
	})
}

func TestWhatIsSaidOfNotes(t *testing.T) {
	bank, err := anki.ReadText(source.File{Text: "#separator:tab\n#html:true\n#guid column:1\ng1\tThe {{c1::ebb}}, the {{c2::flood}}\tx\ng2\t<img src=\"a.png\">\tb\tmore\ng3\tEbb?\tfall\t-\ng4\t\t<img src=\"b.png\">\n"})
	ids := []string{}
	for _, r := range bank.Records {
		ids = append(ids, r.ID)
	}
	found, lost := strings.Join(bank.Found, "; "), len(bank.Lost)
	if got := strings.Join(ids, " "); err != nil || got != "g1#1 g1#2 g2 g3" || !strings.Contains(found, "1 notes have more fields") || lost != 1 || len(bank.Look) == 0 || !strings.HasSuffix(bank.Look[0].Text, ": 1") {
		t.Errorf("%s; %s; %d lost; %+v; %v", got, found, lost, bank.Look, err)
	}
	bank, err = anki.ReadText(source.File{Text: "#separator:tab\n{{c1::Ebb}} falls\t<b>x</b>\nFlood?\trise\n"})
	if len(bank.Records) != 2 || bank.Records[0].ID != "" || len(bank.Look)+len(bank.Found) > 0 || err != nil {
		t.Errorf("%+v, %v", bank, err)
	}
}

func TestTopicsAndTitle(t *testing.T) {
	for decks, want := range map[string]string{
		"A::B|A::C": "A: B, C", "A::B|A::B": "B: , ", "A::B|A": "A: B, ", "A::B|C::B": ": A / B, C / B", "|": ": , ", "A::B::C|A::B::D": "B: C, D",
	} {
		one, two, _ := strings.Cut(decks, "|")
		bank, err := anki.ReadText(source.File{Text: "#separator:tab\n#deck column:1\n" + one + "\tEbb?\tfall\n" + two + "\tFlood?\trise\n"})
		if err != nil || len(bank.Records) != 2 {
			t.Fatalf("%s: %+v, %v", decks, bank, err)
		}
		if got := bank.Title + ": " + bank.Records[0].Topic + ", " + bank.Records[1].Topic; got != want {
			t.Errorf("%s: %q, want %q", decks, got, want)
		}
	}
}
