package card

import (
	"slices"
	"strings"
	"sync"

	"cutscore/content/text"
)

// What a card of a language deck asks for: a part of speech, or a form of a word. "Never" is answered by no noun, and a participle by no
// infinitive. Nothing else tells it of words that no table knows.

// formWords are the words by which fronts in several languages ask for a form of a word; the first that a front holds counts, so that a
// future stem is a stem.
var formWords = sync.OnceValue(func() []formWord {
	var out []formWord
	for line := range strings.Lines(`stem	stem stamm radical raíz
ending	ending endings endung terminaison terminación desinenza
article	article artikel artículo articolo
auxiliary	auxiliary hilfsverb auxiliaire auxiliar ausiliare
preposition	preposition präposition préposition preposición preposizione
participle	participle partizip participe participio
gerund	gerund gérondif gerundio
infinitive	infinitive infinitiv infinitif infinitivo
plural	plural mehrzahl pluriel plurale
gender	feminine féminin femenino femminile masculine masculin masculino maschile
case	genitive genitiv dative dativ accusative akkusativ nominative nominativ
degree	comparative komparativ comparatif comparativo superlative superlativ superlatif superlativo
imperative	imperative imperativ impératif imperativo
finite form	subjunctive konjunktiv subjonctif subjuntivo congiuntivo conditional konditional conditionnel condicional condizionale imperfect imparfait imperfecto imperfetto preterite pretérito präteritum perfekt passé passato future futur futuro present präsens présent presente conjugate conjugation sg. pl. singular
opposite	opposite gegenteil contraire contrario antonym synonym
`) {
		form, words, _ := strings.Cut(strings.TrimSpace(line), "\t")
		out = append(out, formWord{form, text.Set(strings.Fields(words))})
	}
	return out
})

type formWord struct {
	form  string
	words map[string]bool
}

var (
	// subjects are pronouns by whose side a form of a verb stands.
	subjects = text.List(`je tu il elle nous vous ils elles yo tú él ella nosotros vosotros ellos ich du er wir ihr io noi voi lui lei loro eu ele ela eles elas i he she we they`)
	// nounMarks stand before a noun, in several languages.
	nounMarks = text.List(`a an the der die das ein eine el los las un una unos unas le la les une il lo gli i uno o os as um uma het een`)
	// glosses are English words that are no nouns, verbs or adjectives, as learners meet them.
	smallGlosses = text.List(`always never often sometimes usually seldom rarely already still yet again soon now then today tomorrow yesterday tonight here there
		everywhere nowhere near far away very too also only even perhaps maybe almost quite rather together early late well badly quickly slowly
		inside outside up down left right ago later before after during since until once twice`)
	greetings = text.List(`hello hi goodbye bye please thanks thank sorry welcome excuse good yes no morning evening night afternoon you very much see later soon are`)
	greeted   = text.List(`good morning evening night afternoon welcome you very much see later soon are`) // by themselves these are none
	function  = text.List(`and or but because although however therefore so if that with without for from to of in on at by under over between behind
		next not who what when where why how which whose i you he she it we they me him her us them my your his our their this these those`)
)

// OtherWord is what nothing tells more of: most of these words are adjectives.
const OtherWord = "word"

// Grammar names what a pair of a language deck is about, if its looks tell. Both sides may be in either language.
func Grammar(front, back string) string {
	ws := text.Words(front)
	for _, f := range formWords() {
		for _, w := range ws {
			if f.words[w] && len(ws) > 1 {
				return f.form
			}
		}
	}
	sides := [][]string{ws, text.Words(back)}
	for _, side := range sides { // "eu trouxe" is told by "I brought"
		if len(side) > 1 && len(side) <= 4 && !nounMarks()[side[0]] && slices.ContainsFunc(side, isSubject) {
			return "finite form"
		}
	}
	if strings.Contains(front, " + ") {
		return "joined words"
	}
	for _, side := range sides {
		if len(side) > 1 && side[0] == "to" {
			return "verb"
		}
	}
	for i, side := range sides {
		if len(side) > 1 && nounMarks()[side[0]] || strings.HasPrefix(strings.ToLower([]string{front, back}[i]), "l'") {
			return "noun"
		}
	}
	for _, side := range sides {
		if class := wordClass(side); class != "" {
			return class
		}
	}
	if len(ws) > 2 && len(sides[1]) > 2 {
		return "phrase"
	}
	return OtherWord
}

// isSubject reports whether a word is a personal pronoun, or begins with one: "it's".
func isSubject(w string) bool {
	pronoun, _, _ := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
	return subjects()[pronoun]
}

// wordClass tells English words of closed classes.
func wordClass(side []string) string {
	all := func(set map[string]bool) bool {
		for _, w := range side {
			if !set[w] {
				return false
			}
		}
		return len(side) > 0
	}
	_, number := text.NumberWords()[strings.Join(side, "-")]
	switch {
	case number:
		return "number"
	case all(smallGlosses()):
		return "small word"
	case len(side) > 1 && all(greetings()), len(side) == 1 && greetings()[side[0]] && !greeted()[side[0]]:
		return "greeting"
	case len(side) == 1 && function()[side[0]]:
		return "function word"
	}
	return ""
}

// AsksForForm reports whether a front asks for a form of a word: its deck teaches a language.
func AsksForForm(front string) bool {
	ws := text.Words(front)
	for _, f := range formWords() {
		for i, w := range ws {
			if i < len(ws)-1 && i < 3 && f.words[w] && forms()[ws[i+1]] {
				return true
			}
		}
	}
	return false
}

// forms stand between the name of a form and the word whose form is asked for.
var forms = text.List(`of de di von du des del`)
