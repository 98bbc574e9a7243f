package drawn

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
)

// sources are CommonMark's own examples, and what they lack.
func sources(t testing.TB) []string {
	t.Helper()
	out := []string{
		"> quote\n> " + strings.Repeat("quoted, long-winded words ", 30), "> > " + strings.Repeat("deep ", 40) + "\n> - list\n>   > in it " + strings.Repeat("word ", 30),
		"- a\n  - b\n    - c\n      - d\n        - " + strings.Repeat("e ", 60), strings.Repeat("> ", 30) + "x", strings.Repeat("- ", 30) + "x",
		"| a | b | c |\n|---|:-:|--:|\n| " + strings.Repeat("cell ", 20) + "| `x\\|y` | 日本語の長い行です。 |\n| 1 |", strings.Repeat("日本語の長い行です。", 20), "**日本語。**続き",
		"```\n" + strings.Repeat("long code\t", 30) + "\n日本語日本語日本語日本語日本語\n\tx\n```", "a\u0302" + strings.Repeat("x\u0302", 100), "👨‍👩‍👧‍👦 family 🇩🇪 flag ☕️ 1️⃣ cup",
		"[link](https://example.com/" + strings.Repeat("with-many-hyphens/", 10) + ")", strings.Repeat("x", 500), "9. a\n10. b\n\n    c", "<table><tr><td>a<td>b</table>",
	}
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/yuin/goldmark").Output()
	if err != nil {
		return out
	}
	raw, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "_test", "spec.json"))
	if err != nil {
		return out
	}
	var all []struct{ Markdown string }
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		out = append(out, e.Markdown)
	}
	return out
}

// counted are the signs of a text that can be seen, each with how often; the program's own are left out.
func counted(s string) map[rune]int {
	out := map[rune]int{}
	for _, r := range s {
		if !unicode.IsSpace(r) && !strings.ContainsRune("│─┼↪|:-", r) {
			out[r]++
		}
	}
	return out
}

// At every width all signs of a text are there, and no line is wider than it may be.
func TestEveryWidthShowsTheWholeText(t *testing.T) {
	for _, src := range sources(t) {
		blocks := markdown.Page(src)
		want := counted(markdown.Text(blocks))
		for _, width := range []int{1, 2, 5, 7, 8, 13, 20, 39, 60, 100, 200} {
			lines := Lines(blocks, width, Styles{})
			for _, line := range lines {
				if w := ansi.StringWidth(line); w > max(2, width) { // a wide sign cannot be cut
					t.Errorf("width %d: %d columns: %q of %.60q", width, w, line, src)
				}
			}
			got := counted(strings.Join(lines, "\n"))
			for r, n := range want {
				if got[r] < n {
					t.Errorf("width %d: %d of %d %q in %q of %.60q", width, got[r], n, string(r), lines, src)
				}
			}
		}
	}
}

// Every line of a quotation has its bar, at every width that is worked in.
func TestQuotationsStayBehindTheirBar(t *testing.T) {
	for _, src := range []string{
		"> A quotation that is long enough to wrap, with `code in it`, a [link](https://docs.example.org/guide-to/with-many-hyphens.html), and **bold words, too**.",
		"> - one entry of a list inside, which wraps at nearly every width there is\n> - two",
		"> ```\n> code that is so long that it has to go on in the line below, and once more\n> ```\n>\n> | a | b |\n> |---|---|\n> | one cell with words | another cell with more of them |",
		"> 日本語の長い行です。日本語の長い行です。日本語の長い行です。",
	} {
		for width := 20; width <= 200; width++ {
			for _, line := range Lines(markdown.Page(src), width, dark) {
				if !strings.HasPrefix(ansi.Strip(line), "│") || ansi.StringWidth(line) > width {
					t.Errorf("width %d: %q", width, ansi.Strip(line))
				}
			}
		}
	}
}

// An address is not broken behind a hyphen, and each piece of it leads where the whole does.
func TestAddresses(t *testing.T) {
	const url = "https://docs.example.org/guide-to-the-thing/with-many-hyphens/in-its-address-and-more-of-them.html"
	for width := 20; width < 110; width++ {
		lines := Lines(markdown.Page("See [the docs]("+url+")."), width, dark)
		for _, line := range lines {
			if strings.HasSuffix(ansi.Strip(line), "-") {
				t.Errorf("width %d: broken at a hyphen: %q", width, ansi.Strip(line))
			}
			if strings.Count(line, "\x1b]8;;"+url) != strings.Count(line, "\x1b]8;;\x07") || strings.Contains(line, "\x1b]8;;"+url) && !strings.HasSuffix(strings.ReplaceAll(line, ".", ""), "\x07") && !strings.Contains(ansi.Strip(line), "See") {
				t.Errorf("width %d: %q", width, line)
			}
		}
		if joined := ansi.Strip(strings.Join(lines, "")); !strings.Contains(joined, url) {
			t.Errorf("width %d: %q", width, joined)
		}
	}
	noLinks := dark
	noLinks.Links = false
	if text := strings.Join(Lines(markdown.Page("[a]("+url+")"), 80, noLinks), ""); strings.Contains(text, "\x1b]") {
		t.Errorf("a link where the terminal knows none: %q", text)
	}
}

// What is drawn, line by line.
func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, src string
		width     int
		want      string
	}{
		{"list entries hang", "- one entry that wraps\n- two", 14, "- one entry\n  that wraps\n- two"},
		{"numbers stand right-aligned", "9. nine\n10. ten", 20, " 9. nine\n10. ten"},
		{"loose entries stand apart", "- a\n\n- b", 20, "- a\n\n- b"},
		{"blocks keep their distance", "a\n- b\n\nc", 20, "a\n- b\n\nc"},
		{"no room to hang", "- one entry", 8, "-\none\nentry"},
		{"tabs of an indent", "```\n\tif x {\n\t\ty\n```", 40, "      if x {\n          y"},
		{"tabs between columns", "```\nNAME\tAGE\nlonger-name\t5d\n```", 40, "  NAME    AGE\n  longer-name     5d"},
		{"long code goes on", "```\none two three four\n```", 12, "  one two th\n↪ ree four"},
		{"headers wrap", "| a longer header | b |\n|---|--:|\n| 1 | 22 |", 16, "a longer    │  b\nheader      │\n────────────┼───\n1           │ 22"},
		{"tall rows stand apart", "| a | b |\n|---|---|\n| one two three | x |\n| y | z |", 12, "a        │ b\n─────────┼──\none two  │ x\nthree    │\n─────────┼──\ny        │ z"},
		{"no room for a table", "| a | b |\n|---|---|\n| one two | three four |", 12, "a: one two\nb: three\n  four"},
		{"columns of wide signs", "| 語 | b |\n|---|---|\n| 日本語 | x |\n| a | y |", 30, "語     │ b\n───────┼──\n日本語 │ x\na      │ y"},
		{"no closing sign begins a line", "日本語日本。次", 10, "日本語日\n本。次"},
		{"a rule", "a\n\n***", 20, "a\n\n────────"},
		{"spaces inside code stay", "`a  b`", 20, "a  b"},
		{"records stand apart", "| a | b |\n|---|---|\n| one two | three four |\n| five six | seven eight |", 12, "a: one two\nb: three\n  four\n\na: five\n  six\nb: seven\n  eight"},
		{"a row of fewer cells", "| a | b |\n|---|---|\n| 1 |", 20, "a │ b\n──┼──\n1 │"},
		{"records of unnamed columns", "| a |  |\n|---|---|\n| one two three | three four |", 12, "a: one two\n  three\nthree four"},
		{"a header that wraps above a short row", "| a longer header | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", 16, "a longer     │ b\nheader       │\n─────────────┼──\n1            │ 2\n3            │ 4"},
		{"tabs in a line", "`a\tbc\td`", 40, "a       bc      d"},
		{"spaces before code stay", "`  y`", 20, "  y"},
		{"no room for a bar", "> one two", 7, "one two"},
		{"empty lines of code", "```\na\n\nb\n```", 20, "  a\n\n  b"},
		{"code without room to be set in", "```\none two\n```", 7, "one two"},
		{"an entry without a text", "- a\n-\n- b", 20, "- a\n-\n- b"},
		{"a word before signs that need no spaces", "word日本語", 7, "word日\n本語"},
		{"an empty quotation", "a\n\n>\n\nb", 20, "a\n\nb"},
		{"a first row of fewer cells", "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>", 20, "a │\n──┼──\nb │ c"},
		{"the same without room", "<table><tr><td>a</td></tr><tr><td>b is long</td><td>c is longer</td></tr></table>", 12, "a: b is\n  long\nc is\n  longer"},
		{"one row without room", "<table><tr><td>one two three</td><td>four</td></tr></table>", 10, "one two\n  three\nfour"},
		{"a table without cells", "<table><tr><tdx></tr></table>", 20, "<tdx>"},
		{"heading", "# Head *it*\n\ntext", 20, "Head it\n\ntext"},
	} {
		if got := strings.Join(Lines(markdown.Page(c.src), c.width, Styles{}), "\n"); got != c.want {
			t.Errorf("%s:\n%s\ninstead of\n%s", c.name, got, c.want)
		}
	}
}

// What is set apart, and how.
func TestWhatIsSetApart(t *testing.T) {
	styles := Styles{Accent: ansi.IndexedColor(5), Colours: true}
	for src, want := range map[string]string{
		"*a*":                      "\x1b[3ma\x1b[m",
		"~~a~~":                    "\x1b[9ma\x1b[m",
		"# a":                      "\x1b[1;38;5;5ma\x1b[m",
		"**a** b":                  "\x1b[1ma\x1b[m b",
		"[a](https://example.com)": "\x1b[38;5;5ma\x1b[m https://example.com",
	} {
		if got := strings.Join(Lines(markdown.Page(src), 40, styles), "\n"); got != want {
			t.Errorf("%q is drawn as %q, not %q", src, got, want)
		}
	}
	linked := Styles{Links: true}
	if got := Lines(markdown.Page("[a](https://example.com)"), 40, linked)[0]; strings.Contains(got, "\x1b") {
		t.Errorf("a link without colours: %q", got)
	}
}

// The time for the first drawing of an item: parsing and laying out its stem and options.
func BenchmarkFirstDrawing(b *testing.B) {
	items := cases(b)
	for b.Loop() {
		for i := range items {
			page(&items[i], 100, dark)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(items)), "µs/item")
}
