package widget

import (
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// PageJob is a page to be drawn for a width. Key names its content: a page with the same key and width is the same page.
type PageJob struct {
	Key    string
	Width  int
	Parts  []Part
	Report bool // its Markdown is the program's own, and Glamour draws it
}

type pageKey struct {
	key   string
	width int
	theme Theme
}

// Pages keeps what was drawn. The texts of a deck are drawn when they are first shown, which takes a tenth of a millisecond
// an item. Glamour takes longer: its pages are made away from the update loop, and drawn plainly until they are there.
type Pages struct {
	Theme    Theme
	Links    bool // the terminal knows OSC 8
	ready    map[pageKey][][]string
	order    []pageKey // as they came, so that the oldest go first
	underway map[pageKey]bool
	Renderer Renderer
}

// Forget drops what was drawn: the texts behind it have changed.
func (p *Pages) Forget() { p.ready, p.order = map[pageKey][][]string{}, nil }

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

// Wanted gives the commands that let Glamour draw those of the pages that it has not drawn and is not drawing.
func (p *Pages) Wanted(jobs []PageJob) tea.Cmd {
	var cmds []tea.Cmd
	for _, job := range jobs {
		k := p.keyOf(job)
		if job.Width < 1 || !job.Report || p.underway[k] || p.ready[k] != nil {
			continue
		}
		p.underway[k] = true
		cmds = append(cmds, func() tea.Msg {
			out := make([][]string, len(job.Parts))
			for i, part := range job.Parts {
				out[i] = p.Renderer.Lines(part.Markdown, Look{max(1, job.Width-part.Indent), k.theme})
			}
			return PageMsg{k, out}
		})
	}
	return tea.Batch(cmds...)
}

func (p *Pages) keyOf(job PageJob) pageKey { return pageKey{job.Key, job.Width, p.Theme} }

// Keep takes a page that Glamour has drawn in.
func (p *Pages) Keep(msg PageMsg) {
	delete(p.underway, msg.key)
	p.keep(msg.key, msg.parts)
}

func (p *Pages) keep(k pageKey, parts [][]string) {
	p.ready[k] = parts
	p.order = append(p.order, k)
	if len(p.order) > pagesKept {
		delete(p.ready, p.order[0])
		p.order = p.order[1:]
	}
}

// Show gives the lines of each part of a page.
func (p *Pages) Show(job PageJob) [][]string {
	k := p.keyOf(job)
	if parts := p.ready[k]; parts != nil {
		return parts
	}
	out := make([][]string, len(job.Parts))
	for i, part := range job.Parts {
		out[i] = p.draw(part, max(1, job.Width-part.Indent))
	}
	if !job.Report {
		p.keep(k, out)
	}
	return out
}

// Glamour is the one owner of the Glamour renderers, which must not be used by two goroutines at once.
type Glamour struct {
	mu        sync.Mutex
	renderers map[Look]termRenderer
}

// Look is what a renderer is made for.
type Look struct {
	Width int
	Theme Theme
}

type termRenderer interface {
	Render(markdown string) (string, error)
}

// Glamour shows some escapes with their backslash, and resolves references twice. Signs from a private area stand in for
// what was escaped while it draws.
var (
	hideEscapes = strings.NewReplacer(`\\`, `\\`, `\~`, "\ue000", `\$`, "\ue001", `\&`, "\ue002")
	showEscapes = strings.NewReplacer("\ue000", "~", "\ue001", "$", "\ue002", "&", "\ue003", "-", heldSpace, " ")
)

// Lines renders Markdown for a width. Where Glamour fails the source is better than nothing.
func (g *Glamour) Lines(markdown string, l Look) []string {
	if strings.TrimSpace(markdown) == "" {
		return nil
	}
	markdown = bounded(markdown)
	g.mu.Lock()
	defer g.mu.Unlock()
	var lines []string
	for i, piece := range pieces(markdown) {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, g.piece(piece, l)...)
	}
	return lines
}

func (g *Glamour) piece(markdown string, l Look) []string {
	wide := room(markdown, l.Width)
	r, err := g.renderer(Look{wide, l.Theme})
	if err != nil {
		return plainLines(markdown, l)
	}
	whole := counted.ReplaceAllString(unbroken.ReplaceAllString(markdown, "$1\ue003$2"), "$1"+heldSpace+"$2")
	text, err := r.Render(hideEscapes.Replace(whole))
	if err != nil {
		return plainLines(markdown, l)
	}
	if wide > l.Width {
		return hung(tidy(showEscapes.Replace(text), wide), l.Width)
	}
	return tidy(showEscapes.Replace(text), l.Width)
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
	blank := func(line string) bool { return ansi.Strip(line) == "" }
	for len(lines) > 0 && blank(lines[0]) {
		lines = lines[1:]
	}
	for len(lines) > 0 && blank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	return lines
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
