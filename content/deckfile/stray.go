package deckfile

import (
	"regexp"
	"strings"
	"sync"

	extast "github.com/yuin/goldmark/extension/ast"

	"cutscore/content"
)

// strayText names text that stands above the first card of a topic, and belongs to nothing.
func (p *reader) strayText(src string, s section) {
	body, _ := withoutComments(src, s.body)
	for _, b := range body[:min(len(body), mostStray)] {
		text := strings.TrimLeft(src[b.start:b.end], " \t\n")
		if text == "" {
			continue
		}
		at := b.end - len(text)
		p.atLast(content.Problem{Position: s.position(src, at), Text: leftOut + strayBlock(b, text)})
	}
}

// mostStray is how many blocks of stray text are named in one place.
const mostStray = 20

// atLast keeps a problem for the end: it says nothing where no card can be read.
func (p *reader) atLast(late content.Problem) {
	if len(p.later) <= maxProblems {
		p.later = append(p.later, late)
	}
}

// strayBlock says what stray text was probably meant as.
func strayBlock(b block, text string) string {
	line, _, _ := strings.Cut(text, "\n")
	switch {
	case b.node.Kind() == extast.KindTable:
		return "a table makes no cards in a deck of this kind: bring its file in with `cutscore import`, or put a heading `## Front` above it to make it a back"
	case isPair(line):
		return "`front :: back` makes no card in a deck of this kind: write `## front` with the back below it, or bring such a file in with `cutscore import`"
	case isBoxLine(line):
		return "boxes that belong to no question: put headings `## Front` and `### The question` above them"
	case isSetting().MatchString(line):
		return "settings stand in the front matter, between two lines of --- at the top of the file"
	}
	return "text that belongs to no card: put a heading `## Front` above it, make it a comment <!-- --> or take it away"
}

// isSetting finds a line that belongs into the front matter.
var isSetting = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:title|id|as_of|exam|imported)[ \t]*:`) })

// nearID finds what was meant as an id at the end of a heading, with what stands behind it.
var nearID = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[ \t]*(?:^|[^\\` + "`" + `{$])(\{[ \t]*#[ \t]*[^{}` + "`" + `]*\})(?:[ \t.,:;?!]*(?:\{[^{}]*\})?$)|[ \t](\{#[a-z0-9-]+\})[ \t]`)
})

// findNearID gives the places of what could be an id, or was meant as one; nil for most titles.
func findNearID(title string) []int {
	if !strings.Contains(title, "{") {
		return nil
	}
	return nearID().FindStringSubmatchIndex(title)
}

// slipOfID takes off a heading what was meant as its id, and names it.
func (p *reader) slipOfID(s *section) {
	m := findNearID(s.title)
	if m == nil {
		return
	}
	open, shut := m[2], m[3]
	if open < 0 { // in the middle
		open, shut = m[4], m[5]
	}
	said := s.title[open:shut]
	wrong := "an id is {#id} of small letters a to z, figures and hyphens, behind a space at the end of the heading"
	p.problem(s.at, "%s is no id, and is left out: %s", said, wrong)
	s.title = strings.TrimSpace(s.title[:open] + strings.TrimSpace(s.title[shut:]))
}
