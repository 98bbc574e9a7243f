package tty

import (
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// DarkBackground reads COLORFGBG, by which terminals tell the colours of text and background where they answer no query: the last
// number is the background's among the sixteen of old, of which white and the bright ones but the grey are light. Nothing told is
// dark.
func DarkBackground(colours string) bool {
	n, err := strconv.Atoi(colours[strings.LastIndex(colours, ";")+1:])
	return err != nil || n < 7 || n == 8
}

// KnowsUnicode reports whether the locale is one of UTF-8. Where none is set that is no statement: containers and remote shells set
// none, and their terminals show everything.
func KnowsUnicode(getenv func(string) string) bool {
	if runtime.GOOS == "windows" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} { // the first that is set counts
		if locale := strings.ToLower(getenv(name)); locale != "" {
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return true
}

// Terminals that follow OSC 8, by what they put into the environment. Nothing answers a query for it, and a terminal that is
// not known gets no links: some print the address.
var (
	linkPrograms = []string{"iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "Hyper"} // TERM_PROGRAM
	linkTerms    = []string{"kitty", "ghostty", "foot", "alacritty", "wezterm", "contour"}
	linkMarks    = []string{"WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE"}
)

const firstVTE = 5000 // the first version of VTE that follows them, 0.50

// KnowsLinks reports whether the terminal shows OSC 8 links.
func KnowsLinks(getenv func(string) string) bool {
	term := getenv("TERM")
	if getenv("TMUX") != "" || strings.HasPrefix(term, "screen") || term == "dumb" { // what is behind it is not known
		return false
	}
	vte, _ := strconv.Atoi(getenv("VTE_VERSION"))
	return vte >= firstVTE || slices.Contains(linkPrograms, getenv("TERM_PROGRAM")) ||
		slices.ContainsFunc(linkTerms, func(name string) bool { return strings.Contains(term, name) }) ||
		slices.ContainsFunc(linkMarks, func(mark string) bool { return getenv(mark) != "" })
}
