package qti

import (
	"archive/zip"
	"bytes"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	render "github.com/yuin/goldmark/renderer/html"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/formats/outline"
	"cutscore/content/formats/source"
)

const (
	itemHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="%s" title="%s" adaptive="false" timeDependent="false">` + "\n"
	outcome = `  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>` + "\n"
	scoring = `  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>` + "\n"
)

// Write writes a deck as a package of QTI 2.1: an item each, and a test with a section for each topic.
func Write(w io.Writer, deck *content.Deck) ([]source.Note, error) {
	out := packer{zip: zip.NewWriter(w), deck: deck}
	can := outline.Holds{Name: "QTI", Response: true, Order: true, Match: true, Flashcards: true, Rationales: true, Explanations: true, Topics: true, Also: true, Lines: true}
	notes, err := outline.Walk(deck, can, out.add)
	if err == nil {
		err = out.test()
	}
	if err == nil {
		err = out.manifest()
	}
	if err == nil {
		err = out.zip.Close()
	}
	if err != nil {
		return notes, fmt.Errorf("writing the package: %w", err)
	}
	return notes, nil
}

// packer writes the members of a package.
type packer struct {
	zip    *zip.Writer
	deck   *content.Deck
	items  []string // the members' names
	topics []string // beside items
}

func (p *packer) member(name, text string) error {
	f, err := p.zip.Create(name)
	if err == nil {
		_, err = io.WriteString(f, text)
	}
	return err
}

func (p *packer) add(topic string, it *content.Item, card *content.Card) error {
	var text string
	if card != nil {
		text = flashcard(card)
	} else {
		text = item(it)
	}
	name := fmt.Sprintf("items/item%04d.xml", len(p.items)+1)
	p.items, p.topics = append(p.items, name), append(p.topics, topic)
	return p.member(name, text)
}

func (p *packer) test() error {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="test" title="%s">`+"\n", attr(p.deck.Title))
	b.WriteString(`  <testPart identifier="part" navigationMode="nonlinear" submissionMode="simultaneous">` + "\n")
	for i, name := range p.items {
		if i == 0 || p.topics[i] != p.topics[i-1] {
			if i > 0 {
				b.WriteString("    </assessmentSection>\n")
			}
			fmt.Fprintf(&b, `    <assessmentSection identifier="s%d" title="%s" visible="true">`+"\n", i+1, attr(p.topics[i]))
		}
		fmt.Fprintf(&b, `      <assessmentItemRef identifier="r%d" href="%s"/>`+"\n", i+1, name)
	}
	if len(p.items) > 0 {
		b.WriteString("    </assessmentSection>\n")
	}
	b.WriteString("  </testPart>\n</assessmentTest>\n")
	return p.member("test.xml", b.String())
}

func (p *packer) manifest() error {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="manifest">` + "\n  <organizations/>\n  <resources>\n")
	b.WriteString(`    <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/></resource>` + "\n")
	for i, name := range p.items {
		fmt.Fprintf(&b, `    <resource identifier="i%d" type="imsqti_item_xmlv2p1" href="%s"><file href="%s"/></resource>`+"\n", i+1, name, name)
	}
	b.WriteString("  </resources>\n</manifest>\n")
	return p.member("imsmanifest.xml", b.String())
}

var markdown = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithRendererOptions(render.WithXHTML(), render.WithHardWraps()))

// xhtml makes XHTML of Markdown. One paragraph alone needs no element of its own.
func xhtml(text string) string {
	var b bytes.Buffer
	if markdown.Convert([]byte(clean.Text(text)), &b) != nil {
		return html.EscapeString(clean.Text(text))
	}
	out := strings.TrimSpace(b.String())
	if inside := strings.TrimSuffix(strings.TrimPrefix(out, "<p>"), "</p>"); len(inside) == len(out)-len("<p></p>") && !strings.Contains(inside, "<p>") {
		return inside
	}
	return out
}

func attr(text string) string { return html.EscapeString(clean.Line(text)) }

func title(stem string) string { return attr(source.Brief(stem)) }

func declare(cardinality, kind string, values []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `  <responseDeclaration identifier="RESPONSE" cardinality="%s" baseType="%s"><correctResponse>`, cardinality, kind)
	for _, v := range values {
		b.WriteString("<value>" + html.EscapeString(v) + "</value>")
	}
	return b.String() + "</correctResponse>"
}

func flashcard(card *content.Card) string {
	var b strings.Builder
	fmt.Fprintf(&b, itemHead, attr(card.ID), title(card.Front))
	answers := append([]string{card.Back}, card.Also...)
	b.WriteString(declare("single", "string", []string{clean.Text(card.Back)}) + "<mapping defaultValue=\"0\">")
	for _, answer := range answers {
		fmt.Fprintf(&b, `<mapEntry mapKey="%s" mappedValue="1"/>`, attr(answer))
	}
	b.WriteString("</mapping></responseDeclaration>\n" + outcome)
	fmt.Fprintf(&b, "  <itemBody><div>%s</div><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p></itemBody>\n%s</assessmentItem>\n", xhtml(card.Front), scoring)
	return b.String()
}

func name(i int) string { return string(rune('A' + i)) }

func item(it *content.Item) string {
	var b strings.Builder
	fmt.Fprintf(&b, itemHead, attr(it.ID), title(it.Stem))
	var keys []string
	for i, o := range it.Options {
		if o.Correct || !it.Kind.Examinable() {
			keys = append(keys, name(i))
		}
	}
	cardinality, kind, body := "single", "identifier", choices(it)
	switch it.Kind { //nolint:exhaustive // Choice is said above
	case content.Response:
		cardinality = "multiple"
	case content.Order:
		cardinality = "ordered"
	case content.Match:
		cardinality, kind, body = "multiple", "directedPair", pairs(it)
		for i := range keys {
			keys[i] = fmt.Sprintf("L%d R%d", i+1, i+1)
		}
	}
	b.WriteString(declare(cardinality, kind, keys) + "</responseDeclaration>\n" + outcome)
	if it.Explanation != "" {
		b.WriteString(`  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"><defaultValue><value>why</value></defaultValue></outcomeDeclaration>` + "\n")
	}
	b.WriteString("  <itemBody><div>" + xhtml(it.Stem) + "</div>" + body + "</itemBody>\n" + scoring)
	if it.Explanation != "" {
		b.WriteString(`  <modalFeedback outcomeIdentifier="FEEDBACK" identifier="why" showHide="show">` + xhtml(it.Explanation) + "</modalFeedback>\n")
	}
	return b.String() + "</assessmentItem>\n"
}

func choices(it *content.Item) string {
	var b strings.Builder
	element, most := "choiceInteraction", fmt.Sprintf(` maxChoices="%d"`, it.Keys())
	order := it.Options
	if it.Kind == content.Order {
		element, most = "orderInteraction", ""
	}
	fmt.Fprintf(&b, `<%s responseIdentifier="RESPONSE" shuffle="true"%s>`, element, most)
	for i, o := range order {
		fmt.Fprintf(&b, "<simpleChoice identifier=\"%s\">%s", name(i), xhtml(o.Text))
		if o.Rationale != "" {
			fmt.Fprintf(&b, `<feedbackInline outcomeIdentifier="RESPONSE" identifier="%s" showHide="show">%s</feedbackInline>`, name(i), xhtml(o.Rationale))
		}
		b.WriteString("</simpleChoice>")
	}
	return b.String() + "</" + element + ">"
}

func pairs(it *content.Item) string {
	var left, right []string
	for i, o := range it.Options {
		left = append(left, fmt.Sprintf(`<simpleAssociableChoice identifier="L%d" matchMax="1">%s</simpleAssociableChoice>`, i+1, xhtml(o.Text)))
		right = append(right, fmt.Sprintf(`<simpleAssociableChoice identifier="R%d" matchMax="1">%s</simpleAssociableChoice>`, i+1, xhtml(o.Match)))
	}
	return fmt.Sprintf(`<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="%d"><simpleMatchSet>%s</simpleMatchSet><simpleMatchSet>%s</simpleMatchSet></matchInteraction>`,
		len(it.Options), strings.Join(left, ""), strings.Join(slices.Clip(right), ""))
}
