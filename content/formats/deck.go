package formats

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/formats/source"
)

// Deck makes a deck of a bank that was read from the file of that name. A record that stands twice is left out the second
// time; the notes say which. Where a deck of the same source is there already, its id is to be kept by the caller. A deck of ours
// stays as it is.
func Deck(bank source.Bank, file string) (*content.Deck, []source.Note) {
	if bank.Deck != nil {
		return bank.Deck, nil
	}
	title := clean.Line(bank.Title)
	if title == "" {
		title = clean.Line(strings.TrimSuffix(path.Base(file), path.Ext(file)))
	}
	b := builder{deck: &content.Deck{Title: title, Exam: bank.Exam, Imported: content.Imported{From: file}}, topics: map[string]int{}, seen: make(map[hash]int32, len(bank.Records)), ids: map[string]bool{}}
	for i := range bank.Records {
		b.count(&bank.Records[i])
	}
	for i, n := range b.counts { // room for a topic's cards is made once: a large deck is not to be held twice while it grows
		b.deck.Topics[i].Cards = make([]content.Card, 0, n)
	}
	for i := range bank.Records {
		b.add(&bank.Records[i])
	}
	b.deck.Topics = slices.DeleteFunc(b.deck.Topics, func(t content.Topic) bool { return len(t.Cards) == 0 })
	b.deck.ID = slug(title) + "-" + hex.EncodeToString(b.sum[:4])
	return b.deck, b.doubles
}

type builder struct {
	deck    *content.Deck
	topics  map[string]int
	counts  []int          // of records, by topic
	seen    map[hash]int32 // the line of a record by the hash of what it says
	ids     map[string]bool
	sum     [sha256.Size]byte // of all that was read
	doubles []source.Note
}

// hash is half of a sum, which is enough to tell records apart.
type hash [sha256.Size / 2]byte

// count finds out how many records the topics have, and makes a topic of a name that is new.
func (b *builder) count(r *source.Record) {
	name := b.topic(r)
	at, known := b.topics[name]
	if !known {
		at = len(b.counts)
		b.topics[name] = at
		b.counts = append(b.counts, 0)
		b.deck.Topics = append(b.deck.Topics, content.Topic{Name: name})
	}
	b.counts[at]++
}

// topic is what a record's topic is called in the deck.
func (b *builder) topic(r *source.Record) string { return cmp.Or(clean.Line(r.Topic), b.deck.Title) }

func (b *builder) add(r *source.Record) {
	said := sha256.Sum256([]byte(saying(r)))
	half := hash(said[:len(said)/2])
	if line, twice := b.seen[half]; twice {
		text := "stands twice"
		if line > 0 {
			text = fmt.Sprintf("stands in line %d already", line)
		}
		b.doubles = append(b.doubles, source.Note{Line: r.Line, Text: text + ": " + source.Brief(r.Stem)})
		return
	}
	b.seen[half] = int32(r.Line)
	b.sum = sha256.Sum256(append(b.sum[:], said[:]...))
	topic := &b.deck.Topics[b.topics[b.topic(r)]]
	topic.Cards = append(topic.Cards, b.card(r))
}

// saying is all that a record asks and answers, white space folded and letter case kept: two records with one saying are
// one record.
func saying(r *source.Record) string {
	parts := []string{string(r.Kind), r.Stem, r.Back}
	for _, o := range r.Options {
		parts = append(parts, o.Text, o.Match, fmt.Sprint(o.Correct))
	}
	for i, p := range parts {
		parts[i] = strings.Join(strings.Fields(p), " ")
	}
	return strings.Join(parts, "\x00")
}

func (b *builder) card(r *source.Record) content.Card {
	card := content.Card{CardRef: content.CardRef{ID: b.id("n", r.ID), Front: front(r.Stem), Back: r.Back}, Wrong: r.Wrong, Also: r.Also}
	if r.Kind == content.Recall {
		card.Back += explained(r.Explanation)
		return card
	}
	if card.Back == "" {
		card.Back = answer(r)
	}
	card.Items = []content.Item{{
		ID: b.id("q", r.ID), Kind: r.Kind, Stem: r.Stem, Options: r.Options, Explanation: r.Explanation, FixedOrder: r.FixedOrder, Origin: content.Written,
	}}
	return card
}

// explained is what explains a flashcard, to stand below its answer. A word of praise explains nothing.
func explained(why string) string {
	if why == "" || len(strings.Fields(why)) <= 3 && strings.HasSuffix(why, "!") {
		return ""
	}
	return "\n\n" + why
}

// id makes an id of what a format calls its record; empty where it calls it nothing, or calls two the same.
func (b *builder) id(prefix, guid string) string {
	if guid == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(guid))
	id := prefix + hex.EncodeToString(sum[:])[:11]
	if b.ids[id] {
		return ""
	}
	b.ids[id] = true
	return id
}

// front is a stem as the front of a card, which has one line: code in fences is told by its first line.
func front(stem string) string {
	var kept []string
	fenced := false
	for line := range strings.SplitSeq(stem, "\n") {
		if mark := strings.TrimSpace(line); strings.HasPrefix(mark, "```") || strings.HasPrefix(mark, "~~~") {
			fenced = !fenced
			continue
		}
		if fenced && strings.TrimSpace(line) != "" {
			line = "`" + strings.ReplaceAll(strings.TrimSpace(line), "`", "'") + "`"
		}
		kept = append(kept, line)
	}
	return clean.Line(strings.Join(kept, "\n"))
}

// answer is what a question's card says on its back: what is right.
func answer(r *source.Record) string {
	var lines []string
	for i, o := range r.Options {
		switch {
		case r.Kind == content.Order:
			lines = append(lines, fmt.Sprintf("%d. %s", i+1, clean.Line(o.Text)))
		case r.Kind == content.Match:
			lines = append(lines, fmt.Sprintf("- %s: %s", clean.Line(o.Text), clean.Line(o.Match)))
		case o.Correct:
			lines = append(lines, o.Text)
		}
	}
	return strings.Join(lines, "\n")
}

// slug is a title as part of an id.
func slug(title string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= 40 {
			break
		}
	}
	if s := strings.Trim(b.String(), "-"); s != "" {
		return s
	}
	return "deck"
}
