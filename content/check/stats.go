package check

import (
	"slices"

	"cutscore/content"
	"cutscore/content/check/cue"
)

// Stats describes a bank of items as a whole.
type Stats struct {
	Items    int          `json:"items"`
	Kinds    []Count      `json:"kinds"`
	Levels   []Count      `json:"levels"` // an empty name counts the items without a level
	Topics   []TopicCount `json:"topics"`
	Cards    []CardCount  `json:"cards"` // in deck order, those without items too
	Verdicts Verdicts     `json:"verdicts"`
	Position Spread       `json:"position"` // keys at A to D in the file; options are shuffled when shown
	Ranks    Spread       `json:"ranks"`    // keys by length, the shortest option first
	Lengths  []LengthTest `json:"lengths"`  // whether the key is the option that lengths single out
	Traits   []cue.Trait  `json:"traits"`   // whether keys have a trait of wording as often as distractors
	Fixed    cue.Fixed    `json:"fixed"`    // readers of one surface cue each
	Found    []Place      `json:"found"`    // where they beat luck: the items whose key the best one finds
	Learned  cue.Learned  `json:"learned"`  // a reader that weighs many
	ByLength cue.Learned  `json:"bylength"` // one that learns lengths alone
	ByWords  cue.Learned  `json:"bywords"`  // one that remembers the words of keys
}

// Place is where an item stands.
type Place struct {
	Item string `json:"item"`
	content.Position
}

// Count is how many items have something.
type Count struct {
	Name  string `json:"name"`
	Items int    `json:"items"`
}

// TopicCount is what a topic holds.
type TopicCount struct {
	Name   string  `json:"name"`
	Cards  int     `json:"cards"`
	Items  int     `json:"items"`
	Kinds  []Count `json:"kinds"`
	Levels []Count `json:"levels"`
}

// CardCount is what a card holds.
type CardCount struct {
	ID    string `json:"id"`
	Topic string `json:"topic"`
	Front string `json:"front"`
	Items int    `json:"items"`
}

// Leaks reports whether a reader of surface cues finds the keys far beyond luck.
func (s Stats) Leaks() bool { return slices.Contains(s.readers(), cue.Leaks) }

// Beaten reports whether a reader does better than luck at all, or the lengths or the wording of keys are no matter of luck.
func (s Stats) Beaten() bool {
	for _, t := range s.Lengths {
		if t.Verdict.Beaten() {
			return true
		}
	}
	for _, t := range s.Traits {
		if t.Verdict.Beaten() {
			return true
		}
	}
	return slices.ContainsFunc(s.readers(), cue.Verdict.Beaten)
}

func (s Stats) readers() []cue.Verdict {
	return []cue.Verdict{s.Fixed.Verdict, s.Learned.Verdict, s.ByLength.Verdict, s.ByWords.Verdict}
}

// Measure gives the statistics of items on the deck's cards: the deck's own, or those that were made from its cards.
func Measure(d *content.Deck, items []*content.Item) Stats {
	questions := cue.Questions(items)
	s := Stats{
		Items: len(items), Kinds: kinds(items), Levels: levels(items), Topics: []TopicCount{}, Cards: []CardCount{}, Found: []Place{},
		Position: keyPosition(questions), Ranks: keyRank(questions),
		Lengths: keyLengths(questions), Traits: cue.Traits(questions), Fixed: cue.PlayFixed(questions), Learned: cue.PlayLearned(questions),
		ByLength: cue.PlayLengths(questions), ByWords: cue.PlayWords(questions),
	}
	for _, i := range s.Fixed.Found {
		it := questions[i].Item
		s.Found = append(s.Found, Place{it.ID, it.Pos})
	}
	byTopic, byCard := map[string][]*content.Item{}, map[string]int{}
	for _, it := range items {
		byTopic[it.Topic] = append(byTopic[it.Topic], it)
		byCard[it.Card.ID]++
	}
	for _, t := range d.Topics {
		its := byTopic[t.Name]
		s.Topics = append(s.Topics, TopicCount{t.Name, len(t.Cards), len(its), kinds(its), levels(its)})
		for _, c := range t.Cards {
			s.Cards = append(s.Cards, CardCount{c.ID, t.Name, c.Front, byCard[c.ID]})
		}
	}
	s.Verdicts = Verdicts{Kinds: kindVerdict(s), Levels: levelVerdict(s), Cards: cardVerdict(s)}
	return s
}

func kinds(items []*content.Item) []Count {
	names := []string{string(content.Choice), string(content.Response), string(content.Order), string(content.Match)}
	return count(items, names, func(it *content.Item) string { return string(it.Kind) })
}

func levels(items []*content.Item) []Count {
	return count(items, content.Levels(), func(it *content.Item) string { return it.Level })
}

// count counts items by a trait: the names first, 0 or not, then what else there is.
func count(items []*content.Item, names []string, trait func(*content.Item) string) []Count {
	out := make([]Count, len(names))
	for i, name := range names {
		out[i].Name = name
	}
	for _, it := range items {
		at := slices.IndexFunc(out, func(c Count) bool { return c.Name == trait(it) })
		if at < 0 {
			at, out = len(out), append(out, Count{Name: trait(it)}) //nolint:makezero // the named ones come first
		}
		out[at].Items++
	}
	return out
}

// of gives a count by its name.
func of(counts []Count, name string) int {
	for _, c := range counts {
		if c.Name == name {
			return c.Items
		}
	}
	return 0
}
