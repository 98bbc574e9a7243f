package recipe

import (
	"slices"
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
)

// Candidate is an item that can be made from a card, with what is known of it before it is made.
type Candidate struct {
	content.Stub
	Kind   content.Kind
	Recipe string
}

// allCandidates lists what can be made of each card whose back carries no correction, in deck order. Items are made when
// their stubs are asked for them, and may be asked for from several goroutines at once.
func (m Maker) allCandidates() [][]Candidate {
	out := make([][]Candidate, len(m.index.entries))
	text.Each(len(out), func(i int) { out[i] = m.candidates(&m.index.entries[i]) })
	return out
}

// candidates lists what can be made of one card. A plain flashcard is offered only where nothing else is sound, terms of several cards to
// be matched where nothing is asked by choice.
func (m Maker) candidates(e *entry) []Candidate {
	if e.card.Correction != "" {
		return nil
	}
	var out []Candidate
	for r := range recipes {
		rec := &recipes[r]
		if rec.name == recall && len(out) > 0 || rec.name == together && slices.ContainsFunc(out, byChoice) || !m.index.has(rec.name) {
			continue
		}
		n := 0
		for k, dr := range rec.drafts(m.index, e) {
			if n == rec.most {
				break
			}
			if dr.kind != content.Typed && dr.kind != content.Recall && e.leans(m.index) || !dr.possible() {
				continue
			}
			n++
			out = append(out, m.candidate(e, rec, k, dr.kind))
		}
	}
	return out
}

func byChoice(c Candidate) bool { return c.Kind != content.Typed && c.Kind != content.Recall }

// candidate wraps draft k of a recipe. The draft itself is not kept: with ten thousand cards that would be much text, and
// making it again costs little. The number of an item is that of its draft, so that it does not move when another card
// makes room for an item of this one.
func (m Maker) candidate(e *entry, rec *recipe, k int, kind content.Kind) Candidate {
	id := e.card.ID + "/" + rec.name + "/" + strconv.Itoa(k+1)
	item := func(code content.Code) (*content.Item, bool) {
		drafts := rec.drafts(m.index, e)
		if k >= len(drafts) {
			return nil, false
		}
		return drafts[k].item(m.index, e, rec, id, code)
	}
	return Candidate{content.Stub{ID: id, Topic: e.name, CardID: e.card.ID, Item: item}, kind, rec.name}
}

// Verdict is what a card becomes.
type Verdict struct {
	Card    *content.Card `json:"-"`
	CardID  string        `json:"card"`
	Topic   string        `json:"topic"`
	Kinds   []card.Kind   `json:"kinds"`         // the kinds of answers it gives, the main one first
	Recipes []string      `json:"recipes"`       // by which items are made of it
	Items   int           `json:"items"`         // that are made of it, for drills
	Choices int           `json:"choices"`       // of these, how many are answered by choosing, ordering or matching
	Typed   int           `json:"typed"`         // and how many by writing
	Exam    int           `json:"exam"`          // of these, what exams may draw; cards with written items keep to those
	Why     string        `json:"why,omitempty"` // why it carries no item but itself, and what would help
}

// Carries tells of every card, in deck order, what is made of it or why nothing is.
func (m Maker) Carries() []Verdict {
	x := m.index
	out := make([]Verdict, len(x.entries))
	text.Each(len(out), func(i int) {
		e := &x.entries[i]
		v := Verdict{Card: e.card, CardID: e.card.ID, Topic: e.name, Kinds: e.reading.Kinds}
		for _, c := range m.candidates(e) {
			if c.Recipe == recall {
				continue
			}
			v.Items++
			v.Typed += text.One(c.Kind == content.Typed)
			v.Choices = v.Items - v.Typed
			if !slices.Contains(v.Recipes, c.Recipe) {
				v.Recipes = append(v.Recipes, c.Recipe)
			}
		}
		if len(e.card.Items) == 0 {
			v.Exam = len(m.forExam(e))
		}
		if v.Items == 0 {
			v.Why = m.whyNot(e)
		}
		out[i] = v
	})
	return out
}

// whyNot says why nothing but the card itself can be asked.
func (m Maker) whyNot(e *entry) string {
	front, back := e.card.Front, strings.TrimSpace(e.card.Back)
	_, cut := card.CutText(back)
	switch {
	case e.card.Correction != "":
		return "its back carries a correction: write items for it"
	case len(front) > card.MaxFront:
		return "its front is too long for a question: shorten it"
	case back == "":
		return "its back is empty: write the answer"
	case !card.Readable(front) || !card.Readable(back):
		return "there is a picture or no text on one of its sides: write the answer in words"
	case cut:
		return "its back is too long to be read: split the card"
	case e.reading.Is(card.YesNo):
		return "yes or no is right half the time by guessing: ask for what makes the difference"
	case len(e.reading.Kinds) == 0:
		return "its answer says too little by itself: write it out"
	case e.answer.Text == "" && e.quoted == "":
		return "its answer is too long for an option or a stem: begin it with a short sentence"
	}
	return "the deck has too few other answers of its kind (" + string(e.reading.Main()) + ") that are surely wrong here"
}
