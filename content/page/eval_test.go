package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestEval(t *testing.T) {
	dirs := os.Getenv("PAGES")
	verbose := os.Getenv("V")
	which := os.Getenv("HALF") // odd, even, ""
	for _, dir := range strings.Fields(dirs) {
		files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
		right, all, exact, n := 0, 0, 0, 0
		for i, f := range files {
			if which == "odd" && i%2 == 1 || which == "even" && i%2 == 0 {
				continue
			}
			l := readPage(t, f)
			got := Split(l.text)
			have := map[Card]bool{}
			for _, c := range got.Cards() {
				have[c] = true
			}
			ok := 0
			for _, c := range l.cards {
				if have[c] {
					ok++
				}
			}
			right += ok
			all += len(l.cards)
			n++
			if ok == len(l.cards) {
				exact++
			}
			if verbose != "" && ok < len(l.cards) && (verbose == "1" || strings.Contains(l.name, verbose)) {
				fmt.Printf("--- %s %d/%d  title %q\n", l.name, ok, len(l.cards), got.Title)
				want := map[int]Label{}
				k := 0
				for _, line := range strings.Split(strings.TrimSpace(l.text), "\n")[1:] {
					_ = line
					k++
				}
				k = 0
				for _, c := range l.cards {
					want[k] = Front
					k++
					for range strings.Split(c.Back, "\n") {
						want[k] = Back
						k++
					}
				}
				off := 0
				if got.Title == "" {
					off = -1
				}
				for i, line := range got.Lines {
					mark := "  "
					if want[i+off] != line.Label {
						mark = "!!"
					}
					if mark == "!!" || verbose != "1" {
						s := look(line.Text)
						s.page = &habits{}
						fmt.Printf("%s %-5v %6.1f own %5.1f %s\n", mark, line.Label, line.Margin, frontness(s), line.Text[:min(110, len(line.Text))])
					}
				}
			}
		}
		fmt.Printf("%-50s %4d/%4d = %.1f%%  pages exact %d/%d\n", dir+" "+which, right, all, 100*float64(right)/float64(max(1, all)), exact, n)
	}
}
