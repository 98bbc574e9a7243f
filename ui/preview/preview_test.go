package preview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content/page"
)

const text = `Tides Flashcards
Two kinds of tides
Spring tide
Neap tide
What pulls the water?
The Moon, and half as much the Sun
Slack water
The time when the stream turns. - Ebb: the water falls. - Flood: it rises
Interval between two high waters
About 12 h 25 min`

func shown(width, height int) *Model {
	m := New(page.Split(text))
	m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return m
}

// typed presses keys: letters, or names in angle brackets.
func (m *Model) typed(keys string) *Model {
	for keys != "" {
		name := keys[:1]
		if name == "<" {
			name, keys, _ = strings.Cut(keys[1:], ">")
		} else {
			keys = keys[1:]
		}
		m.press(keyName(name))
	}
	return m
}

func fronts(m *Model) string {
	var out []string
	for _, c := range m.page.Cards() {
		out = append(out, c.Front)
	}
	return strings.Join(out, " | ")
}

func TestKeysEditThePage(t *testing.T) {
	const as = "Two kinds of tides | What pulls the water? | Slack water | Interval between two high waters"
	for keys, want := range map[string]string{
		"":           as,
		"j<space>":   "Two kinds of tides | Spring tide | What pulls the water? | Slack water | Interval between two high waters",
		"j<space>u":  as,
		"jjj<space>": "Two kinds of tides | Slack water | Interval between two high waters",
		"a":          "Two kinds of tides | Neap tide | The Moon, and half as much the Sun | The time when the stream turns. - Ebb: the water falls. - Flood: it rises | About 12 h 25 min",
		"w":          "Spring tide Neap tide | The Moon, and half as much the Sun | The time when the stream turns. - Ebb: the water falls. - Flood: it rises | About 12 h 25 min",
		"ww":         as,
		"t":          "Tides | " + as,
		"tt":         as,
		"?j":         as,
	} {
		m := shown(80, 24).typed(keys)
		if got := fronts(m); got != want {
			t.Errorf("%q: %s", keys, got)
		}
	}
}

func TestMergeAndSplit(t *testing.T) {
	m := shown(80, 24).typed("jjm") // Neap tide to Spring tide
	if back := m.page.Cards()[0].Back; back != "Spring tide Neap tide" {
		t.Errorf("merged: %q", back)
	}
	m = shown(80, 24).typed("jjjjjjs")
	if back := m.page.Cards()[2].Back; back != "The time when the stream turns.\n- Ebb: the water falls.\n- Flood: it rises" {
		t.Errorf("split: %q", back)
	}
	if m.typed("ks"); m.notice == "" {
		t.Error("a line that cannot be split says nothing")
	}
}

func TestLeavingAsksOnlyWhereEditsWouldBeLost(t *testing.T) {
	for keys, want := range map[string]bool{"<esc>": true, "j<space><esc>": false, "j<space><esc><esc>": true, "j<space><esc>j<esc>": false, "<ctrl+c>": true, "j<space><ctrl+c>": true, "?<esc>": false} {
		m := shown(80, 24)
		last := keys[strings.LastIndex(keys, "<"):]
		m.typed(strings.TrimSuffix(keys, last))
		cmd := m.press(keyName(strings.Trim(last, "<>")))
		if quits := cmd != nil; quits != want {
			t.Errorf("%q: quits %v", keys, quits)
		}
		if _, taken := m.Taken(); taken {
			t.Errorf("%q takes the page", keys)
		}
	}
	m := shown(80, 24)
	if m.press("enter") == nil || !m.taken {
		t.Error("enter does not take the page")
	}
}

// No line is wider than the window, nor are there more of them, wherever the cursor is; its line is always in sight.
func TestGeometry(t *testing.T) {
	for _, width := range []int{1, 2, 5, 19, 20, 40, 80, 250} {
		for _, height := range []int{1, 2, 4, 5, 6, 12, 24, 50} {
			m := shown(width, height)
			for range len(m.page.Lines) {
				lines := strings.Split(m.draw(), "\n")
				if len(lines) > height && height >= 5 {
					t.Fatalf("%dx%d: %d lines", width, height, len(lines))
				}
				cursor := false
				for _, line := range lines {
					cursor = cursor || strings.HasPrefix(strings.TrimSpace(ansi.Strip(line)), ">")
					if ansi.StringWidth(line) > width {
						t.Fatalf("%dx%d: a line of %d columns", width, height, ansi.StringWidth(line))
					}
				}
				if width >= 20 && height >= 5 && !cursor {
					t.Fatalf("%dx%d: the cursor is out of sight at line %d:\n%s", width, height, m.cursor, m.draw())
				}
				m.typed("j")
			}
		}
	}
}

// Every key is in the list of keys, and every line of it says what the key does.
func TestHelpNamesEveryKey(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 12}} {
		m := shown(size[0], size[1]).typed("?")
		screen := ""
		for m.help > 0 { // page by page
			screen += ansi.Strip(m.draw())
			m.typed("?")
		}
		for _, b := range keys() {
			if b.Help().Key != "" && !strings.Contains(screen, b.Help().Desc) {
				t.Errorf("%v: %q is not in the help:\n%s", size, b.Help().Desc, screen)
			}
		}
	}
	for _, m := range moves {
		if !slices.ContainsFunc(shownMoves, func(b key.Binding) bool { return slices.Contains(b.Keys(), m.binding.Keys()[0]) }) {
			t.Errorf("%v is in no line of the help", m.binding.Keys())
		}
	}
}

func TestDoubtIsSaidAndSought(t *testing.T) {
	m := shown(80, 24)
	m.page.Lines[4].Margin = 1
	m.typed("n")
	if m.cursor != 4 && m.page.Lines[m.cursor].Margin >= page.Doubt {
		t.Errorf("n goes to line %d", m.cursor)
	}
	if !strings.Contains(ansi.Strip(m.draw()), "in doubt") {
		t.Errorf("nothing says that the line is in doubt:\n%s", m.draw())
	}
	for range m.page.Lines {
		m.typed("<space><space>j")
	}
	if m.typed("n"); !strings.Contains(m.notice, "No doubtful line") {
		t.Error(fmt.Sprint("doubtful still: ", m.page.Doubtful(page.Doubt)))
	}
}
