package ui

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/scoring"
)

// tells are the signs and words with which the review tells right from wrong.
var tells = regexp.MustCompile(`(?i)✓|✗|\bkeys? (is|are)\b|\bthe key\b|\bright\b|\bwrong\b|\bcorrect|\bmissed\b|\bscored?\b|\bestimate\b`)

// No screen, prompt or help of an open exam has a word or a sign of right and wrong.
func TestAnOpenExamTellsNothing(t *testing.T) {
	for _, sc := range examStates() {
		for _, size := range goldenSizes {
			s := sc.set(t, size.width, size.height).read()
			view := strings.ReplaceAll(s.screen(), "End the exam and see the score?", "")
			view = strings.NewReplacer(", right", "", "right  ", "").Replace(view) // the key of that name, in the help
			if said := tells.FindString(view); said != "" {
				t.Errorf("%s says %q:\n%s", sc.name, said, view)
			}
		}
	}
}

// otherwise is the form with other keys and other explanations; what a candidate may see is the same.
func otherwise(form content.Form) content.Form {
	form.Items = slices.Clone(form.Items)
	for i := range form.Items {
		d := &form.Items[i]
		d.Options = slices.Clone(d.Options)
		first := d.Options[0].Correct
		for k := range d.Options { // as many keys as before, each one further
			if k+1 < len(d.Options) {
				d.Options[k].Correct = d.Options[k+1].Correct
			} else {
				d.Options[k].Correct = first
			}
			d.Options[k].Rationale = "Quite another reason"
		}
		d.Explanation, d.Card.Back, d.Card.Correction = "Quite another explanation", "Quite another back", "Quite another correction"
	}
	return form
}

// Two exams that differ in nothing but their keys and explanations look the same, letter by letter and colour by colour,
// whatever is pressed: nothing on the screen can depend on what is right.
func TestNothingOnTheScreenDependsOnTheKey(t *testing.T) {
	form := formOf("s-404", "m-safe", "m-long", "s-code", "m-wide", "s-two", "c-etag")
	keys := []string{
		"a", "b", "c", "d", "e", "1", "2", "3", "j", "k", "<space>", "<enter>", "<enter>", "n", "p", "m", "x", "u", "o", "t", "?",
		"<esc>", "c", "<pgdn>", "<pgup>", "<down>", "/", "q", "<right>",
	}
	for seed := range seeds(6) {
		random := rand.New(rand.NewPCG(seed, 1))
		one, other := blindStage(t, form), blindStage(t, otherwise(form))
		for step := range 250 {
			k := keys[random.IntN(len(keys))]
			if one.press(k); one.app.at != Exam && one.app.at != Overview {
				break // left it
			}
			other.press(k)
			if step%20 == 0 {
				one.read()
				other.read()
			}
			if a, b := one.app.window().draw(), other.app.window().draw(); a != b {
				t.Fatalf("seed %d, step %d, %q:\n%s\n\n%s", seed, step, k, ansi.Strip(a), ansi.Strip(b))
			}
		}
	}
}

func blindStage(t testing.TB, form content.Form) *stage {
	t.Helper()
	attempt := scoring.NewAttempt("exam", scoring.Exam, form, time.Hour, false, scoring.Reading{Wall: morning})
	return started(t, func(c *Config) { c.Attempt = attempt })
}

// A drill's item tells nothing either before it is answered.
func TestADrillTellsNothingBeforeTheFeedback(t *testing.T) {
	for _, sc := range drillScenes {
		s := sc.set(t, 80, 24).read()
		if s.app.at != Drill || s.app.help != nil || strings.Contains(s.screen(), "The back") {
			continue
		}
		if len(s.item().Gaps) > 1 { // a list ticks each member as soon as it is typed
			continue
		}
		if said := tells.FindString(s.screen()); said != "" {
			t.Errorf("%s says %q:\n%s", sc.name, said, s.screen())
		}
	}
}
