package page

import (
	"strings"
	"unicode"

	"cutscore/content/text"
)

// namesCards: the line calls the page what it is.
func namesCards(text string) bool {
	low := strings.ToLower(text)
	return len(text) < 200 && !strings.HasSuffix(low, "?") &&
		(strings.Contains(low, "flashcard") || strings.Contains(low, "flash card") || strings.HasSuffix(low, " cards)"))
}

// isCardCount: "(68 cards)", "143 Cards", "Terms in this set (27)".
func isCardCount(text string) bool {
	low := strings.ToLower(strings.Trim(text, "()[] "))
	if number, found := strings.CutPrefix(low, "terms in this set"); found {
		return figures(strings.Trim(number, " ()"))
	}
	number, rest, _ := strings.Cut(low, " ")
	return figures(number) && (rest == "cards" || rest == "terms" || rest == "flashcards" || rest == "cards in this set")
}

func figures(text string) bool {
	return text != "" && strings.IndexFunc(text, func(r rune) bool { return !unicode.IsDigit(r) && r != ',' }) < 0
}

// cleanTitle drops what every title of the kind says: "Flashcards", "(14 cards)". A title that says nothing else is
// kept as it is.
func cleanTitle(text string) string {
	title := text
	for {
		before := title
		if at := strings.LastIndexByte(title, '('); at >= 0 && strings.HasSuffix(title, ")") {
			if inside := title[at+1 : len(title)-1]; isCardCount(inside) || strings.EqualFold(inside, "flashcards") {
				title = title[:at]
			}
		}
		title = strings.TrimRight(title, " -–—|:·")
		for _, word := range []string{"flashcards", "flash cards", "flashcard set", "flashcard deck", "brainscape", "quizlet"} {
			if at := len(title) - len(word); at >= 0 && strings.EqualFold(title[at:], word) && (at == 0 || title[at-1] == ' ' || title[at-1] == '|') {
				title = title[:at]
			}
		}
		if title = strings.TrimRight(title, " "); title == before {
			break
		}
	}
	if title == "" {
		return text
	}
	return title
}

// How much better a page must come out for its first line to be a front and not the title.
const (
	usualLead    = 2.0 // pages of this kind have titles
	headingLead  = 4.0 // more, if it says chapter, exam or the like
	sentenceLead = -4.0
	noTitle      = -20.0
)

// titleLead is that lead, as far as the line itself tells.
func titleLead(first string) float64 {
	s := look(first)
	s.site = &site{}
	lead := usualLead
	switch {
	case asks(s), hasBlank(s), s.marker != "":
		return noTitle
	case text.QuestionWords()[s.word(0)], text.TaskVerbs()[s.word(0)], s.end == '.', s.chars > 90:
		lead += sentenceLead
	}
	for _, w := range s.low {
		if headings()[w] {
			return lead + headingLead
		}
	}
	return lead
}

var headings = text.List(`chapter ch unit exam exams test quiz notes terms vocabulary vocab study guide part week lesson
	module midterm final review deck cards set section domain course class basics fundamentals introduction intro
	glossary definitions acronyms concepts lecture topic prep practice questions revision certification`)
