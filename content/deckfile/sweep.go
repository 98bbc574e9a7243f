package deckfile

import (
	"iter"
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"

	"cutscore/content"
)

// What was meant as a mark of ours and is none must not end up in somebody's back or stem. The sweep goes through a file before it is
// taken apart, names each slip with its line and its mend, and blanks it out; nothing moves, so that all positions stay true.

// place is where a line stands.
type place int

const (
	nowhere place = iota // above the first card of a topic
	inCard
	inItem
)

// slip is a kind of line that is named and blanked out.
type slip struct {
	in    func(place) bool
	found func(line string) bool
	text  string
}

func anywhere(place) bool  { return true }
func aCard(at place) bool  { return at == inCard }
func anItem(at place) bool { return at == inItem }

const leftOut = "this line is left out: "

// slips are tried in this order; the first that fits names the line.
func slips() []slip {
	return []slip{
		{anywhere, gluedHeading, "a heading needs a space behind its #, as in `## Front`; for text that begins with a # write \\#"},
		{aCard, isBoxLine, "a box under a card belongs to no question: put a heading `### The question` above its options, or write \\[ for text"},
		{aCard, gluedAnswer, "the mark of a wrong answer is `~ text`, that of a further right one `= text`, at the start of a line and with a space; for text write \\~ or \\="},
		{anItem, isAnswer, "`~ ` and `= ` lines belong to a card's back: a question has its wrong answers as options, `- [ ] text`; for text write \\~ or \\="},
		{aCard, func(line string) bool { return isPair(line) && !isAnswer(line) }, "`front :: back` makes no card in a deck of this kind: write `## front` with the back below it, or bring such a file in with `cutscore import`; in code it is text"},
		{aCard, nakedAlert, "a correction is a quotation: write `> [!IMPORTANT]`"},
	}
}

// sweep names the slips of a file, and gives its text without them, line for line as long as it was.
func (p *reader) sweep(src source, all []block) string {
	var blank []edit
	at := nowhere
	known := slips()
	number, counted := 1+src.line, 0 // of the line that begins there
	blanked := func(start int, line, text string) content.Problem {
		number, counted = number+strings.Count(src.text[counted:start], "\n"), start
		bare := strings.TrimRight(line, "\n")
		blank = append(blank, edit{start, start + len(bare), strings.Repeat(" ", len(bare))})
		return content.Problem{Position: content.Position{File: src.name, Line: number}, Text: leftOut + text}
	}
	for _, b := range all {
		if level, _ := b.heading(src.text); level > 0 && level <= itemLevel {
			at = map[int]place{topicLevel: nowhere, cardLevel: inCard, itemLevel: inItem}[level]
			continue
		}
		for start, line := range textLines(src.text, b) {
			for _, s := range known {
				if s.in(at) && s.found(line) {
					slip := blanked(start, line, s.text)
					p.problem(slip.Position, "%s", slip.Text)
					break
				}
			}
		}
		if start, line, text := b.rule(src.text, at); text != "" {
			p.atLast(blanked(start, line, text))
		}
	}
	return apply(src.text, blank)
}

// rule finds a line that draws a rule or underlines the text above it, and the misspelt word of a correction.
func (b block) rule(src string, at place) (start int, line, text string) {
	lines := strings.TrimRight(src[b.start:b.end], " \t\n")
	switch {
	case at == inCard && b.node.Kind() == ast.KindBlockquote && misspeltAlert().MatchString(lines) && !strings.HasPrefix(strings.ToUpper(strings.TrimLeft(lines, " >")), important):
		line, _, _ = strings.Cut(lines, "\n")
		return b.start, line, "a correction begins with `> [!IMPORTANT]`"
	case b.node.Kind() == ast.KindThematicBreak:
		line, _, _ = strings.Cut(src[b.start:b.end], "\n")
		return b.start, line, "a rule is no mark of a deck, and cuts nothing: a card ends where the next heading begins; take the rule away"
	case b.node.Kind() == ast.KindHeading && strings.Contains(lines, "\n") && !strings.HasPrefix(strings.TrimLeft(lines, " "), "#"):
		last := b.start + strings.LastIndexByte(lines, '\n') + 1
		return last, src[last : b.start+len(lines)], "a line of --- or === makes no heading of the text above it, and cuts nothing: write `## Front` for a card, or take the line away"
	}
	return 0, "", ""
}

var misspeltAlert = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)^ {0,3}>\s*\[\s*!\s*IMP`) })

// textLines gives the lines of a block with where they begin, those of code, HTML and quotations left out.
func textLines(src string, b block) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		if !b.isText() {
			return
		}
		at, fence, inset := b.start, "", 0
		for line := range strings.Lines(src[b.start:b.end]) {
			bare := strings.TrimLeft(line, " \t")
			mark := fenceMark(strings.TrimLeft(withoutSign(line), " \t"))
			if bare != "\n" && len(line)-len(bare) < inset { // the entry that the code stood in has ended
				fence, inset = "", 0
			}
			switch {
			case bare == "\n" || bare == "":
				if !yield(at, line) {
					return
				}
			case strings.HasPrefix(bare, ">"):
			case fence == "" && mark != "":
				fence, inset = mark, strings.Index(line, mark)
			case fence != "" && strings.HasPrefix(mark, fence):
				fence, inset = "", 0
			case fence == "":
				if !yield(at, line) {
					return
				}
			}
			at += len(line)
		}
	}
}

// isText reports whether marks can stand in a block: it is no code, no HTML and no quotation.
func (b block) isText() bool {
	switch b.node.Kind() {
	case ast.KindFencedCodeBlock, ast.KindCodeBlock, ast.KindHTMLBlock, ast.KindBlockquote:
		return false
	}
	return true
}

// withoutSign takes the sign of a list off a line: code may begin right behind it.
func withoutSign(line string) string { return line[markerLen(line):] }
