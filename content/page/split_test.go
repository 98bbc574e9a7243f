package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func cardsOf(text string) []Card { return Split(text).Cards() }

func TestSplitSmallTexts(t *testing.T) {
	for _, x := range []struct {
		name, text, title string
		cards             []Card
	}{
		{"nothing", "", "", nil},
		{"white space", " \n\t\r\n\u00a0", "", nil},
		{"one line", "What is NAT?", "", []Card{{"What is NAT?", ""}}},
		{"one card", "What is NAT?\nNetwork Address Translation", "", []Card{{"What is NAT?", "Network Address Translation"}}},
		{"title only", "NAT Flashcards", "", []Card{{"NAT Flashcards", ""}}},
		{"title and half a card", "NAT Flashcards\nWhat is NAT?", "NAT", []Card{{"What is NAT?", ""}}},
		{"byte order mark and CRLF", "\uFEFFNAT Flashcards\r\n\r\nWhat is NAT?\r\nA translation.\r\n", "NAT", []Card{{"What is NAT?", "A translation."}}},
		{"old Mac", "NAT Flashcards\rWhat is NAT?\rA translation", "NAT", []Card{{"What is NAT?", "A translation"}}},
		{"count below the title", "Ports Flashcards\n(2 cards)\nWhich port has SSH?\n22\nWhich port has DNS?\n53", "Ports",
			[]Card{{"Which port has SSH?", "22"}, {"Which port has DNS?", "53"}}},
		{
			"no title", "What is a stack?\nLast in, first out.\nWhat is a queue?\nFirst in, first out.", "",
			[]Card{{"What is a stack?", "Last in, first out."}, {"What is a queue?", "First in, first out."}},
		},
		{
			"a front wrapped in its brackets", "Waves Flashcards\nName the parts of a wave (seen\nfrom the side)\n- crest\n- trough\nWhat is a period?\nThe time of one wave", "Waves",
			[]Card{{"Name the parts of a wave (seen from the side)", "- crest\n- trough"}, {"What is a period?", "The time of one wave"}},
		},
		{
			"a word that the lines spell", "Drugs Flashcards\nRIPE\nRifampin\nIsoniazid\nPyrazinamide\nEthambutol\nWhat colour does rifampin give to urine?\nOrange", "Drugs",
			[]Card{{"RIPE", "Rifampin\nIsoniazid\nPyrazinamide\nEthambutol"}, {"What colour does rifampin give to urine?", "Orange"}},
		},
	} {
		t.Run(x.name, func(t *testing.T) {
			p := Split(x.text)
			if p.Title != x.title {
				t.Errorf("title %q instead of %q", p.Title, x.title)
			}
			if got := p.Cards(); !slices.Equal(got, x.cards) {
				t.Errorf("cards are\n%q\ninstead of\n%q", got, x.cards)
			}
		})
	}
}

// The outward order of a page: empty lines, numbers, marks.
func TestSplitOutwardOrder(t *testing.T) {
	layout := func(card string) func(labelled) string {
		return func(p labelled) string {
			text := p.title
			for i, c := range p.cards {
				text += strings.NewReplacer("N", fmt.Sprint(i+1), "F", c.Front, "B", c.Back, "_", "\n").Replace(card)
			}
			return text
		}
	}
	for _, x := range []struct {
		name  string
		text  func(labelled) string
		share float64
	}{
		{"an empty line between cards", layout("__F_B"), 0.98},
		{"an empty line between sides", layout("__F__B"), 0.97},
		{"an empty line after every line", func(p labelled) string { return strings.ReplaceAll(p.text, "\n", "\n\n") }, 0.88},
		{"CRLF", func(p labelled) string { return strings.ReplaceAll(p.text, "\n", "\r\n") }, 0.88},
		{"marks", layout("_N_Q_F_A_B_How well did you know this?_1_Not at all_2_3_4_5_Perfectly"), 0.99},
		{"terms and definitions", layout("_Term_F_Definition_B"), 0.99},
		{"without flashcards in the title", func(p labelled) string { return cleanTitle(p.title) + strings.TrimPrefix(p.text, p.title) }, 0.88},
		{"without a title", func(p labelled) string { return strings.TrimPrefix(p.text, p.title+"\n") }, 0.82},
	} {
		right, all := 0, 0
		for _, p := range allPages(t) {
			if p.marked() || p.number()%3 > 0 {
				continue
			}
			right += p.right(cardsOf(x.text(p)))
			all += len(p.cards)
		}
		share := float64(right) / float64(all)
		t.Logf("%s: %d of %d cards exactly right (%.1f %%)", x.name, right, all, 100*share)
		if share < x.share {
			t.Errorf("%s: %.1f %% of the cards are right, less than %.0f %%", x.name, 100*share, 100*x.share)
		}
	}
}

func TestDroppedIsKept(t *testing.T) {
	p := Split("Ports Flashcards\n(2 cards)\n1\nQ\nSSH\nA\n22\nHow well did you know this?\n1\nNot at all\n2\nPerfectly\n2\nQ\nDNS\nA\n53\n54")
	if want := []Card{{"SSH", "22"}, {"DNS", "53\n54"}}; !slices.Equal(p.Cards(), want) {
		t.Errorf("cards are %q", p.Cards())
	}
	want := []string{"(2 cards)", "1", "2", "Q", "A", "How well did you know this?", "1", "Not at all", "2", "Perfectly", "Q", "A"}
	if !slices.Equal(p.Dropped, want) {
		t.Errorf("dropped is %q", p.Dropped)
	}
}

func TestCountersAreDropped(t *testing.T) {
	p := Split("Ports\n1 / 3\nWhich port has SSH?\n22\n2 / 3\nWhich port has DNS?\n53\nCard 3 of 3\nWhich port has HTTP?\n80")
	if want := []string{"1 / 3", "2 / 3", "Card 3 of 3"}; !slices.Equal(p.Dropped, want) {
		t.Errorf("dropped is %q", p.Dropped)
	}
	if n := len(p.Cards()); n != 3 {
		t.Errorf("%d cards: %q", n, p.Cards())
	}
}

func TestCleanTitle(t *testing.T) {
	for text, want := range map[string]string{
		"S3 Flashcards (14 cards)":                               "S3",
		"Linux Admin: boot, permissions (Flashcards)":            "Linux Admin: boot, permissions",
		"Heart (A&P 1) flashcards":                               "Heart (A&P 1)",
		"Networking Flash Cards | Quizlet":                       "Networking",
		"Flashcards":                                             "Flashcards",
		"Capitals of Europe":                                     "Capitals of Europe",
		"How to use flashcards well":                             "How to use flashcards well",
		"Biology - Flashcards":                                   "Biology",
		"(12 cards)":                                             "(12 cards)",
		"CCNA: numbers to know Flashcards":                       "CCNA: numbers to know",
		"Security+ Acronyms I - Review Flashcards (1,024 cards)": "Security+ Acronyms I - Review",
	} {
		if got := cleanTitle(text); got != want {
			t.Errorf("%q becomes %q instead of %q", text, got, want)
		}
	}
}

func TestMarkers(t *testing.T) {
	for _, x := range []struct {
		text, marker string
		number       int
		body         string
	}{
		{"- text", "- ", 0, "text"},
		{"•text", "•", 0, "text"},
		{"-His car left the road", "-", 0, "His car left the road"},
		{"2) text", "2)", 2, "text"},
		{"(3) text", "(3)", 3, "text"},
		{"b. text", "b.", 2, "text"},
		{"C) text", "C)", 3, "text"},
		{"Q12: text", "Q12:", 12, "text"},
		{"Question 4. text", "Question 4.", 4, "text"},
		{"Step 2: text", "Step 2:", 2, "text"},
		{"E. coli", "", 0, "E. coli"},
		{"1.6 mm", "", 0, "1.6 mm"},
		{"-pril", "", 0, "-pril"},
		{"1789. A year", "", 0, "1789. A year"},
		{"•", "•", 0, ""},
		{"-", "-", 0, ""},
		{"", "", 0, ""},
		{"Q", "", 0, "Q"},
	} {
		if marker, number, body := splitMarker(x.text); marker != x.marker || number != x.number || body != x.body {
			t.Errorf("%q is split into %q, %d, %q", x.text, marker, number, body)
		}
	}
}

func TestAsksFor(t *testing.T) {
	for line, want := range map[string]struct {
		n       int
		several bool
	}{
		"Three types of API Gateway authentication methods":                                         {3, true},
		"Four API Gateway error messages to know: 403 Access Denied, 429 Throttle, 502 Bad Gateway": {4, true},
		"List the seven layers of the OSI model":                                                    {7, true},
		"What are the four unities of a joint tenancy?":                                             {4, true},
		"4 phases of the bacterial growth curve":                                                    {4, true},
		"Criteria for sepsis":                                                                       {0, true},
		"Symptoms of hypoxia":                                                                       {0, true},
		"What are the causes?":                                                                      {0, true},
		"Which contracts must be written?":                                                          {0, false},
		"Order of storage in a fridge":                                                              {0, true},
		"What is the two-second rule?":                                                              {0, false},
		"15 minutes":                                                                                {0, false},
		"3 takeoffs and landings":                                                                   {0, false},
		"Who is Banquo?":                                                                            {0, false},
		"Mirror image rule":                                                                         {0, false},
	} {
		if n, several := asksFor(lineOf(line)); n != want.n || several != want.several {
			t.Errorf("%q asks for %d, several: %v", line, n, several)
		}
	}
}

func TestWrapWidth(t *testing.T) {
	p := readPage(t, "testdata/pages/29-aws-iam-wrapped.txt")
	if w := wrapWidth(cut(p.text)); w < 75 || w > 90 {
		t.Errorf("the page is wrapped at 80, found %d", w)
	}
	for _, name := range []string{"pages/05-nursing-pharm", "source/api-gateway-flashcards", "pages/34-geography-capitals"} {
		if w := wrapWidth(cut(readPage(t, "testdata/"+name+".txt").text)); w != 0 {
			t.Errorf("%s is not wrapped, found %d", name, w)
		}
	}
}

// A page of many lines is cut into portions where a card begins.
func TestPortionsCutNoCard(t *testing.T) {
	round := strings.Count(strings.TrimSpace(readPage(t, "testdata/source/api-gateway-flashcards.txt").text), "\n") + 1
	for shift := range 2 {
		text := strings.Repeat("What is it?\nA thing.\n", shift) + repeated(t, portionLines*3/2)
		lines := Split(text).Lines
		for i := portionLines - 2*round; i < portionLines+round; i++ {
			if lines[i].Label != lines[i-round].Label {
				t.Errorf("line %d, %q, is a %s, and a %s in the round before", i, lines[i].Text, lines[i].Label, lines[i-round].Label)
			}
		}
	}
}
