package page

import "strings"

// takeTitle takes the title line off the page and cleans it.
func takeTitle(raw []rawLine) (title string, rest []rawLine) {
	if len(raw) < 2 || !isTitle(raw) {
		return "", raw
	}
	return cleanTitle(raw[0].text), raw[1:]
}

func isTitle(raw []rawLine) bool {
	s := look(raw[0].text)
	s.page = &habits{}
	if namesCards(raw[0].text) {
		return true
	}
	if asks(s) || hasBlank(s) || opensQuestion(s) || s.chars > 90 || endsSentence(s) {
		return false
	}
	return len(raw)%2 == 1
}

func namesCards(text string) bool {
	low := strings.ToLower(text)
	return strings.Contains(low, "flashcard") || strings.Contains(low, "flash card") || strings.Contains(low, " cards)")
}

func cleanTitle(text string) string { return text }
