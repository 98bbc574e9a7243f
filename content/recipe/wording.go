package recipe

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/figures"
	"cutscore/content/text"
)

// wording is what the program adds to a card's own words to make a question of it. What stands behind a front begins in lower
// case; empty: nothing is added, the front or the quoted back asks by itself.
type wording struct {
	is, gap, does       string // behind a front, before options
	many                string // where something is counted
	year, date          string // where those are years, or dates
	quoted              string // below a quoted text
	term, belongs       string // and where it is to be answered by writing, or belongs to something
	isTrue              string // of four statements; what says that two are to be chosen is part of it
	goesWith, after     string // with the thing in place of %s
	together, order     string
	first, last         string
	standsFor           string // a question by itself
	write, all, missing string // to be answered by writing
	writeMany           string // where the front names several things; empty: as for one
	unread              bool   // the language is none that fronts can be read in
	foreign             bool   // its fronts are not in English
	bilingual           bool   // the deck teaches a language: each side has its own, or cards ask for forms of words
	capitals            bool   // its nouns begin with capital letters, which so tell no names
	status, statusGap   string
	language            string // of closed sets
}

// wordings by language. A deck in another language than these gets no words, but where a question could not do without any.
var wordings = map[string]wording{
	"en": {
		language: "en",
		is:       "which of these is it?", year: "which year is it?", date: "which date is it?", many: "how many?", gap: "which of these fills the gap?", does: "which of these does that?",
		quoted: "Which of these is it?", term: "Which term is this?", belongs: "what does this belong to?",
		isTrue: "which of these are true? Select TWO.", goesWith: "what goes with **%s**?", after: "what comes right after “%s”?",
		together: "which belong together?", order: "put these into their order.", first: "which of these comes first?", last: "which of these comes last?",
		standsFor: "What does %s stand for?", write: "what is it?", writeMany: "what are they?", all: "name all %s.", missing: "what is missing here?",
		status: "which status code is it?", statusGap: "which status code belongs in the gap?",
	},
	"de": {
		language: "de",
		capitals: true,
		is:       "welche Antwort passt?", year: "welches Jahr ist es?", date: "welches Datum ist es?", many: "wie viele?", gap: "was gehört in die Lücke?", does: "womit geht das?",
		quoted: "Was ist gemeint?", term: "Welcher Begriff ist das?", belongs: "wozu gehört das?",
		isTrue: "welche Aussagen stimmen? Wähle ZWEI.", goesWith: "was gehört zu **%s**?", after: "was kommt direkt nach „%s“?",
		together: "was gehört zusammen?", order: "bringe das in die richtige Reihenfolge.", first: "was davon kommt zuerst?", last: "was davon kommt zuletzt?",
		standsFor: "Wofür steht %s?", write: "wie lautet die Antwort?", all: "nenne alle %s.", missing: "was fehlt?",
		status: "welcher Statuscode ist es?", statusGap: "welcher Statuscode gehört in die Lücke?",
	},
	"es": {
		language: "es",
		is:       "¿qué respuesta corresponde?", year: "¿qué año es?", date: "¿qué fecha es?", many: "¿cuántos?", gap: "¿qué falta en el hueco?", does: "¿con qué se hace?",
		quoted: "¿De qué se trata?", term: "¿Qué término es?", belongs: "¿a qué corresponde esto?",
		isTrue: "¿qué afirmaciones son ciertas? Elige DOS.", goesWith: "¿qué corresponde a **%s**?", after: "¿qué viene justo después de «%s»?",
		together: "¿qué va junto?", order: "ponlo en el orden correcto.", first: "¿cuál de estos viene primero?", last: "¿cuál de estos viene al final?",
		standsFor: "¿Qué significan las siglas %s?", write: "¿cuál es la respuesta?", all: "nombra los %s.", missing: "¿qué falta?",
		status: "¿qué código de estado es?", statusGap: "¿qué código de estado falta en el hueco?",
	},
	"fr": {
		language: "fr",
		is:       "quelle réponse convient ?", year: "quelle est l’année ?", date: "quelle est la date ?", many: "combien ?", gap: "que manque-t-il à la place du blanc ?", does: "avec quoi le fait-on ?",
		quoted: "De quoi s’agit-il ?", term: "Quel est ce terme ?", belongs: "à quoi cela correspond-il ?",
		isTrue: "quelles affirmations sont vraies ? Choisissez-en DEUX.", goesWith: "qu’est-ce qui va avec **%s** ?", after: "qu’est-ce qui vient juste après « %s » ?",
		together: "qu’est-ce qui va ensemble ?", order: "remettez dans l’ordre.", first: "qu’est-ce qui vient en premier ?", last: "qu’est-ce qui vient en dernier ?",
		standsFor: "Que signifie le sigle %s ?", write: "quelle est la réponse ?", all: "citez les %s.", missing: "que manque-t-il ?",
		status: "quel code d’état est-ce ?", statusGap: "quel code d’état manque à la place du blanc ?",
	},
}

// noWords keeps to English only where a question would not be understood without words.
func noWords() wording {
	en := wordings["en"]
	en.language, en.is, en.year, en.date, en.quoted, en.write, en.does = "", "", "", "", "", "", ""
	return en
}

// languageSample is how much of a deck's fronts, and of its backs, is read to tell its language, in bytes.
const languageSample = 4 << 10

// wordingOf chooses the words for a deck. A deck of vocabulary has a language on either side: the words are in English where one of
// them is English, since that is the learner's, or the one that is learnt.
func wordingOf(deck *content.Deck) wording {
	var fronts, backs strings.Builder
	cards := deck.Cards()
	askedForms := 0
	for _, c := range cards {
		askedForms += text.One(card.AsksForForm(c.Front))
		if fronts.Len() < languageSample {
			fronts.WriteString(c.Front + "\n")
		}
		if backs.Len() < languageSample {
			backs.WriteString(c.Back + "\n")
		}
	}
	front, back, both := text.LanguageOf(fronts.String()), text.LanguageOf(backs.String()), text.LanguageOf(fronts.String(), backs.String())
	foreignWords := back == "" && len(strings.Fields(fronts.String())) < vocabulary*len(cards)
	apart := front != "" && back != "" && front != back
	w, known := wordings[both]
	switch {
	case front == "en" || back == "en" || both == "" || both == "en":
		w = wordings["en"]
	case apart, foreignWords:
		w = noWords()
	case !known:
		w = noWords()
		w.unread = true
	}
	w.foreign = front != "" && front != "en" && !apart && !foreignWords
	w.bilingual = apart || foreignWords && both != "" && both != "en" || askedForms >= leastForms
	return w
}

// leastForms is how many cards ask for forms of words in a deck that teaches a language.
const leastForms = 3

// vocabulary is how many words a front has on average where it is no word that is learnt.
const vocabulary = 3

// counts reports whether a bare number says how many there are of what a front names: "Thoracic vertebrae".
func counts(numbers []text.Number, front []string) bool {
	return len(numbers) == 1 && numbers[0].Unit == "" && numbers[0].Decimals == 0 && !numbers[0].IsYear() && namesMany(front)
}

// namesMany reports whether the noun that some words are about is a plural: "bones of the wrist".
func namesMany(words []string) bool {
	end := slices.IndexFunc(words, func(w string) bool { return text.Prepositions()[w] || text.Relatives()[w] })
	if end < 0 {
		end = len(words)
	}
	return end > 0 && text.Singular(words[end-1]) != words[end-1]
}

// writeTail is what is put behind a front whose answer is to be written. Its answer is a plural, too, where it asks for several things:
// "Diabetes" is one.
func (w *wording) writeTail(numbers []text.Number, front, answer []string) string {
	switch tail := w.answerTail(numbers, front); {
	case tail != w.is && tail != "":
		return tail
	case w.writeMany != "" && namesMany(front) && (namesMany(answer) || slices.Contains(answer, "and")):
		return w.writeMany
	}
	return w.write
}

// answerTail is what is put behind a front that asks nothing, by what its answer is.
func (w *wording) answerTail(numbers []text.Number, front []string) string {
	switch k := len(numbers); {
	case figures.Register(front) != "":
	case counts(numbers, front):
		return w.many
	case k == 1 && numbers[0].IsYear() && numbers[0].Start == 0:
		return w.year
	case k > 0 && k <= 2 && numbers[k-1].IsYear():
		return w.date
	}
	return w.is
}
