package question

import (
	"errors"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/ui/widget"
)

// writing is the field in which a typed item is answered. While it takes letters, no other key works but those that it names;
// esc gives the keys back.
type writing struct {
	input *widget.Field
	away  bool // esc was pressed: letters are keys again
	told  bool // each member of a list is ticked or crossed as soon as it is typed
}

var (
	keyTyped    = widget.Bind([]string{"enter"}, "enter", "answer")
	keyTypedOne = widget.Bind([]string{"enter"}, "enter", "add (empty: done)")
	keyDontKnow = widget.Bind([]string{"."}, ".", "alone: I don't know")
)

// KeyAway gives letters back to what they mean elsewhere.
var KeyAway = widget.Bind([]string{"esc"}, "esc", "other keys")

// typedLimit is how many letters an answer may have.
const typedLimit = 200

// newWriting opens the field with what was typed before; nil for an item that is answered otherwise.
func newWriting(d *content.Drawn, r *scoring.Response) *writing {
	if d.Kind != content.Typed {
		return nil
	}
	w := &writing{input: widget.NewField("> ", "", typedLimit)}
	if len(d.Gaps) == 1 && len(r.Typed) > 0 {
		w.input.SetValue(r.Typed[0])
	}
	return w
}

// TypingKeys lists the bindings while letters go into the field.
func (v *Answering) TypingKeys() []key.Binding { return v.writing.keys(v.Item) }

// TellEach ticks or crosses each member of a list as soon as it is typed.
func (v *Answering) TellEach() {
	if v.writing != nil {
		v.writing.told = true
	}
}

func (w *writing) keys(d *content.Drawn) []key.Binding {
	if len(d.Gaps) == 1 {
		return []key.Binding{keyTyped, KeyAway, keyDontKnow}
	}
	if w.told {
		return []key.Binding{keyTypedOne, KeyAway, keyDontKnow}
	}
	return []key.Binding{keyTypedOne, KeyAway, KeyTakeBack, keyDontKnow}
}

// Typing reports whether letters go into the field.
func (v *Answering) Typing() bool { return v.writing != nil && !v.writing.away && !v.Response.Done }

// Write gives the field a message: took says that it was for the field, done that the item is answered as far as the person can.
func (v *Answering) Write(msg tea.Msg) (took, done bool) {
	if v.writing == nil || v.Response.Done {
		return false, false
	}
	press, isKey := msg.(tea.KeyPressMsg)
	k := widget.Key("")
	if isKey {
		k = widget.Key(press.String())
	}
	switch {
	case v.writing.away:
		if isKey && key.Matches(k, KeyWrite) {
			v.writing.away = false
			return true, false
		}
		return false, false
	case isKey && key.Matches(k, KeyAway):
		v.writing.away = true
		v.host.Say("Keys have their usual meaning now; " + v.styles.Named(KeyWrite) + " goes back to typing")
		return true, false
	case isKey && key.Matches(k, keyTyped):
		return true, v.enter()
	case isKey && key.Matches(k, KeyTakeBack) && v.writing.input.Value() == "" && len(v.Item.Gaps) > 1 && !v.writing.told:
		v.writing.input.SetValue(v.Response.Unwrite(v.Item))
		v.Keep()
		return true, false
	case isKey && (k == "pgup" || k == "pgdown"):
		v.Scroll.Press(k, false)
		return true, false
	}
	if _, pasted := msg.(tea.PasteMsg); !isKey && !pasted {
		return false, false
	}
	before := v.writing.input.Value()
	v.writing.input.Update(msg)
	if now := v.writing.input.Value(); now != before && len(v.Item.Gaps) == 1 {
		v.Response.Draft(v.Item, now)
		v.Keep()
	}
	v.Show(v.layout())
	return true, false
}

// enter takes what stands in the field, and reports whether nothing more is to be typed.
func (v *Answering) enter() (done bool) {
	entry := strings.TrimSpace(v.writing.input.Value())
	switch {
	case entry == keyDontKnow.Keys()[0]:
		v.writing.input.SetValue("")
		v.Response.Draft(v.Item, "")
		v.Keep()
		return true
	case entry == "" && v.Response.Answered():
		return true
	case entry == "":
		v.host.Say("Type the answer, or a full stop if you do not know it")
		return false
	}
	if err := v.Response.Write(v.Item, entry); err != nil {
		if !errors.Is(err, scoring.ErrNoOption) {
			v.host.Say(widget.Sentence(err))
		}
		return false
	}
	v.Keep()
	if len(v.Item.Gaps) == 1 {
		return true
	}
	v.writing.input.SetValue("")
	return len(v.Response.Typed) == len(v.Item.Gaps)
}

// written draws the field, with the entries of a list above it.
func (v *Answering) written() []string {
	var lines []string
	if len(v.Item.Gaps) > 1 {
		marks := scoring.MarkTyped(v.Item, v.Response.Typed).Marks
		for i, entry := range v.Response.Typed {
			line := ansi.Truncate(fmt.Sprintf("%2d. %s", i+1, entry), max(1, v.Width-2), "…")
			switch {
			case v.writing.told && marks[i].Right():
				line = v.styles.Right.Render("✓ ") + line
			case v.writing.told:
				line = v.styles.Wrong.Render("✗ ") + line
			}
			lines = append(lines, line)
		}
	}
	v.writing.input.SetWidth(v.Width - 4)
	field := v.writing.input.View()
	if v.writing.away {
		field = v.styles.Muted.Render(ansi.Truncate("> "+v.writing.input.Value(), max(1, v.Width), "…"))
	}
	return append(lines, field)
}
