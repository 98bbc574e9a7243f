package check

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/deckfile"
)

// FuzzDeck checks arbitrary Markdown: no panic, findings in order, tables that fit, JSON that can be written.
func FuzzDeck(f *testing.F) {
	f.Add(head + boxed("Which?", four4...))
	f.Add(head + boxed("Which is **not** `x`? [a](b) ![c](", "*`", "]((", "*A and B", "٣ ms"))
	f.Add(head + boxed("日本語？", "*１", "२", "∞", "1e999", "-0x1p-2"))
	f.Add("# a\n## b\n### c?\n<!-- {allow: {long-key: , x: y}} -->\n- [x] \u00a0\n- [ ] **\n")
	f.Add("# a\n## b\n### which\n1. x\n2. y\n### m\n| a | b |\n|-|-|\n| 1 | 2 |\n| 3 | 4 |\n")
	f.Fuzz(func(t *testing.T, markdown string) {
		d, err := deckfile.Read(fstest.MapFS{"d.md": {Data: []byte(markdown)}}, "d.md", "d.md")
		if err != nil {
			return
		}
		for _, own := range []bool{true, false} {
			r := Deck(d, Options{Own: own, Now: now})
			if !slices.IsSortedFunc(r.Findings, func(a, b Finding) int { return a.Line - b.Line }) {
				t.Errorf("not sorted: %v", r.Findings)
			}
			for _, finding := range r.Findings {
				if strings.Contains(finding.String(), "\n") {
					t.Errorf("more than one line: %q", finding.String())
				}
			}
			if _, err := json.Marshal(r); err != nil {
				t.Error(err)
			}
			var b bytes.Buffer
			if err := r.Stats.Write(&b, r.Title, 5); err != nil {
				t.Error(err)
			}
			for line := range strings.Lines(b.String()) {
				if w := ansi.StringWidth(strings.TrimRight(line, "\n")); w > width {
					t.Errorf("%d columns: %q", w, line)
				}
			}
		}
	})
}
