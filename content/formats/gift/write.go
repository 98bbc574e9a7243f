package gift

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/outline"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// Write writes a deck. Flashcards become questions with a written answer.
func Write(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	open := ""
	return outline.Walk(deck, outline.Holds{Name: "GIFT", Response: true, Match: true, Flashcards: true, Rationales: true, Explanations: true, Topics: true, Also: true, Lines: true},
		func(topic string, it *content.Item, card *content.Card) error {
			if topic != open {
				open = topic
				fmt.Fprintf(w, "$CATEGORY: %s\n\n", path(topic))
			}
			var text string
			if card != nil {
				text = flashcard(card)
			} else {
				text = question(it)
			}
			_, err := io.WriteString(w, text+"\n")
			return err
		})
}

// path is a topic as a category: " / " stands between a category and the one within it, and any other slash is one of a name.
func path(topic string) string {
	parts := strings.Split(topic, " / ")
	for _, part := range parts {
		if strings.TrimSpace(part) != part || part == "" || strings.ContainsAny(part, "/$") {
			parts = []string{topic}
			break
		}
	}
	for i := range parts {
		parts[i] = strings.ReplaceAll(escape(parts[i]), "/", "//")
	}
	return strings.Join(parts, "/")
}

var escaper = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "~", `\~`, "=", `\=`, "#", `\#`, "{", `\{`, "}", `\}`, ":", `\:`)

func escape(text string) string { return escaper.Replace(strings.TrimSpace(text)) }

// own escapes the text of an answer, which has the question's format unless it seems to say another.
func own(text string) string {
	text = escape(text)
	if strings.HasPrefix(text, "[") {
		return "[markdown]" + text
	}
	return text
}

func head(id, stem string) string {
	return fmt.Sprintf("// [id:%s]\n[markdown]%s{\n", id, own(stem))
}

var (
	give = pattern.New(`^(-?\d+(?:\.\d+)?) ± (\d+(?:\.\d+)?)$`)
	span = pattern.New(`^(-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)$`)
)

// numeric is the answer of a card that was a numeric question, in the signs of one; empty for any other.
func numeric(card *content.Card) string {
	if m := give.FindStringSubmatch(card.Back); m != nil && slices.Equal(card.Also, m[1:2]) {
		return m[1] + ":" + m[2]
	}
	if m := span.FindStringSubmatch(card.Back); m != nil && len(card.Also) == 0 {
		return m[1] + ".." + m[2]
	}
	return ""
}

func flashcard(card *content.Card) string {
	var b strings.Builder
	b.WriteString(head(card.ID, card.Front))
	if number := numeric(card); number != "" {
		return b.String() + "\t#" + number + "\n}\n"
	}
	for _, answer := range append([]string{card.Back}, card.Also...) {
		b.WriteString("\t=" + weigh(own(answer), "%100%") + "\n")
	}
	return b.String() + "}\n"
}

// weigh says the weight of an answer whose text begins like one.
func weigh(text, weight string) string {
	if strings.HasPrefix(text, "%") {
		return weight + text
	}
	return text
}

func question(it *content.Item) string {
	var b strings.Builder
	b.WriteString(head(it.ID, it.Stem))
	keys := it.Keys()
	for _, o := range it.Options {
		switch {
		case it.Kind == content.Match:
			fmt.Fprintf(&b, "\t=%s -> %s", arrowless(own(o.Text)), arrowless(own(o.Match)))
		case it.Kind == content.Response && o.Correct:
			fmt.Fprintf(&b, "\t~%%%.5f%%%s", 100/float64(keys), own(o.Text))
		case it.Kind == content.Response:
			fmt.Fprintf(&b, "\t~%%-100%%%s", own(o.Text))
		case o.Correct:
			b.WriteString("\t=" + weigh(own(o.Text), "%100%"))
		default:
			b.WriteString("\t~" + weigh(own(o.Text), "%0%"))
		}
		if o.Rationale != "" {
			b.WriteString("#" + own(o.Rationale))
		}
		b.WriteByte('\n')
	}
	if it.Explanation != "" {
		b.WriteString("\t####" + own(it.Explanation) + "\n")
	}
	return b.String() + "}\n"
}

// arrowless keeps an arrow in a part from being read as the one between the parts.
func arrowless(text string) string { return strings.ReplaceAll(text, "->", "→") }
