package plain

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"cutscore/content/markdown"
	"cutscore/scoring"
)

// Review walks through an ended attempt. Keep keeps why an answer was wrong; nil: it is not kept.
func Review(a *scoring.Attempt, keep Keeper, width int, in io.Reader, out io.Writer) error {
	v := newVoice(in, out, width)
	v.say("%s, form %s: %s. Write ? for help.", a.Form.Title, a.Form.Code, scoring.Counted(a.Form.Distinct(), "question"))
	(&walk{voice: v, attempt: a, keep: keep}).through()
	return v.out.Flush()
}

// walk is a way through the questions of an ended attempt.
type walk struct {
	*voice
	attempt *scoring.Attempt
	keep    Keeper
	shown   []int // numbers of the questions, from 0
	at      int   // index into shown
	only    string
}

// through shows questions until q or the end of the input.
func (w *walk) through() {
	if w.attempt.Empty() {
		w.say("Nothing was answered, so there is nothing to review.")
		return
	}
	w.use(scoring.Filter{})
	for show := true; ; {
		if show {
			w.past()
		}
		if err := w.out.Flush(); err != nil {
			return
		}
		line, open := <-w.lines
		if !open || line == "q" {
			return
		}
		show = w.take(strings.ToLower(line))
	}
}

// use shows what a filter lets pass; one that leaves nothing is not taken.
func (w *walk) use(f scoring.Filter) bool {
	var shown []int
	for _, i := range w.attempt.Asked() {
		if f.Fits == nil || f.Fits(&w.attempt.Form.Items[i], &w.attempt.Responses[i]) {
			shown = append(shown, i)
		}
	}
	if len(shown) == 0 {
		w.say("No question is %s.", f.Word)
		return false
	}
	w.shown, w.at, w.only = shown, 0, f.Word
	return true
}

// take does what a line says, and reports whether there is another question to show.
func (w *walk) take(line string) bool {
	switch n, err := strconv.Atoi(line); {
	case line == "n" || line == "":
		return w.step(1)
	case line == "p":
		return w.step(-1)
	case err == nil:
		at := slices.IndexFunc(w.shown, func(i int) bool { number, _ := scoring.Number(w.attempt, i); return number == n })
		if at < 0 {
			w.say("There is no question %d here.", n)
			return false
		}
		w.at = at
		return true
	case line == "all":
		return w.use(scoring.Filter{})
	case strings.HasPrefix(line, wordWhy):
		w.because(strings.TrimPrefix(line, wordWhy))
		return false
	}
	for _, f := range scoring.Filters() {
		if line == f.Word {
			return w.use(f)
		}
	}
	w.help()
	return false
}

func (w *walk) step(by int) bool {
	if to := w.at + by; to >= 0 && to < len(w.shown) {
		w.at = to
		return true
	}
	w.say("There is no other question that way. q leaves.")
	return false
}

func (w *walk) because(number string) {
	r := &w.attempt.Responses[w.shown[w.at]]
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > len(scoring.Causes()) || r.Right {
		w.say("After a miss: %s.", whys())
		return
	}
	r.Cause = scoring.Causes()[n-1]
	if w.keep != nil {
		w.keep.Amend(w.attempt)
	}
	w.say("Why: %s.", r.Cause)
}

// past writes a question as it went.
func (w *walk) past() {
	i := w.shown[w.at]
	d, r := &w.attempt.Form.Items[i], &w.attempt.Responses[i]
	head := fmt.Sprintf("\nQuestion %s. %s. %s", w.attempt.Place(i), d.Topic, r.Word(d))
	if w.only != "" {
		head += fmt.Sprintf(" (%d of %d %s)", w.at+1, len(w.shown), w.only)
	}
	w.say("%s.", head)
	w.show("", markdown.Stem(d.Stem))
	if r.Answered() {
		w.say("Your answer: %s", given(d, r))
	}
	if r.Cause != scoring.NoCause {
		w.say("Why: %s.", r.Cause)
	}
	w.explain(d, r)
}

func (w *walk) help() {
	w.say("n  the next question\np  the previous one\na number  that question\nq  leave")
	for _, f := range scoring.Filters() {
		w.say("%s  only what is %s", f.Word, f.Word)
	}
	w.say("all  every question\nAfter a miss: %s", whys())
}
