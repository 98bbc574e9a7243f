package deckfile

import (
	"regexp"
	"strings"
	"sync"

	"cutscore/content"
	"cutscore/content/clean"
)

// What a text holds must read back as text. A trap is a line that would be read as something else where it is to stand; a
// backslash before its first sign takes that away.
type traps struct {
	back, stem, order, match, option []*regexp.Regexp
	box, numbered                    *regexp.Regexp
}

// Compiled when the first deck is written, not before the first frame.
var trap = sync.OnceValue(func() traps {
	var (
		heading     = regexp.MustCompile(`^ {0,3}#{1,3}(?:[ \t]|$)|^#{1,3}[^# \t]`)                           // or what was meant as one
		swallowing  = regexp.MustCompile(`(?i)^\s*<(?:!--|[?!]|/?(?:script|pre|style|textarea)(?:[\s/>]|$))`) // a comment; what runs on until it is closed
		rule        = regexp.MustCompile(`^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$`)
		box         = regexp.MustCompile(`^\s*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:[-+*][ \t]+)*|[-+*]?)\[[ xX*]{0,3}\]`)
		numbered    = regexp.MustCompile(`^ {0,3}\d{1,9}[.)](?:[ \t]|$)`)
		tableRow    = regexp.MustCompile(`^ {0,3}\|`)
		quote       = regexp.MustCompile(`^ {0,3}>`)
		correction  = regexp.MustCompile(`(?i)^ {0,3}>\s*\[!IMPORTANT\]`)
		authorsMark = regexp.MustCompile(`^[~=][ \t]`)
	)
	stem := []*regexp.Regexp{heading, swallowing, rule, box}
	return traps{
		back:   []*regexp.Regexp{heading, swallowing, rule, correction, authorsMark},
		stem:   stem,
		order:  append([]*regexp.Regexp{numbered}, stem...),
		match:  append([]*regexp.Regexp{numbered, tableRow}, stem...),
		option: []*regexp.Regexp{swallowing, rule, quote, box},
		box:    box, numbered: numbered,
	}
})

// ofStem are the traps in the body of a stem.
func (t traps) ofStem(kind content.Kind) []*regexp.Regexp {
	switch kind {
	case content.Order:
		return t.order
	case content.Match:
		return t.match
	case content.Choice, content.Response, content.Recall, content.Typed:
	}
	return t.stem
}

// isFence reports whether a line opens a fence of code.
func isFence(line string) bool {
	mark := fenceMark(line)
	return mark != "" && (mark[0] == '~' || !strings.Contains(strings.TrimLeft(line, " `"), "`"))
}

// fenceMark is the run of signs that a fence is made of; empty for any other line.
func fenceMark(line string) string {
	bare := strings.TrimLeft(line, " ")
	if len(line)-len(bare) > 3 || !strings.HasPrefix(bare, "```") && !strings.HasPrefix(bare, "~~~") {
		return ""
	}
	return bare[:len(bare)-len(strings.TrimLeft(bare, bare[:1]))]
}

// literal escapes the traps in a text, outside its fences; a fence that is not closed is a trap itself.
func literal(text string, set []*regexp.Regexp) string {
	text = trimBlank(clean.Text(text)) // cleaned first: what is taken out may hide a #
	if text == "" {
		return ""
	}
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); i++ {
		if isFence(lines[i]) {
			if end := closing(lines, i); end > 0 {
				i = end
				continue
			}
			lines[i] = escape(lines[i])
			continue
		}
		if trapped(lines[i], set) {
			lines[i] = escape(lines[i])
		}
	}
	return strings.Join(lines, "\n")
}

// closing is the line that closes the fence at a line; 0: none does.
func closing(lines []string, open int) int {
	mark := fenceMark(lines[open])
	for i := open + 1; i < len(lines); i++ {
		if end := fenceMark(lines[i]); strings.HasPrefix(end, mark) && strings.TrimSpace(lines[i]) == end {
			return i
		}
	}
	return 0
}

func trapped(line string, set []*regexp.Regexp) bool {
	for _, t := range set {
		if t.MatchString(line) {
			return true
		}
	}
	return false
}

// ofExplanation are the traps below the options, or parts.
func (t traps) ofExplanation(kind content.Kind) []*regexp.Regexp {
	if kind == content.Match {
		return t.order
	}
	return t.stem
}

// escape puts a backslash before the sign that makes a line what it is: before a box's bracket, behind the digits of a
// number, else before the first sign.
func escape(line string) string {
	bare := strings.TrimLeft(line, " \t")
	lead := line[:len(line)-len(bare)]
	if trap().box.MatchString(line) {
		at := strings.IndexByte(line, '[')
		return line[:at] + `\` + line[at:]
	}
	if trap().numbered.MatchString(line) {
		digits := len(bare) - len(strings.TrimLeft(bare, "0123456789"))
		return lead + bare[:digits] + `\` + bare[digits:]
	}
	return lead + `\` + bare
}

// cell is a text in a table.
func cell(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(clean.Line(text), `\|`, "|"), "|", `\|`)
}

// cutStem splits a stem into what stands in the heading and the body below it. A stem that begins with code, a list, a
// table or a quotation has an empty heading.
func cutStem(stem string) (title, body string) {
	stem = trimBlank(clean.Text(stem))
	first, rest, _ := strings.Cut(stem, "\n")
	bare := strings.TrimLeft(first, " \t")
	if isFence(first) || len(first)-len(bare) > 3 || strings.HasPrefix(bare, "|") || strings.HasPrefix(bare, ">") || trap().box.MatchString(first) {
		return "", stem
	}
	return first, trimBlank(rest)
}

// heading makes one line of a front that reads back as it is, with its id behind it.
func heading(text, id string) string {
	text = clean.Line(text)
	if run := strings.TrimRight(text, "#"); run != text && (run == "" || run[len(run)-1] == ' ') { // which would close the heading
		text = text[:len(text)-1] + `\#`
	}
	if _, said := cutID(text); said != "" {
		text = text[:len(text)-1] + `\}`
	}
	if _, valid := cutID("x {#" + id + "}"); valid != "" {
		text = strings.TrimSpace(text + " {#" + id + "}")
	}
	return text
}
