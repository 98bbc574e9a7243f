package check

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/check/cue"
)

const (
	// width is the terminal that the tables fit.
	width = 80
	// listed is how many cards are printed one by one.
	listed = 40
	// shown is how many of the fixed readers are printed, the best first.
	shown = 5
)

// Write prints statistics alone, under a heading.
func (s Stats) Write(w io.Writer, heading string) error {
	p := &printer{w: w}
	s.write(p, heading)
	return p.err
}

func (s Stats) write(p *printer, heading string) {
	p.line("%s", fit(heading, width))
	p.line("%s on %s", plural(s.Items, "item"), plural(len(s.Cards), "card"))
	if s.Items == 0 {
		return
	}
	p.line("")
	s.writeTopics(p)
	p.line("")
	s.writeCards(p)
	p.line("")
	s.writeTests(p)
}

func (s Stats) writeTopics(p *printer) {
	const row = "%s %5s  %6s %8s %5s %5s  %9s %5s %11s"
	p.line(row, pad("topic", 20), "items", "choice", "response", "order", "match", "recognise", "apply", "distinguish")
	all := TopicCount{Name: "all", Items: s.Items, Kinds: s.Kinds, Levels: s.Levels}
	for _, t := range append(s.Topics[:len(s.Topics):len(s.Topics)], all) {
		cells := []any{pad(t.Name, 20), dash(t.Items)}
		for _, k := range []content.Kind{content.Choice, content.Response, content.Order, content.Match} {
			cells = append(cells, dash(of(t.Kinds, string(k))))
		}
		for _, l := range content.Levels() {
			cells = append(cells, dash(of(t.Levels, l)))
		}
		p.line(row, cells...)
	}
	p.line("%s", fit("kinds:  "+s.Verdicts.Kinds, width))
	p.line("%s", fit("levels: "+s.Verdicts.Levels, width))
}

// writeCards prints every card of a small deck.
func (s Stats) writeCards(p *printer) {
	if len(s.Cards) <= listed {
		p.line("items  card")
		for _, c := range s.Cards {
			p.line("%5s  %s", dash(c.Items), fit(plain(c.Front), width-7))
		}
	}
	p.line("%s", fit("cards:  "+s.Verdicts.Cards, width))
}

// writeTests prints a line for each measure: what was found, what luck gives, and the verdict.
func (s Stats) writeTests(p *printer) {
	row := func(name, found, luck, verdict string) {
		p.line("%s %s %s %s", pad(name, 26), pad(found, 23), pad(luck, 20), verdict)
	}
	spread := func(name, places string, t Spread, verdict string) {
		var found []string
		for i, n := range t.Counts {
			found = append(found, fmt.Sprintf("%c%.0f", places[i], n))
		}
		row(name, strings.Join(found, " "), fmt.Sprintf("%.4g each, %s", float64(t.Items)/four, probability(t.P)), verdict)
	}
	row("measure", "found", "luck", "verdict")
	spread("key position in the file", "ABCD", s.Position, evenness(s.Position.Verdict))
	spread("key by length, short first", "1234", s.Ranks, string(s.Ranks.Verdict))
	for _, t := range []struct {
		name string
		test LengthTest
	}{{"key is the longest", s.Length}, {"key is a fifth longer", s.StandOut}} {
		share := float64(t.test.Hits) / float64(max(1, t.test.Items))
		row(t.name, fmt.Sprintf("%d of %d, %s", t.test.Hits, t.test.Items, percent(share)), "25 %, "+probability(t.test.P), string(t.test.Verdict))
	}
	for i, r := range s.Fixed.Results[:min(shown, len(s.Fixed.Results))] {
		luck, verdict := "chance "+percent(s.Fixed.Chance), ""
		if i == 0 {
			luck, verdict = "best below "+percent(s.Fixed.Limit), string(s.Fixed.Verdict)
		}
		row("reader: "+strings.TrimPrefix(r.Reader, "option of "), fmt.Sprintf("%s (%.0f-%.0f)", percent(r.Share), 100*r.Low, 100*r.High), luck, verdict)
	}
	s.writeLearned(p, row)
	if s.Position.Verdict.Beaten() {
		p.line("* of no account: options are shuffled when shown")
	}
}

func (s Stats) writeLearned(p *printer, row func(name, found, luck, verdict string)) {
	l := s.Learned
	if l.Folds == 0 {
		row("reader: learned", "", "", string(l.Verdict))
		return
	}
	row("reader: learned", percent(l.Share), "below "+percent(l.Limit), string(l.Verdict))
	var heavy []string
	for _, w := range l.Weights[:3] {
		heavy = append(heavy, fmt.Sprintf("%s %+.2f", w.Cue, w.Weight))
	}
	p.line("  leans on %s", strings.Join(heavy, ", "))
	if l.Items < s.Fixed.Items {
		p.line("  fitted to a sample of %d of %d items", l.Items, s.Fixed.Items)
	}
}

func evenness(v cue.Verdict) string {
	switch v {
	case cue.Clean:
		return "even"
	case cue.TooFew:
		return string(v)
	case cue.Doubtful, cue.Leaks:
	}
	return "uneven *"
}

func percent(share float64) string { return fmt.Sprintf("%.1f %%", 100*share) }

func probability(p float64) string {
	if p < certainty {
		return "p < 0.001"
	}
	return fmt.Sprintf("p %.2g", p)
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func dash(n int) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

// fit cuts a text to columns of the terminal; pad fills it up too.
func fit(s string, columns int) string { return ansi.Truncate(s, columns, "…") }

func pad(s string, columns int) string {
	s = fit(s, columns)
	return s + strings.Repeat(" ", max(0, columns-ansi.StringWidth(s)))
}
