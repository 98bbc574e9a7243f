package config

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// settingsOf loads a file with a text, and an environment.
func settingsOf(t *testing.T, text string, env ...string) *Settings {
	t.Helper()
	path := filepath.Join(t.TempDir(), FileName)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Load(func(name string) string {
		for _, e := range env {
			if value, has := strings.CutPrefix(e, name+"="); has {
				return value
			}
		}
		return map[string]string{PathVariable: path}[name]
	})
}

func TestDefaults(t *testing.T) {
	s := settingsOf(t, "# nothing yet\n")
	if s.Theme != Auto || s.Mouse || s.ReadingWidth != defaultWidth || s.Deck != "" || len(s.Keys) > 0 || len(s.Problems) > 0 {
		t.Errorf("%+v", s)
	}
	for _, row := range s.Rows() {
		if row.From != Default {
			t.Errorf("%s comes from %s", row.Name, row.From)
		}
	}
}

func TestEverySettingIsReadAndSaysWhereItComesFrom(t *testing.T) {
	s := settingsOf(t, "theme: High-Contrast\nmouse: yes\nreading-width: 72\ndeck: ' mine '\nkeys:\n  flag: F2\n  I don't know: [\"0\", Ctrl+D]\n")
	if s.Theme != HighContrast || !s.Mouse || s.ReadingWidth != 72 || s.Deck != "mine" || len(s.Problems) > 0 {
		t.Errorf("%+v", s)
	}
	if !slices.Equal(s.Keys["flag"], []string{"f2"}) || !slices.Equal(s.Keys["I don't know"], []string{"0", "ctrl+d"}) {
		t.Errorf("keys %q", s.Keys)
	}
	for name, line := range map[string]string{"theme": ":1", "mouse": ":2", "reading_width": ":3", "deck": ":4", "keys.flag": ":6"} {
		if from := s.From(name); !strings.HasSuffix(from, FileName+line) {
			t.Errorf("%s comes from %s", name, from)
		}
	}
}

// A flag stands above the environment, that above the file, and that above the default.
func TestTheLaterCounts(t *testing.T) {
	s := settingsOf(t, "theme: dark\nmouse: on\n", "CUTSCORE_THEME=light", "CUTSCORE_MOUSE=offf")
	if s.Theme != Light || s.From("theme") != "CUTSCORE_THEME" || !s.Mouse {
		t.Errorf("%+v", s)
	}
	if len(s.Problems) != 1 || !strings.HasPrefix(s.Problems[0], "CUTSCORE_MOUSE: ") {
		t.Errorf("problems %q", s.Problems)
	}
	if err := s.Flag("theme", "none"); err != nil || s.Theme != None || s.From("theme") != "--theme" {
		t.Errorf("%v %+v", err, s)
	}
	if err := s.Flag("theme", "drak"); err == nil || !strings.Contains(err.Error(), "did you mean dark?") {
		t.Errorf("error %v", err)
	}
	if s := settingsOf(t, "theme: dark\n", "NO_COLOR=please"); s.Theme != None || s.From("theme") != "NO_COLOR" {
		t.Errorf("%+v", s)
	}
}

// What is wrong is told by its line, with what was meant, and the rest holds.
func TestWhatIsWrongIsTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"theme: drak", `:1: theme: there is no theme "drak", did you mean dark?`},
		{"theme:", ":1: theme needs one value"},
		{"theme: [dark]", ":1: theme needs one value"},
		{"\nmouse: 1", `:2: mouse: there is no value "1" (`},
		{"reading_width: 39", ":1: reading_width: "},
		{"reading_width: wide", ":1: reading_width: "},
		{"deck: ''", ":1: deck: no deck is named"},
		{"colours: 3", `:1: there is no setting "colours" (theme, `},
		{"moose: on", `did you mean mouse?`},
		{"mouse: on\nMouse: off", ":2: Mouse stands in line 1 already"},
		{"- dark", ":1: the settings are written as"},
		{"theme: 'dark", ": this is not YAML: "},
		{"keys: f", ":1: keys are written as"},
		{"keys:\n  flagg: f2", `:2: keys: there is no action "flagg", did you mean flag?`},
		{"keys: {choose: f2}", "keys: choose keeps its keys"},
		{"keys: {flag: ctr+x}", "did you mean ctrl+x?"},
		{"keys: {flag: alt+pagedwn}", "did you mean alt+pgdown?"},
		{"keys: {flag: pagedown2}", "did you mean pgdown?"},
		{"keys: {flag: ctrl+c}", "ctrl+c stays what it is"},
		{"keys: {flag: hyper+x}", `there is no key "hyper+x" (`},
		{"keys: {flag: entre}", "did you mean enter?"},
		{"keys: {flag: []}", "an action needs a key"},
		{"keys: {flag: {a: b}}", "give a key"},
		{"keys: {flag: u}", `keys: flag: u clashes with "unsure"`},
		{"keys: {flag: A}\nmouse: true\ntheme: \x01", ": this is not YAML"},
		{strings.Repeat("# long\n", mostFile), "larger than"},
	} {
		s := settingsOf(t, c.text+"\n")
		if len(s.Problems) != 1 || !strings.Contains(s.Problems[0], c.want) {
			t.Errorf("%.40q: %q, want %q", c.text, s.Problems, c.want)
		}
		if len(s.Keys) > 0 || s.Theme != Auto {
			t.Errorf("%.40q: something of it holds: %+v", c.text, s)
		}
	}
	if s := settingsOf(t, "keys: {flag: u, next: j}\nkeyz: 1\ntheme: drak\n"); len(s.Problems) != 4 || !strings.Contains(s.Problems[2], ":2: ") || !strings.Contains(s.Problems[3], ":3: ") {
		t.Errorf("not in the order of their lines: %q", s.Problems)
	}
	if s := settingsOf(t, "theme: drak\nmouse: on\n"); !s.Mouse {
		t.Error("a wrong line takes the rest with it")
	}
}

func TestAFileThatWasNamedMustBeThere(t *testing.T) {
	gone := filepath.Join(t.TempDir(), "gone.yaml")
	if s := Load(func(name string) string { return map[string]string{PathVariable: gone}[name] }); len(s.Problems) != 1 {
		t.Errorf("problems %q", s.Problems)
	}
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if s := Load(func(string) string { return "" }); len(s.Problems) != 0 || !strings.HasSuffix(s.Path, "cutscore/config.yaml") {
		t.Errorf("%s: problems %q", s.Path, s.Problems)
	}
}

// Keys may change places; of two that clash the later line gives way; what a key does at another time is no clash.
func TestClashes(t *testing.T) {
	if s := settingsOf(t, "keys: {flag: u, unsure: m}\n"); len(s.Problems) > 0 || len(s.Keys) != 2 {
		t.Errorf("changed places: %q", s.Problems)
	}
	s := settingsOf(t, "keys:\n  flag: f2\n  unsure: f2\n")
	if len(s.Problems) != 1 || !strings.Contains(s.Problems[0], `:3: keys: unsure: f2 clashes with "flag"`) || s.Keys["flag"] == nil || s.Keys["unsure"] != nil {
		t.Errorf("%q %q", s.Problems, s.Keys)
	}
	if s := settingsOf(t, "keys: {show answer: '.'}\n"); len(s.Problems) != 1 || !strings.Contains(s.Problems[0], `on the screen "drill" with multiple choice: give`) {
		t.Errorf("%q", s.Problems)
	}
	if s := settingsOf(t, "keys: {turn the card: [t, enter], go on: enter}\n"); len(s.Problems) > 0 {
		t.Errorf("%q", s.Problems)
	}
	if s := settingsOf(t, "keys: {up: i}\n"); !slices.Equal(s.Keys["up"], []string{"i", "up"}) {
		t.Errorf("the arrow no longer works: %q", s.Keys)
	}
}

func TestNamesOfKeys(t *testing.T) {
	for said, want := range map[string]string{
		"f": "f", "F": "F", "shift+f": "F", "Ctrl+F": "ctrl+f", "alt+Enter": "alt+enter", "PgDn": "pgdown", "page up": "pgup",
		" ": "space", "Return": "enter", "+": "+", "ctrl++": "ctrl++", "é": "é", "F12": "f12",
	} {
		if got, err := keyOf(said); err != nil || got != want {
			t.Errorf("%q is %q, want %q: %v", said, got, want, err)
		}
	}
}

// A key that never arrives as such cannot be chosen.
func TestKeysThatTerminalsSendAsOthers(t *testing.T) {
	for said, same := range map[string]string{"ctrl+i": "tab", "Ctrl+M": "enter", "ctrl+[": "esc"} {
		if got, err := keyOf(said); err == nil || !strings.Contains(err.Error(), "as "+same) {
			t.Errorf("%q: %q, %v", said, got, err)
		}
	}
}

func TestRowsSayWhatIsInForce(t *testing.T) {
	s := settingsOf(t, "keys: {flag: f2}\n")
	var flag, next []Row
	for _, row := range s.KeyRows() {
		switch row.Name {
		case "flag":
			flag = append(flag, row)
		case "next":
			next = append(next, row)
		case "choose":
			t.Error("what cannot be bound anew is listed")
		}
	}
	if len(flag) != 1 || flag[0].Value != "f2" || flag[0].From == Default || !slices.Contains(flag[0].On, "exam") {
		t.Errorf("%+v", flag)
	}
	if len(next) != 2 || next[0].From != Default { // in the exam, and with enter in the review
		t.Errorf("%+v", next)
	}
}

// Whatever stands in the file, reading it ends, and what is told is one clean line.
func FuzzSettings(f *testing.F) {
	f.Add("theme: dark\nkeys: {flag: f}\n")
	f.Add("a: &a [*a]\nkeys: *a")
	f.Add("keys: {flag: [\x1b]}")
	f.Fuzz(func(t *testing.T, text string) {
		s := settingsOf(t, text)
		for _, p := range s.Problems {
			if strings.ContainsAny(p, "\n\x1b\u009b") {
				t.Errorf("%q", p)
			}
		}
		s.KeyRows()
	})
}
