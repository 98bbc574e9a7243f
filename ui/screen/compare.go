package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Compare shows two attempts side by side.
type Compare struct {
	*Host
	widget.Scroll
	older, newer *scoring.Attempt
}

// NewCompare sets two attempts side by side.
func NewCompare(s *Host, pair [2]*scoring.Attempt) *Compare {
	c := &Compare{Host: s, older: pair[0], newer: pair[1]}
	if c.older.Started.After(c.newer.Started) {
		c.older, c.newer = c.newer, c.older
	}
	return c
}

// Update scrolls or goes back.
func (c *Compare) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if k := widget.Key(press.String()); key.Matches(k, widget.KeyBack) {
		c.Want(WantBack)
	} else {
		c.Scroll.Press(k, true)
	}
	return nil
}

func (c *Compare) page() widget.PageJob {
	return widget.PageJob{
		Key: "compare/" + c.older.ID + "/" + c.newer.ID, Width: c.Width, Report: true,
		Parts: []widget.Part{{Markdown: scoring.Compare(c.older, c.newer)}},
	}
}

// SetSize lays out the page.
func (c *Compare) SetSize(width, height int) {
	c.Scroll.SetReading(c.Styles, width, height)
	c.SetLines(c.Books.Show(c.page())[0])
}

// Keys lists the bindings.
func (c *Compare) Keys() []key.Binding { return []key.Binding{widget.KeyBack, widget.KeyPageMove} }

// Head names the screen, and the deck where both are on one.
func (c *Compare) Head() (title, place string) {
	if c.older.Form.DeckID == c.newer.Form.DeckID {
		return "Two attempts · " + c.newer.Form.Title, ""
	}
	return "Two attempts", ""
}

// Status says that there is more to read.
func (c *Compare) Status() string { return c.Mark() }

// Pages lists this page.
func (c *Compare) Pages() []widget.PageJob { return []widget.PageJob{c.page()} }
