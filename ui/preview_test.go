package ui

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/charmbracelet/x/vt"

	"cutscore/content/page"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

const tides = `Tides Flashcards
Two kinds of tides
Spring tide
Neap tide
What pulls the water?
The Moon, and half as much the Sun
Slack water
The time when the stream turns. - Ebb: the water falls. - Flood: it rises
Interval between two high waters
About 12 h 25 min`

// previewed shows the page as it should be split, whatever the splitter takes it for.
func previewed(width, height int) *Preview {
	p := page.Split(tides)
	for i, l := range []page.Label{page.Front, page.Back, page.Back, page.Front, page.Back, page.Front, page.Back, page.Front, page.Back} {
		p.Lines[i].Label, p.Lines[i].Margin = l, 9
	}
	p.Lines[2].Margin = 1
	v := NewPreview(p, Look{Theme: widget.Theme{Dark: true}})
	v.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return v
}

func (v *Preview) typed(keys string) *Preview {
	for _, k := range parseKeys(keys) {
		v.Update(k)
	}
	return v
}

func (v *Preview) fronts() string {
	var out []string
	p, _ := v.Taken()
	for _, c := range p.Cards() {
		out = append(out, c.Front)
	}
	return strings.Join(out, " | ")
}

func TestPreviewKeysEditThePage(t *testing.T) {
	const rest = " | What pulls the water? | Slack water | Interval between two high waters"
	const as = "Two kinds of tides" + rest
	for _, x := range []struct{ keys, want string }{
		{"", as},
		{"j<space>", "Two kinds of tides | Spring tide" + rest},
		{"j<space>z", as},
		{"jjj<space>", "Two kinds of tides | Slack water | Interval between two high waters"},
		{"jjjd", "Two kinds of tides | Slack water | Interval between two high waters"},
		{"jjjdz", as},
		{"a", "Two kinds of tides | Neap tide | The Moon, and half as much the Sun | The time when the stream turns. - Ebb: the water falls. - Flood: it rises | About 12 h 25 min"},
		{"w", "Spring tide Neap tide | The Moon, and half as much the Sun | The time when the stream turns. - Ebb: the water falls. - Flood: it rises | About 12 h 25 min"},
		{"ww", as},
		{"t", "Tides | " + as},
		{"tt", as},
		{"?j", as},
		{"e!<enter>", "Two kinds of tides!" + rest},
		{"e!<esc>", as},
		{"jjje" + strings.Repeat("<backspace>", 30) + "<enter>", "Two kinds of tides | Slack water | Interval between two high waters"},
		{"<right><right>s", "Two kinds" + rest},
		{"<right><right>sz", as},
		{"...s", "Two" + rest},
		{".....,s", "Two" + rest}, // a space at the cut goes
		{".,s", as},
		{"lls", "Two kinds" + rest},
		{"llhhs", as},
	} {
		if got := previewed(80, 24).typed(x.keys).fronts(); got != x.want {
			t.Errorf("%q: %s", x.keys, got)
		}
	}
}

func TestPreviewSplitsAndMerges(t *testing.T) {
	back := func(keys string, card int) string {
		p, _ := previewed(80, 24).typed(keys).Taken()
		return p.Cards()[card].Back
	}
	for _, x := range []struct {
		keys string
		card int
		want string
	}{
		{"jjm", 0, "Spring tide Neap tide"},
		{"jjjjjjs", 2, "The time when the stream turns.\n- Ebb: the water falls.\n- Flood: it rises"}, // at its bullets
		{"jjjj<right><right>s", 1, "The Moon,\nand half as much the Sun"},
		{"jjjj<right><right><right><left>s", 1, "The Moon,\nand half as much the Sun"},
		{"jjjj....s", 1, "The\nMoon, and half as much the Sun"},
		{"jjjj<right><left>s", 1, "The Moon, and half as much the Sun"},
		{"jjjj<right>kjs", 1, "The Moon, and half as much the Sun"}, // another line begins anew
	} {
		if got := back(x.keys, x.card); got != x.want {
			t.Errorf("%q: %q", x.keys, got)
		}
	}
	if v := previewed(80, 24).typed("s"); v.Notice == "" {
		t.Error("a line that cannot be split says nothing")
	}
}

func TestPreviewAsksBeforeItThrowsWorkAway(t *testing.T) {
	for keys, want := range map[string]bool{
		"<esc>": true, "j<space><esc>": false, "j<space><esc>y": true, "j<space><esc>n": false, "j<space><esc><esc>": false,
		"j<space>z<esc>": true, "<ctrl+c>": true, "j<space><ctrl+c>": true, "?<esc>": false, "e<esc>": false,
	} {
		v := previewed(80, 24)
		var cmd tea.Cmd
		for _, k := range parseKeys(keys) {
			_, cmd = v.Update(k)
		}
		if quits := cmd != nil; quits != want {
			t.Errorf("%q: quits %v", keys, quits)
		}
		if _, taken := v.Taken(); taken {
			t.Errorf("%q takes the page", keys)
		}
	}
	v := previewed(80, 24).typed("<enter>")
	if _, taken := v.Taken(); !taken {
		t.Error("enter does not take the page")
	}
}

func TestPreviewGoesToWhatIsInDoubt(t *testing.T) {
	v := previewed(80, 24).typed("n")
	if !strings.Contains(ansi.Strip(v.View().Content), "read as a back, in doubt") {
		t.Errorf("nothing says that the line is in doubt:\n%s", v.View().Content)
	}
	if v.typed("<space><space>n"); !strings.Contains(v.Notice, "No line is in doubt") {
		t.Errorf("in doubt still: %q", v.Notice)
	}
}

// An empty page takes every key, too.
func TestPreviewOfNothing(t *testing.T) {
	v := previewed(80, 24).typed("ddddddddddtttt<right>esnwamz?")
	if v.View().Content == "" {
		t.Error("nothing is drawn")
	}
}

func TestPreviewScreens(t *testing.T) {
	for name, keys := range map[string]string{
		"page": "", "doubtful": "n", "caret": "jjjj<right><right>", "edit": "jje", "give-up": "jd<esc>", "help": "?",
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for _, size := range goldenSizes {
				v := previewed(size.width, size.height).typed(keys)
				emu := vt.NewEmulator(size.width, size.height)
				_, _ = emu.WriteString(strings.ReplaceAll(v.View().Content, "\n", "\r\n"))
				fmt.Fprintf(&b, "+ %dx%d\n", size.width, size.height)
				for row := range strings.SplitSeq(strings.TrimRight(emu.String(), "\n"), "\n") {
					b.WriteString(strings.TrimRight("|"+row, " ") + "\n")
				}
			}
			golden.RequireEqual(t, b.String())
		})
	}
}

// No line is wider than the window, nor are there more of them, wherever the cursor is; its line is always in sight. Drawing
// changes nothing.
func TestPreviewGeometry(t *testing.T) {
	for _, width := range []int{1, 2, 5, 19, 20, 40, 80, 250} {
		for _, height := range []int{1, 2, 4, 5, 6, 12, 24, 50} {
			v := previewed(width, height)
			for line := range 9 {
				before := fmt.Sprintf("%+v", reflect.ValueOf(v.screen).Elem())
				lines := strings.Split(v.View().Content, "\n")
				if fmt.Sprintf("%+v", reflect.ValueOf(v.screen).Elem()) != before {
					t.Fatalf("%dx%d: drawing changes the screen", width, height)
				}
				if len(lines) > height {
					t.Fatalf("%dx%d: %d lines", width, height, len(lines))
				}
				cursor := false
				for _, l := range lines {
					cursor = cursor || strings.HasPrefix(strings.TrimSpace(ansi.Strip(l)), ">")
					if ansi.StringWidth(l) > width {
						t.Fatalf("%dx%d: a line of %d columns", width, height, ansi.StringWidth(l))
					}
				}
				if width >= 20 && height >= 5 && !cursor {
					t.Fatalf("%dx%d: the cursor is out of sight at line %d:\n%s", width, height, line, v.View().Content)
				}
				v.typed("j")
			}
		}
	}
}

// Every key of the screen is in its help.
func TestPreviewHelpNamesEveryKey(t *testing.T) {
	v := previewed(80, 50).typed("?")
	drawn := ansi.Strip(v.View().Content)
	for _, b := range screen.NewPreview(v.Host, page.Page{}).Keys() {
		if !strings.Contains(drawn, b.Help().Desc) {
			t.Errorf("%q is not in the help:\n%s", b.Help().Desc, drawn)
		}
	}
}

// The preview takes keys as every other screen does: bound anew, with Caps Lock, and on other layouts.
func TestPreviewKeysAreThoseOfThePerson(t *testing.T) {
	v := previewed(80, 24)
	v.look.Keys = Keymap{"drop": {"x"}, "split": {"/"}, "down": {"i", "down"}, "undo": {"u"}}
	*v.Styles = v.look.styles(v.look.Theme)
	v.typed("iiix")
	if got := v.fronts(); got != "Two kinds of tides | Slack water | Interval between two high waters" {
		t.Errorf("x drops the line below: %s", got)
	}
	v.typed("uz<right>")
	if got := v.fronts(); got != previewed(80, 24).fronts() {
		t.Errorf("u brings it back: %s", got)
	}
	if drawn := ansi.Strip(v.View().Content); !strings.Contains(drawn, "/ splits the line here") || !strings.Contains(drawn, "x drop") {
		t.Errorf("the old keys are told of:\n%s", drawn)
	}
	if drawn := ansi.Strip(v.typed("?").View().Content); !strings.Contains(drawn, "up, k, i, down") {
		t.Errorf("the help tells of the old keys:\n%s", drawn)
	}
}

func TestPreviewKeysOfOtherLayouts(t *testing.T) {
	for name, k := range map[string]tea.KeyPressMsg{
		"Caps Lock": {Code: 'd', Text: "D", Mod: tea.ModCapsLock}, "a capital": {Code: 'D', Text: "D"}, "Cyrillic": {Code: 'в', Text: "в", BaseCode: 'd'},
	} {
		v := previewed(80, 24).typed("jjj")
		if v.Update(k); v.fronts() != "Two kinds of tides | Slack water | Interval between two high waters" {
			t.Errorf("%s: %s", name, v.fronts())
		}
	}
	v := previewed(80, 24)
	for _, want := range []string{layoutHint, ""} {
		if v.Update(tea.KeyPressMsg{Code: 'в', Text: "в"}); v.Notice != want {
			t.Errorf("said %q, want %q", v.Notice, want)
		}
	}
	if v.typed("e").Update(tea.KeyPressMsg{Code: 'в', Text: "в"}); !strings.Contains(v.View().Content, "в") {
		t.Error("a text takes no Cyrillic letter")
	}
}

// Suspending and drawing anew work as everywhere.
func TestPreviewIsSuspended(t *testing.T) {
	for letter, want := range map[rune]tea.Msg{'z': tea.SuspendMsg{}, 'l': tea.ClearScreen()} {
		_, cmd := previewed(80, 24).Update(tea.KeyPressMsg{Code: letter, Mod: tea.ModCtrl})
		if cmd == nil || cmd() != want {
			t.Errorf("ctrl+%c does nothing", letter)
		}
	}
}
