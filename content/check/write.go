package check

import (
	"fmt"
	"io"
	"strings"
)

// printer keeps the first error of many writes.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, strings.TrimRight(fmt.Sprintf(format, args...), " "))
	}
}

// Write prints a report: the findings, one a line, as file:line: severity: rule: text, then how large the deck is; with
// readers also the statistics as tables for a terminal of 80 columns, with so many of the fixed readers, the best first.
func (r Report) Write(w io.Writer, readers int) error {
	p := &printer{w: w}
	for _, f := range r.Findings {
		if f.File == "" {
			p.line("%s: %s", r.Deck, f)
			continue
		}
		p.line("%s", f)
	}
	if len(r.Findings) > 0 {
		p.line("")
	}
	r.Stats.write(p, r.head(), readers)
	p.line("")
	p.line("%s", r.summary())
	return p.err
}

func (r Report) head() string {
	head := r.Title
	if r.AsOf != "" {
		head += ", as of " + r.AsOf
	}
	return head
}

func (r Report) summary() string {
	allowed := 0
	for _, f := range r.Findings {
		if f.Allowed != "" {
			allowed++
		}
	}
	text := plural(r.Count(Error), "error") + ", " + plural(r.Count(Warning), "warning")
	if allowed > 0 {
		text += fmt.Sprintf(", %d allowed", allowed)
	}
	if r.Failed() {
		return text + ": the deck fails"
	}
	return text + ": the deck passes"
}
