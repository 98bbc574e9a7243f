//go:build !windows

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An import that takes long shows how far it is. Ctrl+c ends it at once, and nothing was written.
func TestALongImportIsStopped(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	from, to, err := os.Pipe() // nothing comes yet
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	cmd := d.command("import", "-", "--title", "Words")
	cmd.Stdin = from
	cmd.SysProcAttr.Ctty = 1 // the window is still what ctrl+c is typed into
	w := d.start(t, cmd)
	w.see("░░░░░ standard input: reading")
	w.press("ctrl+c")
	if status := w.exit(); status != 1 {
		t.Errorf("status %d", status)
	}
	if screen, _ := w.now(); !strings.Contains(screen, "stopped; nothing was imported") || strings.Contains(screen, "░") || strings.Contains(screen, "FILE") {
		t.Errorf("the screen:\n%s", screen)
	}
	if left, _ := os.ReadDir(d.data("decks")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// However far the import of a large file has come, ctrl+c leaves a whole deck or none.
func TestNothingOfALargeFileIsHalfWritten(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	var b strings.Builder
	for i := 0; b.Len() < 10<<20; i++ {
		fmt.Fprintf(&b, "The word number %d of a list that goes on\tits meaning, in some more words, %d\n", i, i*i)
	}
	path := filepath.Join(d.home, "large.tsv")
	write(t, path, b.String())
	w := d.open(t, "import", path)
	w.until("a sign of work", func(screen string) bool {
		return strings.Contains(screen, "large.tsv: ") // the bar, or the report
	})
	w.press("ctrl+c")
	w.exit()
	screen, _ := w.now()
	entries, _ := os.ReadDir(d.data("decks"))
	switch {
	case strings.Contains(screen, "stopped; nothing was imported"):
		if len(entries) > 0 {
			t.Errorf("left behind: %v", entries)
		}
	case len(entries) != 1 || entries[0].Name() != "large":
		t.Errorf("left behind: %v\n%s", entries, screen)
	default:
		parts, err := os.ReadDir(d.data("decks", "large"))
		cards := 0
		for _, part := range parts {
			raw, err := os.ReadFile(d.data("decks", "large", part.Name()))
			if err != nil {
				t.Fatal(err)
			}
			cards += strings.Count(string(raw), "\n## ")
		}
		if want := strings.Count(b.String(), "\n"); err != nil || cards != want {
			t.Errorf("%v: %d cards of %d", err, cards, want)
		}
	}
}
