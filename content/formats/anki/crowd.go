package anki

import (
	"fmt"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/json"
	"cutscore/content/formats/source"
)

// DetectCrowd recognises a deck.json of CrowdAnki: notes with their types, in decks within decks.
func DetectCrowd(f source.File) string {
	if !strings.HasPrefix(strings.TrimSpace(f.Start()), "{") || !strings.Contains(f.Text, `"note_models"`) || !strings.Contains(f.Text, `"note_model_uuid"`) {
		return ""
	}
	return "JSON with notes and their note_models"
}

// ReadCrowd reads the notes of a deck and of the decks in it.
func ReadCrowd(f source.File) (source.Bank, error) {
	var bank source.Bank
	root, err := json.Tree(f.Text)
	if err != nil {
		return bank, err
	}
	c := crowd{notes: notes{bank: &bank, html: true}, types: map[string]*noteType{}}
	c.deck(&root, "", 0)
	bank.Found = append(bank.Found, fmt.Sprintf("%d notes", c.count))
	bank.Title = strings.TrimSpace(root.Said("name"))
	c.notes.finish()
	return bank, nil
}

type crowd struct {
	notes notes
	types map[string]*noteType
	count int
}

func (c *crowd) deck(n *fields.Node, path string, depth int) {
	name := n.Said("name")
	if path != "" {
		name = path + "::" + name
	}
	for i := range n.List("note_models") {
		c.model(&n.List("note_models")[i])
	}
	for _, note := range n.List("notes") {
		c.count++
		one := noteOf(&note, name)
		if t := c.types[note.Said("note_model_uuid")]; t != nil {
			c.notes.addTyped(one, t)
		} else {
			c.notes.addPlain(one)
		}
	}
	if depth < fields.MaxDepth {
		for i := range n.List("children") {
			c.deck(&n.List("children")[i], name, depth+1)
		}
	}
}

func noteOf(n *fields.Node, deck string) note {
	one := note{line: n.Line, guid: n.Said("guid"), deck: deck}
	for _, field := range n.List("fields") {
		one.fields = append(one.fields, field.Text)
	}
	return one
}

// model files a note type; types of the outermost deck hold for all.
func (c *crowd) model(n *fields.Node) {
	t := &noteType{name: n.Said("name"), cloze: n.Said("type") == "1"}
	for _, field := range n.List("flds") {
		t.fields = append(t.fields, field.Said("name"))
	}
	for _, card := range n.List("tmpls") {
		t.templates = append(t.templates, template{card.Said("name"), card.Said("qfmt"), card.Said("afmt")})
	}
	c.types[n.Said("crowdanki_uuid")] = t
}
