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
	back, stem, order, match, option []trapOf
	numbered                         trapOf
}

// trapOf reports whether a line is a trap of its kind.
type trapOf func(line string) bool

// Compiled when the first deck is written, not before the first frame.
var trap = sync.OnceValue(func() traps {
	var (
		heading    = pattern("#", `^ {0,3}#{1,3}(?:[ \t]|$)`)
		underline  = pattern("=", `^ {0,3}=+[ \t]*$`)
		swallowing = pattern("<", `(?i)^\s*<(?:!--|[?!]|/?(?:script|pre|style|textarea)(?:[\s/>]|$))`) // a comment; what runs on until it is closed
		rule       = pattern("-*_", `^ {0,3}(?:-[ \t]*)+$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$`)
		numbered   = pattern("0123456789", `^ {0,3}\d{1,9}[.)](?:[ \t]|$)`)
		tableRow   = pattern("|", `^ {0,3}\|`)
		quote      = pattern(">", `^ {0,3}>`)
		correction = opened(">", misspeltAlert())
		stem       = []trapOf{heading, gluedHeading, underline, swallowing, rule, isBoxLine, isAnswer}
	)
	return traps{
		back:     []trapOf{heading, gluedHeading, underline, swallowing, rule, isBoxLine, isAnswer, gluedAnswer, isPair, nakedAlert, correction},
		stem:     stem,
		order:    append([]trapOf{numbered}, stem...),
		match:    append([]trapOf{numbered, tableRow}, stem...),
		option:   []trapOf{swallowing, rule, quote, isBoxLine},
		numbered: numbered,
	}
})

func pattern(signs, expr string) trapOf { return opened(signs, regexp.MustCompile(expr)) }

// opened is the trap of lines that match; it looks closer only at those that open with one of the signs, which few do.
func opened(signs string, match *regexp.Regexp) trapOf {
	return func(line string) bool {
		bare := strings.TrimLeft(line, " \t")
		return bare != "" && strings.IndexByte(signs, bare[0]) >= 0 && match.MatchString(line)
	}
}

// ofStem are the traps in the body of a stem.
func (t traps) ofStem(kind content.Kind) []trapOf {
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
func literal(text string, set []trapOf) string {
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
		for tries := 0; tries < 4 && trapped(lines[i], set); tries++ { // one line may be several traps
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

func trapped(line string, set []trapOf) bool {
	for _, t := range set {
		if t(line) {
			return true
		}
	}
	return false
}

// ofExplanation are the traps below the options, or parts.
func (t traps) ofExplanation(kind content.Kind) []trapOf {
	if kind == content.Match {
		return t.order
	}
	return t.stem
}

// escape puts a backslash before the sign that makes a line what it is: before a box's bracket, an author's mark in a list
// and the colons of a pair, behind the digits of a number, else before the first sign.
func escape(line string) string {
	bare := strings.TrimLeft(line, " \t")
	lead := line[:len(line)-len(bare)]
	at := pairAt(line)
	switch {
	case isBoxLine(line):
		at = strings.IndexByte(line, '[')
	case gluedAnswer(line):
		at = strings.IndexAny(line, "~=")
	}
	if at >= 0 {
		return line[:at] + `\` + line[at:]
	}
	if trap().numbered(line) {
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
	if isFence(first) || len(first)-len(bare) > 3 || strings.HasPrefix(bare, "|") || strings.HasPrefix(bare, ">") || isBoxLine(first) {
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
	for m := findNearID(text); m != nil; m = findNearID(text) {
		at := max(m[2], m[4]) // one of the two
		text = text[:at] + `\` + text[at:]
	}
	if _, valid := cutID("x {#" + id + "}"); valid != "" {
		text = strings.TrimSpace(text + " {#" + id + "}")
	}
	return text
}
