package ui

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/scoring"
	"cutscore/ui/screen"
)

// testStudy is testdata/http.md with all kinds of items; cards without items are flashcards.
var testStudy = sync.OnceValue(func() screen.Study {
	deck, err := deckfile.Read(os.DirFS("testdata"), "http.md", "http.md")
	if err != nil {
		panic(err)
	}
	return studyOf(deck)
})

// studyOf draws from the written items, and from the cards that have none.
func studyOf(deck *content.Deck) screen.Study {
	study := screen.Study{Deck: deck, Path: deck.Name + ".md", Exams: content.Bank{Topics: deck.TopicNames()}, Drills: content.Bank{Topics: deck.TopicNames()}}
	for _, t := range deck.Topics {
		for i := range t.Cards {
			stubs := t.Cards[i].WrittenStubs(t.Name)
			if len(stubs) == 0 {
				stubs = []content.Stub{recallStub(t.Name, &t.Cards[i])}
			}
			study.Drills.Stubs = append(study.Drills.Stubs, stubs...)
			for _, stub := range stubs {
				if item, _ := stub.Item(content.Code{}); item.Kind.Examinable() {
					study.Exams.Stubs = append(study.Exams.Stubs, stub)
				}
			}
		}
	}
	return study
}

func recallStub(topic string, card *content.Card) content.Stub {
	item := &content.Item{
		ID: card.ID + "/recall", Topic: topic, Card: card.CardRef, Kind: content.Recall, Stem: card.Front, Origin: content.Generated,
	}
	return content.Stub{ID: item.ID, Topic: topic, CardID: card.ID, Item: func(content.Code) (*content.Item, bool) { return item, true }}
}

// formOf makes a form of these items, in this order.
func formOf(ids ...string) content.Form {
	study := testStudy()
	form := content.Form{
		Code: content.Code{Series: "TESTED", Number: 1}, Deck: study.Deck.Name, Title: study.Deck.Title, Digest: "0123456789ab",
		Blueprint: study.Deck.Exam.Sized(len(ids)),
	}
	for _, id := range ids {
		i := slices.IndexFunc(study.Drills.Stubs, func(s content.Stub) bool { return s.ID == id })
		if i < 0 {
			panic("no item " + id)
		}
		item, _ := study.Drills.Stubs[i].Item(form.Code)
		form.Items = append(form.Items, content.Show(item, form.Code))
	}
	return form
}

// examOf starts straight in an exam of these items.
func examOf(t testing.TB, limit time.Duration, ids ...string) *stage {
	t.Helper()
	attempt := scoring.NewAttempt("exam", scoring.Exam, formOf(ids...), limit, false, scoring.Reading{Wall: morning})
	return started(t, func(c *Config) { c.Attempt = attempt })
}

// drillOf starts straight in a drill of these items.
func drillOf(t testing.TB, itemLimit time.Duration, ids ...string) *stage {
	t.Helper()
	attempt := scoring.NewAttempt("drill", scoring.Drill, formOf(ids...), 0, false, scoring.Reading{Wall: morning})
	attempt.ItemLimit = itemLimit
	return started(t, func(c *Config) { c.Attempt = attempt })
}

// item is what is asked at the moment, and response what was answered to it.
func (s *stage) item() *content.Drawn        { return s.app.session.running().Item() }
func (s *stage) response() *scoring.Response { return s.app.session.running().Response() }

// letters are the options that are right, or for a wrong answer as many that are not all right.
func letters(d *content.Drawn, right bool) string {
	var keys, rest []string
	for i, o := range d.Options {
		name := string(rune('a' + i))
		if o.Correct {
			keys = append(keys, name)
		} else {
			rest = append(rest, name)
		}
	}
	if !right {
		keys = append(rest[:1:1], keys[1:]...)
	}
	return strings.Join(keys, "")
}

// openItem walks to an item of the exam by its id.
func (s *stage) openItem(id string) *stage {
	s.Helper()
	at := slices.IndexFunc(s.app.session.exam.Form.Items, func(d content.Drawn) bool { return d.ID == id })
	if at < 0 {
		s.Fatalf("the form has no item %s", id)
	}
	for s.app.session.exam.At < at {
		s.press("n")
	}
	for s.app.session.exam.At > at {
		s.press("p")
	}
	return s
}

// answerAll answers every item of the exam, right or wrong.
func (s *stage) answerAll(right bool) *stage {
	for range s.app.session.exam.Form.Items {
		s.press(letters(s.item(), right)).press("n")
	}
	return s
}

// inOrder are the letters of an ordering item's parts in their right order.
func inOrder(s *stage) string {
	out := make([]byte, len(s.item().Options))
	for i, o := range s.item().Options {
		out[o.Place-1] = byte('a' + i)
	}
	return string(out)
}

// pairsOf are the letters of the right parts, one left part after the other.
func pairsOf(s *stage) string {
	var out strings.Builder
	for _, o := range s.item().Options {
		out.WriteRune(rune('a' + slices.Index(s.item().Rights, o.Match)))
	}
	return out.String()
}

// loads gives a deck, or says why there is none.
func loads(study screen.Study, err error) Loader {
	return func() (*content.Deck, func() screen.Study, error) {
		return study.Deck, func() screen.Study { return study }, err
	}
}
