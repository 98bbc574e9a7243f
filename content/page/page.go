package page

import "strings"

// Label says on which side of a card a line stands.
type Label uint8

// The two sides.
const (
	Front Label = iota
	Back
)

func (l Label) String() string {
	if l == Front {
		return "front"
	}
	return "back"
}

// Line is one line of the page as it was, without the space around it.
type Line struct {
	Text  string
	Label Label
	// Margin is the score that the whole page would lose if this one label were the other one: the lower, the more
	// doubtful. A line that a person has labelled has margin Certain.
	Margin float64
	// Joined: the line continues the line before, of which it was only wrapped off. Both have one label, and Cards puts
	// a space between them instead of a line break.
	Joined bool
}

// Page is a page taken apart. The zero value is an empty page.
type Page struct {
	Title string // without "Flashcards" and the number of cards; may be empty
	Lines []Line // every line that is neither title nor dropped nor empty, in the order of the page
	// Dropped is what belongs to no card: the number of cards below the title, and on a page that marks its sides the
	// marks, buttons and scales of the site.
	Dropped []string
}

// Card is what the page says on the two sides of one card. Line breaks of a back are kept.
type Card struct {
	Front, Back string
}

const (
	// Certain is the margin of what no longer is a guess.
	Certain = 100
	// Doubt is the margin below which a line deserves a look before the page is imported: above it about 99 of 100 labels of
	// the pages measured were right (TestMarginsTell).
	Doubt = 3
)

// Cards puts the lines together: every front starts a card, and the backs after it are its back. Backs before the first
// front and a front without a back make cards with one side empty, so that no line is ever lost.
func (p Page) Cards() []Card {
	var cards []Card
	var front, back strings.Builder
	flush := func() {
		if front.Len() > 0 || back.Len() > 0 {
			cards = append(cards, Card{front.String(), back.String()})
		}
		front.Reset()
		back.Reset()
	}
	for i, l := range p.Lines {
		side := &back
		if l.Label == Front {
			if !l.Joined || i == 0 || p.Lines[i-1].Label == Back {
				flush()
			}
			side = &front
		}
		switch {
		case side.Len() == 0:
		case l.Joined:
			side.WriteByte(' ')
		default:
			side.WriteByte('\n')
		}
		side.WriteString(l.Text)
	}
	flush()
	return cards
}

// Doubtful gives the indices of the lines whose margin is below threshold, in page order.
func (p Page) Doubtful(threshold float64) []int {
	var doubtful []int
	for i, l := range p.Lines {
		if l.Margin < threshold {
			doubtful = append(doubtful, i)
		}
	}
	return doubtful
}
