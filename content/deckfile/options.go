package deckfile

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"cutscore/content"
)

// found is what a block holds of an item's options, or parts: they stand from above to below.
type found struct {
	above, below int
	options      []content.Option
	spare        []string // right parts of a table that belong to no left part
	stray        int      // where an option stands below other text; 0: none does
}

// taskOptions reads the boxed entries of a list: `- [ ]` a distractor, `- [x]` a key.
func taskOptions(src string, b block) found {
	f := found{below: b.end}
	if b.node.Kind() != ast.KindList {
		return f
	}
	ended := false
	for _, entry := range children(b.node, src, b.start, b.end) {
		text, rationale := entryText(src, entry)
		text, correct, boxed := cutBox(text)
		switch {
		case !boxed && len(f.options) == 0: // a bullet of the stem's body
		case !boxed && !ended:
			ended, f.below = true, entry.start
		case boxed && ended && f.stray == 0:
			f.stray = entry.start
		case boxed && !ended:
			if len(f.options) == 0 {
				f.above = entry.start
			}
			f.options = append(f.options, content.Option{Text: trimBlank(text), Correct: correct, Rationale: rationale})
		}
	}
	return f
}

// join adds the task lists that follow: a list ends where its marker changes, so more boxes right below belong to it, and
// boxes below other text are astray. It gives the first block behind the options.
func (f *found) join(src string, body []block, next int) int {
	behind := next
	for i := next; i < len(body) && f.stray == 0; i++ {
		more := taskOptions(src, body[i])
		switch {
		case len(more.options) == 0:
		case i == behind && f.below == body[i-1].end && more.above == body[i].start:
			f.options = append(f.options, more.options...)
			f.below, f.stray, behind = more.below, more.stray, i+1
		default:
			f.stray = more.above
		}
	}
	return behind
}

// cutBox takes the box off an option.
func cutBox(text string) (rest string, checked, boxed bool) {
	for _, box := range []string{"[ ]", "[]", "[x]", "[X]", "[*]"} {
		if tail, found := strings.CutPrefix(text, box); found && (tail == "" || strings.ContainsAny(tail[:1], " \t\n")) {
			return strings.TrimLeft(tail, " \t"), strings.ContainsAny(box, "xX*"), true
		}
	}
	return text, false, false
}

// entryText gives a list entry's text without its marker and indent, and its block quotes apart. Comments are dropped.
func entryText(src string, entry block) (text, quotes string) {
	indent := 0
	if item, ok := entry.node.(*ast.ListItem); ok {
		indent = item.Offset
	}
	at := entry.start + markerLen(src[entry.start:entry.end])
	var kept, quoted []string
	keep := func(end int) {
		for line := range strings.Lines(src[at:max(at, end)]) {
			if at == 0 || src[at-1] == '\n' {
				kept = append(kept, dedent(line, indent))
			} else {
				kept = append(kept, line)
			}
			at += len(line)
		}
	}
	for _, b := range children(entry.node, src, at, entry.end) {
		comment, rest, commented := b.cutComment(src)
		for ; commented; comment, rest, commented = rest.cutComment(src) {
			keep(comment.start - len("<!--"))
			at = rest.start
		}
		if b.node.Kind() == ast.KindBlockquote {
			keep(b.start)
			quoted = append(quoted, b.quoted(src))
			at = b.start + len(strings.TrimRight(src[b.start:b.end], " \t\n"))
			at = min(at+1, entry.end) // behind its line; blank lines below it part what remains
		}
	}
	keep(entry.end)
	return trimBlank(strings.Join(kept, "")), strings.Join(quoted, "\n\n")
}

// markerLen is the length of a list marker with the space around it.
func markerLen(line string) int {
	rest := strings.TrimLeft(line, " \t")
	if digits := strings.TrimLeft(rest, "0123456789"); digits != rest {
		rest = digits
	}
	if rest != "" && strings.ContainsAny(rest[:1], "-+*.)") {
		rest = strings.TrimLeft(rest[1:], " \t")
	}
	return len(line) - len(rest)
}

// dedent takes up to n columns of white space off a line.
func dedent(line string, n int) string {
	for n > 0 && line != "" && (line[0] == ' ' || line[0] == '\t') {
		if line[0] == '\t' {
			n -= 3
		}
		line, n = line[1:], n-1
	}
	return line
}
