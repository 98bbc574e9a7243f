package cli

import (
	"slices"
	"strconv"
	"strings"
)

// Terminals that follow OSC 8, by what they put into the environment. Nothing answers a query for it, and a terminal that is
// not known gets no links: some print the address.
var (
	linkPrograms = []string{"iTerm.app", "WezTerm", "vscode", "ghostty", "rio", "Hyper"} // TERM_PROGRAM
	linkTerms    = []string{"kitty", "ghostty", "foot", "alacritty", "wezterm", "contour"}
	linkMarks    = []string{"WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE"}
)

const firstVTE = 5000 // the first version of VTE that follows them, 0.50

// knowsLinks reports whether the terminal shows OSC 8 links.
func knowsLinks(getenv func(string) string) bool {
	term := getenv("TERM")
	if getenv("TMUX") != "" || strings.HasPrefix(term, "screen") || term == "dumb" { // what is behind it is not known
		return false
	}
	vte, _ := strconv.Atoi(getenv("VTE_VERSION"))
	return vte >= firstVTE || slices.Contains(linkPrograms, getenv("TERM_PROGRAM")) ||
		slices.ContainsFunc(linkTerms, func(name string) bool { return strings.Contains(term, name) }) ||
		slices.ContainsFunc(linkMarks, func(mark string) bool { return getenv(mark) != "" })
}
