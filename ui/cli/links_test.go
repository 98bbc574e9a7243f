package cli

import "testing"

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
		if got := knowsLinks(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: %v", c.env, got)
		}
	}
}
