package markup

import "strings"

// Style is how the texts of one file are written, where its format does not say so. It is found for the whole file: one
// option such as `<b>` or `&lt;` tells nothing alone.
type Style struct {
	Escaped  bool // for HTML: &quot; stands for a quotation mark
	Verbatim bool // it is Markdown, as the file says itself
	Markdown bool // backticks, bold and links are meant as such
}

// Survey finds the style of the questions and explanations of a file.
func Survey(prose []string) Style {
	var s Style
	for _, text := range prose {
		s.Escaped = s.Escaped || HasEntities(text)
		s.Markdown = s.Markdown || HasMarkdown(text)
	}
	return s
}

// Prose makes Markdown of a question, a back or an explanation.
func (s Style) Prose(text string) (md string, lost []string) {
	if s.Verbatim {
		return text, nil
	}
	if IsHTML(text) {
		if strings.Contains(text, "\n") && !strings.Contains(text, "<p") && !strings.Contains(text, "<pre") && !strings.Contains(text, "<br") && !strings.Contains(text, "<li") {
			text = strings.ReplaceAll(text, "\n", "<br>")
		}
		return HTML(text)
	}
	return s.Answer(text), nil
}

// Answer makes Markdown of an option, whose angle brackets are shown: a question about HTML has elements as its options.
func (s Style) Answer(text string) string {
	if s.Verbatim {
		return text
	}
	if s.Escaped {
		text = Unescape(text)
	}
	if s.Markdown {
		return Tags(text)
	}
	return Plain(text)
}

// HasMarkdown reports whether a text of an unknown kind is Markdown: it has code in backticks, bold text or links.
func HasMarkdown(text string) bool {
	return strings.ContainsAny(text, "`*]") && markdown.MatchString(text)
}
