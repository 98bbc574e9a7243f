package tasklist

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// quizdown is a text that quizdown shows on a page: a numbered list without boxes is to be put in order there, and a question may have
// settings of its own.
var (
	quizdown = pattern.New(`(?m)^(?:\{\{< *quizdown|<div class="quizdown|\s*(?:primary_color|secondary_color|shuffle_questions|shuffle_answers) *: *\S)`)
	setting  = pattern.New(`^\s*(?:primary_color|secondary_color|text_color|title_color|button_color|shuffle_questions|shuffle_answers|num_questions|start_on_load|enable_retry|pass_percent|locale|nav|passing_score) *: *\S`)
	numbered = pattern.New(`^\d{1,2}[.)]\s+(\S.*)$`)
)

// cutSettings takes the settings out of a section; kept: its answers are not to be shuffled.
func cutSettings(lines []mdlines.Line) (rest []mdlines.Line, kept bool) {
	for _, l := range lines {
		if l.Code || !setting.MatchString(l.Text) {
			rest = append(rest, l)
			continue
		}
		key, value, _ := strings.Cut(l.Text, ":")
		kept = kept || strings.TrimSpace(key) == "shuffle_answers" && strings.TrimSpace(value) == "false"
	}
	return rest, kept
}

// steps reads a section whose numbered list is to be put in order; false: it has none.
func (s *splitter) steps(lines []mdlines.Line) bool {
	if len(lines) == 0 || lines[0].Level == 0 {
		return false
	}
	q := question{line: lines[0].Number, topic: s.topic(lines[0].Level), first: lines[0].Heading, ordered: true}
	for _, l := range lines[1:] {
		step := numbered.FindStringSubmatch(l.Text)
		switch n := len(q.options); {
		case mdlines.Furniture(l.Text):
		case step != nil && !l.Code:
			q.options = append(q.options, &option{line: l.Number, lines: []string{step[1]}})
		case n > 0:
			q.options[n-1].lines = append(q.options[n-1].lines, l.Text)
		default:
			q.below = append(q.below, l.Text)
		}
	}
	if len(q.options) < 2 {
		return false
	}
	s.questions = append(s.questions, q)
	return true
}
