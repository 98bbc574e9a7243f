package text

import (
	"slices"
	"strings"
	"sync"
)

// smallWords of languages, by their ISO 639-1 codes: those that the others lack or use seldom; with letters that most of them lack.
var smallWords = []struct{ code, words, letters string }{
	{"en", `the of to and is are that it for with on as by from this which what how when who does do you your not or an be in`, ""},
	{"de", `der die das und ist ein eine einen einem einer nicht mit von zu im den dem des auf für sich auch wie was wer wann wo wird werden sind
		bei durch als aus oder nach zum zur`, "äöüß"},
	{"es", `el la los las de que y en un una es del al con por para se no cuál qué quién como más su lo entre son está`, "ñ¿¡"},
	{"fr", `le la les des du et est un une dans que qui pour sur avec pas au aux ce cette se sont par ou où quel quelle en de il elle`, "çœêèàù"},
	{"it", `il lo la gli le di che e un una per con non del della dei nel sono è da si più come al`, ""},
	{"pt", `o a os as do da dos das que e em um uma é não com para por se no na ao são mais como`, "ãõ"},
	{"nl", `de het een en van is dat niet met voor op te zijn wordt aan bij door als naar ook`, ""},
	{"sv", `och att det som en ett är på av för med den till inte om från kan har`, "åäö"},
	{"cs", `je se na ve do že který která které jak si byl byla co jsou pro od po nebo jako tak při jeho ze by a v z k s`, "ěščřžýůďťň"},
	{"pl", `i w na z do się nie jest że jak dla od po przez oraz który która`, "łąęśżźćń"},
}

// ofLanguages are the languages that a small word is of, a bit each.
var ofLanguages = sync.OnceValue(func() map[string]uint16 {
	out := map[string]uint16{}
	for i, l := range smallWords {
		for w := range strings.FieldsSeq(l.words) {
			out[w] |= 1 << i
		}
	}
	return out
})

// LanguageOf names the language that most of the small words of some texts are of; empty: there are too few of them, or two
// languages have nearly as many.
func LanguageOf(texts ...string) string {
	score := make([]int, len(smallWords))
	for _, s := range texts {
		for w := range EachWord(s) {
			of := ofLanguages()[w]
			ascii := isASCII(w)
			for i := range score {
				score[i] += One(of&(1<<i) != 0) + One(!ascii && strings.ContainsAny(w, smallWords[i].letters))
			}
		}
	}
	most := slices.Max(score)
	best, second := slices.Index(score, most), 0
	for i, n := range score {
		if i != best {
			second = max(second, n)
		}
	}
	if most < leastSmallWords || 5*most < 6*second {
		return ""
	}
	return smallWords[best].code
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// leastSmallWords is how many small words tell a language.
const leastSmallWords = 4
