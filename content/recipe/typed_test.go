package recipe

import (
	"strings"
	"testing"

	"cutscore/content"
)

func TestTyped(t *testing.T) {
	tests := []struct {
		name, front, back string
		recipe            string
		stem              string // a part of it; empty: nothing is asked by this recipe
		want              string // the answers, joined by "|"
	}{
		{"short answer", "Which port does SSH use?", "22", "write", "Which port does SSH use?", "22"},
		{"vocabulary", "der Hund", "el perro", "write", "der Hund", "el perro"},
		{"command keeps its signs", "List all files, hidden ones too", "`ls -a`", "write", "List all files", "`ls -a`"},
		{"one thing", "Largest bone", "femur", "write", "Largest bone: what is it?", "femur"},
		{"several things", "Cells that carry oxygen", "red blood cells", "write", "Cells that carry oxygen: what are they?", "red blood cells"},
		{"several in a row", "Colours of the flag of Poland", "white and red", "write", "Poland: what are they?", "white and red"},
		{"one that ends in s", "Diabetes mellitus of children", "type one", "write", "children: what is it?", "type one"},
		{"a name that ends in s", "Cause of rickets", "lack of vitamin D", "write", "rickets: what is it?", "lack of vitamin D"},
		{"how many", "Bones of the wrist", "8", "write", "Bones of the wrist: how many?", "8"},
		{"a year", "Fall of the Berlin Wall", "1989", "write", "Wall: which year is it?", "1989"},
		{"several in German", "Die Farben der Flagge von Polen und die Knochen der Hand", "weiß und rot", "write", "wie lautet die Antwort?", "weiß und rot"},
		{"the front names it", "Which city is the capital of France, Paris or Lyon?", "Paris", "write", "", ""},
		{"yes or no", "Is UDP connectionless?", "Yes", "write", "", ""},
		{"a long answer", "Why does TCP shake hands?", "So that both sides know that the other one is there and agree on the numbers that they start with.", "write", "", ""},
		{"term", "Osmosis", "The movement of water through a membrane from low to high concentration.", "term", "The movement of water", "Osmosis"},
		{"term of a question", "What is osmosis?", "Osmosis is the movement of water through a membrane from low to high concentration.", "term", "[…] is the movement", "osmosis"},
		{"no term", "Why does TCP shake hands?", "So that both sides know the other one is there.", "term", "", ""},
		{"a list is no definition", "Three types of muscle", "- skeletal\n- smooth\n- cardiac", "term", "", ""},
		{"list", "Three types of muscle", "- skeletal\n- smooth\n- cardiac", "members", "name all three", "skeletal|smooth|cardiac"},
		{"list that says it", "Colours of the flag: red, white, blue", "- red\n- white\n- blue", "members", "Colours of the flag: name all three", "red|white|blue"},
		{"pairs", "Ports to know", "SSH: 22\nTelnet: 23\nSMTP: 25", "half", "what goes with **SSH**?", "22"},
		{"left out", "How does a browser find a server?", "It asks the resolver, which walks from the root to the name server of the zone by DNS and hands back an address that is kept for a while.", "missing", "What is missing here?", "DNS"},
		{"a long word", "Why is the wet rate lower?", "Because condensation releases latent heat, which partly offsets the cooling.", "missing", "Because c[…] releases", "condensation"},
		{"no verb, no adverb, nothing of the front", "How is a condenser cooled?", "Predominantly by releasing condensed steam.", "missing", "", ""},
		{"no word of a command", "What runs first?", "`kubeadm initialise --everything --and-more-of-everything` and so on, as it is done in all the big books of it", "missing", "", ""},
		{"too little beside it", "What is it?", "Condensation, so to say", "missing", "", ""},
		{"a question with a remark", "What offsets the cooling? (wet rate)", "Because condensation releases latent heat, which partly offsets it.", "missing", "(wet rate) What is missing here?\n", "condensation"},
		{"two questions", "Who wrote Git, and when?", "Linus Torvalds.\nIn April of 2005, when the licence of BitKeeper was withdrawn, as it is told", "write", "", ""},
		{"two questions with one answer", "Who wrote Git, and when?", "Linus Torvalds, 2005", "write", "Who wrote Git, and when?", "Linus Torvalds, 2005"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			deck := &content.Deck{Title: "T", Topics: []content.Topic{{Name: "T", Cards: []content.Card{
				{CardRef: content.CardRef{ID: "c", Front: test.front, Back: test.back}},
			}}}}
			var got []*content.Item
			for _, s := range NewMaker(deck).Drills().Stubs {
				if strings.Contains(s.ID, "/"+test.recipe+"/") {
					item, ok := s.Item(content.Code{Series: "T", Number: 1})
					if !ok || item.Kind != content.Typed {
						t.Fatalf("%s: %+v", s.ID, item)
					}
					got = append(got, item)
				}
			}
			switch {
			case test.stem == "" && len(got) > 0:
				t.Fatalf("asked: %q %v", got[0].Stem, got[0].Gaps)
			case test.stem == "":
				return
			case len(got) == 0:
				t.Fatal("not asked")
			}
			var answers []string
			for _, g := range got[0].Gaps {
				answers = append(answers, g.Answer)
			}
			if !strings.Contains(got[0].Stem, test.stem) || strings.Join(answers, "|") != test.want {
				t.Errorf("%q, %v", got[0].Stem, answers)
			}
		})
	}
}

// What another card expects is no slip of this one.
func TestRivals(t *testing.T) {
	deck := &content.Deck{Title: "T", Topics: []content.Topic{{Name: "T", Cards: []content.Card{
		{CardRef: content.CardRef{ID: "a", Front: "Last part of the small intestine", Back: "ileum"}},
		{CardRef: content.CardRef{ID: "b", Front: "Upper part of the hip bone", Back: "ilium"}},
		{CardRef: content.CardRef{ID: "c", Front: "Bone of the thigh", Back: "femur"}},
	}}}}
	for _, s := range NewMaker(deck).Drills().Stubs {
		if s.ID == "a/write/1" {
			item, _ := s.Item(content.Code{})
			if r := item.Gaps[0].Rivals; len(r) != 1 || r[0] != "ilium" {
				t.Errorf("rivals %v", r)
			}
			return
		}
	}
	t.Error("not asked")
}
