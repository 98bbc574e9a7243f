package text

import (
	"strings"
	"sync"
)

// List makes a set of words when it is first asked for, not before the first frame.
func List(text string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool { return Set(strings.Fields(text)) })
}

// Auxiliaries are verbs in the forms that make a clause.
var Auxiliaries = List(`is are was were be been has have had does do did can could will would shall should must may might
	cannot can't isn't aren't doesn't don't won't didn't wasn't means mean means sits became began came gave got goes went held
	kept led left made met paid put ran said saw sent took told won wrote`)

// Articles are words that stand before a noun and say which or how many.
var Articles = List(`a an the any some each every one two three four several many most no another this that these those its their his her`)

// Prepositions are words after which a noun phrase goes on; among them verbs and conjunctions that end one.
var Prepositions = List(`of for in on to per between from at with by into over under among during within without via against
	near beyond through across after before behind above below around towards toward upon than about as when where while if whether because
	until unless once which that who whose whom would should can could may might must will is are was were does do did has have
	had used using called needed required and or not`)

var openings = List(`by in on at when if because for with from after before as while whenever through using via during once
	since where unless until only under without between inside within over near`)

// QuestionWords begin a question.
var QuestionWords = List(`what which who whom whose when where why how what's who's where's how's whats whos`)

// TaskVerbs are what a question or the front of a card commands with.
var TaskVerbs = List(`define name list describe explain state give identify compare contrast discuss outline summarize
	summarise calculate distinguish differentiate tell enumerate recite draw recall mention complete fill select choose
	interpret illustrate classify evaluate analyze analyse match arrange predict`)

// Pronouns stand for something named elsewhere.
var Pronouns = List(`it they he she you we i this that these those there whoever anyone everyone nobody nothing`)

// NumberWords gives the value of small numbers that are written as words, from zero.
var NumberWords = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve") {
		out[w] = i
	}
	return out
})

// conjunctions put two things together, in the languages that decks are read in.
var conjunctions = List(`and or & und oder y o e et ou ed`)

// Joins reports whether a text in lower case names two things: "Phobos and Deimos".
func Joins(fold string) bool {
	first := true
	for w := range strings.FieldsSeq(fold) {
		if !first && conjunctions()[w] {
			return true
		}
		first = false
	}
	return false
}

// IsPreposition reports whether a word in lower case is one of Prepositions.
func IsPreposition(w string) bool { return Prepositions()[w] }
