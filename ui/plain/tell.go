package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/markdown"
	"cutscore/scoring"
)

// feedback ends an item of a drill, tells how it went, and goes on.
func (s *Session) feedback() {
	a := s.Attempt
	d, r := a.Item(), a.Response()
	r.Finish(d)
	s.say("\n%s.%s", r.Word(d), keyWords(d, r))
	s.explain(d, r)
	if !r.Right {
		s.missed = a.At
		if s.told {
			s.say("Write why and a number, 1 to %d, to say why you missed it.", len(scoring.Causes()))
		} else {
			s.say("To say why you missed it, if you like: %s.", whys())
		}
		s.told = true // the list is long for who has it read out, and ? has it too
		if d.Kind == content.Typed && r.Answered() {
			s.say("Write right if your answer was right after all.")
		}
		a.AskAgain()
	}
	s.keep()
	if d.Kind == content.Typed && r.Answered() && !r.Right && a.Last() {
		lastWord(s)
	}
	s.goOn()
}

// keyWords say, of what was chosen wrongly, what that was and what is right.
func keyWords(d *content.Drawn, r *scoring.Response) string {
	if r.Right || d.Kind == content.Recall || d.Kind == content.Typed {
		return ""
	}
	said := " Correct: " + letters(keyOf(d)) + "."
	if r.Answered() {
		said = " You chose " + letters(r.Choice) + "." + said
	}
	return said
}

// keyOf are the letters of the right answer, as they would be chosen, from 0: of an ordering its parts in their order, of a matching what
// goes with each left part.
func keyOf(d *content.Drawn) []int {
	var key []int
	for i, o := range d.Options {
		switch {
		case d.Kind == content.Match:
			key = append(key, slices.Index(d.Rights, o.Match))
		case o.Correct:
			key = append(key, i)
		}
	}
	if d.Kind == content.Order {
		slices.SortFunc(key, func(a, b int) int { return d.Options[a].Place - d.Options[b].Place })
	}
	return key
}

// giveUp shows the answer to somebody who does not know it.
func giveUp(s *Session) {
	s.Attempt.GiveUp()
	s.feedback()
}

// lastWord waits for what a person has to say of the last answer of a drill, which is not marked anew once the drill has ended.
func lastWord(s *Session) {
	s.say("An empty line goes on to the result.")
	for {
		switch line, open := s.next(); {
		case !open || line == "":
			return
		case s.missed >= 0 && (strings.EqualFold(line, wordRight) || strings.HasPrefix(strings.ToLower(line), wordWhy)) && s.command(line):
		default:
			s.ahead = line
			return
		}
	}
}

// goOn opens the next question of a drill, or ends it.
func (s *Session) goOn() {
	if s.Attempt.Last() {
		s.end(scoring.Submitted)
		return
	}
	s.goTo(s.Attempt.At + 1)
}

// whys names the words that say why an answer was wrong.
func whys() string {
	var out []string
	for i, c := range scoring.Causes() {
		out = append(out, fmt.Sprintf(wordWhy+"%d %s", i+1, c))
	}
	return strings.Join(out, ", ")
}

// explain writes the key, the reasons, and the card. r is what was answered; nil: nothing was.
func (v *voice) explain(d *content.Drawn, r *scoring.Response) {
	v.gaps(d, r)
	shown := make([]int, len(d.Options))
	for i := range shown {
		shown[i] = i
	}
	if d.Kind == content.Order { // in the order in which they belong
		shown = keyOf(d)
	}
	for _, i := range shown {
		o, head := d.Options[i], letter(i)+". "
		switch {
		case d.Kind == content.Order:
			head = fmt.Sprintf("%d. ", o.Place)
		case o.Correct && d.Kind.Examinable():
			head += "Correct: "
		}
		v.show(head, markdown.Lead(o.Text))
		if d.Kind == content.Match {
			v.show("   goes with: ", markdown.Lead(o.Match))
		}
		if o.Rationale != "" {
			v.show("   ", markdown.Page(o.Rationale))
		}
	}
	if d.Explanation != "" {
		v.show("", markdown.Page(d.Explanation))
	}
	if d.Card.Front != "" {
		v.show("The card: ", markdown.Lead(d.Card.Front))
		v.show("", markdown.Page(d.Card.Back))
	}
	if d.Card.Correction != "" {
		v.say("Correction of the card:")
		v.show("", markdown.Page(d.Card.Correction))
	}
}

// end ends the attempt and tells the result.
func (s *Session) end(state scoring.State) {
	a := s.Attempt
	a.End(state, s.Now())
	if s.Keep != nil {
		s.Keep.End(a)
	}
	if state == scoring.Submitted && a.Mode == scoring.Exam {
		expect(s)
	}
	if a.Mode == scoring.Drill {
		if a.Empty() {
			s.say("\nNothing was answered: this drill is not in the history.")
			return
		}
		s.say("\n%s.", scoring.DrillWords(a))
		return
	}
	s.say("")
	report := scoring.NewReport(a)
	s.show("", markdown.Page(report.Markdown()))
}

// expect asks which score the person expects, before the result is told. An empty line says nothing; so does a word that is meant for
// what comes behind the result.
func expect(s *Session) {
	low, high := scoring.Scale(0, 1), scoring.Scale(1, 1)
	for {
		s.say("Before the result: which score do you expect, %d to %d? An empty line skips this.", low, high)
		line, open := s.next()
		score, err := strconv.Atoi(line)
		switch {
		case !open || line == "":
			return
		case line == "r" || line == "q":
			s.ahead = line
			return
		case err == nil && score >= low && score <= high:
			s.Attempt.Expected = score
			if s.Keep != nil {
				s.Keep.Amend(s.Attempt)
			}
			return
		}
		s.say("%q is not a score from %d to %d.", line, low, high)
	}
}
