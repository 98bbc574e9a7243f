package markdown

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

type example struct {
	Markdown, HTML, Section string
	Example                 int
}

// examples are CommonMark's own, as goldmark's module carries them.
func examples(t *testing.T) []example {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/yuin/goldmark").Output()
	if err != nil {
		t.Skip("no go command: ", err)
	}
	raw, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "_test", "spec.json"))
	if err != nil {
		t.Skip(err)
	}
	var all []example
	if err := json.Unmarshal(raw, &all); err != nil || len(all) < 600 {
		t.Fatal(len(all), err)
	}
	return all
}

// visible are the signs of a text that can be seen.
func visible(s string) []rune {
	var out []rune
	for _, r := range s {
		if !unicode.IsSpace(r) && !unicode.IsControl(r) {
			out = append(out, r)
		}
	}
	return out
}

// missing gives the first sign of want, in order, that is not in got.
func missing(want, got []rune) (at int, lost bool) {
	k := 0
	for i, r := range want {
		for k < len(got) && got[k] != r {
			k++
		}
		if k == len(got) {
			return i, true
		}
		k++
	}
	return 0, false
}

// textOf is what CommonMark says is text: the text of its HTML, the words of pictures with it.
func textOf(t *testing.T, src string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range doc.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data + " ")
		}
		for _, a := range n.Attr {
			if n.Data == "img" && a.Key == "alt" {
				b.WriteString(a.Val + " ")
			}
		}
	}
	return b.String()
}

// added are the signs that stand for something: pictures, list entries, cells, rules.
const added = "[image:]-|"

// No letter, figure or sign that CommonMark does not define as markup is lost, and none comes from nowhere.
func TestCommonMarkExamplesKeepTheirText(t *testing.T) {
	for _, e := range examples(t) {
		got := Text(Page(e.Markdown))
		want := visible(textOf(t, e.HTML))
		if at, lost := missing(want, visible(got)); lost {
			t.Errorf("example %d (%s): %q lost %q\n of %q", e.Example, e.Section, e.Markdown, string(want[at]), got)
		}
		from := e.Markdown + html.UnescapeString(e.HTML) + resolve(e.Markdown) + added
		for _, r := range visible(got) {
			if !strings.ContainsRune(from, r) {
				t.Errorf("example %d (%s): %q got a %q: %q", e.Example, e.Section, e.Markdown, string(r), got)
			}
		}
	}
}

// As an option, an example's first line begins nothing: its text is there to the last sign, marks of blocks included.
func TestTheFirstLineOfAnOptionIsText(t *testing.T) {
	for _, e := range examples(t) {
		first, _, _ := strings.Cut(strings.TrimSpace(e.Markdown), "\n")
		first = strings.TrimRight(first, " ")
		if strings.ContainsAny(first, "\\`*_[]<&!$") || first == "" { // what inline markup is made of
			continue
		}
		if got := Text(Lead(first)); got != first {
			t.Errorf("example %d: %q is shown as %q", e.Example, first, got)
		}
	}
	for _, sign := range []string{"#", "# install", "## x ##", ">", ">>", "- ", "-", "+ a", "*", "1. install", "1)", "---", "===", "~~~", "```", "***", "    code", "[a]: b", "| a |", "//", "-- x"} {
		if got, want := Text(Lead(sign)), strings.TrimSpace(sign); got != want {
			t.Errorf("%q is shown as %q", sign, got)
		}
	}
}
