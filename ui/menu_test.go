package ui

import (
	"slices"
	"strings"
	"testing"
)

// A menu steps over a row where nothing is, both ways and round the ends; a filter keeps to what holds the words.
func TestMenus(t *testing.T) {
	for _, c := range []struct {
		keys string
		at   string
	}{
		{"", "> Mock exam"}, {"j", "> Short mock exam"}, {"k", "> Decks"}, {"jjjjjj", "> Mock exam"}, {"kk", "> History"}, {"<home>", "> Mock exam"}, {"<end>", "> Decks"}, {"<end>j", "> Mock exam"}, {"<pgup>", "> Mock exam"},
		{"/drill", "> Drill"}, {"/DRILL<enter>", "> Drill"}, {"/exam<enter>j", "> Short mock exam"}, {"/exam<enter>jjj", "> Mock exam"}, {"/minutes and<enter>", "> Custom exam"}, {"/zzz", "filter: zzz_"}, {"/drill<esc>", "> Drill"}, {"/drill<enter><esc>", "> Drill"},
	} {
		if s := started(t).press(c.keys); !strings.Contains(s.screen(), c.at) {
			t.Errorf("%q: not on %q\n%s", c.keys, c.at, s.screen())
		}
	}
}

// A filter stays when the rows change under it.
func TestAFilterStaysWhenRowsChange(t *testing.T) {
	s := strictLeft(t).press("/mock")
	before := strings.Count(s.screen(), "mock exam") + strings.Count(s.screen(), "Mock exam")
	s.pass(3e9)
	if after := strings.Count(s.screen(), "mock exam") + strings.Count(s.screen(), "Mock exam"); after != before || after != 2 {
		t.Errorf("%d rows, then %d:\n%s", before, after, s.screen())
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
