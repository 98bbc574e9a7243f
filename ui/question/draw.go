package question

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/ui/widget"
)

// optionIndent is where an option's text begins: "> (*) A  ".
const optionIndent = 9

// page is the item's page: the stem, each option, and for matching each right part.
func (v *Answering) page(d *content.Drawn, where string) widget.PageJob {
	job := widget.PageJob{Key: "item/" + where, Width: v.Width, Parts: []widget.Part{StemPart(d)}}
	for _, o := range d.Options {
		job.Parts = append(job.Parts, widget.Part{Markdown: o.Text, Read: markdown.Lead, Indent: optionIndent})
	}
	for _, right := range d.Rights {
		job.Parts = append(job.Parts, widget.Part{Markdown: right, Read: markdown.Lead, Indent: optionIndent})
	}
	return job
}

// StemPart is an item's stem, with what the program says of the answer below it.
func StemPart(d *content.Drawn) widget.Part {
	part := widget.Part{Markdown: d.Stem, Read: markdown.Stem}
	if say := d.Announcement(); say != "" {
		part.After = say + "."
	}
	return part
}

// layout fills the window and gives the lines that the cursor's option takes.
func (v *Answering) layout() (first, last int) {
	parts := v.pages.Show(v.page(v.Item, v.Where))
	lines := append([]string{}, parts[0]...)
	v.spots = nil
	for i := range v.Item.Options {
		if i == 0 || len(lines) > 0 {
			lines = append(lines, gapAbove(i, v.Height)...)
		}
		from := len(lines)
		lines = append(lines, v.option(i, parts[1+i])...)
		if i == v.cursor {
			first, last = from, len(lines)-1
		}
		v.spots = append(v.spots, spot{from, len(lines), pressOf(v.Item, i)})
	}
	lines = append(lines, v.inOrder(parts[1:])...)
	if v.writing != nil {
		lines = append(lines, "")
		first = len(lines)
		lines = append(lines, v.written()...)
		last = len(lines) - 1
	}
	if len(v.Item.Rights) > 0 {
		lines = append(lines, "")
		for i := range v.Item.Rights {
			from := len(lines)
			lines = append(lines, v.right(i, parts[1+len(v.Item.Options)+i])...)
			v.spots = append(v.spots, spot{from, len(lines), strings.ToLower(letter(i))})
		}
	}
	v.SetLines(lines)
	return first, last
}

// inOrder lists the parts of an ordering in the order chosen so far, each by its first line.
func (v *Answering) inOrder(parts [][]string) []string {
	if v.Item.Kind != content.Order || !v.Response.Answered() {
		return nil
	}
	lines := []string{"", v.styles.Muted.Render("Your order")}
	for place, c := range v.Response.Choice {
		text := ""
		if len(parts[c]) > 0 {
			text = parts[c][0]
		}
		lines = append(lines, ansi.Truncate(fmt.Sprintf("%5d. %s  ", place+1, letter(c))+text, max(1, v.Width), "…"))
	}
	return lines
}

// pressOf is the key that chooses an option, or goes to a left part.
func pressOf(d *content.Drawn, option int) string {
	if d.Kind == content.Match {
		return fmt.Sprint(option + 1)
	}
	return strings.ToLower(letter(option))
}

// gapAbove is the space above an option: a line above the first; none between them where the window is low.
func gapAbove(option, height int) []string {
	if option == 0 || height > 16 {
		return []string{""}
	}
	return nil
}

// option draws an option: cursor, mark, letter and text. State shows by sign and word, colour only on top.
func (v *Answering) option(i int, text []string) []string {
	cursor, style := "  ", v.styles.Strong
	if i == v.cursor && v.shown() {
		cursor = v.styles.Accent.Render("> ")
	}
	mark := v.markOf(i)
	if v.Response.Chose(i) {
		style = v.styles.Accent
	}
	if v.Response.IsStruck(i) {
		if !v.Response.Chose(i) {
			style = v.styles.Muted
		}
		text = strikeLines(text, v.styles, max(1, v.Width-optionIndent))
	}
	name := letter(i)
	if v.Item.Kind == content.Match {
		name = fmt.Sprint(i + 1) // letters are for the right parts
	}
	head := cursor + style.Render(mark) + " " + style.Render(name) + "  "
	return hang(head, optionIndent, text)
}

func (v *Answering) markOf(i int) string {
	r := v.Response
	switch v.Item.Kind {
	case content.Response:
		if r.Chose(i) {
			return "[x]"
		}
		return "[ ]"
	case content.Order:
		for place, c := range r.Choice {
			if c == i {
				return fmt.Sprintf("%2d.", place+1)
			}
		}
		return " . "
	case content.Match:
		if i < len(r.Choice) && r.Choice[i] >= 0 {
			return "(" + letter(r.Choice[i]) + ")"
		}
		return "( )"
	case content.Choice, content.Recall, content.Typed:
	}
	if r.Chose(i) {
		return "(*)"
	}
	return "( )"
}

// right draws a right part of a matching item.
func (v *Answering) right(i int, text []string) []string {
	used := "   "
	for _, c := range v.Response.Choice {
		if c == i {
			used = " * "
		}
	}
	return hang("  "+v.styles.Muted.Render(used)+" "+v.styles.Strong.Render(letter(i))+"  ", optionIndent, text)
}

// strikeLines draws a struck option's text plainly, with the word for those who see no line through it.
func strikeLines(text []string, s *widget.Styles, width int) []string {
	out := make([]string, 0, len(text)+1)
	for _, line := range text {
		out = append(out, s.Struck.Render(ansi.Strip(line)))
	}
	const word = "(struck out)"
	if n := len(out); n > 0 && ansi.StringWidth(out[n-1])+1+len(word) <= width {
		out[n-1] += s.Muted.Render(" " + word)
		return out
	}
	return append(out, s.Muted.Render(word))
}

// hang puts a head before the first line and as much space before the others.
func hang(head string, indent int, text []string) []string {
	if len(text) == 0 {
		return []string{head}
	}
	lines := make([]string, len(text))
	for i, line := range text {
		if i > 0 {
			head = strings.Repeat(" ", indent)
		}
		lines[i] = head + line
	}
	return lines
}
