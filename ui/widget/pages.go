package widget

import (
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// PageJob is a page of Markdown to be rendered for a width. Key names its content: a page with the same key and width
// is the same page.
type PageJob struct {
	Key   string
	Width int
	Parts []Part
}

// Part is a piece of a page that is placed on its own, such as one option.
type Part struct {
	Markdown string
	Indent   int  // columns that it is set in from the left
	Quiet    bool // said aside, in the colour of what is not so important
}

type pageKey struct {
	key   string
	width int
	dark  bool
}

// pages renders Markdown with Glamour away from the update loop and keeps what was rendered. Until a page is there its
// source stands in for it, wrapped.
type Pages struct {
	Dark     bool // the terminal's background is
	ready    map[pageKey][][]string
	order    []pageKey // as they came, so that the oldest go first
	underway map[pageKey]bool
	Renderer Renderer
}

// Renderer draws Markdown as lines. It may be asked by several goroutines at once.
type Renderer interface {
	Lines(markdown string, l Look) []string
}

const pagesKept = 200

// NewPages makes the pages of a program.
func NewPages() *Pages {
	return &Pages{ready: map[pageKey][][]string{}, underway: map[pageKey]bool{}, Renderer: &Glamour{}}
}

// PageMsg brings a rendered page. Sent by the command of Wanted.
type PageMsg struct {
	key   pageKey
	parts [][]string
}

// Wanted gives the commands that render those of the jobs that are neither ready nor under way.
func (p *Pages) Wanted(jobs []PageJob) tea.Cmd {
	var cmds []tea.Cmd
	for _, job := range jobs {
		k := pageKey{job.Key, job.Width, p.Dark}
		if job.Width < 1 || p.underway[k] || p.ready[k] != nil {
			continue
		}
		p.underway[k] = true
		cmds = append(cmds, func() tea.Msg {
			out := make([][]string, len(job.Parts))
			for i, part := range job.Parts {
				out[i] = p.Renderer.Lines(part.Markdown, Look{max(1, job.Width-part.Indent), k.dark, part.Quiet})
			}
			return PageMsg{k, out}
		})
	}
	return tea.Batch(cmds...)
}

// Keep takes a rendered page in.
func (p *Pages) Keep(msg PageMsg) {
	delete(p.underway, msg.key)
	p.ready[msg.key] = msg.parts
	p.order = append(p.order, msg.key)
	if len(p.order) > pagesKept {
		delete(p.ready, p.order[0])
		p.order = p.order[1:]
	}
}

// Show gives the lines of each part of a page, as rendered if that is done.
func (p *Pages) Show(job PageJob) [][]string {
	if parts := p.ready[pageKey{job.Key, job.Width, p.Dark}]; parts != nil {
		return parts
	}
	out := make([][]string, len(job.Parts))
	for i, part := range job.Parts {
		out[i] = plainLines(part.Markdown, max(1, job.Width-part.Indent))
	}
	return out
}

// standIn bounds how much of a long source is wrapped while its page is on the way.
const standIn = 8 << 10

func plainLines(source string, width int) []string {
	if source == "" {
		return nil
	}
	if len(source) > standIn {
		source = strings.ToValidUTF8(source[:standIn], "")
	}
	return strings.Split(ansi.Wrap(source, width, ""), "\n")
}

// Glamour is the one owner of the Glamour renderers, which must not be used by two goroutines at once.
type Glamour struct {
	mu        sync.Mutex
	renderers map[Look]termRenderer
}

// Look is what a renderer is made for.
type Look struct {
	Width       int
	Dark, Quiet bool
}

type termRenderer interface {
	Render(markdown string) (string, error)
}

// maxPage bounds a page: more than this of one item or card nobody reads, and it would take seconds.
const maxPage = 64 << 10

// Lines renders Markdown for a width. Where Glamour fails the source is better than nothing.
func (g *Glamour) Lines(markdown string, l Look) []string {
	if strings.TrimSpace(markdown) == "" {
		return nil
	}
	if len(markdown) > maxPage {
		markdown = strings.ToValidUTF8(markdown[:maxPage], "") + "\n\n(the rest is left out)"
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	r, err := g.renderer(l)
	if err != nil {
		return plainLines(markdown, l.Width)
	}
	text, err := r.Render(withPlaceholders(markdown))
	if err != nil {
		return plainLines(markdown, l.Width)
	}
	return tidy(text, l.Width)
}

func (g *Glamour) renderer(l Look) (termRenderer, error) {
	if r := g.renderers[l]; r != nil {
		return r, nil
	}
	r, err := newGlamour(l)
	if err != nil {
		return nil, err
	}
	if g.renderers == nil || len(g.renderers) > 16 { // widths come and go with the window
		g.renderers = map[Look]termRenderer{}
	}
	g.renderers[l] = r
	return r, nil
}

// tidy takes off the blank lines around a page and the spaces that Glamour fills its lines with, and breaks what is still
// too wide, such as a long line of code.
func tidy(text string, width int) []string {
	var lines []string
	for line := range strings.SplitSeq(stylesOnly(text), "\n") {
		line = trimRight(line)
		if ansi.StringWidth(line) > width {
			// Words first: Glamour lets a comma behind code stand out of a list. Wrap does not break a row of dashes.
			line = ansi.Hardwrap(ansi.Wrap(line, width, ""), width, true)
		}
		lines = append(lines, strings.Split(line, "\n")...)
	}
	lines = withoutBareBars(lines)
	blank := func(line string) bool { return ansi.Strip(line) == "" }
	for len(lines) > 0 && blank(lines[0]) {
		lines = lines[1:]
	}
	for len(lines) > 0 && blank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// withoutBareBars drops the empty line with which Glamour begins a quotation that is a list.
func withoutBareBars(lines []string) []string {
	quoted := func(i int) bool {
		return i >= 0 && i < len(lines) && strings.HasPrefix(ansi.Strip(lines[i]), quoteBar)
	}
	var out []string
	for i, line := range lines {
		if strings.TrimSpace(ansi.Strip(line)) == quoteBar && !quoted(i-1) && quoted(i+1) {
			continue
		}
		out = append(out, line)
	}
	return out
}

// stylesOnly keeps text and styles of a rendered page and drops every other control: Glamour resolves character references
// more than once, so that a deck could have written an escape sequence that cleaning its source cannot see.
func stylesOnly(text string) string {
	var b strings.Builder
	var state byte
	for len(text) > 0 {
		seq, width, n, next := ansi.DecodeSequence(text, state, nil)
		if style := strings.HasPrefix(seq, "\x1b[") && strings.HasSuffix(seq, "m"); style || width > 0 || seq == "\n" {
			b.WriteString(seq)
		}
		text, state = text[n:], next
	}
	return b.String()
}

func trimRight(line string) string {
	plain := ansi.Strip(line)
	bare := strings.TrimRight(plain, " ")
	if bare == "" {
		return ""
	}
	if len(bare) == len(plain) {
		return line
	}
	return ansi.Truncate(line, ansi.StringWidth(bare), "")
}
