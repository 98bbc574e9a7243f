package screen

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// DrillSetup is what a drill is to ask.
type DrillSetup struct {
	Topics []string        // none: all
	Count  int             // how many items at most; 0: count and clock are those that are usual with the deck
	Items  []content.Drawn // these alone, if there are any
	Cards  []string        // the questions of these cards alone, if there are any: one card's and another's in turn
	Clock  time.Duration   // for each item; 0: untimed
	Deck   string          // the deck that Topics are of; empty: the one that is studied
	Warm   bool            // only what is known: the exam is today
	Usual  bool            // such drills are usual with the deck from now on
}

// What a drill can be set to.
var (
	drillCounts = []int{5, 10, 20, 40, everything}
	drillClocks = []time.Duration{0, 2 * time.Minute, 90 * time.Second, time.Minute}
)

// DrillLength is how many questions a drill has where nobody says.
const DrillLength = 10

const everything = 1000 // the count that stands for all there are

// Topics is the menu of what to drill.
type Topics struct {
	*Host
	widget.Menu
	names []string
	sizes []int // how many questions each has
	count int   // index into drillCounts
	clock int   // index into drillClocks
}

// NewTopics makes the menu of a deck's topics, drills being set as is usual.
func NewTopics(s *Host, of Study, usual study.Usual) *Topics {
	t := &Topics{Host: s, names: append([]string{""}, of.Deck.TopicNames()...)}
	t.count = max(0, slices.Index(drillCounts, cmp.Or(usual.Count, DrillLength)))
	t.clock = max(0, slices.Index(drillClocks, usual.Clock))
	perTopic := map[string]int{}
	for _, stub := range of.Drills.Stubs {
		perTopic[stub.Topic]++
	}
	t.sizes = []int{len(of.Drills.Stubs)}
	for _, name := range t.names[1:] {
		t.sizes = append(t.sizes, perTopic[name])
	}
	t.Menu = widget.NewMenu(s.Styles, 36, nil)
	t.SetSize(0, 0)
	return t
}

// roomForQuestions is the width from which on the counts of the topics say of what.
const roomForQuestions = 60

// SetSize lays the menu out; in a narrow window the names of the topics need the room.
func (t *Topics) SetSize(width, height int) {
	rows := make([]widget.Row, len(t.names))
	for i, name := range t.names {
		rows[i] = widget.Row{Label: cmp.Or(name, "All topics"), About: strconv.Itoa(t.sizes[i])}
		if width >= roomForQuestions {
			rows[i].About = scoring.Counted(t.sizes[i], "question")
		}
	}
	t.SetRows(rows)
	t.Menu.SetSize(width, height)
}

// Update changes the count and the clock, and starts the drill.
func (t *Topics) Update(msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || t.Typing() {
		return t.Menu.Update(msg)
	}
	switch name := widget.Key(k.String()); {
	case key.Matches(name, keyCount):
		t.count = step(t.count, name, len(drillCounts))
	case key.Matches(name, keyItemClock):
		t.clock = (t.clock + 1) % len(drillClocks)
	case key.Matches(name, widget.KeyPick) && t.Index() >= 0:
		setup := t.setup()
		if topic := t.names[t.Index()]; topic != "" {
			setup.Topics = []string{topic}
		}
		t.Send(Intent{Want: WantNewDrill, Drill: setup})
	case key.Matches(name, widget.KeyBack) && !t.Filtered():
		t.Send(Intent{Want: WantUsual, Drill: t.setup()})
		t.Want(WantBack)
	default:
		return t.Menu.Update(msg)
	}
	return nil
}

// setup is how drills are set here.
func (t *Topics) setup() DrillSetup {
	return DrillSetup{Count: drillCounts[t.count], Clock: drillClocks[t.clock], Usual: true}
}

// step moves an index by left or right and stays in range.
func step(i int, k widget.Key, n int) int {
	if slices.Contains([]string{"left", "h"}, string(k)) {
		return max(0, i-1)
	}
	return min(n-1, i+1)
}

// Keys lists the bindings.
func (t *Topics) Keys() []key.Binding {
	start := widget.Bind([]string{"enter"}, "enter", "drill")
	return []key.Binding{start, keyCount, keyItemClock, widget.KeyBack, widget.KeyMenuMove, widget.KeyFilter, widget.KeyMenuPage}
}

// Head names the screen.
func (t *Topics) Head() (title, place string) { return "Drill: choose a topic", "" }

// Status says how long the drill will be.
func (t *Topics) Status() string {
	if f := t.Filter(); f != "" {
		return dotted(f, t.Sheet())
	}
	count := fmt.Sprintf("%d questions", drillCounts[t.count])
	if drillCounts[t.count] == everything {
		count = "every question"
	}
	if c := drillClocks[t.clock]; c > 0 {
		return dotted(count+", "+scoring.Minutes(c)+" for each", t.Sheet())
	}
	return dotted(count+", untimed", t.Sheet())
}
