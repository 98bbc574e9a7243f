package check

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/check/cue"
)

const (
	// named is how many items are named that the best reader finds the key of.
	named = 100
	// leans is how many cues of a learned reader are printed, the heaviest first.
	leans = 3
)

// writeTests prints a line for each measure: what was found, what luck gives, and the verdict.
func (s Stats) writeTests(p *printer, readers int) {
	row := func(name, found, luck, verdict string) {
		p.line("%s %s %s %s", pad(name, 26), pad(found, 23), pad(luck, 20), verdict)
	}
	spread := func(name string, places [four]string, t Spread, verdict string) {
		var found []string
		for i, n := range t.Counts {
			found = append(found, fmt.Sprintf("%s%.0f", places[i], n))
		}
		row(name, strings.Join(found, " "), fmt.Sprintf("%.4g each, %s", float64(t.Items)/four, probability(t.P)), verdict)
	}
	row("measure", "found", "luck", "verdict")
	spread("key position in the file", [four]string{"A", "B", "C", "D"}, s.Position, evenness(s.Position.Verdict))
	spread("key by length, short first", [four]string{}, s.Ranks, string(s.Ranks.Verdict))
	for _, t := range s.Lengths {
		share := float64(t.Hits) / float64(max(1, t.Items))
		row(t.Name, fmt.Sprintf("%d of %d, %s", t.Hits, t.Items, percent(share)), "25 %, "+probability(t.P), string(t.Verdict))
	}
	for _, t := range s.Traits {
		if t.Items == 0 {
			continue
		}
		n := float64(t.Items)
		row(t.Name, fmt.Sprintf("%d of %d, %s", t.Keys, t.Items, percent(float64(t.Keys)/n)), fmt.Sprintf("%.0f %%, %s", 100*t.Luck/n, probability(t.P)), string(t.Verdict))
	}
	for i, r := range s.Fixed.Results[:min(readers, len(s.Fixed.Results))] {
		luck, verdict := "chance "+percent(s.Fixed.Chance), ""
		if i == 0 {
			luck, verdict = "best below "+percent(s.Fixed.Limit), string(s.Fixed.Verdict)
		}
		row(r.Reader, fmt.Sprintf("%s (%.0f-%.0f)", percent(r.Share), 100*r.Low, 100*r.High), luck, verdict)
	}
	s.writeFound(p)
	s.writeLearned(p, "learned reader", s.Learned, row)
	s.writeLearned(p, "learned reader of lengths", s.ByLength, row)
	s.writeLearned(p, "learned reader of words", s.ByWords, row)
	if s.Position.Verdict.Beaten() {
		p.line("* does not matter: options are shuffled when shown")
	}
}

// writeFound lists the lines of the items that the best reader finds the key of, where it beats luck: some of them are to
// be mended.
func (s Stats) writeFound(p *printer) {
	if len(s.Found) == 0 {
		return
	}
	places := s.Found[:min(named, len(s.Found))]
	line, file := "  it finds the keys at:", ""
	for i, at := range places {
		word := fmt.Sprintf(" %d", at.Line)
		if at.File != file {
			file, word = at.File, fmt.Sprintf(" %s:%d", at.File, at.Line)
		}
		if i+1 < len(places) {
			word += ","
		}
		if ansi.StringWidth(line)+ansi.StringWidth(word) > width {
			p.line("%s", fit(line, width))
			line = "   "
		}
		line += word
	}
	p.line("%s", fit(line, width))
	if more := len(s.Found) - len(places); more > 0 {
		p.line("    and %d more", more)
	}
}

func (s Stats) writeLearned(p *printer, name string, l cue.Learned, row func(name, found, luck, verdict string)) {
	if l.Folds == 0 {
		row(name, "", "", string(l.Verdict))
		return
	}
	row(name, percent(l.Share), "below "+percent(l.Limit), string(l.Verdict))
	var heavy []string
	for _, w := range l.Weights[:min(leans, len(l.Weights))] {
		heavy = append(heavy, fmt.Sprintf("%s %+.2f", w.Cue, w.Weight))
	}
	if len(heavy) > 0 {
		p.line("  leans on %s", strings.Join(heavy, ", "))
	}
	if l.Items < s.Fixed.Items {
		p.line("  fitted to a sample of %d of %d questions", l.Items, s.Fixed.Items)
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
		return "p<0.001"
	}
	return fmt.Sprintf("p=%.2g", p)
}
