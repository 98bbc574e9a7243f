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

// SaidOfGap is what a sentence says that the thing in its gap is: "the cold, treeless biome" of "The cold, treeless biome is the ___",
// "the study of heat" of "___ is the study of heat". Empty: it says something else of it.
func SaidOfGap(front string) string {
	before, after, found := strings.Cut(front, gap(front))
	if !found || gap(front) == "" {
		return ""
	}
	if ws := strings.Fields(before); len(ws) > 1 && !strings.ContainsFunc(after, text.IsWordRune) {
		for len(ws) > 1 && (joining()[strings.ToLower(ws[len(ws)-1])] || text.Articles()[strings.ToLower(ws[len(ws)-1])]) {
			ws = ws[:len(ws)-1]
		}
		if k := len(ws); k > 1 && being()[strings.ToLower(ws[k-1])] {
			return strings.Join(ws[:k-1], " ")
		}
		return ""
	}
	if ws := strings.Fields(after); len(ws) > 2 && being()[strings.ToLower(ws[0])] && len(strings.Fields(before)) <= 1 && text.Articles()[strings.ToLower(ws[1])] {
		return text.TrimStop(strings.Join(ws[1:], " "))
	}
	return ""
}

var (
	being   = text.List(`is are was were`)
	joining = text.List(`called named termed known as its their`)
)

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
