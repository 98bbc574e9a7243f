package cue

import (
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/text"
)

// Question is an item with a single key. Texts are Markdown.
type Question struct {
	Stem    string
	Options []string
	Key     int           // index of the key; no reader looks at it
	Group   string        // the card: the learned reader is never asked about a card that it learned from
	Item    *content.Item // that it was made of, if any
}

// Questions lists the items that readers are measured on: multiple choice with a single key.
func Questions(items []*content.Item) []Question {
	var out []Question
	for _, it := range items {
		if it.Kind != content.Choice || it.Keys() != 1 || len(it.Options) < content.MinOptions {
			continue
		}
		q := Question{Item: it, Stem: it.Stem, Group: it.Card.ID, Options: make([]string, len(it.Options))}
		for i, o := range it.Options {
			q.Options[i] = o.Text
			if o.Correct {
				q.Key = i
			}
		}
		out = append(out, q)
	}
	return out
}

// Lexicon counts in how many questions of a bank a word stands. Nil is one that knows no word.
type Lexicon map[string]int

// newLexicon counts the words of a bank.
func newLexicon(questions []Question) Lexicon {
	lexicon := Lexicon{}
	for _, q := range questions {
		for w := range text.Set(folded(q.Stem + "\n" + strings.Join(q.Options, "\n"))) {
			lexicon[w]++
		}
	}
	return lexicon
}

// view is a question as readers see it, taken apart once for all of them.
type view struct {
	stem    map[string]bool
	asked   map[string]bool // the words of the stem's last sentence
	faces   []face
	lexicon Lexicon
}

// face is what an option looks like.
type face struct {
	words   []string // content words, folded
	set     map[string]bool
	length  int     // characters
	hedges  int     // words
	sweeps  int     // absolute words
	figures int     // words with a digit, and words in code
	number  float64 // the number that stands first in it
	counts  bool    // there is such a number
	style   style
}

func newView(stem string, options []string, lexicon Lexicon) *view {
	v := &view{stem: text.Set(folded(stem)), asked: text.Set(folded(lastSentence(stem))), faces: make([]face, len(options)), lexicon: lexicon}
	for i, s := range options {
		ws := folded(s)
		f := face{words: ws, set: text.Set(ws), length: text.Length(text.Plain(s)), style: newStyle(s)}
		f.hedges, f.sweeps = len(Hedges(s)), len(Absolutes(s))
		f.figures = figures(s)
		f.number, f.counts = number(s)
		v.faces[i] = f
	}
	return v
}

func folded(s string) []string {
	ws := text.ContentWords(s)
	for i, w := range ws {
		ws[i] = fold(w)
	}
	return ws
}

// figures counts what looks exact: words with a digit in them and spans of code.
func figures(s string) int {
	n := strings.Count(s, "`") / 2
	for _, w := range text.Words(s) {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			n++
		}
	}
	return n
}

// number reads the number among the first three words of an option, in its base unit: 1 hour is more than 30 minutes.
func number(option string) (float64, bool) {
	option = text.Plain(option)
	numbers := text.NumbersIn(option)
	if len(numbers) == 0 || strings.Count(option[:numbers[0].Start], " ") > 2 {
		return 0, false
	}
	_, value := numbers[0].Measure()
	return value, true
}

// fold brings the forms of a word together as far as an eye does that runs over a page: possessives and plurals.
func fold(word string) string {
	return text.Singular(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"))
}
