package question

import (
	"cmp"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"cutscore/scoring"
	"cutscore/scoring/marking"
	"cutscore/ui/widget"
)

// typed shows what was written against what was expected: the answer, or each member of a list.
func (e Explanation) typed() []piece {
	marked := scoring.MarkTyped(e.Item, e.Response.Typed)
	if len(e.Item.Gaps) == 1 {
		return e.typedAnswer(marked)
	}
	ps := []piece{{gap: true, part: widget.Part{Markdown: ""}}}
	for i, g := range e.Item.Gaps {
		sign, right := "✗ ", false
		word := " (not named)"
		if by := marked.By[i]; by >= 0 {
			sign, right, word = "✓ ", true, ""
			if entry := e.Response.Typed[by]; marked.Marks[by].Verdict != marking.Exact {
				word = " (you wrote " + entry + ")"
			}
		}
		ps = append(ps, signed(sign+g.Answer+word, right))
	}
	for i, m := range marked.Marks {
		if !m.Right() {
			ps = append(ps, signed("✗ "+e.Response.Typed[i]+" (not on the list)", false))
		}
	}
	return ps
}

// typedAnswer shows the one answer; what nearly agrees stands letter under letter.
func (e Explanation) typedAnswer(marked scoring.TypedMark) []piece {
	g := e.Item.Gaps[0]
	if !e.Response.Answered() {
		return []piece{plainLine("The answer:  "+g.Answer, true)}
	}
	typed, m := e.Response.Typed[0], marked.Marks[0]
	var ps []piece
	switch {
	case m.Verdict == marking.Exact && typed == m.Answer:
		return []piece{plainLine("You wrote:   "+typed, true)}
	case m.Near != nil && m.Verdict != marking.Exact:
		wrote, expected, marks := underlined(m.Near)
		ps = []piece{plainLine("You wrote:   "+wrote, true), plainLine("The answer:  "+expected, false), plainLine("             "+marks, false)}
	default:
		ps = []piece{plainLine("You wrote:   "+typed, true), plainLine("The answer:  "+cmp.Or(m.Answer, g.Answer), false)}
	}
	if m.Rival != "" {
		ps = append(ps, plainLine("“"+m.Rival+"” is the answer to another card.", false))
	}
	if e.Response.Upheld {
		ps = append(ps, plainLine("You said that you were right: it is accepted from now on.", false))
	}
	if len(g.Also) > 0 {
		ps = append(ps, plainLine("Also right:  "+strings.Join(g.Also, ", "), false))
	}
	return ps
}

// underlined sets two texts letter under letter: a dot stands for a letter that one of them lacks, a caret under what differs.
func underlined(spans []marking.Span) (wrote, expected, marks string) {
	for _, s := range spans {
		width := max(ansi.StringWidth(s.Typed), ansi.StringWidth(s.Expected))
		wrote += s.Typed + strings.Repeat("·", width-ansi.StringWidth(s.Typed))
		expected += s.Expected + strings.Repeat("·", width-ansi.StringWidth(s.Expected))
		sign := "^"
		if s.Agrees() {
			sign = " "
		}
		marks += strings.Repeat(sign, width)
	}
	return wrote, expected, strings.TrimRight(marks, " ")
}

// plainLine is a line that is no Markdown.
func plainLine(text string, gap bool) piece {
	return piece{head: func(*widget.Styles) string { return text }, gap: gap}
}

// signed is a line that begins with a sign for right or wrong.
func signed(text string, right bool) piece {
	return piece{head: func(s *widget.Styles) string {
		sign, rest, _ := strings.Cut(text, " ")
		style := s.Wrong
		if right {
			style = s.Right
		}
		return style.Render(sign) + " " + rest
	}}
}
