//go:build !windows

package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// configure writes the desk's settings.
func (d desk) configure(t *testing.T, text string) {
	t.Helper()
	folder := filepath.Join(d.home, "config", "cutscore")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "config.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// Settings: no colours, a deck of one's own, keys bound anew; what is wrong is said once, and the program goes on.
func TestSettings(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if err := os.WriteFile(filepath.Join(d.home, "mine.md"), []byte("# Topic\n## One card\nIts back\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.configure(t, "theme: none\nmoose: on\ndeck: mine.md\nkeys:\n  quit: Q\n")
	w := d.open(t)
	w.see("1 card", "config.yaml:2", `did you mean mouse?`)
	w.press("q")
	w.gone("config.yaml:2")
	w.press("?")
	w.see("Q quit", "redraw the screen")
	w.press("esc")
	w.see("> Mock exam")
	w.press("Q")
	w.exit()
	if found := colours.FindAllString(w.written(), 5); found != nil {
		t.Errorf("colours are written: %q", found)
	}
}

func TestConfigSaysWhatIsInForce(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.configure(t, "theme: dark\nmoose: on\n")
	said := d.says(t, "", "config", "--theme", "light")
	for _, want := range []string{"config.yaml", "light", "--theme", "config.yaml:2: there is no setting \"moose\", did you mean mouse?"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said:\n%s", want, said)
		}
	}
	var config struct {
		File     string
		Exists   bool
		Settings []struct{ Name, Value, From string }
		Keys     []struct{ Name, From string }
		Problems []string
	}
	out, err := d.command("config", "--json").Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &config); err != nil {
		t.Fatal(err)
	}
	if s := config.Settings; !config.Exists || len(s) != 4 || s[0].Value != "dark" || !strings.HasSuffix(s[0].From, "config.yaml:1") || s[3].Value == "" || len(config.Keys) < 20 || len(config.Problems) != 1 {
		t.Errorf("%+v", config)
	}
}

// Where the locale is not one of UTF-8 nothing but ASCII is written, and an exam can be sat.
func TestNoUnicode(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env = []string{"LANG=C"}
	w := d.open(t, "exam", "--form", "ASCII", "--questions", "3")
	w.see("1 of 3")
	w.press("a", "m", "o")
	w.see("1 answered - 2 unanswered - 1 flagged")
	w.press("e")
	w.see("| End the exam and see the score?")
	w.press("y")
	w.skipExpected()
	w.see("Practice estimate")
	w.press("v")
	w.see("Review")
	w.press("ctrl+c")
	w.exit()
	for _, r := range w.written() {
		if r > unicode.MaxASCII {
			t.Fatalf("%q is written", r)
		}
	}
}

// A terminal that answers no query may say its colours in the environment.
func TestColoursOfAMuteTerminal(t *testing.T) {
	t.Parallel()
	accent := func(told string) string {
		d := newDesk(t)
		d.mute = true
		d.env = []string{"COLORTERM=truecolor", "COLORFGBG=" + told}
		w := d.open(t)
		w.see("> Mock exam", "65 questions")
		w.press("ctrl+c")
		w.exit()
		return strings.Join(regexp.MustCompile(`38[:;]2[\d;:]+m`).FindAllString(w.written(), -1), " ")
	}
	dark, light := accent("15;0"), accent("0;15")
	if !strings.Contains(dark, "125;207;255") || !strings.Contains(light, "0;95;135") || strings.Contains(light, "125;207;255") {
		t.Errorf("dark %q, light %q", dark, light)
	}
}
