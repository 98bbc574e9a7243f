package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Edits are what a person does who looks at a page before it is imported. Each returns a new page and leaves the old one
// as it was; an index that the page does not have changes nothing. What a person has touched is Certain.

// Toggle makes a back of a front and a front of a back, with the lines joined to it.
func (p Page) Toggle(i int) Page {
	if !p.has(i) {
		return p
	}
	from, to := p.unit(i)
	p = p.clone()
	for j := from; j < to; j++ {
		p.Lines[j].Label ^= Back
		p.Lines[j].Margin = Certain
	}
	return p
}

// Merge joins line i to the line above: one line that had been wrapped.
func (p Page) Merge(i int) Page {
	if !p.has(i) || i == 0 || p.Lines[i].Joined {
		return p
	}
	_, to := p.unit(i)
	p = p.clone()
	for j := i; j < to; j++ {
		p.Lines[j].Label = p.Lines[i-1].Label
		p.Lines[j].Margin = Certain
	}
	p.Lines[i].Joined = true
	return p
}

// Split takes a joined line off the one above again; any other line it cuts where the bullet of the next step is glued
// to the end of a sentence: "... service. - Create an API:".
func (p Page) Split(i int) Page {
	switch {
	case !p.has(i):
		return p
	case p.Lines[i].Joined:
		p = p.clone()
		p.Lines[i].Joined = false
		p.Lines[i].Margin = Certain
		return p
	}
	places := gluedBullets(p.Lines[i].Text)
	for _, at := range slices.Backward(places) {
		p = p.SplitAt(i, at)
	}
	return p
}

// SplitAt cuts line i at a byte of its text. The second part keeps the label of the first.
func (p Page) SplitAt(i, at int) Page {
	if !p.has(i) || at <= 0 || at >= len(p.Lines[i].Text) || !utf8.RuneStart(p.Lines[i].Text[at]) {
		return p
	}
	l := p.Lines[i]
	first, second := strings.TrimSpace(l.Text[:at]), strings.TrimSpace(l.Text[at:])
	if first == "" || second == "" {
		return p
	}
	p = p.clone()
	p.Lines[i].Text = first
	p.Lines = slices.Insert(p.Lines, i+1, Line{Text: second, Label: l.Label, Margin: Certain})
	return p
}

// Words gives the places in a line where SplitAt may cut it before a word, as bytes, in order; Letters those before a letter
// with the signs that stand over it: there are scripts without spaces. The beginning is none.
func Words(text string) []int {
	var places []int
	for i := 1; i < len(text); i++ {
		if text[i-1] == ' ' && text[i] != ' ' {
			places = append(places, i)
		}
	}
	return places
}

// Letters gives the places before a letter; see Words.
func Letters(text string) []int {
	var places []int
	for i, r := range text {
		if i > 0 && !unicode.In(r, unicode.M) {
			places = append(places, i)
		}
	}
	return places
}

// Drop takes line i out of the page: an advertisement, a page number. The line after it is joined to nothing that has gone.
func (p Page) Drop(i int) Page {
	if !p.has(i) {
		return p
	}
	p = p.clone()
	if i+1 < len(p.Lines) && !p.Lines[i].Joined {
		p.Lines[i+1].Joined = false
	}
	p.Dropped = append(slices.Clone(p.Dropped), p.Lines[i].Text)
	p.Lines = slices.Delete(p.Lines, i, i+1)
	return p
}

// Write puts another text in the place of line i, without line breaks; an empty one drops the line.
func (p Page) Write(i int, text string) Page {
	text = strings.Join(strings.Fields(text), " ")
	switch {
	case !p.has(i) || text == p.Lines[i].Text:
		return p
	case text == "":
		return p.Drop(i)
	}
	p = p.clone()
	p.Lines[i].Text, p.Lines[i].Margin = text, Certain
	return p
}

// gluedBullets gives the places where a bullet is glued into the middle of a line: " - Label:" or " • " after the end of a
// sentence.
func gluedBullets(text string) []int {
	var places []int
	for at := 1; at < len(text); at++ {
		if text[at-1] != ' ' {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		rest, spaced := strings.CutPrefix(text[min(len(text), at+size):], " ")
		before := lastMark(strings.TrimRight(text[max(0, at-tailBytes):at], " "))
		switch {
		case !strings.ContainsRune(bullets, r) || !spaced || startsInLower(rest):
		case !softBullet(r), strings.ContainsRune(".!?:;", before) && opensWithLabel(rest):
			places = append(places, at)
		}
	}
	return places
}

// opensWithLabel: the text begins with a few words and a colon, or is nothing but them.
func opensWithLabel(text string) bool {
	const longestLabel = 60
	at := strings.IndexByte(text[:min(len(text), longestLabel)], ':')
	return at > 0 && !strings.ContainsAny(text[:at], ".!?")
}

func (p Page) has(i int) bool { return i >= 0 && i < len(p.Lines) }

// unit is the range of the lines that are joined to line i, or that it is joined to.
func (p Page) unit(i int) (from, to int) {
	for from = i; from > 0 && p.Lines[from].Joined; from-- {
	}
	for to = i + 1; to < len(p.Lines) && p.Lines[to].Joined; to++ {
	}
	return from, to
}

func (p Page) clone() Page {
	p.Lines = slices.Clone(p.Lines)
	return p
}
