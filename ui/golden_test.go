package ui

import (
	"fmt"
	"image/color"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/charmbracelet/x/vt"

	"cutscore/ui/widget"
)

// emulators are used again and again: making one takes 4 MB.
var emulators = map[[2]int]*vt.Emulator{}

// emulate draws the screen in a terminal of its size, which tells letters from columns as real ones do.
func (s *stage) emulate() *vt.Emulator {
	size := [2]int{s.app.width, s.app.height}
	if emulators[size] == nil {
		emulators[size] = vt.NewEmulator(size[0], size[1])
	}
	_, _ = emulators[size].WriteString("\x1b[?2027h\x1b[0m\x1b[2J\x1b[H" + strings.ReplaceAll(s.app.window().draw(), "\n", "\r\n"))
	return emulators[size]
}

// screen is what can be read on the terminal.
func (s *stage) screen() string { return strings.TrimRight(s.emulate().String(), "\n") }

// goldenSizes are a window with room, the standard one, and the smallest that is meant to be worked in.
var goldenSizes = []struct{ width, height int }{{100, 30}, {80, 24}, {40, 12}}

// Every scene looks as it looked before. After a change on purpose: go test ./ui -update, and look at the diff.
func TestScreens(t *testing.T) {
	for _, sc := range someScenes() {
		t.Run(sc.name, func(t *testing.T) {
			var b strings.Builder
			for _, size := range goldenSizes {
				s := sc.set(t, size.width, size.height)
				s.read()
				b.WriteString(framed(s))
			}
			golden.RequireEqual(t, b.String())
		})
	}
}

// No golden file is left of a scene that there is no more.
func TestEveryGoldenScreenHasItsScene(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "TestScreens", "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".golden")
		if !slices.ContainsFunc(scenes(), func(sc scene) bool { return sc.name == name }) {
			t.Errorf("%s is of no scene", file)
		}
	}
}

// framed draws a frame around a screen, so that one sees where the window ends.
func framed(s *stage) string {
	rows := strings.Split(s.screen(), "\n")
	var b strings.Builder
	title := fmt.Sprintf(" %dx%d ", s.app.width, s.app.height)
	fmt.Fprintf(&b, "+%s%s+\n", title, strings.Repeat("-", s.app.width-len(title)))
	for y := range s.app.height {
		row := ""
		if y < len(rows) {
			row = rows[y]
		}
		b.WriteString(strings.TrimRight("|"+row, " ") + "\n")
	}
	fmt.Fprintf(&b, "+%s+\n", strings.Repeat("-", s.app.width))
	return b.String()
}

// A window that is too small says so, as far as it can.
func TestTooSmall(t *testing.T) {
	for _, c := range []struct {
		width, height int
		want          string
	}{{19, 24, "too small"}, {80, 4, "too small"}, {9, 1, "too small"}, {8, 5, "too smal"}, {3, 1, "too"}, {1, 1, "t"}} {
		if got := anExam(t).size(c.width, c.height).screen(); got != c.want {
			t.Errorf("%dx%d: %q, want %q", c.width, c.height, got, c.want)
		}
	}
}

// Drawing changes nothing: what is on the screen was laid out before.
func TestViewChangesNothing(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24).read()
		before := fmt.Sprintf("%+v", reflect.ValueOf(s.app.screen).Elem())
		first := s.app.View()
		if second := s.app.View(); second.Content != first.Content {
			t.Errorf("%s: drawn twice it looks different", sc.name)
		}
		if after := fmt.Sprintf("%+v", reflect.ValueOf(s.app.screen).Elem()); after != before {
			t.Errorf("%s: drawing changed the screen from\n%s\nto\n%s", sc.name, before, after)
		}
	}
}

// The colours follow the terminal's background; the letters do not.
func TestLightAndDarkSayTheSame(t *testing.T) {
	for _, sc := range someScenes() {
		s := sc.set(t, 80, 24).read()
		written := s.app.window().draw()
		s.send(tea.BackgroundColorMsg{Color: color.White}).read()
		if dark, light := ansi.Strip(written), ansi.Strip(s.app.window().draw()); light != dark {
			t.Errorf("%s: dark\n%s\nlight\n%s", sc.name, dark, light)
		}
		if s.app.window().draw() == written {
			t.Errorf("%s: light and dark have the same colours", sc.name)
		}
	}
}

// Every sign that the screens draw has a likeness in ASCII.
func TestSignsHaveALikeness(t *testing.T) {
	screens, err := filepath.Glob("testdata/Test*Screens/*.golden")
	if err != nil || len(screens) < 100 {
		t.Fatalf("%d screens: %v", len(screens), err)
	}
	for _, path := range screens {
		drawn, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range string(drawn) {
			if !unicode.IsLetter(r) && r != '?' && ansi.StringWidth(string(r)) == 1 && widget.ASCII(string(r)) == "?" {
				t.Errorf("%s: %q has none", path, r)
				break
			}
		}
	}
}
