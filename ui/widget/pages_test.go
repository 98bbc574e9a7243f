package widget

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// oneGlamour saves making renderers anew for every test.
var oneGlamour = &Glamour{}

func newTestPages() *Pages {
	p := NewPages()
	p.Theme, p.Renderer = Theme{Dark: true}, oneGlamour
	return p
}

// render runs a command of wanted and takes the pages in.
func (p *Pages) render(cmd tea.Cmd) int {
	if cmd == nil {
		return 0
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		n := 0
		for _, cmd := range msg {
			n += p.render(cmd)
		}
		return n
	case PageMsg:
		p.Keep(msg)
		return 1
	}
	return 0
}

func job(key string, width int, markdown ...string) PageJob {
	j := PageJob{Key: key, Width: width, Report: true}
	for _, m := range markdown {
		j.Parts = append(j.Parts, Part{Markdown: m})
	}
	return j
}

// A page is rendered once for a width and a background; until then its source stands in for it.
func TestAPageIsRenderedOnce(t *testing.T) {
	p := newTestPages()
	a, wide := job("a", 20, "some **bold** words"), job("a", 40, "some **bold** words")
	if got := p.Show(a)[0][0]; ansi.Strip(got) != "some bold words" {
		t.Errorf("stand-in: %q", got)
	}
	cmd := p.Wanted([]PageJob{a, a})
	if again := p.Wanted([]PageJob{a}); again != nil {
		t.Error("asked for while it is under way")
	}
	if n := p.render(cmd); n != 1 {
		t.Errorf("%d pages rendered", n)
	}
	if got := p.Show(a)[0][0]; ansi.Strip(got) != "some bold words" || got == ansi.Strip(got) {
		t.Errorf("rendered: %q", got)
	}
	if n := p.render(p.Wanted([]PageJob{a, wide})); n != 1 {
		t.Errorf("%d more pages for another width", n)
	}
	p.Theme.Dark = false
	if n := p.render(p.Wanted([]PageJob{a, wide})); n != 2 {
		t.Errorf("%d more pages for another background", n)
	}
}

// The oldest pages go, so that a long walk through a review does not fill the memory.
func TestOldPagesGo(t *testing.T) {
	p := newTestPages()
	for i := range pagesKept + 20 {
		p.render(p.Wanted([]PageJob{job(fmt.Sprint(i), 20, "x")}))
	}
	if len(p.ready) != pagesKept || len(p.order) != pagesKept || len(p.underway) != 0 {
		t.Errorf("%d ready, %d in order, %d under way", len(p.ready), len(p.order), len(p.underway))
	}
	if n := p.render(p.Wanted([]PageJob{job("0", 20, "x")})); n != 1 {
		t.Error("a page that has gone is not rendered again")
	}
}

// Whatever the source, no line of a page is wider than it may be, and nothing stands around it.
func TestPagesKeepTheirWidth(t *testing.T) {
	sources := []string{
		"", " \n \n", "plain", strings.Repeat("word ", 200), strings.Repeat("x", 500), "# Heading\n\ntext",
		"- a\n- b\n  - c and a long line that has to be wrapped somewhere", "1. `code`, and `more-of-it`, and `still-more`, x",
		"```go\n" + strings.Repeat("long line of code ", 20) + "\n\tindented\n```", "| a | b |\n| --- | ---: |\n| " + strings.Repeat("cell ", 30) + "| 2 |",
		strings.Repeat("日本語の長い行です。", 20), "a\u0302" + strings.Repeat("x\u0302", 100), "> quote\n> " + strings.Repeat("quoted ", 40),
		"[link](https://example.com/" + strings.Repeat("path/", 40) + ")", "![image](x.png)", "<div>html</div>", "***\n\n---", "~~struck~~ **bold** _it_",
		"👨‍👩‍👧‍👦 family 🇩🇪 flag ☕️ cup", "tab\there", "a\n\n\n\n\nb",
	}
	for _, width := range []int{1, 2, 3, 7, 20, 31, 40, 76, 120} {
		for _, source := range sources {
			lines := oneGlamour.Lines(source, Look{Width: width, Theme: Theme{Dark: true}})
			for _, line := range lines {
				if w := ansi.StringWidth(line); w > width && width > 1 {
					t.Errorf("width %d: %d columns: %q of %.40q", width, w, ansi.Strip(line), source)
				}
			}
			if n := len(lines); n > 0 && (ansi.Strip(lines[0]) == "" || ansi.Strip(lines[n-1]) == "") {
				t.Errorf("width %d: blank lines around %.40q: %q", width, source, lines)
			}
		}
	}
}

// A page that nobody could read is cut, and says so.
func TestAnEndlessPageIsCut(t *testing.T) {
	lines := oneGlamour.Lines(strings.Repeat("many words and no end\n", 20_000), Look{Width: 80, Theme: Theme{Dark: true}})
	if last := ansi.Strip(lines[len(lines)-1]); last != "(the rest is left out)" || len(lines) > 4000 {
		t.Errorf("%d lines, the last %q", len(lines), last)
	}
	p := newTestPages()
	long := p.Show(PageJob{Key: "x", Width: 80, Parts: []Part{{Markdown: strings.Repeat("many words and no end\n", 20_000)}}})[0]
	if len(long) > 4000 || long[len(long)-1] != "(the rest is left out)" {
		t.Errorf("%d lines, the last %q", len(long), long[len(long)-1])
	}
}
