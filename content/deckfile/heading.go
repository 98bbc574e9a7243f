package deckfile

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// heading gives level and text of an ATX heading; level 0 for any other block.
func (b block) heading(src string) (level int, title string) {
	if b.node.Kind() != ast.KindHeading {
		return 0, ""
	}
	line, _, _ := strings.Cut(src[b.start:b.end], "\n")
	line = strings.TrimSpace(line)
	title = strings.TrimLeft(line, "#")
	level = len(line) - len(title)
	if level == 0 || title != "" && title[0] != ' ' && title[0] != '\t' { // underlined with === or ---: body, not structure
		return 0, ""
	}
	title = strings.TrimSpace(title)
	if bare := strings.TrimRight(title, "#"); bare == "" || bare != title && strings.ContainsAny(bare[len(bare)-1:], " \t") {
		title = strings.TrimSpace(bare) // a closing run of #
	}
	return level, title
}

// cutID splits `title {#id}`.
func cutID(title string) (text, id string) {
	open := strings.LastIndex(title, "{#")
	if open < 0 || !strings.HasSuffix(title, "}") || open > 0 && title[open-1] != ' ' && title[open-1] != '\t' {
		return title, ""
	}
	id = title[open+2 : len(title)-1]
	if id == "" || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return title, ""
	}
	return strings.TrimSpace(title[:open]), id
}

// cutComment takes an HTML comment off the front of a block; false: the block begins with something else.
func (b block) cutComment(src string) (comment, rest block, found bool) {
	if b.node.Kind() != ast.KindHTMLBlock {
		return b, b, false
	}
	text := strings.TrimLeft(src[b.start:b.end], " \t\n")
	if !strings.HasPrefix(text, "<!--") {
		return b, b, false
	}
	comment, rest = b, b
	comment.start = b.end - len(text) + len("<!--")
	inner, tail, _ := strings.Cut(src[comment.start:b.end], "-->")
	comment.end, rest.start = comment.start+len(inner), b.end-len(strings.TrimLeft(tail, " \t"))
	return comment, rest, true
}

// withoutComments leaves out the comments among blocks, and gives them apart.
func withoutComments(src string, bs []block) (kept, comments []block) {
	for _, b := range bs {
		comment, rest, found := b.cutComment(src)
		for ; found; comment, rest, found = rest.cutComment(src) {
			comments = append(comments, comment)
			b = rest
		}
		if strings.TrimSpace(src[b.start:b.end]) != "" {
			kept = append(kept, b)
		}
	}
	return kept, comments
}
