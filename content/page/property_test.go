package page

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// textLines are the lines that a text must give: none empty, in order.
func textLines(text string) []string {
	var lines []string
	for _, l := range cut(text) {
		lines = append(lines, l.text)
	}
	return lines
}

// checkSplit holds for any text: every letter and digit of it is in the lines, in what was dropped or in the title, and
// nothing else is.
func checkSplit(t *testing.T, text string) Page {
	t.Helper()
	p := Split(text)
	rest := lettersIn(textLines(text))
	rest.take(lettersIn(textsOf(p)))
	rest.take(lettersIn(p.Dropped))
	titled := p.Title == "" && rest.empty()
	for _, l := range textLines(text) { // the title is one of them, without "Flashcards" and the like
		one := lettersIn([]string{l})
		one.take(rest)
		titled = titled || p.Title != "" && cleanTitle(l) == p.Title && one.empty()
	}
	if !titled {
		t.Errorf("letters are lost or made up: title %q, lines %q, dropped %q of %q", p.Title, textsOf(p), p.Dropped, text)
	}
	for i, l := range p.Lines {
		if l.Margin < 0 || l.Margin != l.Margin {
			t.Errorf("line %d has margin %v", i, l.Margin)
		}
		if l.Joined && (i == 0 || p.Lines[i-1].Label != l.Label) {
			t.Errorf("line %d is joined to one of another side", i)
		}
	}
	checkCards(t, p)
	return p
}

// checkCards: the cards hold all lines in order, with nothing but line breaks and spaces between them.
func checkCards(t *testing.T, p Page) {
	t.Helper()
	var rest strings.Builder
	for _, c := range p.Cards() {
		rest.WriteString(c.Front + "\n" + c.Back + "\n")
	}
	cards := rest.String()
	for i, l := range p.Lines {
		at := strings.Index(cards, l.Text)
		if at < 0 || strings.TrimSpace(cards[:at]) != "" {
			t.Errorf("line %d, %q, is not next in the cards", i, l.Text)
			return
		}
		cards = cards[at+len(l.Text):]
	}
	if strings.TrimSpace(cards) != "" {
		t.Errorf("the cards have more than the lines: %q", cards)
	}
}

// counts is how often letters and digits stand in some texts.
type counts map[rune]int

func lettersIn(texts []string) counts {
	c := counts{}
	for _, text := range texts {
		for _, r := range text {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				c[r]++
			}
		}
	}
	return c
}

func (c counts) take(other counts) {
	for r, n := range other {
		c[r] -= n
	}
}

func (c counts) empty() bool {
	for _, n := range c {
		if n != 0 {
			return false
		}
	}
	return true
}

func textsOf(p Page) []string {
	var texts []string
	for _, l := range p.Lines {
		texts = append(texts, l.Text)
	}
	return texts
}

// words are all words of the page, sorted: what no edit may lose or add.
func wordsOf(p Page) []string {
	words := strings.Fields(p.Title)
	for _, l := range append(textsOf(p), p.Dropped...) {
		words = append(words, strings.Fields(l)...)
	}
	slices.Sort(words)
	return words
}

// checkEdits makes every edit at one place and then another one on top.
func checkEdits(t *testing.T, p Page, i int) {
	t.Helper()
	edits := map[string]func(Page) Page{
		"toggle":     func(p Page) Page { return p.Toggle(i) },
		"merge":      func(p Page) Page { return p.Merge(i) },
		"split":      func(p Page) Page { return p.Split(i) },
		"split at":   func(p Page) Page { return p.SplitAt(i, 3) },
		"drop":       func(p Page) Page { return p.Drop(i) },
		"swap":       Page.Swap,
		"alternate":  Page.Alternate,
		"take title": Page.TakeTitle,
		"give title": Page.GiveTitle,
	}
	before, words := slices.Clone(p.Lines), wordsOf(p)
	for name, edit := range edits {
		once := edit(p)
		checkCards(t, once)
		if !strings.HasPrefix(name, "split") && !slices.Equal(wordsOf(once), words) {
			t.Errorf("%s %d loses text", name, i)
		}
		if squeeze(wordsOf(once)) != squeeze(words) {
			t.Errorf("%s %d loses letters", name, i)
		}
		for other, again := range edits {
			twice := again(once)
			checkCards(t, twice)
			if squeeze(wordsOf(twice)) != squeeze(words) {
				t.Errorf("%s after %s %d loses letters", other, name, i)
			}
		}
		if !slices.Equal(p.Lines, before) {
			t.Fatalf("%s %d changes the page that it was called on", name, i)
		}
	}
}

// squeeze is how many of each byte there are: what even a split inside a word keeps.
func squeeze(words []string) [256]int {
	var count [256]int
	for _, w := range words {
		for i := range len(w) {
			count[w[i]]++
		}
	}
	return count
}

var oddTexts = []string{
	"", "\n", "a", "a\nb", "?\n?\n?", "-\n-\n-", "•\n•", "(\n)", "((((\n))))", "a (b\nc (d\ne) f)", ":\n:\n:", "\x00\x01\n\xff\xfe\n\xc3",
	"1.\n2.\n3.", "Q\nA\nQ\nA", "Q\nQ\nQ", "Q\nx\nA\ny\nQ\nA\n", "שלום\nעולם\nמה זה?\nתשובה", "什么是网络？\n计算机的集合。\n什么是协议？\n规则。",
	"🚀\n🔥🔥\n👩‍👩‍👧\n🏳️‍🌈 flag", "e\u0301\u0301\u0301\n\u200f\u202e\n\ufeff", "Flashcards\nFlashcards\nFlashcards", "x Flashcards\n(3 cards)", "x Flashcards\n3 cards\ny",
	strings.Repeat("a (\n", 50), strings.Repeat("and\n", 50), strings.Repeat("1. x\n", 30), "a\u2028b\u2029c\u0085d\ve\ff",
	strings.Repeat("word ", 1000) + "\nshort\n" + strings.Repeat("long - Label: ", 500),
}

func TestSplitHoldsForAnyText(t *testing.T) {
	for _, text := range oddTexts {
		p := checkSplit(t, text)
		checkEdits(t, p, 0)
		checkEdits(t, p, len(p.Lines)-1)
		checkEdits(t, p, 7)
	}
	for _, l := range allPages(t) {
		p := checkSplit(t, l.text)
		for i := range p.Lines {
			if i%53 == 0 {
				checkEdits(t, p, i)
			}
		}
	}
}

func TestSplitIsTheSameEveryTime(t *testing.T) {
	for _, l := range allPages(t)[:30] {
		a, b := Split(l.text), Split(l.text)
		if !slices.Equal(a.Lines, b.Lines) {
			t.Errorf("%s comes out differently the second time", l.name)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, text := range oddTexts {
		f.Add(text)
	}
	for i, l := range allPages(f) {
		if i%20 == 0 {
			f.Add(l.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<12 {
			t.Skip()
		}
		p := checkSplit(t, text)
		checkEdits(t, p, len(p.Lines)/2)
	})
}
