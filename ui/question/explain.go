package question

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Explanation is an item after it was answered: what was chosen, the key, why each option is right or wrong, the card it
// was built from with its correction, and the reference. Feedback and item review share it.
type Explanation struct {
	Item     *content.Drawn
	Response *scoring.Response
	Where    string // names it for the page cache
	Note     string // the person's own
}

// ExplanationOf explains an item of an attempt, counted from 0.
func ExplanationOf(a *scoring.Attempt, item int) Explanation {
	return Explanation{Item: &a.Form.Items[item], Response: &a.Responses[item], Where: fmt.Sprintf("%s/%d/done", a.ID, item)}
}

// Anew is the same explanation, to be drawn anew: the verdict changed.
func (e Explanation) Anew() Explanation {
	e.Where += "'"
	return e
}

// piece is a part of an explanation: Markdown with what stands before its first line.
type piece struct {
	head func(s *widget.Styles) string
	part widget.Part
	gap  bool // a blank line above
}

const answerIndent = 5 // "✓ B  "

func (e Explanation) pieces() []piece {
	ps := []piece{{head: e.verdict}, {part: StemPart(e.Item), gap: true}}
	switch e.Item.Kind {
	case content.Choice, content.Response:
		ps = append(ps, e.options()...)
	case content.Order:
		ps = append(ps, e.order()...)
	case content.Match:
		ps = append(ps, e.pairs()...)
	case content.Typed:
		ps = append(ps, e.typed()...)
	case content.Recall:
	}
	if e.Item.Explanation != "" {
		ps = append(ps, piece{part: widget.Part{Markdown: e.Item.Explanation}, gap: true})
	}
	if e.Note != "" {
		ps = append(ps, piece{part: widget.Part{Markdown: "**Your note:** " + scoring.Literal(e.Note)}, gap: true})
	}
	return append(ps, e.card()...)
}

// verdict is the first line: sign and word, the letters, the time and the marks.
func (e Explanation) verdict(s *widget.Styles) string {
	went := e.Response.Outcome(e.Item)
	said := e.Response.Word(e.Item)
	words := []string{s.Strong.Render("- " + said)}
	switch went {
	case scoring.Right:
		words[0] = s.Right.Render("✓ " + said)
	case scoring.Wrong:
		words[0] = s.Wrong.Render("✗ " + said)
	case scoring.Incomplete, scoring.Unanswered:
	}
	if e.Item.Kind.Examinable() {
		if e.Response.Answered() && !e.Response.Right {
			words = append(words, "you chose "+inWords(e.Response.Chose, len(e.Item.Options)))
		}
		words = append(words, "correct: "+inWords(func(i int) bool { return e.Item.Options[i].Correct }, len(e.Item.Options)))
	}
	if e.Response.Time > 0 {
		words = append(words, scoring.Minutes(e.Response.Time))
	}
	words = append(words, Marks(e.Response)...)
	if e.Item.Origin == content.Generated {
		words = append(words, "made from a card")
	}
	return strings.Join(words, " · ")
}

func (e Explanation) options() []piece {
	var ps []piece
	for i, o := range e.Item.Options {
		chosen := e.Response.Chose(i)
		sign, word := " ", ""
		switch {
		case o.Correct && chosen:
			sign, word = "✓", "Correct, and your answer."
		case o.Correct:
			sign, word = "✓", "Correct."
		case chosen:
			sign, word = "✗", "Your answer."
		}
		ps = append(ps, piece{
			head: func(s *widget.Styles) string {
				style := s.Strong
				switch {
				case o.Correct:
					style = s.Right
				case chosen:
					style = s.Wrong
				}
				return style.Render(sign+" "+letter(i)) + "  "
			},
			part: widget.Part{Markdown: o.Text, Read: markdown.Lead, Indent: answerIndent}, gap: true,
		})
		ps = append(ps, why(word, o.Rationale, true)...)
	}
	return ps
}

// why says what the program has to say of an option, and the author's reason.
func why(word, rationale string, quiet bool) []piece {
	if word == "" && strings.TrimSpace(rationale) == "" {
		return nil
	}
	return []piece{{part: widget.Part{Markdown: rationale, Before: word, Indent: answerIndent, Quiet: quiet}}}
}

// order lists the parts in their right order, with the place that each was given.
func (e Explanation) order() []piece {
	parts := slices.Clone(e.Item.Options)
	slices.SortFunc(parts, func(a, b content.Option) int { return a.Place - b.Place })
	var ps []piece
	for _, o := range parts {
		given := slices.IndexFunc(e.Response.Choice, func(c int) bool { return e.Item.Options[c].Place == o.Place }) + 1
		ps = append(ps, placed(fmt.Sprint(o.Place), widget.Part{Markdown: o.Text}, given == o.Place))
		ps = append(ps, why(misplaced(given, o.Place), o.Rationale, false)...)
	}
	return ps
}

func misplaced(given, place int) string {
	switch given {
	case place:
		return ""
	case 0:
		return "You put it nowhere."
	}
	return fmt.Sprintf("You put it in place %d.", given)
}

// pairs lists the left parts with their right ones.
func (e Explanation) pairs() []piece {
	var ps []piece
	for i, o := range e.Item.Options {
		given := ""
		if i < len(e.Response.Choice) && e.Response.Choice[i] >= 0 {
			given = e.Item.Rights[e.Response.Choice[i]]
		}
		ps = append(ps, placed(fmt.Sprint(i+1), widget.Part{Markdown: o.Text, To: o.Match}, given == o.Match))
		switch given {
		case o.Match:
		case "":
			ps = append(ps, why("You paired it with nothing.", "", false)...)
		default:
			ps = append(ps, why("You paired it with:", given, false)...)
		}
		ps = append(ps, why("", o.Rationale, false)...)
	}
	return ps
}

// placed draws a part of an ordering or matching item with its sign.
func placed(name string, part widget.Part, right bool) piece {
	part.Read, part.Indent = markdown.Lead, answerIndent
	return piece{
		head: func(s *widget.Styles) string {
			if right {
				return s.Right.Render("✓ "+name) + "  "
			}
			return s.Wrong.Render("✗ "+name) + "  "
		},
		part: part, gap: true,
	}
}

// card is the card that the item was built from: front, back, correction.
func (e Explanation) card() []piece {
	c := e.Item.Card
	if c.Front == "" {
		return nil
	}
	label := func(word string) func(*widget.Styles) string {
		return func(s *widget.Styles) string { return s.Accent.Render(word) }
	}
	ps := []piece{{head: label("The card"), gap: true}}
	if c.Front != e.Item.Stem {
		ps = append(ps, piece{part: widget.Part{Markdown: c.Front, Read: markdown.Lead, Bold: true, Indent: 2}})
	}
	ps = append(ps, piece{part: widget.Part{Markdown: c.Back, Indent: 2}})
	if c.Correction != "" {
		ps = append(ps, piece{head: label("Correction of the card"), gap: true}, piece{part: widget.Part{Markdown: c.Correction, Indent: 2}})
	}
	return ps
}

// page is the Explanation as a job for the page renderer.
func (e Explanation) page(pieces []piece, width int) widget.PageJob {
	job := widget.PageJob{Key: fmt.Sprintf("why/%s/%d/%s", e.Where, len(pieces), e.Note), Width: width}
	for _, p := range pieces {
		job.Parts = append(job.Parts, p.part)
	}
	return job
}

// Lines draws the explanation.
func (e Explanation) Lines(s *widget.Styles, pages *widget.Pages, width int) []string {
	var lines []string
	pieces := e.pieces()
	texts := pages.Show(e.page(pieces, width))
	for i, p := range pieces {
		if p.gap {
			lines = append(lines, "")
		}
		head := strings.Repeat(" ", p.part.Indent)
		if p.head != nil {
			head = p.head(s)
		}
		switch {
		case len(texts[i]) > 0:
			lines = append(lines, hang(head, p.part.Indent, texts[i])...)
		case p.head != nil:
			lines = append(lines, widget.Wrapped(head, width)...)
		}
	}
	return lines
}
