package deckfile

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A definition of a link serves its whole file, but cards and items are pieces of it. So links by reference become links
// with their address, and the definitions go, before the file is taken apart. No line is added or lost.

// mayDefine finds what could be a definition, so that most files are not parsed for them.
var mayDefine = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^[ >]*\[[^\]\n]+\]:[ \t]*\S`) })

// withAddresses writes the addresses of a file's definitions into the links that name them.
func withAddresses(src string) string {
	if !strings.Contains(src, "]:") || !mayDefine().MatchString(src) {
		return src
	}
	doc := parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithParagraphTransformers(
			util.Prioritized(parser.LinkReferenceParagraphTransformer, 100), util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
	).Parse(text.NewReader([]byte(src)))
	var edits []edit
	var definitions []*ast.LinkReferenceDefinition
	used := map[string]bool{}
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		var ref *ast.ReferenceLink
		var destination, title []byte
		switch n := n.(type) {
		case *ast.LinkReferenceDefinition:
			definitions = append(definitions, n)
		case *ast.Link:
			ref, destination, title = n.Reference, n.Destination, n.Title
		case *ast.Image:
			ref, destination, title = n.Reference, n.Destination, n.Title
		}
		if entering && ref != nil && !footnote(ref.Value) {
			made := withAddress(src, n.Pos(), destination, title)
			used[util.ToLinkReference(ref.Value)] = used[util.ToLinkReference(ref.Value)] || len(made) > 0
			edits = append(edits, made...)
		}
		return ast.WalkContinue, nil
	})
	for _, d := range definitions {
		if used[util.ToLinkReference(d.Label)] && !footnote(d.Label) { // others stay where they are: nothing names them
			edits = append(edits, withoutDefinition(src, d)...)
		}
	}
	return apply(src, edits)
}

func footnote(label []byte) bool { return strings.HasPrefix(string(label), "^") }

// edit puts a text in the place of a piece of the source.
type edit struct {
	start, end int
	text       string
}

func apply(src string, edits []edit) string {
	slices.SortFunc(edits, func(a, b edit) int { return a.start - b.start })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.start >= at {
			b.WriteString(src[at:e.start] + e.text)
			at = e.end
		}
	}
	return b.String() + src[at:]
}

// withoutDefinition empties the lines of a definition. One that is all of a list entry stays: it may be an option.
func withoutDefinition(src string, d *ast.LinkReferenceDefinition) []edit {
	if kind := d.Parent().Kind(); kind != ast.KindDocument && kind != ast.KindBlockquote {
		return nil
	}
	var out []edit
	for i := range d.Lines().Len() {
		line := d.Lines().At(i)
		out = append(out, edit{line.Start, line.Start + len(strings.TrimRight(src[line.Start:line.Stop], "\n")), ""})
	}
	return out
}

// withAddress writes a reference as a link with its address: [text][label], [text][] and [text] become [text](address).
func withAddress(src string, at int, destination, title []byte) []edit {
	for at < len(src) && src[at] == '!' {
		at++
	}
	if at < 0 || at >= len(src) || src[at] != '[' || isBox(src, at) {
		return nil
	}
	end := closingBracket(src, at)
	if end < 0 {
		return nil
	}
	behind := end + 1
	if behind < len(src) && src[behind] == '[' {
		if label := closingBracket(src, behind); label > 0 {
			behind = label + 1
		}
	}
	to := string(destination)
	if to == "" || strings.ContainsAny(to, " ()<>") {
		to = "<" + to + ">"
	}
	if len(title) > 0 {
		to += ` "` + strings.NewReplacer(`"`, `\"`, "\n", " ").Replace(string(title)) + `"`
	}
	return []edit{{end + 1, behind, "(" + to + ")"}}
}

// isBox reports whether a bracket is the box of an option.
func isBox(src string, at int) bool {
	line := src[strings.LastIndexByte(src[:at], '\n')+1 : at]
	_, _, boxed := cutBox(src[at:])
	return boxed && markerLen(line) == len(line) && line != ""
}

// closingBracket finds the bracket that closes the one at a place; -1: none does. Code and escapes are passed over.
func closingBracket(src string, at int) int {
	depth := 0
	for i := at; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '`':
			run := len(src[i:]) - len(strings.TrimLeft(src[i:], "`"))
			if end := strings.Index(src[i+run:], src[i:i+run]); end >= 0 {
				i += run + end + run - 1
			} else {
				i += run - 1
			}
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
