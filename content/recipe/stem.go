package recipe

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"cutscore/content/card"
	"cutscore/content/text"
)

// blank is what stands in a stem for words that are left out. Underscores would do, too, but a line of them is a rule in
// Markdown, and two runs of them can make what stands between bold.
const blank = "[…]"

// quote sets a text apart in a stem.
func quote(text string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n> ")
}

// quoting puts a question below a quoted text.
func quoting(text, question string) string {
	return strings.TrimRight(quote(text)+"\n\n"+question, "\n")
}

// asking makes a question of a card's front. One that only says in what case, "at 40 mph", is asked with its topic before it.
func (e *entry) asking(x *index, tail string) string {
	ws := e.front.Lower
	if !e.front.Asks && len(ws) > 0 && len(ws) <= mostOfCase && text.Prepositions()[ws[0]] && e.name != "" && e.front.Focus != card.OnGap && x.has("topic before") {
		return card.About(e.name+", "+strings.ToLower(e.front.Text[:1])+e.front.Text[1:], tail)
	}
	return e.front.Asking(tail)
}

// leans reports whether a front goes on from the card before it: "and for 3", "extract it to /tmp".
func (e *entry) leans(x *index) bool {
	ws := e.front.Lower
	return len(ws) > 1 && x.has("leaning fronts") && (goesOn()[ws[0]] || !e.front.Asks && len(ws) <= shortFront && slices.ContainsFunc(ws[1:], func(w string) bool { return w == "it" || w == "them" }))
}

// goesOn are words with which a question goes on from another; shortFront is how many words a front has that names nothing else.
var goesOn = text.List(`and but also same und auch et y e`)

const shortFront = 5

// mostOfCase is how many words a front has that only says in what case.
const mostOfCase = 4

// asksTwo finds a second question behind the first, as in "Who wrote Git, and when?".
var asksTwo = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:\b(?:and|und|et|y|e)|&),? (?:what|which|who|whom|whose|when|where|why|how|was|welche[rs]?|wer|wann|wo|warum|wie|quand|où|pourquoi|cuándo|dónde|quando|dove)\b|\?.+\?`)
})

// answersHalf reports whether a front asks for two things, and an answer is not all of the back.
func (e *entry) answersHalf(x *index, answer string) bool {
	return len(answer)+len(" .") < len(e.backFold) && x.has("asks two things") && asksTwo().MatchString(e.front.Plain)
}

// mask blanks the words of a text that are among those of a set, runs of them as one, and tells how many words of
// content stay.
func (x *index) mask(s string, set []int32) (masked string, left int) {
	var b strings.Builder
	b.Grow(len(s) + len(blank))
	first := true
	for line := range strings.SplitSeq(s, "\n") {
		if !first {
			b.WriteByte('\n')
		}
		first = false
		begun := false
		for word := range strings.FieldsSeq(line) {
			if begun {
				b.WriteByte(' ')
			}
			begun = true
			piece, hit := x.maskWord(word, set)
			b.WriteString(piece)
			if !hit && saysSomething(word) {
				left++
			}
		}
	}
	masked = b.String()
	for strings.Contains(masked, blank+" "+blank) {
		masked = strings.ReplaceAll(masked, blank+" "+blank, blank)
	}
	return masked, left
}

// saysSomething reports whether a piece of Markdown between spaces holds a word of content.
func saysSomething(piece string) bool {
	for w := range text.EachWord(text.Plain(piece)) {
		if !text.IsStop(w) {
			return true
		}
	}
	return false
}

// maskWord blanks a word, or the parts of one joined by hyphens or slashes; signs around it stay.
func (x *index) maskWord(word string, set []int32) (string, bool) {
	hit := false
	x.lexicon.Each(text.Plain(word), func(id int32) {
		if _, found := slices.BinarySearch(set, id); found {
			hit = true
		}
	})
	if !hit {
		return word, false
	}
	start := strings.IndexFunc(word, text.IsWordRune)
	end := strings.LastIndexFunc(word, text.IsWordRune)
	if start < 0 {
		return word, false
	}
	for end++; end < len(word) && word[end]&0xc0 == 0x80; end++ { // to the end of the last letter
	}
	before, after := word[:start], word[end:]
	if strings.Count(before, "`")+strings.Count(after, "`") == 2 {
		before, after = strings.ReplaceAll(before, "`", ""), strings.ReplaceAll(after, "`", "")
	}
	if strings.Count(before+after, "`")%2 == 1 || strings.Contains(word[start:end], "](") {
		return word, false
	}
	return before + blank + after, true
}
