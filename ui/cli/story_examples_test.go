//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"cutscore/ui/cli"
)

// Every command shows examples, and every example runs as it stands: for somebody with a deck of their own, files to import, an
// exam that has been sat and a drill that was left open.
func TestExamplesRun(t *testing.T) {
	t.Parallel()
	n := 0
	each(cli.Commands(), func(cmd *cobra.Command) {
		if cmd.Runnable() && cmd.Example == "" {
			t.Errorf("%s has no example", cmd.CommandPath())
		}
		for line := range strings.Lines(cmd.Example) {
			words := strings.Fields(line)
			if len(words) == 0 || words[0] != "cutscore" {
				t.Errorf("%s: %q is no command", cmd.CommandPath(), line)
				continue
			}
			n++
			t.Run(strings.Join(words[1:], " "), func(t *testing.T) {
				t.Parallel()
				if out, err := furnished(t).command(words[1:]...).CombinedOutput(); err != nil {
					t.Errorf("%v\n%s", err, out)
				}
			})
		}
	})
	if n < 25 {
		t.Errorf("only %d examples", n)
	}
}

func each(cmd *cobra.Command, do func(*cobra.Command)) {
	for _, below := range cmd.Commands() {
		if below.Name() != "help" && below.Name() != "completion" {
			do(below)
			each(below, do)
		}
	}
}

// furnished is a desk at which somebody has worked.
func furnished(t *testing.T) desk {
	t.Helper()
	d := newDesk(t)
	for path, text := range map[string]string{
		d.data("decks", "rivers.md"):       threeRivers,
		d.data("decks", "capitals.md"):     "---\ntitle: Capitals\n---\n# All\n\n## Capital of Peru\nLima\n\n## Capital of Chile\nSantiago\n",
		filepath.Join(d.home, "cards.csv"): "Front,Back\nCapital of Peru,Lima\nCapital of Chile,Santiago\n",
		filepath.Join(d.home, "notes.tsv"): "el pan\tbread\nel vino\twine\n",
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d.lines(t, []string{".", "q"}, "drill", "rivers")                           // without any answer it would not be kept
	d.lines(t, []string{"end", "y"}, "exam", "api-gateway", "--questions", "2") // used last: the examples without a name are of it
	history, err := os.ReadFile(d.data("history.db"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(d.home, "other.db"), history, 0o600); err != nil {
		t.Fatal(err)
	}
	return d
}
