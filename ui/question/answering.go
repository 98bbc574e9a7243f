// Package question draws one question and takes its answer, for every screen that shows one: while it is answered (answering.go
// takes the keys of keys.go, draw.go draws, write.go is the field of a typed answer) and after (explain.go, explain_typed.go).
// words.go puts questions and answers on one line, for lists.
//
// It knows no screen, no attempt that goes on and nothing of what comes next; what is right is decided in scoring.
package question

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// Answering is an item that is being answered: stem, options, cursor. Exams and drills share it.
type Answering struct {
	widget.Scroll
	Item     *content.Drawn
	Response *scoring.Response
	Where    string // names the item for the page cache: one place in one attempt

	host     Host
	styles   *widget.Styles
	pages    *widget.Pages
	cursor   int
	striking bool     // x was pressed: the letter that comes is struck out
	moved    bool     // the cursor was moved since the item came up, so that enter means the option under it
	number   int      // of the item in its attempt, from 0
	spots    []spot   // where a click means a key
	writing  *writing // a typed item's field; nil: it is no typed item
}

// spot is a range of lines of the page, from 0, and the key that a click there stands for.
type spot struct {
	from, to int // to is behind the last
	press    string
}

// Click gives the key of the option that stands at a place of the window: its letter, or its number on the left of a matching.
func (v *Answering) Click(x, y int) (press string) {
	line := v.Line(y)
	for _, s := range v.spots {
		if line >= s.from && line < s.to && x < v.Width {
			return s.press
		}
	}
	return ""
}

// Host hears what a person does to an item.
type Host interface {
	Answered(item int)   // the response to the item of that number, from 0, changed
	Say(sentence string) // to be shown until the next key
}

// NewAnswering opens the open item of an attempt.
func NewAnswering(host Host, styles *widget.Styles, pages *widget.Pages, a *scoring.Attempt) Answering {
	v := Answering{host: host, styles: styles, pages: pages}
	v.Open(a)
	return v
}

// Open shows the open item of an attempt.
func (v *Answering) Open(a *scoring.Attempt) {
	v.Item, v.Response, v.number, v.Where = a.Item(), a.Response(), a.At, fmt.Sprintf("%s/%d", a.ID, a.At)
	v.cursor, v.moved, v.striking, v.Top = 0, false, false, 0
	v.writing = newWriting(v.Item, v.Response)
}

// Follow goes on where the same item was left before it was read again: with the cursor, and with what stands in the field.
func Follow(v, before *Answering) {
	if before.cursor < len(v.Item.Options) {
		v.cursor, v.moved = before.cursor, before.moved
	}
	if v.writing != nil && before.writing != nil {
		v.writing = before.writing
	}
}

// Keep says that the response changed.
func (v *Answering) Keep() { v.host.Answered(v.number) }

// shown reports whether the cursor is drawn: not before it was moved, so that nobody takes it for an answer. Of a matching item
// it stands on the left part that the next letter is for.
func (v *Answering) shown() bool { return v.moved || v.Item.Kind == content.Match }

// SetSize lays out the item.
func (v *Answering) SetSize(width, height int) {
	lower := height < v.Height
	v.Scroll.SetReading(v.styles, width, height)
	first, last := v.layout()
	if lower && v.moved { // a longer status line must not cover what the cursor is on
		v.Show(first, last)
	}
}

// move moves the cursor and keeps its option in view.
func (v *Answering) move(by int) {
	if !v.shown() { // it comes from outside: down to the first option, up to the last
		v.cursor = map[bool]int{true: 0, false: -1}[by < 0]
	}
	v.cursor = (v.cursor + by + len(v.Item.Options)) % max(1, len(v.Item.Options))
	v.moved = true
	v.Show(v.layout())
}

// Press answers by a key and reports whether it was one for answering.
func (v *Answering) Press(k widget.Key) bool {
	switch {
	case v.Item.Kind == content.Typed && !key.Matches(k, widget.KeyScroll):
		return false // there are no options
	case v.Item.Kind == content.Match && k[0] >= '1' && k[0] <= '8' && len(k) == 1:
		if left := optionOf(k); left < len(v.Item.Options) {
			v.move(left - v.cursor)
		}
	case key.Matches(k, KeyChoose) && v.striking:
		v.strike(optionOf(k))
	case key.Matches(k, KeyChoose):
		v.choose(optionOf(k))
	case v.Item.Kind == content.Match && (key.Matches(k, KeySpace) || key.Matches(k, KeyEnter)):
		return false // the cursor is on a left part, and a right one is chosen by its letter
	case v.striking && key.Matches(k, widget.KeyBack): // one step back, not out of the question
		v.striking = false
		v.host.Say("Nothing is struck out")
	case v.striking && !key.Matches(k, KeyStrike):
		v.striking = false // another key than a letter: nothing is struck
		return v.Press(k)
	case key.Matches(k, KeyStrike) && !v.Item.Kind.Examinable():
		return false
	case (key.Matches(k, KeySpace) || key.Matches(k, KeyStrike)) && !v.moved:
		v.point(k)
	case key.Matches(k, KeySpace):
		v.choose(v.cursor)
	case key.Matches(k, widget.Bind([]string{"up", "k"}, "", "")):
		v.move(-1)
	case key.Matches(k, widget.Bind([]string{"down", "j"}, "", "")):
		v.move(1)
	case key.Matches(k, widget.KeyScroll):
		v.Scroll.Press(k, false)
	case key.Matches(k, KeyStrike):
		v.strike(v.cursor)
	case key.Matches(k, KeyTakeBack):
		v.Response.TakeBack(v.Item)
		v.Keep()
	case key.Matches(k, KeyEnter) && v.moved && !v.Response.Answered():
		v.choose(v.cursor)
	default:
		return false
	}
	return true
}

// point is what space and x do before the cursor was moved: space shows it, x asks for a letter.
func (v *Answering) point(k widget.Key) {
	if key.Matches(k, KeyStrike) {
		v.striking = !v.striking
		if v.striking {
			v.host.Say("Strike out which option? Press its letter")
		}
		return
	}
	v.move(1)
}

// strike strikes an option out, or takes that back.
func (v *Answering) strike(option int) {
	v.striking = false
	v.Response.Strike(v.Item, option)
	v.Keep()
	reveal(v, option)
}

// reveal moves the window so that what was done to an option by its letter is seen.
func reveal(v *Answering, option int) {
	if _, _ = v.layout(); option < len(v.Item.Options) && v.Item.Kind != content.Match {
		v.Show(v.spots[option].from, v.spots[option].to-1)
	}
}

// optionOf gives the option that a letter or digit names.
func optionOf(k widget.Key) int {
	if k[0] >= '1' && k[0] <= '8' {
		return int(k[0] - '1')
	}
	return int(k[0] - 'a')
}

// choose chooses an option; in a matching item it gives the left part under the cursor its right part and goes down.
func (v *Answering) choose(option int) {
	var err error
	if v.Item.Kind == content.Match {
		if err = v.Response.Pair(v.Item, v.cursor, option); err == nil && v.cursor < len(v.Item.Options)-1 {
			v.move(1)
		}
	} else if place := slices.Index(v.Response.Choice, option); v.Item.Kind == content.Order && place >= 0 {
		v.Response.TakeOut(v.Item, place)
	} else {
		err = v.Response.Choose(v.Item, option)
	}
	switch {
	case err == nil:
		v.Keep()
		reveal(v, option)
	case !errors.Is(err, scoring.ErrNoOption):
		v.host.Say(err.Error())
	}
}

// State is what the status line says of the answer: words for every mark.
func (v *Answering) State() string {
	words := Marks(v.Response)
	if far := v.Progress(); far != "" {
		words = append([]string{far}, words...)
	}
	return strings.Join(words, " · ")
}

// Progress says how much of an answer of several parts is given; empty: it has one.
func (v *Answering) Progress() string {
	r, d := v.Response, v.Item
	if d.Kind == content.Typed && len(d.Gaps) > 1 {
		return fmt.Sprintf("%d of %d typed", len(r.Typed), len(d.Gaps))
	}
	if d.Kind == content.Response || d.Kind == content.Order || d.Kind == content.Match {
		given := 0
		for _, c := range r.Choice {
			if c >= 0 {
				given++
			}
		}
		return fmt.Sprintf("%d of %d chosen", given, d.Asked())
	}
	return ""
}

// ChooseKey is the binding of the letters: they choose, or strike out once x was pressed.
func (v *Answering) ChooseKey() key.Binding {
	if v.striking {
		return widget.Bind(KeyChoose.Keys(), KeyChoose.Help().Key, KeyStrike.Help().Desc+" that one")
	}
	return KeyChoose
}
