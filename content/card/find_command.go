package card

import (
	"cutscore/content/text"
	"strings"
	"unicode"
)

// findCommand finds answers that one types or that a program reads: commands, headers, code, addresses, paths.
func findCommand(t *scan, r *Reading) bool {
	if t.answer == "" || r.Is(YesNo) || r.Is(Steps) || r.Is(List) || r.Is(Pairs) || r.Is(Comparison) || r.Is(Quantity) || r.Is(StatusCode) {
		return false
	}
	if strings.HasPrefix(t.answer, "```") || strings.HasPrefix(t.answer, "~~~") {
		return true
	}
	if strings.Count(t.answer, "`") == 2 && strings.HasPrefix(t.answer, "`") && strings.HasSuffix(t.answer, "`") {
		return true
	}
	if looksTyped(t.plain) {
		return true
	}
	// "Load a module" / "modprobe NAME"
	doing := t.front.Focus == OnCommand || len(t.front.Lower) > 2 && t.front.Lower[0] == "list" && len(t.parts) == 1
	return (doing || t.front.Head == "command") && len(t.lower) <= 8 && text.StartsLower(t.plain) && !strings.Contains(t.plain, ", ")
}

// looksTyped goes by signs that plain language lacks.
func looksTyped(p string) bool {
	fields := strings.Fields(p)
	if len(fields) == 0 || len(fields) > 10 {
		return false
	}
	signs := 0
	for i, w := range fields {
		core := strings.Trim(w, `.,;:!?"'“”`)
		switch {
		case i > 0 && len(core) > 1 && core[0] == '-' && !unicode.IsDigit(rune(core[1])), strings.Contains(core, "://"), strings.Contains(core, "::"),
			strings.Contains(core, "->"), strings.Contains(core, "()"), strings.HasPrefix(core, "/") && len(core) > 2, strings.HasPrefix(core, "$"),
			strings.Contains(core, "_") && len(core) > 3, strings.ContainsAny(core, "{}<>|\\;="), strings.Count(core, ".") >= 2 && core[0] >= '0' && core[0] <= '9',
			strings.HasPrefix(core, ".") && len(core) > 2, strings.HasPrefix(core, "@"), dotted(core):
			signs++
		}
	}
	return signs > 0 && signs*3 >= len(fields)
}

// dotted reports whether a word is joined by dots, as the names of files and settings are.
func dotted(w string) bool {
	at := strings.IndexByte(w, '.')
	if at < 2 || at+2 >= len(w) {
		return false
	}
	return !strings.ContainsFunc(w, func(r rune) bool { return r > unicode.MaxASCII }) && strings.ToLower(w[at:]) == w[at:] && !unicode.IsDigit(rune(w[at+1]))
}
