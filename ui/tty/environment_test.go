package tty

import (
	"runtime"
	"testing"
)

func TestTerminalsThatKnowLinks(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want bool
	}{
		{map[string]string{"TERM": "xterm-256color"}, false},
		{map[string]string{"TERM": "xterm-256color", "VTE_VERSION": "7600"}, true},
		{map[string]string{"TERM": "xterm-256color", "VTE_VERSION": "4601"}, false},
		{map[string]string{"TERM": "xterm-kitty"}, true},
		{map[string]string{"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, true},
		{map[string]string{"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, false},
		{map[string]string{"WT_SESSION": "x"}, true},
		{map[string]string{"TERM": "screen-256color", "TMUX": "x", "VTE_VERSION": "7600"}, false},
		{map[string]string{"TERM": "dumb", "VTE_VERSION": "7600"}, false},
		{nil, false},
	} {
		if got := KnowsLinks(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: %v", c.env, got)
		}
	}
}

func TestLocales(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want bool
	}{
		{nil, true},
		{map[string]string{"LANG": "C"}, false},
		{map[string]string{"LANG": "POSIX"}, false},
		{map[string]string{"LANG": "de_DE.ISO-8859-1"}, false},
		{map[string]string{"LANG": "en_US"}, false},
		{map[string]string{"LANG": "C.UTF-8"}, true},
		{map[string]string{"LANG": "de_DE.utf8"}, true},
		{map[string]string{"LANG": "C", "LC_CTYPE": "en_US.UTF-8"}, true},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": "C"}, false},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": ""}, true},
	} {
		if got := KnowsUnicode(func(name string) string { return c.env[name] }); got != c.want && runtime.GOOS != "windows" {
			t.Errorf("%v: %v", c.env, got)
		}
	}
}

func TestBackgroundsOfTheSixteenColours(t *testing.T) {
	for told, dark := range map[string]bool{
		"": true, "15;0": true, "0;15": false, "12;8": true, "0;7": false, "15;default;0": true, "0;default;15": false, "default;default": true, "0;11": false,
	} {
		if got := DarkBackground(told); got != dark {
			t.Errorf("COLORFGBG=%q is dark: %v", told, got)
		}
	}
}
