package obsidian

import (
	"os"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestNotes(t *testing.T) {
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"inline":                {"a b::c\nd e :: f\n", "a b = c\nd e = f\n"},
		"reversed":              {"#flashcards\na b:::c\n", "a b = c\nc = a b\n"},
		"deck":                  {"#flashcards/science/physics\n\n# Questions\n\na b::c\n<!--SR:!2024-03-20,124,270-->\n", "[science / physics] a b = c\n"},
		"heading":               {"#flashcards\n## H\na b::c\n\nprose\n", "[H] a b = c\n"},
		"multi-line":            {"#flashcards\n\na\nb\n?\nc\nd\n\nprose\n", "a⏎b = c⏎d\n"},
		"blank above":           {"#flashcards\na\n?\nb\n\nc\n\n?\n\nd\n", "a = b\nskipped 8: no question stands right above this ?, with no blank line between\n"},
		"both ways":             {"a\n??\nb\n", "a = b\nb = a\n"},
		"cloze":                 {"#flashcards\n\nThe ==sun== is a ==[1;;star;;not a planet]==.\n", "The ____ is a star. = sun\nThe sun is a ____ (not a planet). = star\n"},
		"code":                  {"#flashcards\n`a::b` is code::yes\n```\nc::d e\n```\n", "`a::b` is code = yes\n"},
		"pictures":              {"#flashcards\nwhat is this ![[x.png]]::y z\n", "what is this [image: x.png] = y z\nlost 2: picture x.png\n"},
		"of another note":       {"#flashcards\nwhat is it?\n?\n![[Tides (of the sea)#Ebb]]\n\nand this ![[leaf (small).png|200]]?\n?\nsee ![[Trees#^x]] elm\n", "and this [image: leaf (small).png]? = see  elm\nskipped 2: it has no answer: what is it?\nlost 2: what it shows of the note Tides (of the sea)#Ebb\nlost 6: picture leaf (small).png\nlost 6: what it shows of the note Trees#^x\n"},
		"named line":            {"Term:: Definition\na:: b\nc:: d, e\n", "Term = Definition\na = b\nc = d, e\n"},
		"shown in fences":       {"+++\ntitle = \"Ships\"\nx::y z\n+++\nCopy this:\n\n```md\n#flashcards/ropes\na b::c\n```\n\n```\n\n#card\nd e::f\n```\n\n```\ng h::i\n```\n", "[ropes] a b = c\nd e = f\n"},
		"comments and names":    {"#flashcards\n<!-- a b::c d\nx y::z -->\nstd::move\nd e::f\n", "d e = f\n"},
		"tags behind fronts":    {"TARGET DECK: x\n\n# H\n\nWho is it? #flashcard\n- me\n- you\n<!--ID: 1769077654497-->\n\nmore prose\n\n## Where? #card-reverse\nhere\nWhen? #card\nnow\n\nWhy? #card\n\nprose\n```\nno? #card\nno\n```\n", "[H] Who is it? = - me⏎- you\n[H] Where? = here\n[H] here = Where?\n[H] When? = now\nskipped 17: it has no answer: Why?\n"},
		"arrows of one's own":   {"a `x -> y` ->->-> b c\n<!--SR:!2024-03-20,124,270-->\n\n#🧠 d e->->-> f\n<!--SR:!2024-03-20,124,270-->\nq\n?\n```\nz => z\n```\n<!--SR:!2024-03-20,124,270-->\n<!--SR:!2024-03-20,124,270-->\n<!--SR:!2024-03-20,124,270-->\ng -> h\n\n->->-> i\n\nj ->->->\n", "a `x -> y` = b c\nd e = f\nq = ```⏎z => z⏎```\n"},
		"a heading below prose": {"#flashcards\n# H\nprose\n## I\na b::c\n\nd\n?\ne\n## J\nf\n", "[I] a b = c\n[I] d = e⏎## J⏎f\n"},
		"tags before fronts":    {"#🧠 a b ->-> c\n<!--SR:!2024-03-20,124,270-->\n", "a b = c\n"},
		"several arrows":        {"#card\na -> b\n<!--SR:!2024-03-20,124,270-->\n\nc => d\n<!--SR:!2024-03-20,124,270-->\ne::f g\n<!--SR:!2024-03-20,124,270-->\n", "e = f g\n"},
		"nothing but signs":     {"#flashcards\nwhat?\n?\n![[A]] + ![[B]]\n\nwho?\n?\n+\n", "who? = +\nskipped 2: it has no answer: what?\nlost 2: what it shows of the note A\nlost 2: what it shows of the note B\n"},
		"a list":                {"#flashcards\n- a b::c\n- d e::f\n", "a b = c\nd e = f\n"},
	})
}

func TestDetect(t *testing.T) {
	sourcetest.Others(t, Detect,
		"std::cout << x;\nstd::vector<int> v;\n", "use std::io;\nlet x = a::b();\n", ".. note:: x\n.. code:: y\n", "#review\n\nprose [[x]]\n", "::t::q {T}\n",
		"What? #card\nThat.\n", "What? #card\n\nThat.\n\nWho? #card\n\nHe.\n", "a -> b\nc -> d\n", "```\nWhat? #card\nThat.\nWho? #card\nHe.\n```\n", "#a b::c d\n#d e::f g\n", "What?\n\nThat.\n", "if a == b and c == d\n", "#flashcards\n\nprose\n", "# Heading\n\nprose\n\nterm:: once\n\nmore prose\n",
		"Question,Answer\nWhat is ::1?,the loopback address\nWhat is fe80::1?,a link-local address\nWhat is std::move?,a cast\n",
		"Term\tDefinition\na ::before\tb\nc ::after\td\n",
	)
}

func TestASharedNote(t *testing.T) {
	data, err := os.ReadFile("../../../../shared/decks/obsidian/notes2-Triboelectric Effect.md")
	if err != nil {
		t.Skip("the shared decks are not here")
	}
	f := source.File{Text: string(data)}
	b, err := Read(f)
	if Detect(f) == "" || err != nil || len(b.Records) != 1 || b.Records[0].Back != "Triboelectric effect" || b.Records[0].Topic != "science / physics" {
		t.Errorf("%v %+v", err, b)
	}
}

func TestTheTitleOfANoteStandsAtItsTop(t *testing.T) {
	for _, front := range []string{"---\ntitle: Ships\n---\n", "+++\ntitle = \"Ships\"\n+++\n"} {
		if b, err := Read(source.File{Text: front + "#flashcards\na b::c\n"}); err != nil || b.Title != "Ships" || len(b.Records) != 1 {
			t.Errorf("%q: %v, %+v", front, err, b)
		}
	}
}

func TestNotesForAnki(t *testing.T) {
	sourcetest.Cases(t, DetectAnki, ReadAnki, map[string][2]string{
		"basic":          {"# x\n\nSTART\nBasic\nWho?\nBack: me\n or you\nTags: a b\n<!--ID: 1614443465651-->\nEND\n\nSTART\nBasic\n\nFront: Where: in Back: or?\nBack: here\nID: 1614443465652\nEND\n", "Who? = me⏎ or you\nWhere: in Back: or? = here\n"},
		"in a fence":     {"```anki\n<!--START-->\nBasic\nWho?\nBack: me\n<!--END-->\n```\n", "Who? = me\n"},
		"in a line":      {"a\n\nx STARTI [Basic] Who? Back: me Tags: a ENDI y\nSTARTI [Basic] Where? Back: here <!--ID: 1566052191670--> ENDI\n", "Who? = me\nWhere? = here\n"},
		"reversed":       {"START\nBasic (and reversed card)\nhere\nBack: hier\nEND\n", "here = hier\nhier = here\n"},
		"clozes":         {"START\nCloze\nText: A {tug} is a {ship}.\nExtra: Of wood.\nEND\n\nSTART\nGaps\n{{c1::A}} and b\nEND\nSTART\nCloze\n{2:A} or {1|b}\nEND\n", "A ____ is a ship. = tug⏎⏎Of wood.\nA tug is a ____. = ship⏎⏎Of wood.\n____ and b = A\nA or ____ = b\n____ or b = A\n"},
		"a cloze alone":  {"START\nGaps\n{{c1::A}} and b\nEND\n", "____ and b = A\n"},
		"its type says":  {"START\nMy cloze\n{A} and b\nEND\n", "____ and b = A\n"},
		"no second card": {"START\nBasic\na\nBack: b\nEND\nSTART\nreversed\nWhy?\nEND\n", "a = b\nskipped 6: it has no answer: Why?\n"},
		"what is lost":   {"START\nBasic\nWho? ![[me.png]]\nBack: me\nEND\nSTART\nBasic\nWhy?\nEND\nSTART\nBasic\nEND\nSTART\nBasic\nHow?\nBack: ![](so.png)\nEND\n", "Who? [image: me.png] = me\nHow? = [image: so.png]\nskipped 6: it has no answer: Why?\nskipped 10: the note is empty\nlost 1: picture me.png\nlost 13: picture so.png\n"},
		"several backs":  {"TARGET DECK\nSea::Ships\nSTART\nWord\nQuestion: Who?\nAnswer: me\nExtra: always\nEND\nSTART\nBasic\na\nBack: b\nEND\n", "[Sea / Ships] Who? = me⏎⏎always\n[Sea / Ships] a = b\n"},
	})
	sourcetest.Others(t, DetectAnki, "", "START\nBasic\nno back\nEND\n", "START the engine\nBasic\nBack: x\nEND\n", "STARTI [x] y\n", "START\nBasic\nWho?\nBack: me\n")
}

func FuzzReadAnki(f *testing.F) {
	f.Add("TARGET DECK: a::b\nSTART\nCloze\n{1:a} {{c1::b}}\nBack: c\nEND\nSTARTI [x] a Back: b ENDI")
	sourcetest.Fuzz(f, DetectAnki, ReadAnki)
}

func FuzzRead(f *testing.F) {
	f.Add("#flashcards/x\na b:::c\n\nd\n??\ne\n\n==x== [1;;y;;z]\n<!--SR:!-->")
	sourcetest.Fuzz(f, Detect, Read)
}
