// Package text holds the tools for reading language that cards, recipes, distractors, the checker and the splitter share.
// It knows words, sentences and numbers; what a card is, it does not know (content/card does).
//
//	words.go         words of a text, and which of them carry content
//	lexicon.go       the words of many texts as numbers, all forms of a word alike
//	plain.go         Markdown as a person reads it
//	sentence.go      sentences, and cutting a text after a whole one; prose.go the same for Markdown of several paragraphs
//	number.go        numbers with their units; unit.go what units measure; number_words.go the words beside numbers;
//	                 number_write.go numbers written back
//	inflect.go       singular, participles, capitals
//	verbs.go         verbs and their forms; grammar.go the small words; lead.go how a phrase begins
//	language.go      which language a text is in
//	marks.go         bullets and numbers in front of lines
//	within.go        whole words in a text; edits.go how far apart two spellings are
//	status.go        HTTP status codes and their reason phrases
//	parallel.go      work on many texts at once
package text
