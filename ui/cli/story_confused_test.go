//go:build !windows

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Somebody takes the Rhine for the Danube in exam after exam: the report names the two, as the screen does, and says in JSON of which
// cards they are.
func TestTheReportNamesWhatIsConfused(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	rivers := []string{"Danube", "Rhine", "Seine", "Thames", "Tagus", "Volga", "Ebro", "Po"}
	var deck strings.Builder
	deck.WriteString("# Rivers\n")
	for i, river := range rivers {
		fmt.Fprintf(&deck, "\n## The %s\nA river.\n\n### Which river flows through city %d?\n- [x] %s\n", river, i+1, river)
		for step := 1; step <= 3; step++ {
			fmt.Fprintf(&deck, "- [ ] %s\n", rivers[(i+step)%len(rivers)])
		}
	}
	path := filepath.Join(d.home, "rivers.md")
	if err := os.WriteFile(path, []byte(deck.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	var out string
	for n := range 4 {
		code := fmt.Sprintf("RIVER-%d", n+1)
		var input []string
		for _, q := range d.form(t, code, len(rivers), path) {
			answer := q.right()[0]
			for i, o := range q.Options {
				if o.Text == "Rhine" && q.Options[answer[0]-'a'].Text == "Danube" {
					answer = string(rune('a' + i))
				}
			}
			input = append(input, answer)
		}
		out = d.lines(t, append(input, "end", "y", "", "q"), "exam", path, "--form", code, "--questions", fmt.Sprint(len(rivers)))
		if !strings.Contains(out, "7 of 8 right") {
			t.Fatalf("answered otherwise:\n%s", out)
		}
	}
	if out = d.lines(t, nil, "report"); !strings.Contains(out, "## What you confuse\n\n- “The Danube” and “The Rhine” (4 of ") || strings.Count(out, "\n- “") != 1 {
		t.Errorf("not named:\n%s", out)
	}
	holds(t, d.lines(t, nil, "report", "--format", "json"), `"practice_estimate"`, `"confused"`, `"The Danube"`, `"taken": 4`)
}
