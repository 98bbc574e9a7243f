// Package assist lets any assistant write questions without the program ever talking to one: prompt.go makes the text that a
// person pastes, reply.go takes the assistant's answer apart into questions and puts them under their cards. Nothing here reads or
// writes files, and nothing is taken that the deck reader and the checker do not pass.
package assist

import (
	"fmt"
	"strings"

	"cutscore/content"
)

// mark is the key of the front matter by which a reply names the deck that it is for.
const mark = "questions_for"

// Prompt is the text to paste: the rules of a good question, the format, and the cards that lack one. name is how commands call
// the deck.
func Prompt(name, title string, cards []*content.Card) string {
	var b strings.Builder
	fmt.Fprintf(&b, rules, title)
	fmt.Fprintf(&b, format, mark, name)
	b.WriteString("\nThe cards:\n")
	for _, c := range cards {
		fmt.Fprintf(&b, "\n## %s {#%s}\n%s\n", c.Front, c.ID, strings.TrimSpace(c.Back))
		for _, w := range c.Wrong {
			fmt.Fprintf(&b, "(a wrong answer that people give: %s)\n", w)
		}
		if c.Correction != "" {
			fmt.Fprintf(&b, "(correction, which is right where the card is not: %s)\n", c.Correction)
		}
	}
	return b.String()
}

const rules = `Write multiple-choice questions for the flashcards below, from the deck "%s".

For each card write one or two questions:
- Each tests what the card teaches, and can be answered before the options are read. Prefer a short situation: who, what they did,
  what they see, what they want; the question comes last.
- Exactly one option is right, or exactly the number that the question announces. Two experts must not be able to argue about it.
  Use only what the card says and what is certain; where you are not sure, write no question for that card.
- Four options for one right answer. Each wrong one is a mistake that people really make, and is clearly wrong.
- All options are of one kind, alike in grammar, detail and length. The right one must not stand out, by its length least of all.
- Never "all of the above", "none of the above", "A and B", true or false. Write **NOT** in bold if a question needs it.
- Give every option its reason in one or two sentences.
`

const format = `
Answer with nothing but Markdown in this form, one code block, the headings of the cards copied with their {#id}:

---
%s: %s
---
## The card's heading {#its-id}

### The question, on one line?
- [ ] a wrong option
  > Why it is wrong.
- [x] the right option
  > Why it is right.
- [ ] a wrong option
  > Why it is wrong.
- [ ] a wrong option
  > Why it is wrong.
`
