package check

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/text"
)

const (
	// width is the terminal that the tables fit.
	width = 80
	// listed is how many cards are printed one by one.
	listed = 40
	// topics is how wide the column of topics is.
	topics = 18
)

// Write prints statistics alone, under a heading, with so many of the fixed readers.
func (s Stats) Write(w io.Writer, heading string, readers int) error {
	p := &printer{w: w}
	s.write(p, heading, readers)
	return p.err
}

func (s Stats) write(p *printer, heading string, readers int) {
	p.line("%s", fit(heading, width))
	p.line("%s on %s", plural(s.Items, "question"), plural(len(s.Cards), "card"))
	if readers == 0 || s.Items == 0 {
		return
	}
	p.line("")
	s.writeTopics(p)
	p.line("")
	s.writeCards(p)
	p.line("")
	s.writeTests(p, readers)
}

func (s Stats) writeTopics(p *printer) {
	const row = "%s %5s %6s %8s %5s %5s %9s %5s %11s"
	p.line(row, pad("topic", topics), "total", "choice", "response", "order", "match", "recognise", "apply", "distinguish")
	all := TopicCount{Name: "all", Items: s.Items, Kinds: s.Kinds, Levels: s.Levels}
	for _, t := range append(slices.Clip(s.Topics), all) {
		cells := []any{pad(t.Name, topics), dash(t.Items)}
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
		p.line("questions  card")
		for _, c := range s.Cards {
			p.line("%9s  %s", dash(c.Items), fit(text.Plain(c.Front), width-11))
		}
	}
	p.line("%s", fit("cards:  "+s.Verdicts.Cards, width))
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
