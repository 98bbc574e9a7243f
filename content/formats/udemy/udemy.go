// Package udemy reads what people copy off the results of a practice test on Udemy: each question below a line "Question 1",
// its options a line each without letters, and lines of the page that say which of them is right.
package udemy

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	header  = pattern.New(`(?i)^Question\s+(\d{1,3})\s*:?\s*(?:Correct|Incorrect|Skipped|Unanswered)?$`)
	result  = pattern.New(`(?i)^(?:Correct|Incorrect|Skipped|Unanswered)$`)
	before  = pattern.New(`(?i)^(?:Your (?:answer|selection) is (?:in)?correct|Correct (?:answer|selection))$`)
	right   = pattern.New(`(?i)^(?:Your (?:answer|selection) is correct|Correct (?:answer|selection)|\(Correct\))$`)
	behind  = pattern.New(`(?i)^\((?:Correct|Incorrect)\)$`)
	explain = pattern.New(`(?i)^(?:Overall explanation|Explanation)$`)
	chapter = pattern.New(`(?i)^(?:Domain|Section|Knowledge area)$`)
	asks    = pattern.New(`(?i)(?:\?|:|\((?:select|choose|pick)\b[^)]*\)\.?)$`)
	marks   = pattern.New(`(?im)^(?:Your (?:answer|selection) is (?:in)?correct|Correct (?:answer|selection)|\(Correct\))[ \t]*$`)
	headers = pattern.New(`(?im)^Question\s+\d{1,3}\s*:?\s*(?:Correct|Incorrect|Skipped|Unanswered)?[ \t]*$`)
)

// Detect recognises the page's own lines.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "Question ") || !headers.MatchString(f.Text) || !marks.MatchString(f.Text) {
		return ""
	}
	return "questions with \"Correct answer\" lines, as a practice test shows its results"
}

// line is one line that is not blank, with its number.
type line struct {
	number int
	text   string
}

// Read reads the questions.
func Read(f source.File) (source.Bank, error) {
	var bank source.Bank
	var open []line
	for i, text := range strings.Split(f.Text, "\n") {
		text = strings.TrimSpace(text)
		switch {
		case text == "":
			continue
		case header.MatchString(text):
			file(&bank, open)
			open = nil
		case open == nil: // what stands above the first question belongs to the page
			if bank.Title == "" {
				bank.Title = text
			}
			continue
		}
		open = append(open, line{i + 1, text})
	}
	file(&bank, open)
	return bank, nil
}

// file takes one question: its header, whether it was answered, the stem, options with their marks, and what explains them.
func file(bank *source.Bank, lines []line) {
	if len(lines) == 0 {
		return
	}
	r := source.Record{Line: lines[0].number}
	lines = lines[1:]
	if len(lines) > 0 && result.MatchString(lines[0].text) {
		lines = lines[1:]
	}
	body, rest := cut(lines)
	end := stemEnd(body)
	r.Stem = joined(body[:end])
	r.Options = options(body[end:], len(rest) > 0)
	if paired, ok := withReasons(r.Options); ok {
		r.Options = paired
		bank.Doubt(r.Line, "every second line was taken for the reason of the option above it: %s", source.Brief(r.Stem))
	}
	for i := 0; i < len(rest); i++ {
		if chapter.MatchString(rest[i].text) && i+1 < len(rest) {
			r.Topic = rest[i+1].text
			rest = rest[:i]
		}
	}
	r.Explanation = joined(rest)
	bank.Add(r)
}

// cut divides a question where what explains it as a whole begins: behind the last such line, as options may have their own.
func cut(lines []line) (body, rest []line) {
	for i, line := range slices.Backward(lines) {
		if strings.EqualFold(line.text, "Overall explanation") {
			return lines[:i], lines[i+1:]
		}
	}
	for i, l := range lines {
		if explain.MatchString(l.text) || chapter.MatchString(l.text) {
			if chapter.MatchString(l.text) {
				return lines[:i], lines[i:]
			}
			return lines[:i], lines[i+1:]
		}
	}
	return lines, nil
}

// stemEnd is where the options begin: behind the last line that asks before the first mark, else behind the first line.
func stemEnd(lines []line) int {
	end := min(1, len(lines))
	for i, l := range lines {
		if before.MatchString(l.text) || behind.MatchString(l.text) {
			return end
		}
		if asks.MatchString(l.text) {
			end = i + 1
		}
	}
	return end
}

// options reads a line each. A mark of the page stands above its option, in brackets below it; a reason stands behind a line that
// says so, where the question has an explanation of its own.
func options(lines []line, reasons bool) []content.Option {
	var out []content.Option
	next, why := false, false
	for _, l := range lines {
		switch {
		case before.MatchString(l.text):
			next = right.MatchString(l.text)
		case behind.MatchString(l.text):
			if len(out) > 0 {
				out[len(out)-1].Correct = right.MatchString(l.text)
			}
		case explain.MatchString(l.text):
			why = reasons
		case why && len(out) > 0:
			out[len(out)-1].Rationale = markup.Plain(l.text)
			why = false
		default:
			out = append(out, content.Option{Text: markup.Plain(l.text), Correct: next})
			next = false
		}
	}
	return out
}

// withReasons reads options that have a reason below each of them with no line to say so: sentences below words that are none,
// and nothing that is right among them.
func withReasons(lines []content.Option) (options []content.Option, ok bool) {
	if len(lines) < 4 || len(lines)%2 != 0 {
		return nil, false
	}
	for i := 0; i < len(lines); i += 2 {
		option, reason := lines[i], lines[i+1]
		if sentence(option.Text) || !sentence(reason.Text) || reason.Correct || option.Rationale != "" || reason.Rationale != "" {
			return nil, false
		}
		option.Rationale = reason.Text
		options = append(options, option)
	}
	return options, true
}

func sentence(text string) bool { return strings.HasSuffix(text, ".") && strings.Contains(text, " ") }

func joined(lines []line) string {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.text
	}
	return markup.Plain(strings.Join(texts, "\n"))
}
