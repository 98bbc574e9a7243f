package markdown

import (
	"slices"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// spanner collects the spans of one block.
type spanner struct {
	src   []byte
	out   []Span
	raise []raised // superscripts and subscripts that are open
}

// raised is a <sup> or <sub> that is waiting for its end.
type raised struct {
	tag, typed string
	at         int // of the first span inside
}

func (b *builder) spans(n ast.Node) []Span {
	s := spanner{src: b.src}
	s.children(n, 0, "")
	for _, open := range slices.Backward(s.raise) { // never closed: shown as typed
		s.out = append(s.out[:open.at:open.at], append([]Span{{Text: open.typed}}, s.out[open.at:]...)...)
	}
	return tidy(s.out)
}

func (s *spanner) children(n ast.Node, style Style, url string) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		s.node(c, style, url)
	}
}

func (s *spanner) add(text string, style Style, url string) {
	if text != "" {
		s.out = append(s.out, Span{text, style, url})
	}
}

func (s *spanner) node(n ast.Node, style Style, url string) {
	switch n := n.(type) {
	case *ast.Text:
		s.add(resolve(string(n.Segment.Value(s.src))), style, url)
		if n.SoftLineBreak() || n.HardLineBreak() {
			s.add("\n", style, url)
		}
	case *ast.String:
		s.add(string(n.Value), style, url)
	case *ast.CodeSpan:
		s.add(s.code(n), style|Code, url)
	case *mathNode:
		s.add(withSigns(n.typed), style|Math, url)
	case *ast.Emphasis:
		s.children(n, style|map[bool]Style{true: Strong, false: Emph}[n.Level > 1], url)
	case *extast.Strikethrough:
		s.children(n, style|Struck, url)
	case *ast.Link:
		s.link(n, style)
	case *ast.Image:
		s.image(n, style, url)
	case *ast.AutoLink:
		s.add(string(n.Label(s.src)), style|Link, string(n.URL(s.src)))
	case *ast.RawHTML:
		s.html(n, style, url)
	default:
		s.children(n, style, url)
	}
}

func (s *spanner) code(n *ast.CodeSpan) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(s.src))
		}
	}
	return strings.ReplaceAll(b.String(), "\n", " ")
}

// link shows a link's text and, where it is not the same, its address.
func (s *spanner) link(n *ast.Link, style Style) {
	url, from := resolve(string(n.Destination)), len(s.out)
	s.children(n, style|Link, url)
	text := joined(s.out[from:])
	if url != "" && text != url {
		if text != "" {
			s.add(" ", style, "")
		}
		s.add(url, style|Address, url)
	}
}

func (s *spanner) image(n *ast.Image, style Style, url string) {
	s.add("[image: ", style, url)
	from := len(s.out)
	s.children(n, style, url)
	if joined(s.out[from:]) == "" {
		s.add(resolve(string(n.Destination)), style, url)
	}
	s.add("]", style, url)
}

// html puts a stand-in for the tags that have one, and shows the others as typed. A comment is not for readers.
func (s *spanner) html(n *ast.RawHTML, style Style, url string) {
	var b strings.Builder
	for i := range n.Segments.Len() {
		segment := n.Segments.At(i)
		b.Write(segment.Value(s.src))
	}
	typed := strings.ReplaceAll(b.String(), "\n", " ")
	switch tag := strings.ToLower(strings.Trim(typed, "<> /")); {
	case strings.HasPrefix(typed, "<!--") && (n.PreviousSibling() != nil || n.NextSibling() != nil):
	case tag == "br":
		s.add("\n", style, url)
	case tag != "sup" && tag != "sub":
		s.add(typed, style, url)
	case !strings.HasPrefix(typed, "</"):
		s.raise = append(s.raise, raised{tag, typed, len(s.out)})
	case len(s.raise) == 0 || s.raise[len(s.raise)-1].tag != tag || s.raise[len(s.raise)-1].at > len(s.out):
		s.add(typed, style, url)
	default:
		open := s.raise[len(s.raise)-1]
		s.raise = s.raise[:len(s.raise)-1]
		text := joined(s.out[open.at:])
		s.out = s.out[:open.at]
		if text != "" {
			s.add(script(text, tag), style, url)
		}
	}
}

func joined(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}

// tidy joins neighbours of one style, and puts marks that belong on a letter beside it, whatever the style of their own.
func tidy(spans []Span) []Span {
	var out []Span
	for _, s := range spans {
		if len(out) == 0 {
			out = append(out, s)
			continue
		}
		last := &out[len(out)-1]
		body := strings.TrimLeftFunc(s.Text, mark)
		last.Text += s.Text[:len(s.Text)-len(body)]
		s.Text = body
		switch {
		case s.Text == "":
		case last.Style == s.Style && last.URL == s.URL:
			last.Text += s.Text
		default:
			out = append(out, s)
		}
	}
	return out
}

// mark reports whether a sign stands on the letter before it.
func mark(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me) || r == 0x200d || r >= 0xfe00 && r <= 0xfe0f
}
