package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// What the setup makes of keys: the exam that is started then.
func TestTheSetupMakesTheExam(t *testing.T) {
	for _, c := range []struct {
		keys   string
		items  int
		limit  time.Duration
		strict bool
		code   string
		topics []string
	}{
		{keys: "<enter>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
		{keys: "j<enter>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
		{keys: "jj<enter>j<left>", items: 5, limit: 10 * time.Minute, code: "TESTED-1"},
		{keys: "jj<enter>j<left><left><left>", items: 1, limit: 2 * time.Minute, code: "TESTED-1"},
		{keys: "jj<enter>j<right><right>", items: 11, limit: 22 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jj<right>", items: 10, limit: 25 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jj<left><left><left><left>", items: 10, limit: 0, code: "TESTED-1"},
		{keys: "<enter>jj<left><left><left><left><right>", items: 10, limit: 5 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jjj<right>", items: 10, limit: 25 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jjj<space><space><space>", items: 10, limit: 40 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jjjllllll", items: 10, limit: 50 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jjjllh", items: 10, limit: 25 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>jjjj<right>", items: 10, limit: 20 * time.Minute, strict: true, code: "TESTED-1"},
		{keys: "<enter>jjjjj<right><right><left>", items: 10, limit: 20 * time.Minute, code: "TESTED-2"},
		{keys: "<enter>jjjjj<left>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>fab-12<enter>", items: 10, limit: 20 * time.Minute, code: "AB-12"},
		{keys: "<enter>f7K2MQX<enter>", items: 10, limit: 20 * time.Minute, code: "7K2MQX-1"},
		{keys: "<enter>fab-12<esc>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>f no code!<enter><esc>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
		{keys: "<enter>k<space>", items: 8, limit: 16 * time.Minute, code: "TESTED-1", topics: []string{"Status codes", "Methods"}},
		{keys: "<enter>k<space>k<space>", items: 4, limit: 8 * time.Minute, code: "TESTED-1", topics: []string{"Status codes"}},
		{keys: "<enter>k<space><space>", items: 10, limit: 20 * time.Minute, code: "TESTED-1"},
	} {
		s := started(t).press(c.keys).press("<enter>")
		if s.app.at != Exam {
			t.Errorf("%q: screen %v, %q", c.keys, s.app.at, s.app.Notice)
			continue
		}
		a := s.app.session.exam
		if len(a.Form.Items) != c.items || a.Clock.Limit != c.limit || a.Clock.Strict != c.strict || a.Form.Code.String() != c.code {
			t.Errorf("%q: %d items, %v, strict %v, %s", c.keys, len(a.Form.Items), a.Clock.Limit, a.Clock.Strict, a.Form.Code)
		}
		for i := range a.Form.Items {
			if topic := a.Form.Items[i].Topic; c.topics != nil && !slices.Contains(c.topics, topic) {
				t.Errorf("%q: an item of %s", c.keys, topic)
			}
		}
	}
}

// The same code draws the same form.
func TestTheSameCodeIsTheSameForm(t *testing.T) {
	one, other := sit(t).app.session.exam.Form, started(t).press("j<enter>ftested<enter><enter>").app.session.exam.Form
	for i := range one.Items {
		if one.Items[i].ID != other.Items[i].ID || one.Items[i].Options[0].Text != other.Items[i].Options[0].Text {
			t.Errorf("item %d differs", i+1)
		}
	}
}

// A form code can be pasted, and a long one stays inside of the window.
func TestTextIsPastedIntoAPrompt(t *testing.T) {
	s := started(t).press("<enter>f").send(tea.PasteMsg{Content: "paste-7"}).press("<enter>")
	if got := s.where(); got != "PASTE-7" {
		t.Errorf("code %s", got)
	}
	s.size(24, 10).press("f" + strings.Repeat("abcdefghij", 7))
	s.fits("a long text")
	if !strings.Contains(s.screen(), "hij") {
		t.Errorf("the end of what is typed is out of sight:\n%s", s.screen())
	}
	if s.send(tea.PasteMsg{Content: "\x1b[31mred\nlines\t"}); !s.Failed() {
		s.fits("a paste of control characters")
	}
}

// A prompt takes its keys before the screen does: letters that mean something there are text here.
func TestAPromptTakesKeysFirst(t *testing.T) {
	s := started(t).press("<enter>fq?t<up>/")
	if s.quit || s.app.help != nil || s.app.Asked == nil || !strings.Contains(s.screen(), "> q?t/") {
		t.Errorf("quit %v:\n%s", s.quit, s.screen())
	}
}

// Text that filters a list is no key either.
func TestAFilterTakesKeysFirst(t *testing.T) {
	s := started(t).press("jjj<enter>/cq?")
	if s.quit || s.app.help != nil || s.app.at != Topics || s.app.screen.Status() != "filter: cq?_" {
		t.Errorf("quit %v, screen %v, %q", s.quit, s.app.at, s.app.screen.Status())
	}
	s.press("<esc>/cac<enter>")
	if !strings.Contains(s.screen(), "> Caching") {
		t.Errorf("the cursor:\n%s", s.screen())
	}
	if s.press("<enter>"); s.app.at != Drill || s.item().Topic != "Caching" {
		t.Errorf("screen %v", s.app.at)
	}
}
