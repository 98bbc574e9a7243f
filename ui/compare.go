package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
)

// compare shows two attempts side by side.
type compare struct {
	*shell
	scroll
	older, newer *scoring.Attempt
}

func newCompare(s *shell, pair [2]*scoring.Attempt) *compare {
	c := &compare{shell: s, older: pair[0], newer: pair[1]}
	if c.older.Started.After(c.newer.Started) {
		c.older, c.newer = c.newer, c.older
	}
	return c
}

// Update scrolls or goes back.
func (c *compare) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if k := keyName(press.String()); key.Matches(k, keyBack) {
		c.want(WantBack)
	} else {
		c.press(k, true)
	}
	return nil
}

func (c *compare) page() pageJob {
	return pageJob{
		key: "compare/" + c.older.ID + "/" + c.newer.ID, width: c.width,
		parts: []part{{markdown: scoring.Compare(c.older, c.newer)}},
	}
}

// SetSize sets the window on the page.
func (c *compare) SetSize(width, height int) { c.size(width, height) }

// View draws the page.
func (c *compare) View() string {
	c.set(c.pages.show(c.page())[0])
	return strings.Join(c.visible(), "\n")
}

// Keys lists the bindings.
func (c *compare) Keys() []key.Binding { return []key.Binding{keyBack, keyPageMove} }

// Title names the screen.
func (c *compare) Title() string { return "Two attempts" }

// Place is empty.
func (c *compare) Place() string { return "" }

// Status says that there is more to read.
func (c *compare) Status() string { return c.mark() }

// Pages lists this page.
func (c *compare) Pages() []pageJob { return []pageJob{c.page()} }
