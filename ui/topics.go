package ui

import (
	"fmt"
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// DrillSetup is what a drill is to ask.
type DrillSetup struct {
	Topics []string        // none: all
	Count  int             // how many items at most
	Items  []content.Drawn // these alone, if there are any
	Clock  time.Duration   // for each item; 0: untimed
	Deck   string          // the deck that Topics are of; empty: the one that is studied
}

// What a drill can be set to.
var (
	drillCounts = []int{5, 10, 20, 40, 1000}
	drillClocks = []time.Duration{0, 2 * time.Minute, 90 * time.Second, time.Minute}
)

const everything = 1000 // the count that stands for all there are

// topics is the menu of what to drill.
type topics struct {
	*shell
	menu
	names []string
	count int // index into drillCounts
	clock int // index into drillClocks
}

func newTopics(s *shell, study Study) *topics {
	t := &topics{shell: s, names: append([]string{""}, study.Deck.TopicNames()...), count: 1}
	perTopic := map[string]int{}
	for _, stub := range study.Drills.Stubs {
		perTopic[stub.Topic]++
	}
	rows := []row{{label: "All topics", about: items(len(study.Drills.Stubs))}}
	for _, name := range t.names[1:] {
		rows = append(rows, row{label: name, about: items(perTopic[name])})
	}
	t.menu = newMenu(s, 36, rows)
	return t
}

func items(n int) string {
	if n == 1 {
		return "1 item"
	}
	return fmt.Sprintf("%d items", n)
}

// Update changes the count and the clock, and starts the drill.
func (t *topics) Update(msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || t.typing() {
		return t.update(msg)
	}
	switch name := keyName(k.String()); {
	case key.Matches(name, keyCount):
		t.count = step(t.count, name, len(drillCounts))
	case key.Matches(name, keyItemClock):
		t.clock = (t.clock + 1) % len(drillClocks)
	case key.Matches(name, keyPick) && t.index() >= 0:
		setup := DrillSetup{Count: drillCounts[t.count], Clock: drillClocks[t.clock]}
		if topic := t.names[t.index()]; topic != "" {
			setup.Topics = []string{topic}
		}
		t.send(intent{want: WantDrill, drill: setup})
	case key.Matches(name, keyBack) && !t.filtered():
		t.want(WantBack)
	default:
		return t.update(msg)
	}
	return nil
}

// step moves an index by left or right and stays in range.
func step(i int, k keyName, n int) int {
	if slices.Contains([]string{"left", "h"}, string(k)) {
		return max(0, i-1)
	}
	return min(n-1, i+1)
}

// SetSize gives the menu the whole body.
func (t *topics) SetSize(width, height int) { t.setSize(width, height) }

// View draws the menu.
func (t *topics) View() string { return t.view() }

// Keys lists the bindings.
func (t *topics) Keys() []key.Binding {
	start := bind([]string{"enter"}, "enter", "drill")
	return []key.Binding{start, keyCount, keyItemClock, keyBack, keyMenuMove, keyFilter, keyMenuPage}
}

// Title names the screen.
func (t *topics) Title() string { return "Drill: choose a topic" }

// Place is empty.
func (t *topics) Place() string { return "" }

// Status says how long the drill will be.
func (t *topics) Status() string {
	if f := t.filter(); f != "" {
		return f
	}
	count := fmt.Sprintf("%d questions", drillCounts[t.count])
	if drillCounts[t.count] == everything {
		count = "every question"
	}
	if c := drillClocks[t.clock]; c > 0 {
		return count + ", " + scoring.Minutes(c) + " for each"
	}
	return count + ", untimed"
}

// Typing reports whether the filter takes the letters.
func (t *topics) Typing() bool { return t.typing() }

// Pages lists none.
func (t *topics) Pages() []pageJob { return nil }
