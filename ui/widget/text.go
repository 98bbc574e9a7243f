package widget

import (
	"regexp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/markdown"
	"cutscore/ui/drawn"
)

// Part is a piece of a page that is placed on its own, such as one option.
type Part struct {
	Markdown string
	Read     func(string) []markdown.Block // as what the text is read; nil: as a page
	Before   string                        // words of the program's own that its first paragraph begins with
	After    string                        // such words below it
	To       string                        // Markdown that its last paragraph leads to: the right part of a pair
	Indent   int                           // columns that it is set in from the left
	Bold     bool                          // all of it is
	Quiet    bool                          // said aside, in the colour of what is not so important
}

// maxPage bounds a part, in bytes: more than this of one item or card nobody reads.
const maxPage = 64 << 10

func bounded(text string) string {
	if len(text) <= maxPage {
		return text
	}
	return strings.ToValidUTF8(text[:maxPage], "") + "\n\n(the rest is left out)"
}

// draw draws a part for a width.
func (p *Pages) draw(part Part, width int) []string {
	styles := NewStyles(p.Theme).Text(part.Quiet)
	styles.Links = p.Links
	return drawn.Lines(part.blocks(), width, styles)
}

// blocks reads the text and puts the program's own words around it.
func (part Part) blocks() []markdown.Block {
	read := part.Read
	if read == nil {
		read = markdown.Page
	}
	blocks := read(bounded(part.Markdown))
	own := func(words string) []markdown.Span { return []markdown.Span{{Text: words, Style: markdown.Strong}} }
	switch {
	case part.Before == "":
	case len(blocks) > 0 && blocks[0].Kind == markdown.Paragraph:
		blocks[0].Spans = slices.Concat(own(part.Before), []markdown.Span{{Text: " "}}, blocks[0].Spans)
	default:
		if len(blocks) > 0 {
			blocks[0].Gap = false
		}
		blocks = slices.Concat([]markdown.Block{{Spans: own(part.Before)}}, blocks)
	}
	if last := len(blocks) - 1; part.To != "" && last >= 0 {
		blocks[last].Spans = append(blocks[last].Spans, markdown.Span{Text: " → "})
		for _, s := range markdown.Inline(part.To) {
			s.Style |= markdown.Strong
			blocks[last].Spans = append(blocks[last].Spans, s)
		}
	}
	if part.After != "" {
		blocks = append(blocks, markdown.Block{Spans: own(part.After), Gap: true})
	}
	if part.Bold {
		for i := range blocks {
			for k := range blocks[i].Spans {
				blocks[i].Spans[k].Style |= markdown.Strong
			}
		}
	}
	return blocks
}

// plainLines draws a text of the program's own where Glamour fails.
func plainLines(text string, l Look) []string {
	return drawn.Lines(markdown.Page(text), l.Width, NewStyles(l.Theme).Text(false))
}

// Wrapped breaks a text into lines. Words that dots set apart stay together where that takes no line more; a flag such as --form does, and
// a number with the word behind it.
func Wrapped(text string, width int) []string {
	width, text = max(1, width), counted.ReplaceAllString(strings.ReplaceAll(text, "--", heldFlag), "$1"+heldSpace+"$2")
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		row := ""
		for i, words := range strings.Split(line, dot) {
			switch {
			case i == 0:
				row = words
			case ansi.StringWidth(row+dot+words) <= width:
				row += dot + words
			default:
				lines, row = append(lines, row), words
			}
		}
		lines = append(lines, row)
	}
	broken := ansi.Wrap(text, width, "")
	if apart := ansi.Wrap(strings.Join(lines, "\n"), width, ""); strings.Count(apart, "\n") <= strings.Count(broken, "\n") {
		broken = apart
	}
	return strings.Split(released.Replace(broken), "\n")
}

const (
	dot       = " · "
	heldFlag  = "\u2011\u2011" // hyphens behind which no line ends
	heldSpace = "\u00a0"
)

var (
	counted  = regexp.MustCompile(`(\d) (\pL)`)
	released = strings.NewReplacer(heldFlag, "--", heldSpace, " ")
)

// Sentence makes an error fit for the line above the footer. The name of a file, with which it may begin, keeps its letters.
func Sentence(err error) string {
	text := err.Error()
	if first, _, _ := strings.Cut(text, " "); strings.ContainsAny(strings.TrimRight(first, ".:,;"), "./\\") {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
