package tasklist

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// option is one box with the lines that belong to it.
type option struct {
	line    int
	indent  int
	checked bool
	lines   []string // the first is what stands behind the box
}

var (
	explains = pattern.New(`(?i)^\W{0,4}(?:\[?reference|references|explanation|reason|source|link|note|answer|correct answers?|solution|hint|why|tip|erklärung|explicación|explication)\b|^<details|^(?:>\s*)?\*\*(?:explanation|reference|answer|note|why)|^\[[^\]]+\]\(https?://[^)]*\)\W*$`)
	placing  = pattern.New("^(?:`?(?:&shy;|&nbsp;|\u00ad)`?|[A-Ha-h][.):]?|\\d[.)]?|`?[A-H]`?|(?i:option|answer) ?[A-Ha-h1-8]?[.:]?)?$")
	feedback = pattern.New(`(?i)^(?:[-*+]\s+)?(?:[*_]{0,2})(?:correct|incorrect|wrong|right|true|false|explanation|feedback|rationale|reason|why|because|no|yes)\b[*_]{0,2}\s*[.:,!—–-]`)
)

// ends reports whether the line at i is the first one that no longer belongs to the options.
func (r *run) ends(i int) bool {
	l := r.lines[i]
	more := r.more(i)
	switch {
	case l.Code:
		return r.blank && !more && !r.fenced()
	case l.Indent() > r.base+1:
		return false
	case !more && explains.MatchString(strings.TrimSpace(l.Text)):
		return true
	case isImage(l.Text) && (more || !r.blank || r.pictured()):
		return false
	case more && r.nextQuestion(i):
		return true
	case more && explains.MatchString(strings.TrimSpace(l.Text)) && r.blank:
		return true
	}
	return r.blank && !more && !r.placed()
}

func isImage(text string) bool {
	bare := strings.TrimSpace(text)
	return strings.HasPrefix(bare, "![") || strings.HasPrefix(bare, "<img")
}

// more reports whether a box follows in this section.
func (r *run) more(i int) bool {
	for _, l := range r.lines[i+1:] {
		if _, _, boxed := cutBox(l); boxed {
			return true
		}
	}
	return false
}

// placed: the open option says nothing yet, so that what follows is what it says.
func (r *run) placed() bool {
	o := r.q.options[len(r.q.options)-1]
	return len(o.lines) == 0 || placing.MatchString(strings.TrimSpace(strings.Join(o.lines, "")))
}

// fenced: the open option says nothing without the code, or the others hold code, too.
func (r *run) fenced() bool {
	if r.placed() {
		return true
	}
	with := 0
	for _, o := range r.q.options[:len(r.q.options)-1] {
		if strings.Contains(strings.Join(o.lines, "\n"), "```") {
			with++
		}
	}
	return with*2 >= len(r.q.options)-1 && with > 0
}

func (r *run) pictured() bool {
	for _, o := range r.q.options[:len(r.q.options)-1] {
		if slices.ContainsFunc(o.lines, isImage) {
			return true
		}
	}
	return r.placed()
}

// nextQuestion: the line at i begins another question, which has boxes of its own.
func (r *run) nextQuestion(i int) bool {
	if len(r.q.options) < 2 {
		return false
	}
	var last string
	for _, l := range r.lines[i:] {
		if _, _, boxed := cutBox(l); boxed {
			break
		}
		if !l.Blank() && !l.Code {
			last = l.Text
		}
	}
	bare := strings.TrimSpace(r.lines[i].Text)
	_, bold := mdlines.Bold(bare)
	if (bold || mdlines.Numbered(bare)) && (r.blank || r.lines[i].Indent() <= r.base) {
		return true
	}
	return r.blank && mdlines.Asks(bare, last)
}

// reopen: a box comes after the options were over. Where the lines between them ask, they are the next stem; else they
// explain the option above.
func (r *run) reopen() {
	if len(r.q.options) == 0 { // there is none that they could explain
		r.q.below, r.q.after = append(r.q.below, r.q.after...), nil
		return
	}
	start := -1
	for i, line := range r.q.after {
		bare := strings.TrimSpace(line)
		if _, bold := mdlines.Bold(bare); bare != "" && (bold || mdlines.Numbered(bare) || strings.HasSuffix(strings.TrimRight(bare, " *_"), "?") || strings.HasSuffix(bare, ":")) && !explains.MatchString(bare) {
			start = i
			if bold || mdlines.Numbered(bare) {
				continue
			}
			for start > 0 && strings.TrimSpace(r.q.after[start-1]) != "" { // the whole paragraph asks
				start--
			}
		}
	}
	if start < 0 {
		n := len(r.q.options) - 1
		r.q.options[n].lines = append(r.q.options[n].lines, r.q.after...)
		r.q.after = nil
		return
	}
	next := question{line: r.q.options[len(r.q.options)-1].line + 1, topic: r.q.topic, below: append([]string(nil), r.q.after[start:]...)}
	r.q.after = r.q.after[:start]
	r.flush()
	r.q = next
}

// option gives the option as it is shown, and its quotes and feedback as its rationale.
func (o *option) option() content.Option {
	var text, why []string
	lines := o.lines
	if len(lines) > 1 && placing.MatchString(strings.TrimSpace(lines[0])) && strings.TrimSpace(strings.Join(lines[1:], "")) != "" {
		lines = lines[1:]
	}
	fenced, feeding := false, false
	for i, line := range lines {
		bare := strings.TrimSpace(line)
		if strings.HasPrefix(bare, "```") || strings.HasPrefix(bare, "~~~") {
			fenced = !fenced
		}
		quote, quoted := strings.CutPrefix(bare, ">")
		switch {
		case quoted && !fenced && i > 0:
			why = append(why, strings.TrimSpace(quote))
		case !fenced && i > 0 && (feeding || feedback.MatchString(bare)):
			feeding = bare != ""
			why = append(why, strings.TrimLeft(bare, "-*+ "))
		default:
			text = append(text, line)
		}
	}
	if placing.MatchString(strings.TrimSpace(strings.Join(text, ""))) && len(text) > 0 && strings.Contains(text[0], "shy") {
		text = nil
	}
	if len(text) > 1 {
		text = append(text[:1], mdlines.Dedent(text[1:])...)
	}
	return content.Option{Text: mdlines.Tidy(text), Correct: o.checked, Rationale: mdlines.Tidy(why)}
}
