package delimited_test

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/formats/delimited"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestColumnsAreRead(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"names":                              {"front,back\n\"Pod\",\"unit, small\"\n\"Node\",\"a worker\nmachine\"\n", "Pod = unit, small\nNode = a worker⏎machine\n"},
		"names without their accents":        {"pregunta,opcion_1,opcion_2,correcta,explicacion\n¿Cuál?,uno,dos,2,porque\n¿Quién?,yo,tú,1,pues\n", "¿Cuál?: uno / *dos # porque\n¿Quién?: *yo / tú # pues\n"},
		"names of languages":                 {"level\tcn\ten\n0\t风\twind\n0\t林\tforest\n", "风 = wind\n林 = forest\n"},
		"one language beside a front":        {"word,en,note\nWant,shroud,a rope\nSchot,sheet,a rope\n", "Want = shroud⏎⏎a rope\nSchot = sheet⏎⏎a rope\n"},
		"languages beside a meaning":         {"word,de,en,meaning\nWant,W,shroud,a rope\nSchot,S,sheet,a rope\n", "Want = a rope\nSchot = a rope\n"},
		"a language beside a meaning":        {"word,en,meaning\nWant,shroud,a rope\nSchot,sheet,a rope\n", "Want = a rope\nSchot = a rope\n"},
		"a language alone":                   {"word,en\nWant,shroud\nSchot,sheet\n", "Want = shroud\nSchot = sheet\n"},
		"chapters before words":              {"Sea\tebb\tfall\nSea\tflood\trise\nSea\tslack\tturn\nSea\tneap\tlow\n", "[Sea] ebb = fall\n[Sea] flood = rise\n[Sea] slack = turn\n[Sea] neap = low\n"},
		"two columns that repeat":            {"Sea\tx\tfall\nSea\tx\trise\nSea\tx\tturn\nSea\tx\tlow\n", "Sea = x⏎fall\nSea = x⏎rise\nSea = x⏎turn\nSea = x⏎low\n"},
		"two columns alone":                  {"Sea\tfall\nSea\trise\nSea\tturn\nSea\tlow\n", "Sea = fall\nSea = rise\nSea = turn\nSea = low\n"},
		"chapters before questions":          {"Sea | Which ebbs? | tide | ship | rope | 1\nSea | Which floats? | lead | cork | sand | 2\nSea | Which rises? | anchor | stone | flood | 3\nLand | Which grows? | oak | sand | clay | 1\nLand | Which is wet? | oak | sand | fen | 3\n", "[Sea] Which ebbs?: *tide / ship / rope\n[Sea] Which floats?: lead / *cork / sand\n[Sea] Which rises?: anchor / stone / *flood\n[Land] Which grows?: *oak / sand / clay\n[Land] Which is wet?: oak / sand / *fen\n"},
		"names in German, semicolons":        {"Vorderseite;Rückseite;Thema\nWant;Tau am Mast;Riggs\nSchot;Tau am Segel;Segel\n", "[Riggs] Want = Tau am Mast\n[Segel] Schot = Tau am Segel\n"},
		"TAB, a definition of two lines":     {"Ebb\tthe fall\nof the water\nFlood\tthe rise\n", "Ebb = the fall⏎of the water\nFlood = the rise\n"},
		"a title above":                      {"Sea words\nTerms in this set (3)\nEbb\tfall\nFlood\trise\nSlack\tturn\n", "Ebb = fall\nFlood = rise\nSlack = turn\n"},
		"dashes":                             {"Ebb - the fall of water\nFlood - the rise - of water\nSlack - the turn\n", "Ebb = the fall of water\nFlood = the rise - of water\nSlack = the turn\n"},
		"colons":                             {"Ebb: the fall of water\nFlood: the rise: of water\nSlack: the turn\nNeap: a low tide\n", "Ebb = the fall of water\nFlood = the rise: of water\nSlack = the turn\nNeap = a low tide\n"},
		"signs that somebody chose":          {"Ebb/////the fall\nof water\nFlood/////the rise\nSlack/////the turn\n", "Ebb = the fall⏎of water\nFlood = the rise\nSlack = the turn\n"},
		"three hyphens":                      {"Ebb---fall\nFlood---rise\nSlack---turn\n", "Ebb = fall\nFlood = rise\nSlack = turn\n"},
		"empty columns at the end, no names": {"What is an ebb?,The fall of the water,,\nWhat is a flood?,\"The rise, of course\",,\n", "What is an ebb? = The fall of the water\nWhat is a flood? = The rise, of course\n"},
		"options and a letter":               {"Question,A,B,C,D,Correct Answer,Explanation\nPort light?,Green,Red,,,B,As in wine\nStern light?,White,Red,Blue,,a,\n", "Port light?: Green / *Red # As in wine\nStern light?: *White / Red / Blue\n"},
		"options and a number from 1":        {",Question,Answer1,Answer2,Answer3,Answer4,Time,Correct\n1,Port light?,Green,Red,,,20,2\n2,Two ropes?,Sheet,Keel,Halyard,,20,\"1,3\"\n", "Port light?: Green / *Red\nTwo ropes?: *Sheet / Keel / *Halyard\n"},
		"a number from 0":                    {"question,option 1,option 2,answer\nPort light?,Red,Green,0\nStern light?,Red,White,1\n", "Port light?: *Red / Green\nStern light?: Red / *White\n"},
		"the text of an option":              {"question,choice1,choice2,choice3,answer\nPort light?,Red,Green,White,Red\nStern light?,Red,Green,White,White.\nLost?,Red,Green,White,Blue\n", "Port light?: *Red / Green / White\nStern light?: Red / Green / *White\nskipped 4: its answer \"Blue\" fits none of its options: Lost?\n"},
		"wrong answers apart":                {"question,correct_answer,incorrect_answers\n2 < 3?,True,\"[\"\"False\"\"]\"\n", "2 < 3?: *True / False\n"},
		"JSON in a cell":                     {"question,options,answer\nPort light?,\"[\"\"Red\"\",\"\"Green\"\"]\",Red\n", "Port light?: *Red / Green\n"},
		"options in one cell":                {"question,options,answer\nPort light?,A) Red B) Green C) White,A\n", "Port light?: *Red / Green / White\n"},
		"no names, a key":                    {"Port light?\tGreen\tRed\tWhite\tB\nStern light?\tWhite\tRed\tBlue\tA\n", "Port light?: Green / *Red / White\nStern light?: *White / Red / Blue\n"},
		"HTML in cells":                      {"term,definition\nEbb,<b>the</b> fall<br>of water\n", "Ebb = **the** fall⏎of water\n"},
		"gaps":                               {"text\textra\nThe {{c1::ebb}} falls\tand more\nThe {{c1::flood}} rises\t\n", "text = extra\nThe ____ falls = ebb⏎⏎and more\nThe ____ rises = flood\n"},
		"quoted by apostrophes":              {"round,question,options,answer\n1,'Red, to port, is what?',,A light\n1,'The master''s flag, at sea?',a) Red &nbsp;&nbsp;b) Blue,b) Blue\n2,'Which tide, of two?',,C\n", "Red, to port, is what? = A light\nThe master's flag, at sea?: Red / *Blue\nskipped 4: it has no options: Which tide, of two?\n"},
		"an index before each row":           {",MCQ,Choices,Correct\n0,Port light?,a-> Green || b-> Red,b\n1,Stern light?,a-> White || b-> Blue,a\n", "Port light?: Green / *Red\nStern light?: *White / Blue\n"},
		"an index, and no names":             {"7\tEbb\tfall\n8\tFlood\trise\n9\tSlack\tturn\n", "Ebb = fall\nFlood = rise\nSlack = turn\n"},
		"one that is answered by writing":    {"Question Text,Question Type,Option 1,Option 2,Correct Answer\nPort light?,Multiple Choice,Green,Red,2\nStern light?,Fill-in-the-Blank,White,,\n", "Port light?: Green / *Red\nStern light? = White\nchanged 3: a question that is answered by writing became a flashcard: Stern light?\n"},
		"a record without a back":            {"front,back\nEbb,\nFlood,rise\n", "Flood = rise\nskipped 2: it has no answer: Ebb\n"},
	} {
		f := source.File{Name: "x", Text: c.text}
		if delimited.Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
			continue
		}
		bank, err := delimited.Read(f)
		if got := sourcetest.Tell(bank); err != nil || got != c.want {
			t.Errorf("%s:\n%swant\n%s%v", name, got, c.want, err)
		}
	}
}

func TestColumnsThatAreNotReadAreNamed(t *testing.T) {
	bank, err := delimited.Read(source.File{Name: "x.csv", Text: "No,Term,Definition,Memory aid,Seen by\n1,Ebb,fall,E for exit,\n2,Flood,rise,,\n"})
	if want := []string{"separator: comma", "columns left out: Memory aid"}; err != nil || !slices.Equal(bank.Found, want) {
		t.Errorf("%q %v, want %q", bank.Found, err, want)
	}
}

// Prose has commas, colons and dashes, too.
func TestPagesAreNoColumns(t *testing.T) {
	for _, text := range []string{
		"Tides Flashcards\nTwo kinds of tides\nSpring tide, neap tide\nWhat pulls the water?\nThe Moon, and half as much the Sun\nSlack water\nThe time when the stream turns\n",
		"Hello, world.\nThis is, I think, prose.\nIt goes on, and on.\n",
		"Q: what is an ebb?\nA: the fall\nQ: what is a flood?\nA: the rise\nQ: x\nA: y\n",
		"One line - no more\nanother without\nand a third\n",
	} {
		if how := delimited.Detect(source.File{Text: text}); how != "" {
			t.Errorf("%.30q: %s", text, how)
		}
	}
}

// What ends rows at the start of a large file, and later does not, is no end of rows.
func TestALargeFileThatChangesItsMindIsRead(t *testing.T) {
	text := strings.Repeat("Ebb\tthe fall/////\nFlood\tthe rise/////\n", 8000) + strings.Repeat("Slack\tthe turn\n", 40_000)
	bank, err := delimited.Read(source.File{Text: text})
	if err != nil || len(bank.Records) != 56_000 {
		t.Errorf("%d records, %v", len(bank.Records), err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("front,back\n\"a\"\"b\",c\n\"d\ne\",f\n")
	f.Add("\t")
	f.Add("a\t\"b\nc\t\"\"\n,\n;;|\n")
	f.Fuzz(func(t *testing.T, text string) {
		sourcetest.Bounded(t, len(text), func() {
			file := source.File{Text: text}
			how := delimited.Detect(file)
			bank, err := delimited.Read(file)
			if how != "" && err != nil {
				t.Errorf("recognised, and then %v", err)
			}
			for _, r := range bank.Records {
				if r.Line < 1 || r.Line > 1+strings.Count(text, "\n") {
					t.Errorf("line %d", r.Line)
				}
			}
		})
	})
}

func BenchmarkTSV(b *testing.B) {
	var text strings.Builder
	for i := range 100_000 {
		text.WriteString("What is the meaning of the term number " + string(rune('a'+i%26)) + strings.Repeat("x", i%40) + "?\tIt is one of the many, and it says so\n")
	}
	f := source.File{Text: text.String()}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		if _, err := delimited.Read(f); err != nil {
			b.Fatal(err)
		}
	}
}
