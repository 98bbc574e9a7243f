package screen

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/widget"
)

// Trend draws the scores of the exams over time, each topic as a strip, and the pace.
type Trend struct {
	*Host
	widget.Scroll
	exams []history.Entry // oldest first
}

// NewTrend draws the exams among the attempts.
func NewTrend(s *Host, entries []history.Entry) *Trend {
	return &Trend{Host: s, exams: scored(entries)}
}

// Update scrolls or goes back.
func (t *Trend) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if k := widget.Key(press.String()); key.Matches(k, widget.KeyBack) {
		t.Want(WantBack)
	} else {
		t.Scroll.Press(k, true)
	}
	return nil
}

const (
	chartRows  = 10
	axisWidth  = 6 // "1000 |"
	perAttempt = 3 // columns
)

// SetSize lays out the chart and what stands below it.
func (t *Trend) SetSize(width, height int) {
	t.Scroll.SetSize(width, height)
	if len(t.exams) == 0 {
		t.SetLines([]string{"No exam has been scored yet."})
		return
	}
	shown := t.exams[max(0, len(t.exams)-max(1, (t.Width-axisWidth)/perAttempt)):]
	lines := t.legend("Practice estimate", "o score, | 95 % interval, - cut score")
	lines = append(lines, t.chart(shown)...)
	newest := shown[len(shown)-1]
	lines = append(lines, fmt.Sprintf("Latest: %d (%d to %d), cut score %d", newest.Estimate, newest.Low, newest.High, newest.Cut), "")
	lines = append(lines, t.strips(shown)...)
	t.SetLines(append(lines, t.pace(shown)...))
}

// legend is a heading with what the signs below it mean, in a line of its own where both do not fit.
func (t *Trend) legend(heading, signs string) []string {
	if ansi.StringWidth(heading+"  "+signs) > t.Width {
		return []string{t.Styles.Strong.Render(heading), t.Styles.Muted.Render(signs)}
	}
	return []string{t.Styles.Strong.Render(heading) + "  " + t.Styles.Muted.Render(signs)}
}

// chart draws one column of marks an attempt.
func (t *Trend) chart(exams []history.Entry) []string {
	rowOf := func(score int) int { // 0 is the top
		return (1000 - score) * (chartRows - 1) / 900
	}
	cut := rowOf(exams[len(exams)-1].Cut)
	lines := make([]string, chartRows)
	for row := range chartRows {
		label := ""
		switch row {
		case 0:
			label = "1000"
		case chartRows - 1:
			label = "100"
		case cut:
			label = fmt.Sprint(exams[len(exams)-1].Cut)
		}
		var b strings.Builder
		fmt.Fprintf(&b, "%4s │", label)
		for _, e := range exams {
			b.WriteString(t.mark(&e, row, rowOf, row == cut))
		}
		lines[row] = b.String()
	}
	return lines
}

func (t *Trend) mark(e *history.Entry, row int, rowOf func(int) int, cut bool) string {
	line := " "
	if cut {
		line = t.Styles.Muted.Render("-")
	}
	sign := line
	switch {
	case row == rowOf(e.Estimate) && e.Passed:
		sign = t.Styles.Right.Render("o")
	case row == rowOf(e.Estimate):
		sign = t.Styles.Wrong.Render("o")
	case row >= rowOf(e.High) && row <= rowOf(e.Low):
		sign = t.Styles.Muted.Render("|")
	}
	return line + sign + line
}

// heat is the sign for a share of items right, with what it stands for.
var heat = []struct {
	from float64
	sign string
}{{0.85, "█"}, {0.70, "▓"}, {0.50, "▒"}, {0, "░"}}

// strips draws a topic a line: how each attempt went, oldest first, and the newest in numbers.
func (t *Trend) strips(exams []history.Entry) []string {
	var names []string
	cells := map[string]string{}
	last := map[string]string{}
	for i := range exams {
		for _, topic := range exams[i].Topics {
			if _, known := cells[topic.Topic]; !known {
				names = append(names, topic.Topic)
			}
			pad := max(0, i-ansi.StringWidth(cells[topic.Topic])) // attempts that did not ask it
			cells[topic.Topic] += strings.Repeat("·", pad) + heatSign(topic)
			last[topic.Topic] = fmt.Sprintf("%d of %d", topic.Right, topic.Asked)
		}
	}
	lines := t.legend("Topics", "█ 85 % right  ▓ 70  ▒ 50  ░ less")
	widest, tail := 0, 0
	for _, name := range names {
		widest, tail = max(widest, ansi.StringWidth(name)), max(tail, ansi.StringWidth(last[name]))
	}
	widest = min(widest, max(shortestName, t.Width-len(exams)-tail-3))
	for _, name := range names {
		lines = append(lines, column(name, widest)+" "+cells[name]+"  "+last[name])
	}
	return lines
}

// shortestName is how much is left of a topic's name at the least.
const shortestName = 8

func heatSign(topic scoring.TopicTally) string {
	for _, h := range heat {
		if topic.Asked > 0 && float64(topic.Right)/float64(topic.Asked) >= h.from {
			return h.sign
		}
	}
	return "·"
}

// pace is how long an item took on average in the last exams, as far as that is known.
func (t *Trend) pace(exams []history.Entry) []string {
	var times []string
	for _, e := range exams[max(0, len(exams)-5):] {
		if spent := e.Spent(); spent.Items > 0 {
			times = append(times, scoring.Minutes(spent.Each()))
		}
	}
	if len(times) == 0 {
		return nil
	}
	words := "Time per question, latest last: " + strings.Join(times, ", ")
	return append([]string{""}, strings.Split(ansi.Wrap(words, max(1, t.Width), ""), "\n")...)
}

// Keys lists the bindings.
func (t *Trend) Keys() []key.Binding { return []key.Binding{widget.KeyBack, widget.KeyPageMove} }

// Head counts the exams.
func (t *Trend) Head() (title, place string) {
	if len(t.exams) > 0 && t.exams[0].Title != "" {
		title = " · " + t.exams[0].Title
	}
	return "Scores over time" + title, scoring.Counted(len(t.exams), "exam")
}

// Status says that there is more to see.
func (t *Trend) Status() string { return t.Scroll.Mark() }
