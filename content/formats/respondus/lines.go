package respondus

import (
	"strconv"
	"strings"

	"cutscore/content/formats/pattern"
)

// The kinds of lines. Marks of emphasis around a label are taken off before.
var (
	anyOption  = pattern.New(`(?m)^[ \t>*_-]*(?:\[[ *xX]?\][ \t]*)?\(?[Aa][.)\]:]`)
	starOption = pattern.New(`(?m)^[ \t]*\*[ \t]*\(?[A-La-l][.)]`)
	answerLine = pattern.New(`(?m)^[ \t]*ANS:[ \t]+\S`)
	boxed      = pattern.New(`(?m)^\s*[-*+] \[[ xX]\] `)
	numbered   = pattern.New(`(?i)^(?:#{1,6}\s*)?(?:(?:question|frage|pregunta|ques|q)\s*(?:no\.?|nr\.?|#)?\s*)?(\d{1,4})\s*[.):]+\s*(.*)$`)
	headed     = pattern.New(`(?i)^(?:#{1,6}\s*)?(?:question|frage|pregunta)\s*(?:no\.?|nr\.?|#)?\s*(\d{1,4})(?:\s*[.):-]+\s*|\s+|$)(.*)$`)
	asked      = pattern.New(`(?i)^(?:question|q|frage|pregunta)\s*:\s*(.+)$`)
	optionLine = pattern.New(`^(\*|\[[*xX ]?\]|✓|✔|✅|→|=>|\+)?\s*(?:[-•+*]\s+)?\(?([A-Za-z])\s?[.)\]:]\s*(.*)$`)
	keyLine    = pattern.New(`(?i)^(?:[-•>#]+\s*)?(?:the\s+)?(?:correct\s+|right\s+)?(?:answers?|ans|key|correct|solution|antwort|respuesta|resposta|réponse|lösung)(?:\s*\(s\))?(?:\s+(?:is|are|choice|option|key))*\s*[:=]\s*(.*)$`)
	whyLine    = pattern.New(`(?i)^(?:explanation|rationale|reason|feedback|why|justification|discussion|erklärung|begründung|explicación|explicação|general feedback|reference|references)\s*[:=]\s*(.*)$`)
	metaLine   = pattern.New(`(?i)^(type|title|points?|pts|dif|difficulty|ref|obj|objective|nat|sta|top|topic|category|domain|chapter|section|level|bloom|msc|blm|not|loc|tags?|skill|time|page|lo)\s*:\s*(.*)$`)
	rule       = pattern.New(`^(?:[-=_*]\s*){3,}$`)
	heading    = pattern.New(`^#{1,6}\s+(.*?)\s*#*$`)
	starred    = pattern.New(`\s*(?:\*+|✓|✔|✅|\((?i:correct|right|correct answer|answer)\)|<-+\s*(?i:correct)|←\s*(?i:correct)?)\s*$`)
)

// bare takes the signs of emphasis and quotation off the ends of a line: "**Answer:** B" is an answer line.
func bare(line string) string {
	s := strings.TrimSpace(line)
	s = strings.TrimSpace(strings.TrimPrefix(s, ">"))
	for _, sign := range []string{"**", "__"} {
		if strings.HasPrefix(s, sign) {
			if inside, rest, closed := strings.Cut(s[2:], sign); closed {
				s = inside + rest
			}
		}
	}
	return s
}

// asOption reads an option line. A star in front, or at its end, marks it as right.
func asOption(line string) (o option, ok bool) {
	if len(line) > maxLine {
		return o, false
	}
	s := strings.TrimSpace(line)
	emphasised := strings.HasPrefix(s, "**") && strings.HasSuffix(s, "**") && len(s) > 4
	if emphasised {
		s = strings.TrimSpace(s[2 : len(s)-2])
	} else if m := boldLabel.FindStringSubmatch(s); m != nil {
		s = m[1] + m[2]
	}
	s = strings.TrimPrefix(s, "- ")
	m := optionLine.FindStringSubmatch(s)
	if m == nil || m[2] > "L" && m[2] < "a" || m[2] > "l" {
		return o, false
	}
	o = option{label: m[2], right: m[1] != "" && m[1] != "[]" && m[1] != "[ ]"}
	rest := m[3]
	if at := starred.FindStringIndex(rest); at != nil && at[0] > 0 && !closesBold(rest, at[0]) {
		rest, o.right = rest[:at[0]], true
	}
	o.lines = []string{rest}
	return o, true
}

// closesBold reports whether the stars at the end of a text belong to others before them.
func closesBold(text string, at int) bool {
	return strings.Contains(text[at:], "*") && strings.Contains(text[:at], "*")
}

var boldLabel = pattern.New(`^\*\*(\(?[A-Za-z][.):])\*\*(.*)$`)

// asQuestion reads the first line of a numbered question.
func asQuestion(line string) (number int, rest string, ok bool) {
	s := bare(line)
	if len(s) > 4*maxLine {
		s = s[:4*maxLine]
	}
	m := numbered.FindStringSubmatch(s)
	if m == nil {
		m = headed.FindStringSubmatch(s)
	}
	if m == nil {
		if a := asked.FindStringSubmatch(s); a != nil {
			return 0, a[1], true
		}
		return 0, "", false
	}
	number, err := strconv.Atoi(m[1])
	return number, m[2], err == nil
}
