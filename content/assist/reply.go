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

// Body is the reply without front matter, talk and the fences around it: a deck of cards with questions. Lines keep their numbers:
// what is taken away leaves empty lines.
func Body(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	at := max(0, slices.IndexFunc(lines, func(l string) bool { return target().MatchString(l) }))
	start := at
	for i := at + 1; i < len(lines) && i <= at+mostFront; i++ {
		if strings.TrimSpace(lines[i]) == "---" {
			start = i
			break
		}
	}
	outer := openFence(lines[:at]) // the fence around it all, if there is one
	fencedOff, inner, seen := outer != "", "", false
	keep := make([]bool, len(lines))
	for i := start + 1; i < len(lines); i++ {
		mark, info := fence(lines[i])
		switch {
		case inner != "":
			keep[i] = true
			if closes(mark, info, inner) {
				inner = ""
			}
		case outer != "" && closes(mark, info, outer) && (!seen || !opensCode(lines, i)):
			outer, fencedOff = "", seen // before the first heading it was the front matter alone
		case outer == "" && mark != "" && wraps(lines, i):
			outer, fencedOff = mark, true
		case outer == "" && fencedOff: // talk between and below what is fenced off
		case mark != "":
			inner, keep[i] = mark, true
		default:
			seen = seen || isHeading(lines[i])
			keep[i] = seen // above the first heading it is talk
		}
	}
	for i := range lines {
		if !keep[i] {
			lines[i] = ""
		}
	}
	dropTalk(lines)
	return strings.Join(lines, "\n")
}

// mostFront is how many lines the front matter of a reply may have below its mark.
const mostFront = 5

// fence reads a line as one that opens or closes a fence of code: its run of signs, and what stands behind.
func fence(line string) (mark, info string) {
	t := strings.TrimSpace(line)
	if !strings.HasPrefix(t, "```") && !strings.HasPrefix(t, "~~~") {
		return "", ""
	}
	info = strings.TrimLeft(t, t[:1])
	return t[:len(t)-len(info)], strings.TrimSpace(info)
}

func closes(mark, info, opened string) bool { return info == "" && strings.HasPrefix(mark, opened) }

// openFence is the fence that is open at the end of some lines; empty: none is.
func openFence(lines []string) string {
	open := ""
	for _, l := range lines {
		mark, info := fence(l)
		switch {
		case open == "":
			open = mark
		case closes(mark, info, open):
			open = ""
		}
	}
	return open
}

// wraps reports whether a fence opens a deck, and no code of a question: headings come next.
func wraps(lines []string, at int) bool {
	for _, l := range lines[at+1:] {
		if t := strings.TrimSpace(l); t != "" {
			return strings.HasPrefix(t, "#")
		}
	}
	return false
}

// opensCode reports whether a bare fence opens code inside of what is fenced off in the same way: more options or cards come
// below it and another fence closes it before them.
func opensCode(lines []string, at int) bool {
	for i := at + 1; i < len(lines); i++ {
		switch mark, info := fence(lines[i]); {
		case mark != "":
			return info == "" && hasMore(lines[i+1:])
		case isHeading(lines[i]):
			return false
		}
	}
	return false
}

func hasMore(lines []string) bool {
	return slices.ContainsFunc(lines, func(l string) bool { return isHeading(l) || isOption(l) })
}

func isHeading(line string) bool {
	return strings.HasPrefix(line, "## ") || strings.HasPrefix(line, "### ")
}
func isOption(line string) bool { return strings.HasPrefix(line, "- [") }

// dropTalk takes away what stands below the last option at the left margin: the prompt asks for nothing there.
func dropTalk(lines []string) {
	last := len(lines) - 1
	for last >= 0 && !isOption(lines[last]) {
		if isHeading(lines[last]) {
			return // a question without options: check says so
		}
		last--
	}
	for i := last + 1; i < len(lines); i++ {
		if l := lines[i]; l != "" && !strings.HasPrefix(l, " ") && !strings.HasPrefix(l, "\t") && lines[i-1] == "" {
			clear(lines[i:])
			return
		}
	}
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
	open := ""
	for i := heading + 1; i < len(lines); i++ {
		mark, info := fence(lines[i])
		switch {
		case open != "":
			if closes(mark, info, open) {
				open = ""
			}
		case mark != "":
			open = mark
		case strings.HasPrefix(lines[i], "#"):
			marks := len(lines[i]) - len(strings.TrimLeft(lines[i], "#"))
			if marks <= level && strings.HasPrefix(lines[i][marks:], " ") {
				return i
			}
		}
	}
	return len(lines)
}
