package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
)

// overview is the candidate's list before ending: every item with its marks.
type overview struct {
	*shell
	menu
	attempt *scoring.Attempt
}

func newOverview(s *shell, attempt *scoring.Attempt) *overview {
	o := &overview{shell: s, attempt: attempt}
	rows := make([]row, len(attempt.Form.Items))
	for i := range rows {
		d, r := &attempt.Form.Items[i], &attempt.Responses[i]
		rows[i] = row{label: fmt.Sprintf("%3d  %-9s", i+1, chosenLetters(d, r)), about: marks(d, r) + headline(d.Stem)}
	}
	o.menu = newMenu(s, 16, rows)
	o.list.Select(attempt.At)
	return o
}

// chosenLetters writes a response as letters; a dash where there is none.
func chosenLetters(d *content.Drawn, r *scoring.Response) string {
	if !r.Answered() {
		return "-"
	}
	var b strings.Builder
	for _, c := range r.Choice {
		if c < 0 {
			b.WriteByte('-')
			continue
		}
		b.WriteString(letter(c))
	}
	if d.Kind == content.Recall {
		return map[bool]string{true: "knew it", false: "did not"}[r.Choice[0] == scoring.Knew]
	}
	return b.String()
}

// marks says in words what is open or marked.
func marks(d *content.Drawn, r *scoring.Response) string {
	var words []string
	switch {
	case !r.Answered():
		words = append(words, "unanswered")
	case r.Incomplete(d):
		words = append(words, "incomplete")
	}
	if r.Flagged {
		words = append(words, "flagged")
	}
	if r.Unsure {
		words = append(words, "unsure")
	}
	if len(words) == 0 {
		return ""
	}
	return "[" + strings.Join(words, ", ") + "] "
}

// headline is a stem on one line, as a list of items shows it: its first line without the marks of Markdown.
func headline(stem string) string {
	line, _, _ := strings.Cut(stem, "\n")
	line = strings.TrimPrefix(strings.TrimPrefix(line, "> "), "- ")
	return strings.NewReplacer("**", "", "`", "").Replace(line)
}

// Update jumps, or asks about the end.
func (o *overview) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || o.typing() {
		return o.update(msg)
	}
	switch k := keyName(press.String()); {
	case key.Matches(k, keyJump) && o.index() >= 0:
		o.send(intent{want: WantItem, item: o.index()})
	case key.Matches(k, keyEndExam):
		o.ask(endPrompt(o.shell, o.attempt))
	case key.Matches(k, keyUnanswer):
		o.seek(func(r *scoring.Response) bool { return !r.Answered() }, "No item is unanswered")
	case key.Matches(k, keyFlagged):
		o.seek(func(r *scoring.Response) bool { return r.Flagged }, "No item is flagged")
	case key.Matches(k, keyBackToIt) && (k == "o" || !o.filtered()): // esc takes the filter off first
		o.want(WantBack)
	default:
		return o.update(msg)
	}
	return nil
}

// seek moves the cursor to the next item that fits, round the end.
func (o *overview) seek(fits func(*scoring.Response) bool, none string) {
	n := len(o.attempt.Responses)
	for step := 1; step <= n; step++ {
		if i := (o.index() + step + n) % n; fits(&o.attempt.Responses[i]) {
			o.list.ResetFilter()
			o.list.Select(i)
			return
		}
	}
	o.say(none)
}

// SetSize gives the list the body.
func (o *overview) SetSize(width, height int) { o.setSize(width, height) }

// View draws the list.
func (o *overview) View() string { return o.view() }

// Keys lists the bindings.
func (o *overview) Keys() []key.Binding {
	return []key.Binding{keyJump, keyEndExam, keyUnanswer, keyFlagged, keyBackToIt, keyMenuMove, keyFilter, keyMenuPage}
}

// Title names the screen.
func (o *overview) Title() string { return "Overview · " + o.attempt.Form.Code.String() }

// Place says how many items there are.
func (o *overview) Place() string { return items(len(o.attempt.Form.Items)) }

// Status counts.
func (o *overview) Status() string {
	if f := o.filter(); f != "" {
		return f
	}
	c := o.attempt.Count()
	words := fmt.Sprintf("%d answered · %d unanswered · %d flagged", c.Answered, c.Unanswered, c.Flagged)
	return strings.Join(filled([]string{words, o.sheet()}), " · ")
}

// Typing reports whether the filter takes the letters.
func (o *overview) Typing() bool { return o.typing() }

// Pages lists the item that was left, which one goes back to.
func (o *overview) Pages() []pageJob { return nil }
