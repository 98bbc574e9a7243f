package card

import (
	"strings"

	"cutscore/content/text"
)

// findCloze finds a front with a gap that the back fills.
func findCloze(t *scan, _ *Reading) bool {
	return t.front.Focus == OnGap && t.answer != "" && len(t.parts) == 1
}

// findYesNo finds answers that begin with yes or no, true or false.
func findYesNo(t *scan, _ *Reading) bool {
	if len(t.lower) == 0 {
		return false
	}
	word := t.lower[0]
	if word != "yes" && word != "no" && word != "true" && word != "false" {
		return false
	}
	after := strings.TrimLeft(t.plain, `"“*`)[len(word):]
	return after == "" || t.front.Focus == OnYes || strings.IndexByte(",.;:!", after[0]) >= 0 // "False imprisonment" is a name
}

// openGap reports whether a gap takes one of several, any of which would do: "gases such as ___".
func openGap(front string) bool {
	before, _, _ := strings.Cut(front, gap(front))
	ws := strings.Fields(strings.ToLower(before))
	return len(ws) > 0 && oneOfMany()[strings.Trim(ws[len(ws)-1], ".,:(")] && !(len(ws) > 1 && ws[len(ws)-1] == "as" && ws[len(ws)-2] != "such")
}

var oneOfMany = text.List(`as e.g example examples include includes including like`)

// EitherArticle puts "a(n)" for the article before a gap, which else would tell with what sound the answer begins.
func EitherArticle(front string) string {
	mark := gap(front)
	if mark == "" {
		return front
	}
	at := strings.Index(front, mark)
	before := strings.TrimRight(front[:at], " *`_")
	signs := front[len(before):]
	for _, article := range []string{"an", "a", "An", "A"} {
		if rest, found := strings.CutSuffix(before, article); found && (rest == "" || strings.HasSuffix(rest, " ")) && strings.HasPrefix(signs, " ") {
			return rest + article[:1] + "(n)" + signs
		}
	}
	return front
}
