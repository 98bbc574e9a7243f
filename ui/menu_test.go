package ui

import (
	"slices"
	"strings"
	"testing"
)

// A menu steps over a row where nothing is, both ways and round the ends.
func TestMenus(t *testing.T) {
	for _, c := range []struct {
		keys string
		at   string
	}{
		{"", "> Mock exam"}, {"j", "> Short mock exam"}, {"k", "> Decks"}, {"jjjjjj", "> Mock exam"}, {"kk", "> History"}, {"<home>", "> Mock exam"}, {"<end>", "> Decks"}, {"<end>j", "> Mock exam"}, {"<pgup>", "> Mock exam"},
	} {
		if s := started(t).press(c.keys); !strings.Contains(s.screen(), c.at) {
			t.Errorf("%q: not on %q\n%s", c.keys, c.at, s.screen())
		}
	}
}

// Each option has its page at its own indent, so that a long one stays below itself.
func TestOptionsHang(t *testing.T) {
	s := anExam(t).openItem("m-long").size(50, 40).read()
	rows := strings.Split(s.screen(), "\n")
	at := slices.IndexFunc(rows, func(r string) bool { return strings.HasPrefix(r, "  ( ) A  ") })
	if at < 0 || !strings.HasPrefix(rows[at+1], strings.Repeat(" ", 9)) || len(rows[at+1]) <= 9 || rows[at+1][9] == ' ' {
		t.Errorf("not below its option:\n%s", s.screen())
	}
}
