//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// Twenty files of ten formats in a folder: one import, one table, and an exam on each deck.
func TestTwentyFilesBecomeTwentyExams(t *testing.T) {
	t.Parallel()
	const shapes = "../../content/formats/testdata/shapes"
	d := newDesk(t)
	entries, err := os.ReadDir(shapes)
	if err != nil {
		t.Fatal(err)
	}
	taken := 0
	for i := 0; i < len(entries) && taken < 20; i += 4 { // each second file; between two lies what must come out of it
		data, err := os.ReadFile(filepath.Join(shapes, entries[i].Name()))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Join(d.home, "mine"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(d.home, "mine", entries[i].Name()), data, 0o600); err != nil {
			t.Fatal(err)
		}
		taken++
	}
	out, err := d.command("import", "mine").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	table, _, _ := strings.Cut(string(out), "\n\n")
	rows := strings.Split(table, "\n")
	formats := map[string]bool{}
	for _, row := range rows[1:] {
		columns := regexp.MustCompile(` {2,}`).Split(row, -1)
		if len(columns) != 9 {
			t.Fatalf("no row of nine columns: %q", row)
		}
		formats[columns[1]] = true
		deck := columns[8]
		exam := d.command("exam", deck, "--plain")
		exam.Stdin = strings.NewReader("end\ny\n")
		if out, err := exam.CombinedOutput(); err != nil || !strings.Contains(string(out), "Question 1 of") || !strings.Contains(string(out), "Practice estimate") {
			t.Errorf("an exam on %s: %v\n%s", deck, err, out)
		}
	}
	if len(rows)-1 != taken || taken != 20 || len(formats) < 10 {
		t.Errorf("%d files, %d rows, %d formats:\n%s", taken, len(rows)-1, len(formats), table)
	}

	w := d.sized(80, 24).open(t, "import", "mine")
	w.exit()
	said := w.written()
	if !strings.Contains(said, "QUESTIONS  CARDS  NOTES") || !strings.Contains(said, "20 of 20 files imported") {
		t.Errorf("on a terminal of 80 columns:\n%s", said)
	}
	for line := range strings.SplitSeq(said, "\r\n") {
		if ansi.StringWidth(line) > 80 {
			t.Errorf("wider than the terminal: %s", line)
		}
	}
}
