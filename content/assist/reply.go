package assist

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

	"cutscore/content"
)

var target = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*` + mark + `:[ \t]*["']?([^"'\n]+?)["']?[ \t]*$`)
})

// For gives the name of the deck that a reply is for; empty: the text is no reply. Assistants put words before what they were
// asked for, so the mark is looked for in the first lines.
func For(text string) string {
	lines := strings.SplitN(text, "\n", mostBefore+1)
	if m := target().FindStringSubmatch(strings.Join(lines[:min(len(lines), mostBefore)], "\n")); m != nil {
		return strings.TrimSpace(m[1])
	}
	return ""
}

// mostBefore is how many lines of talk may stand before the mark.
const mostBefore = 40

// Body is the reply without front matter, talk and the fence around it: a deck of cards with questions. Lines keep their numbers:
// what is taken away leaves empty lines.
func Body(text string) string {
	lines := strings.Split(text, "\n")
	at := slices.IndexFunc(lines, func(l string) bool { return target().MatchString(l) })
	start := at + 1
	for start < len(lines) && strings.TrimSpace(lines[start]) != "---" {
		start++
	}
	end := len(lines)
	if fenced(lines[:max(at, 0)]) { // what is fenced off ends with its fence
		for i := start + 1; i < len(lines); i++ {
			if t := strings.TrimSpace(lines[i]); t == "```" || t == "~~~" {
				if !insideFence(lines[start+1 : i]) {
					end = i
					break
				}
			}
		}
	}
	for i := range lines {
		if i <= start || i >= end {
			lines[i] = ""
		}
	}
	return strings.Join(lines, "\n")
}

// fenced reports whether a fence was opened and not closed.
func fenced(lines []string) bool { return insideFence(lines) }

func insideFence(lines []string) bool {
	open := ""
	for _, l := range lines {
		t := strings.TrimSpace(l)
		switch {
		case open == "" && (strings.HasPrefix(t, "```") || strings.HasPrefix(t, "~~~")):
			open = t[:3]
		case open != "" && strings.HasPrefix(t, open) && strings.Trim(t, open[:1]) == "":
			open = ""
		}
	}
	return open != ""
}

// Addition is the Markdown of questions that belongs under a card.
type Addition struct {
	Card *content.Card // of the deck that is added to
	Text string
}

// Find gives the deck's card that a card of a reply stands for: by its id, else by its front.
func Find(deck *content.Deck, reply *content.Card) *content.Card {
	cards := deck.Cards()
	for _, same := range []func(c *content.Card) bool{
		func(c *content.Card) bool { return c.ID == reply.ID },
		func(c *content.Card) bool {
			return strings.EqualFold(strings.Join(strings.Fields(c.Front), " "), strings.Join(strings.Fields(reply.Front), " "))
		},
	} {
		if i := slices.IndexFunc(cards, same); i >= 0 {
			return cards[i]
		}
	}
	return nil
}

// Source is the Markdown of an item in the text that it was read from: from its heading to the next one.
func Source(text string, item *content.Item) string {
	lines := strings.Split(text, "\n")
	from := item.Pos.Line - 1
	if from < 0 || from >= len(lines) {
		return ""
	}
	return strings.TrimSpace(strings.Join(lines[from:sectionEnd(lines, from, 3)], "\n"))
}

// Insert puts questions under their cards in the text of a deck's file; everything else stays as it is. The cards must be those that
// were read from this text.
func Insert(text string, additions []Addition) string {
	lines := strings.Split(text, "\n")
	slices.SortStableFunc(additions, func(a, b Addition) int { return cmp.Compare(b.Card.Pos.Line, a.Card.Pos.Line) })
	for _, a := range additions { // from the bottom up, so that lines above keep their numbers
		end := sectionEnd(lines, a.Card.Pos.Line-1, 2)
		for end > 0 && strings.TrimSpace(lines[end-1]) == "" {
			end--
		}
		lines = slices.Insert(lines, end, append([]string{""}, strings.Split(a.Text, "\n")...)...)
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

// sectionEnd is the line of the next heading of this level or above, outside of fences.
func sectionEnd(lines []string, heading, level int) int {
	fence := ""
	for i := heading + 1; i < len(lines); i++ {
		t := strings.TrimLeft(lines[i], " ")
		switch {
		case fence != "":
			if strings.HasPrefix(t, fence) {
				fence = ""
			}
		case strings.HasPrefix(t, "```"), strings.HasPrefix(t, "~~~"):
			fence = t[:3]
		case strings.HasPrefix(lines[i], "#"):
			marks := len(lines[i]) - len(strings.TrimLeft(lines[i], "#"))
			if marks <= level && strings.HasPrefix(lines[i][marks:], " ") {
				return i
			}
		}
	}
	return len(lines)
}
