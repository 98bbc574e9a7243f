package screen

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// standingHome is the first screen of a deck with so many topics.
func standingHome(topics int) *Home {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	stands := &study.Standing{}
	for i := range topics {
		stands.Topics = append(stands.Topics, study.TopicStanding{Topic: fmt.Sprintf("Monitoring and validation %d", i+1), Stages: study.Stages{Total: 30, Fresh: 20, Due: 2, Learning: 5, Kept: 3}})
	}
	return NewHome(&Host{Styles: &styles}, func() HomeState { return HomeState{Deck: &content.Glance{Title: "Web"}, Stands: stands} })
}

// Where there is no room for all topics, the blank line over them goes first; then the last line counts those that are left out.
func TestHomeShowsAsManyTopicsAsItHasRoomFor(t *testing.T) {
	for _, c := range []struct {
		height, topics, shown int
		blank                 bool
		last                  string
	}{
		{19, 7, 7, true, "Monitoring and validation 7"},
		{18, 7, 7, false, "Monitoring and validation 7"},
		{17, 7, 5, false, "and 2 more topics"},
		{19, 30, 7, false, "and 23 more topics"},
		{12, 2, 0, false, "Decks"},
		{12, 1, 1, false, "Monitoring and validation 1"},
	} {
		h := standingHome(c.topics)
		h.SetSize(76, c.height)
		view := strings.TrimRight(ansi.Strip(h.View()), "\n")
		lines, shown := strings.Split(view, "\n"), strings.Count(view, "Monitoring")
		if blank := strings.Contains(view, "import your own\n\n"); shown != c.shown || blank != c.blank || len(lines) > c.height || !strings.Contains(lines[len(lines)-1], c.last) {
			t.Errorf("%+v: %d topics\n%s", c, shown, strings.Join(lines, "\n"))
		}
	}
}

// What the cursor stood on may be over when home is seen again: the cursor then goes to the next step.
func TestHomeCursorLeavesAnEmptyRow(t *testing.T) {
	state := HomeState{Deck: &content.Glance{Title: "Web"}, Stands: &study.Standing{}, Open: &Resumable{ID: "x", Title: "Web", Drill: true, Items: 3}}
	styles := widget.NewStyles(widget.Theme{Dark: true})
	h := NewHome(&Host{Styles: &styles}, func() HomeState { return state })
	h.SetSize(76, 20)
	for _, k := range []rune{tea.KeyDown, tea.KeyHome} {
		h.Update(tea.KeyPressMsg{Code: k})
	}
	if h.Index() != 0 {
		t.Fatalf("the cursor is on row %d", h.Index())
	}
	state.Open = nil
	h.SetSize(76, 20)
	if h.Index() < 1 || !strings.Contains(ansi.Strip(h.View()), "> ") {
		t.Errorf("the cursor is on row %d\n%s", h.Index(), ansi.Strip(h.View()))
	}
}

// A topic's name is whole where there is room for it, its counts add up to its questions, and in a narrow window the counts give way.
func TestHomeTopics(t *testing.T) {
	h := standingHome(2)
	for width, want := range map[int]string{
		96: "  Monitoring and validation 1  ██▒▒▒▒▒░░░░░░░░░░░░░  20 new, 2 due, 5 learning, 3 kept",
		76: "  Monitoring and validation 1  █▒▒░░░░░░░  20 new, 2 due, 5 learning, 3 kept",
		40: "  Monitor…  █▒▒░░░░░  20 new, 2 due",
	} {
		h.SetSize(width, 30)
		if bars := h.topicBars(2); ansi.Strip(bars[0]) != want {
			t.Errorf("%d columns: %q, want %q", width, ansi.Strip(bars[0]), want)
		}
	}
}

// What a setting is worth is read whole in a narrow window, if in fewer words, and so are the topics' counts.
func TestMenusInANarrowWindow(t *testing.T) {
	styles := widget.NewStyles(widget.Theme{Dark: true})
	host := &Host{Styles: &styles}
	of := Study{Deck: &content.Deck{Topics: []content.Topic{{Name: "Monitoring and validation"}}}}
	topics := NewTopics(host, of, study.Usual{})
	setup := NewSetup(host, of, ExamSetup{Strict: true}, content.Code{Series: "T", Number: 1}, func() *study.Standing {
		return &study.Standing{Topics: []study.TopicStanding{{Topic: "Monitoring and validation", Stages: study.Stages{Fresh: 1000}}}}
	})
	for _, s := range []Screen{topics, setup} {
		s.SetSize(40, 30)
		if shown := ansi.Strip(s.View()); strings.Contains(shown, "…") {
			t.Errorf("cut:\n%s", shown)
		}
	}
	if shown := ansi.Strip(setup.View()); !strings.Contains(shown, "strict: wall time counts\n") {
		t.Errorf("the clock:\n%s", shown)
	}
}

// The line below says what stays unmet, and what to do about it where there is room.
func TestHomeWarnsOfWhatStaysUnmet(t *testing.T) {
	h := standingHome(2)
	h.state.Stands.Day = study.Day{Left: 1, Unmet: 36, ADay: 61, Stages: study.Stages{Fresh: 61}}
	for width, want := range map[int]string{76: "36 of 61 new questions stay unmet, unless you answer more", 36: "36 of 61 new questions stay unmet"} {
		h.SetSize(width, 20)
		if got := h.Status(); got != want {
			t.Errorf("%d columns: %q, want %q", width, got, want)
		}
	}
}

// An exam of which some questions were met before says how many were not, and one that can tell nothing new says so.
func TestHomeSaysWhatAnExamCanTell(t *testing.T) {
	for fresh, want := range map[int]string{30: "", 20: "", 5: " · only 5 new", 0: " · all met before: it can tell nothing new"} {
		s := &study.Standing{Day: study.Day{Stages: study.Stages{Total: 65, Fresh: fresh}}}
		if got := tells(s, content.Blueprint{Questions: 20}); got != want {
			t.Errorf("%d new: %q, want %q", fresh, got, want)
		}
	}
}
