package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"

	"cutscore/content"
)

func (p *reader) addCard(src string, s section) {
	body, comments := withoutComments(src, s.body)
	for _, c := range comments {
		p.idleSettings(src, s, c, "settings belong to a question: put them under its ### heading")
	}
	back, correction := splitBack(src, body)
	back, wrong, also := cutAnswers(back)
	card := content.Card{CardRef: content.CardRef{Front: s.title, Back: back, Correction: correction}, Wrong: wrong, Also: also, Pos: s.at}
	card.ID = p.identify(s, "card", s.title, back)
	if p.topic == "" {
		p.topic = p.deck.Title
	}
	i, known := p.topics[p.topic]
	if !known {
		i = len(p.deck.Topics)
		p.topics[p.topic] = i
		p.deck.Topics = append(p.deck.Topics, content.Topic{Name: p.topic})
	}
	p.deck.Topics[i].Cards = append(p.deck.Topics[i].Cards, card)
}

const important = "[!IMPORTANT]"

// splitBack gives a card's back and its correction.
func splitBack(src string, body []block) (back, correction string) {
	var kept []block
	for _, b := range body {
		if b.node.Kind() == ast.KindBlockquote {
			if text := b.quoted(src); len(text) >= len(important) && strings.EqualFold(text[:len(important)], important) {
				correction = strings.TrimSpace(correction + "\n\n" + strings.TrimSpace(text[len(important):]))
				continue
			}
		}
		kept = append(kept, b)
	}
	return sourceOf(src, kept), correction
}

// cutAnswers takes the author's own answers out of a back: `~ text` is a wrong one, `= text` a further right one. What
// stands in code is code.
func cutAnswers(back string) (rest string, wrong, also []string) {
	if !strings.Contains(back, "~ ") && !strings.Contains(back, "= ") {
		return back, nil, nil
	}
	lines := strings.Split(back, "\n")
	kept := make([]string, 0, len(lines))
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		end := 0
		if isFence(line) {
			end = closing(lines, i)
		}
		switch {
		case end > 0:
			kept = append(kept, lines[i:end+1]...)
			i = end
		case !strings.HasPrefix(line, "~ ") && !strings.HasPrefix(line, "= ") || strings.TrimSpace(line[1:]) == "":
			kept = append(kept, line)
		case line[0] == '~':
			wrong = append(wrong, strings.TrimSpace(line[1:]))
		default:
			also = append(also, strings.TrimSpace(line[1:]))
		}
	}
	return trimBlank(strings.Join(kept, "\n")), wrong, also
}

// identify gives the id that stands in the heading, else a hash of the texts: of the first alone where that is enough.
// An id that stands twice is a problem, and the later one gets a hash.
func (p *reader) identify(s section, what string, texts ...string) string {
	if s.id != "" && !p.ids[s.id] {
		p.ids[s.id] = true
		return s.id
	}
	if s.id != "" {
		p.problem(s.at, "the id {#%s} stands twice in this deck: give this %s another", s.id, what)
	}
	id := ""
	for i := range texts {
		id = hashID(what[:1], texts[:i+1]...)
		if !p.ids[id] {
			p.ids[id] = true
			return id
		}
	}
	for { // equal in all: they are numbered
		p.equals[id]++
		numbered := fmt.Sprintf("%s-%d", id, p.equals[id]+1)
		if !p.ids[numbered] {
			p.ids[numbered] = true
			return numbered
		}
	}
}

func hashID(prefix string, texts ...string) string {
	h := sha256.Sum256([]byte(strings.Join(texts, "\x00")))
	return prefix + hex.EncodeToString(h[:])[:11]
}
