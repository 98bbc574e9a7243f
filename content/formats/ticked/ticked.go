// Package ticked reads questions whose options are a plain list in which a tick, or bold type, shows the right ones:
// `- 443 ✅` or `- **443**`. It gives the lists check boxes; the rest is the business of formats/tasklist.
package ticked

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
	"cutscore/content/formats/tasklist"
)

var (
	entry = pattern.New(`^(\s*[-*+•]\s+)(\S.*)$`)
	tick  = pattern.New(`^(?:✅|✔️?|☑️?|✓)\s*|\s*(?:✅|✔️?|☑️?|✓|\((?i:correct(?: answer)?|right answer)\))\s*$`)
	cross = pattern.New(`^(?:❌|✖️?|✗|✘)\s*|\s*(?:❌|✖️?|✗|✘)\s*$`)
	mayBe = pattern.New(`(?i)[✅✔☑✓]|\*\*|\((?:correct|right answer)`)
	gap   = pattern.New(`\?|_{3,}|(?i)\((?:choose|select|pick)\b`)
)

// list is a run of entries of one indent.
type list struct {
	asked   bool  // the line above asks
	entries []int // places among the lines
}

// Detect recognises lists with ticks, or with bold entries, below lines that ask.
func Detect(f source.File) string {
	if !mayBe.MatchString(f.Start()) {
		return ""
	}
	lines, _ := mdlines.Of(f.Text)
	all := lists(lines)
	if marked(lines, all, ticks) {
		return "lists below questions, the right entries ticked"
	}
	if marked(lines, all, bold) {
		return "lists below questions, the right entries bold"
	}
	return ""
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	lines, _ := mdlines.Of(f.Text)
	all := lists(lines)
	is := ticks
	if !marked(lines, all, ticks) {
		is = bold
	}
	text := strings.Split(f.Text, "\n")
	for _, l := range all {
		if !l.answered(lines, is) {
			continue
		}
		for _, at := range l.entries {
			m := entry.FindStringSubmatch(lines[at].Text)
			said, right := is(m[2])
			box := "[ ] "
			if right {
				box = "[x] "
			}
			text[lines[at].Number-1] = m[1] + box + cross.ReplaceAllString(said, "")
		}
	}
	f.Text = strings.Join(text, "\n")
	return tasklist.Read(f)
}

// lists finds the runs of two and more entries.
func lists(lines []mdlines.Line) []list {
	var out []list
	var l list
	indent, above := 0, ""
	end := func() {
		if len(l.entries) >= 2 {
			out = append(out, l)
		}
		l = list{}
	}
	for i, line := range lines {
		m := entry.FindStringSubmatch(line.Text)
		switch {
		case line.Blank():
		case line.Code || m == nil || mdlines.Furniture(line.Text):
			if line.Indent() <= indent || len(l.entries) == 0 {
				end()
				above = line.Text
			}
		case len(l.entries) > 0 && line.Indent() > indent: // a list within an entry
		default:
			if len(l.entries) > 0 && line.Indent() < indent {
				end()
			}
			if len(l.entries) == 0 {
				indent = line.Indent()
				l.asked = gap.MatchString(above)
			}
			l.entries = append(l.entries, i)
		}
	}
	end()
	return out
}

// ticks and bold take the mark off an entry, and report whether it had one.
func ticks(text string) (said string, right bool) {
	said = tick.ReplaceAllString(text, "")
	return said, said != text
}

func bold(text string) (said string, right bool) { return mdlines.Bold(text) }

// answered reports whether some of a list's entries are marked, and not all.
func (l *list) answered(lines []mdlines.Line, is func(string) (string, bool)) bool {
	n := 0
	for _, at := range l.entries {
		if _, right := is(entry.FindStringSubmatch(lines[at].Text)[2]); right {
			n++
		}
	}
	return l.asked && n > 0 && n < len(l.entries)
}

// marked reports whether nearly all lists of a file are questions with marked answers.
func marked(lines []mdlines.Line, all []list, is func(string) (string, bool)) bool {
	n := 0
	for i := range all {
		if all[i].answered(lines, is) {
			n++
		}
	}
	return n >= 2 && n*10 >= len(all)*8
}
