package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Found is what a search finds in a deck: a written item, or a card.
type Found struct {
	Topic string
	Card  *Card
	Item  *Item // nil: the card
}

// Finder finds the cards and written items of a deck by any of their words.
type Finder struct {
	all   []Found
	text  string // what can be read of them, in small letters
	ends  []int  // where that of each ends
	notes map[string]string
}

// NewFinder reads a deck through. Notes are what the person has written about items and cards, by their ids.
func NewFinder(d *Deck, notes map[string]string) *Finder {
	f := &Finder{notes: notes}
	var text []byte
	var texts []string
	add := func(found Found) {
		texts = f.appendTexts(texts[:0], found)
		for _, t := range texts {
			text = append(appendLower(text, withoutLinks(t)), '\n')
		}
		f.all, f.ends = append(f.all, found), append(f.ends, len(text))
	}
	for t := range d.Topics {
		topic := &d.Topics[t]
		for c := range topic.Cards {
			card := &topic.Cards[c]
			add(Found{Topic: topic.Name, Card: card})
			for i := range card.Items {
				add(Found{topic.Name, card, &card.Items[i]})
			}
		}
	}
	f.text = string(text)
	return f
}

// Texts are the Markdown in which a hit is searched for, its stem or front first.
func (f *Finder) Texts(found Found) []string { return f.appendTexts(nil, found) }

func (f *Finder) appendTexts(to []string, found Found) []string {
	item := found.Item
	if item == nil {
		return append(to, found.Card.Front, found.Card.Back, found.Card.Correction, found.Topic, f.notes[found.Card.ID])
	}
	to = append(to, item.Stem, item.Explanation, found.Topic, f.notes[item.ID])
	for o := range item.Options {
		to = append(to, item.Options[o].Text, item.Options[o].Match, item.Options[o].Rationale)
	}
	return to
}

// withoutLinks is a text without the addresses in it: nobody sees those of links, and a word of one is no hit.
func withoutLinks(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	var b strings.Builder
	for {
		at := strings.Index(text, "://")
		if at < 0 {
			b.WriteString(text)
			return b.String()
		}
		scheme := strings.TrimRightFunc(text[:at], func(c rune) bool { return c < utf8.RuneSelf && unicode.IsLetter(c) })
		b.WriteString(scheme)
		text = text[at:]
		if end := strings.IndexAny(text, " \t\n)>\"]"); end >= 0 {
			text = text[end:]
		} else {
			text = ""
		}
	}
}

// appendLower adds a text in small letters. strings.ToLower would copy each text once more, which 10,000 items show.
func appendLower(to []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			to = utf8.AppendRune(to, unicode.ToLower(r))
			i += size - 1
		case 'A' <= c && c <= 'Z':
			to = append(to, c+'a'-'A')
		default:
			to = append(to, c)
		}
	}
	return to
}

// Find gives what holds every word of a text, letter case ignored, in deck order: the first so many, and how many there
// are. Without a word nothing is found.
func (f *Finder) Find(text string, most int) (found []Found, all int) {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return nil, 0
	}
	from := 0
	for i, end := range f.ends {
		text := f.text[from:end]
		if from = end; !holds(text, words) {
			continue
		}
		if all++; all <= most {
			found = append(found, f.all[i])
		}
	}
	return found, all
}

func holds(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
