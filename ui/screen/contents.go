package screen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/question"
	"cutscore/ui/widget"
)

// Contents lists the items of an attempt that is reviewed: to jump to one, or to find one by any of its words.
type Contents struct {
	*Host
	widget.Menu
	attempt *scoring.Attempt
	asked   []int // the items of the rows, from 0
}

// NewContents lists the items of an attempt; the cursor is on one of them, from 0.
func NewContents(s *Host, attempt *scoring.Attempt, item int) *Contents {
	asked := attempt.Asked()
	rows := make([]widget.Row, len(asked))
	for k, i := range asked {
		d, r := &attempt.Form.Items[i], &attempt.Responses[i]
		number, again := scoring.Number(attempt, i)
		label := fmt.Sprintf("%3d  %s", number, outcomeOf(d, r)) + map[bool]string{true: ", again"}[again]
		rows[k] = widget.Row{Label: label, About: question.Headline(d.Stem), Also: allWords(d)}
	}
	c := &Contents{Host: s, attempt: attempt, asked: asked, Menu: widget.NewMenu(s.Styles, 20, rows)}
	c.Select(slices.Index(asked, item))
	return c
}

// outcomeOf is how an item went: sign and word.
func outcomeOf(d *content.Drawn, r *scoring.Response) string {
	sign := map[scoring.Outcome]string{scoring.Right: "✓", scoring.Wrong: "✗"}[r.Outcome(d)]
	return cmp.Or(sign, "-") + " " + string(r.Outcome(d))
}

// allWords is all that can be read of an item.
func allWords(d *content.Drawn) string {
	words := []string{d.Stem, d.Explanation, d.Card.Front, d.Card.Back, d.Topic}
	for _, o := range d.Options {
		words = append(words, o.Text, o.Match, o.Rationale)
	}
	return strings.Join(words, " ")
}

// Update jumps, searches or goes back.
func (c *Contents) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || c.Typing() {
		return c.Menu.Update(msg)
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyJump) && c.Index() >= 0:
		c.Send(Intent{Want: WantItem, Attempt: c.attempt, Item: c.asked[c.Index()]})
	case key.Matches(k, keyBackToIt) && (k == "o" || !c.Filtered()): // esc takes the filter off first
		c.Want(WantBack)
	default:
		return c.Menu.Update(msg)
	}
	return nil
}

// Keys lists the bindings.
func (c *Contents) Keys() []key.Binding {
	search := widget.Bind(widget.KeyFilter.Keys(), "/", "search")
	return []key.Binding{keyJump, search, keyBackToIt, widget.KeyMenuMove, widget.KeyMenuPage}
}

// Head names the form and says how many items there are.
func (c *Contents) Head() (title, place string) {
	return "Review · all questions", c.Counted("question")
}

// Status says what is searched for, and which part of the list is in sight.
func (c *Contents) Status() string {
	return dotted(c.Filter(), c.Sheet())
}
