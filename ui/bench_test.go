package ui

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
	"cutscore/content/recipe"
	"cutscore/scoring"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// builtIn is the deck that the program comes with, as its commands read it.
func builtIn(t testing.TB) screen.Study {
	t.Helper()
	deck, err := deckfile.Read(decks.Files, decks.Default, decks.Default)
	if err != nil {
		t.Fatal(err)
	}
	maker := recipe.NewMaker(deck)
	return screen.Study{Deck: deck, Exams: maker.Exams(), Drills: maker.Drills()}
}

func benchConfig() Config {
	return Config{
		Series: "TESTED", Number: 1, Now: func() scoring.Reading { return scoring.Reading{Wall: morning} },
		NewID: func() string { return "x" }, NewSeries: func() string { return "X" },
	}
}

// From nothing to the first view: what stands between the start of the program and its first frame.
func BenchmarkFirstView(b *testing.B) {
	for b.Loop() {
		a := New(benchConfig())
		a.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		a.View()
	}
}

// The deck arrives: the second view.
func BenchmarkViewWithTheDeck(b *testing.B) {
	study := builtIn(b)
	for b.Loop() {
		a := New(benchConfig())
		a.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		a.Update(studyMsg{readied(study)})
		a.View()
	}
}

// benchExam is a full mock of the built-in deck on its second item, the page of which is ready.
func benchExam(b *testing.B) *stage {
	b.Helper()
	study := builtIn(b)
	s := started(b, func(c *Config) { c.Load = loads(study, nil) })
	return s.press("<enter><enter>n").read()
}

// One key on an exam item, from the message to the view.
func BenchmarkKeyToView(b *testing.B) {
	s, keys := benchExam(b), parseKeys("jakbmumu")
	i := 0
	for b.Loop() {
		s.app.Update(keys[i%len(keys)])
		s.app.View()
		i++
	}
}

// One tick of the clock, from the message to the view.
func BenchmarkTickToView(b *testing.B) {
	s := benchExam(b)
	for b.Loop() {
		s.later(time.Millisecond)
		s.app.Update(tickMsg{})
		s.app.View()
	}
}

// One key that scrolls a long page of the review.
func BenchmarkScrollToView(b *testing.B) {
	s := benchExam(b).press("oey<enter><enter>").read()
	keys := parseKeys("jjjkkk")
	i := 0
	for b.Loop() {
		s.app.Update(keys[i%len(keys)])
		s.app.View()
		i++
	}
}

// The first drawing of an item of the review: its text is read and laid out.
func BenchmarkFirstDrawing(b *testing.B) {
	s := benchExam(b).press("oey<enter><enter>")
	for b.Loop() {
		s.app.Books = widget.NewPages()
		s.app.screen.SetSize(100, 30)
	}
}

// The score report by Glamour.
func BenchmarkRenderAPage(b *testing.B) {
	s := benchExam(b).press("oey<enter>")
	jobs := s.app.screen.(screen.Reader).Pages()[:1]
	for b.Loop() {
		widget.NewPages().Wanted(jobs)()
	}
}

// A full mock of 65 items is drawn from the built-in deck.
func BenchmarkDrawAForm(b *testing.B) {
	study := builtIn(b)
	code := content.Code{Series: "TESTED", Number: 2}
	for b.Loop() {
		if items, err := content.Draw(study.Exams, study.Deck.Exam.Full(), code); err != nil || len(items) != 65 {
			b.Fatal(len(items), err)
		}
	}
}

// The built-in deck is read, and what exams and drills draw from it.
func BenchmarkReadTheDeck(b *testing.B) {
	for b.Loop() {
		builtIn(b)
	}
}
