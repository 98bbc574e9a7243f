package screen

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// itemView is an item that is being answered: stem, options, cursor. Exams and drills share it.
type itemView struct {
	*Host
	widget.Scroll
	item     *content.Drawn
	response *scoring.Response
	cursor   int
	striking bool     // x was pressed: the letter that comes is struck out
	moved    bool     // the cursor was moved since the item came up, so that enter means the option under it
	number   int      // of the item in its attempt, from 0
	where    string   // names it for the page cache: one place in one attempt
	writing  *writing // a typed item's field; nil: it is no typed item
}

// open shows the open item of an attempt.
func (v *itemView) open(a *scoring.Attempt) {
	v.item, v.response, v.number, v.where = a.Item(), a.Response(), a.At, whereOf(a, a.At)
	v.cursor, v.moved, v.striking, v.Top = 0, false, false, 0
	v.writing = newWriting(v.item, v.response)
}

func whereOf(a *scoring.Attempt, item int) string { return fmt.Sprintf("%s/%d", a.ID, item) }

// shown reports whether the cursor is drawn: not before it was moved, so that nobody takes it for an answer. Of a matching item
// it stands on the left part that the next letter is for.
func (v *itemView) shown() bool { return v.moved || v.item.Kind == content.Match }

// mark changes a mark of the response and says so.
func (v *itemView) mark(is *bool) {
	*is = !*is
	v.Answered(v.number)
}

// optionIndent is where an option's text begins: "> (*) A  ".
const optionIndent = 9

// page is the item's page: the stem, each option, and for matching each right part.
func (v *itemView) page(d *content.Drawn, where string) widget.PageJob {
	job := widget.PageJob{Key: "item/" + where, Width: v.Width, Parts: []widget.Part{stemPart(d)}}
	for _, o := range d.Options {
		job.Parts = append(job.Parts, widget.Part{Markdown: o.Text, Read: markdown.Lead, Indent: optionIndent})
	}
	for _, right := range d.Rights {
		job.Parts = append(job.Parts, widget.Part{Markdown: right, Read: markdown.Lead, Indent: optionIndent})
	}
	return job
}

// stemPart is an item's stem, with what the program says of the answer below it.
func stemPart(d *content.Drawn) widget.Part {
	part := widget.Part{Markdown: d.Stem, Read: markdown.Stem}
	if say := d.Announcement(); say != "" {
		part.After = say + "."
	}
	return part
}

// layout fills the window and gives the lines that the cursor's option takes.
func (v *itemView) layout() (first, last int) {
	parts := v.Books.Show(v.page(v.item, v.where))
	lines := append([]string{}, parts[0]...)
	for i := range v.item.Options {
		if i == 0 || len(lines) > 0 {
			lines = append(lines, v.gap(i)...)
		}
		from := len(lines)
		lines = append(lines, v.option(i, parts[1+i])...)
		if i == v.cursor {
			first, last = from, len(lines)-1
		}
	}
	lines = append(lines, v.inOrder(parts[1:])...)
	if v.writing != nil {
		lines = append(lines, "")
		first = len(lines)
		lines = append(lines, v.written()...)
		last = len(lines) - 1
	}
	if len(v.item.Rights) > 0 {
		lines = append(lines, "")
		for i := range v.item.Rights {
			lines = append(lines, v.right(i, parts[1+len(v.item.Options)+i])...)
		}
	}
	v.SetLines(lines)
	return first, last
}

// inOrder lists the parts of an ordering in the order chosen so far, each by its first line.
func (v *itemView) inOrder(parts [][]string) []string {
	if v.item.Kind != content.Order || !v.response.Answered() {
		return nil
	}
	lines := []string{"", v.Styles.Muted.Render("Your order")}
	for place, c := range v.response.Choice {
		text := ""
		if len(parts[c]) > 0 {
			text = parts[c][0]
		}
		lines = append(lines, ansi.Truncate(fmt.Sprintf("%5d. %s  ", place+1, letter(c))+text, max(1, v.Width), "…"))
	}
	return lines
}

// gap is the space above an option: a line above the first; none between them where the window is low.
func (v *itemView) gap(option int) []string {
	if option == 0 || v.Height > 16 {
		return []string{""}
	}
	return nil
}

// option draws an option: cursor, mark, letter and text. State shows by sign and word, colour only on top.
func (v *itemView) option(i int, text []string) []string {
	cursor, style := "  ", v.Styles.Strong
	if i == v.cursor && v.shown() {
		cursor = v.Styles.Accent.Render("> ")
	}
	mark := v.markOf(i)
	if v.response.Chose(i) {
		style = v.Styles.Accent
	}
	if v.response.IsStruck(i) {
		if !v.response.Chose(i) {
			style = v.Styles.Muted
		}
		text = strikeLines(text, v.Styles, max(1, v.Width-optionIndent))
	}
	name := letter(i)
	if v.item.Kind == content.Match {
		name = fmt.Sprint(i + 1) // letters are for the right parts
	}
	head := cursor + style.Render(mark) + " " + style.Render(name) + "  "
	return hang(head, optionIndent, text)
}

func (v *itemView) markOf(i int) string {
	r := v.response
	switch v.item.Kind {
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
func (v *itemView) right(i int, text []string) []string {
	used := "   "
	for _, c := range v.response.Choice {
		if c == i {
			used = " * "
		}
	}
	return hang("  "+v.Styles.Muted.Render(used)+" "+v.Styles.Strong.Render(letter(i))+"  ", optionIndent, text)
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

func letter(i int) string { return string(rune('A' + i)) }

// SetSize lays out the item.
func (v *itemView) SetSize(width, height int) {
	lower := height < v.Height
	v.Scroll.SetReading(width, height)
	first, last := v.layout()
	if lower && v.moved { // a longer status line must not cover what the cursor is on
		v.Show(first, last)
	}
}

// move moves the cursor and keeps its option in view.
func (v *itemView) move(by int) {
	if !v.shown() { // it comes from outside: down to the first option, up to the last
		v.cursor = map[bool]int{true: 0, false: -1}[by < 0]
	}
	v.cursor = (v.cursor + by + len(v.item.Options)) % max(1, len(v.item.Options))
	v.moved = true
	v.Show(v.layout())
}

// press answers by a key and reports whether it was one for answering.
func (v *itemView) press(k widget.Key) bool {
	switch {
	case v.item.Kind == content.Match && k[0] >= '1' && k[0] <= '8' && len(k) == 1:
		if left := optionOf(k); left < len(v.item.Options) {
			v.move(left - v.cursor)
		}
	case key.Matches(k, keyChoose) && v.striking:
		v.strike(optionOf(k))
	case key.Matches(k, keyChoose):
		v.choose(optionOf(k))
	case v.item.Kind == content.Match && (key.Matches(k, keySpace) || key.Matches(k, keyEnter)):
		return false // the cursor is on a left part, and a right one is chosen by its letter
	case v.striking && !key.Matches(k, keyStrike):
		v.striking = false // another key than a letter: nothing is struck
		return v.press(k)
	case key.Matches(k, keyStrike) && !v.item.Kind.Examinable():
		return false
	case (key.Matches(k, keySpace) || key.Matches(k, keyStrike)) && !v.moved:
		v.point(k)
	case key.Matches(k, keySpace):
		v.choose(v.cursor)
	case key.Matches(k, widget.Bind([]string{"up", "k"}, "", "")):
		v.move(-1)
	case key.Matches(k, widget.Bind([]string{"down", "j"}, "", "")):
		v.move(1)
	case key.Matches(k, widget.KeyScroll):
		v.Scroll.Press(k, false)
	case key.Matches(k, keyStrike):
		v.strike(v.cursor)
	case key.Matches(k, keyTakeBack):
		v.response.TakeBack(v.item)
		v.Answered(v.number)
	case key.Matches(k, keyEnter) && v.moved && !v.response.Answered():
		v.choose(v.cursor)
	default:
		return false
	}
	return true
}

// point is what space and x do before the cursor was moved: space shows it, x asks for a letter.
func (v *itemView) point(k widget.Key) {
	if key.Matches(k, keyStrike) {
		v.striking = !v.striking
		if v.striking {
			v.Say("Strike out which option? Its letter")
		}
		return
	}
	v.move(1)
}

// strike strikes an option out, or takes that back.
func (v *itemView) strike(option int) {
	v.striking = false
	v.response.Strike(v.item, option)
	v.Answered(v.number)
}

// optionOf gives the option that a letter or digit names.
func optionOf(k widget.Key) int {
	if k[0] >= '1' && k[0] <= '8' {
		return int(k[0] - '1')
	}
	return int(k[0] - 'a')
}

// choose chooses an option; in a matching item it gives the left part under the cursor its right part and goes down.
func (v *itemView) choose(option int) {
	var err error
	if v.item.Kind == content.Match {
		if err = v.response.Pair(v.item, v.cursor, option); err == nil && v.cursor < len(v.item.Options)-1 {
			v.move(1)
		}
	} else if place := slices.Index(v.response.Choice, option); v.item.Kind == content.Order && place >= 0 {
		v.response.TakeOut(v.item, place)
	} else {
		err = v.response.Choose(v.item, option)
	}
	switch {
	case err == nil:
		v.Answered(v.number)
	case !errors.Is(err, scoring.ErrNoOption):
		v.Say(err.Error())
	}
}

// state is what the status line says of the answer: words for every mark.
func (v *itemView) state() string {
	var words []string
	r, d := v.response, v.item
	if d.Kind == content.Typed && len(d.Gaps) > 1 {
		words = append(words, fmt.Sprintf("%d of %d typed", len(r.Typed), len(d.Gaps)))
	}
	if d.Kind == content.Response || d.Kind == content.Order || d.Kind == content.Match {
		given := 0
		for _, c := range r.Choice {
			if c >= 0 {
				given++
			}
		}
		words = append(words, fmt.Sprintf("%d of %d chosen", given, d.Asked()))
	}
	if r.Flagged {
		words = append(words, "flagged")
	}
	if r.Unsure {
		words = append(words, "unsure")
	}
	return strings.Join(words, " · ")
}
