package qti

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// interactions are the elements that ask for something. Those without a reader cannot be asked here.
var interactions = map[string]func(*newItem, *xmltree.Node){
	"choiceInteraction": (*newItem).choice, "inlineChoiceInteraction": (*newItem).choice, "textEntryInteraction": (*newItem).written,
	"orderInteraction": (*newItem).ordered, "matchInteraction": (*newItem).matching, "associateInteraction": nil, "gapMatchInteraction": nil,
	"extendedTextInteraction": nil, "hottextInteraction": nil, "hotspotInteraction": nil, "graphicGapMatchInteraction": nil, "sliderInteraction": nil,
	"uploadInteraction": nil, "drawingInteraction": nil, "selectPointInteraction": nil, "mediaInteraction": nil, "customInteraction": nil,
	"endAttemptInteraction": nil, "graphicOrderInteraction": nil, "graphicAssociateInteraction": nil, "positionObjectInteraction": nil,
}

// newItem is an item of version 2 or 3 on its way.
type newItem struct {
	reader *reader
	node   *xmltree.Node
	body   *xmltree.Node
	record source.Record

	reasons map[string]string // feedback of a choice by its name
}

// two reads an item of version 2 or 3.
func (r *reader) two(n *xmltree.Node) {
	r.count++
	it := newItem{reader: r, node: n, body: n.First("itemBody")}
	it.record = source.Record{Line: n.Line, Topic: r.topic, ID: n.Attr("identifier")}
	it.feedback()
	var asked []*xmltree.Node
	for _, found := range it.find(it.body) {
		if found.Name != "endAttemptInteraction" {
			asked = append(asked, found)
		}
	}
	it.record.Stem = it.stem(nil)
	switch {
	case n.First("templateProcessing") != nil || n.First("printedVariable") != nil:
		r.bank.Skip(n.Line, "an item whose values are made anew each time: %s", source.Brief(cmp.Or(it.record.Stem, n.Attr("title"))))
	case len(asked) == 0:
		r.bank.Skip(n.Line, "an item that asks nothing: %s", source.Brief(cmp.Or(it.record.Stem, n.Attr("title"))))
	case len(asked) == 1:
		it.ask(asked[0], n.Attr("identifier"))
	case allChoices(asked):
		for i, a := range asked {
			it.ask(a, n.Attr("identifier")+"-"+strconv.Itoa(i+1))
		}
	default:
		it.blanks(asked)
	}
}

// feedback reads what is shown after the answer: that of a choice, which has its name, explains the choice.
func (it *newItem) feedback() {
	choices := map[string]bool{}
	for _, c := range it.body.All("simpleChoice") {
		choices[c.Attr("identifier")] = true
	}
	it.reasons = map[string]string{}
	var why []string
	for _, f := range it.node.Children("modalFeedback") {
		text := it.reader.html(it.node.Line, f.HTML(nil))
		switch of := f.Attr("identifier"); {
		case choices[of] && f.Attr("showHide") != "hide" && it.reasons[of] == "":
			it.reasons[of] = text
		case text != "" && !slices.Contains(why, text):
			why = append(why, text)
		}
	}
	it.record.Explanation = strings.Join(why, "\n\n")
}

// find gives the interactions below n.
func (it *newItem) find(n *xmltree.Node) []*xmltree.Node {
	var all []*xmltree.Node
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if _, is := interactions[k.Name]; is {
			all = append(all, k)
		} else {
			all = append(all, it.find(k)...)
		}
	}
	return all
}

func allChoices(asked []*xmltree.Node) bool {
	for _, a := range asked {
		if a.Name != "choiceInteraction" {
			return false
		}
	}
	return true
}

// stem is the body without what asks; what asks within a line leaves a blank. Of the interaction only the prompt is kept.
func (it *newItem) stem(interaction *xmltree.Node) string {
	text := it.body.HTML(func(k *xmltree.Node) (string, bool) {
		switch _, asks := interactions[k.Name]; {
		case k.Name == "textEntryInteraction" || k.Name == "inlineChoiceInteraction":
			return " ____ ", true
		case k == interaction:
			return "<div>" + k.Child("prompt").HTML(nil) + "</div>", true
		case asks, k.Name == "feedbackBlock", k.Name == "rubricBlock", k.Name == "feedbackInline", k.Name == "templateBlock":
			return "", true
		}
		return "", false
	})
	stem := it.reader.html(it.node.Line, text)
	if asked, blank := strings.CutSuffix(stem, "\n\n____"); blank && strings.TrimSpace(asked) != "" { // below the question, where the answer is written
		return asked
	}
	return stem
}

func (it *newItem) ask(interaction *xmltree.Node, id string) {
	read := interactions[interaction.Name]
	kept := it.record
	it.record.ID, it.record.Stem = id, it.stem(interaction)
	if it.record.Stem == "" {
		it.record.Stem = strings.TrimSpace(it.node.Attr("title"))
	}
	if read == nil {
		it.reader.bank.Skip(it.node.Line, "a question of the kind %s, which cannot be asked here: %s", interaction.Name, source.Brief(it.record.Stem))
	} else {
		read(it, interaction)
	}
	it.record = kept
}

// options reads the choices of an interaction, with their names.
func (it *newItem) options(interaction *xmltree.Node, name string) (options []content.Option, names []string) {
	for _, c := range interaction.All(name) {
		why := ""
		text := c.HTML(func(k *xmltree.Node) (string, bool) {
			if k.Name == "feedbackInline" || k.Name == "feedbackBlock" {
				why += k.HTML(nil)
				return "", true
			}
			return "", false
		})
		options = append(options, content.Option{Text: it.reader.html(it.node.Line, text), Rationale: cmp.Or(it.reader.html(it.node.Line, why), it.reasons[c.Attr("identifier")])})
		names = append(names, c.Attr("identifier"))
	}
	return options, names
}

func (it *newItem) choice(interaction *xmltree.Node) {
	name := "simpleChoice"
	if interaction.Name == "inlineChoiceInteraction" {
		name = "inlineChoice"
	}
	options, names := it.options(interaction, name)
	keys := map[string]bool{}
	for _, key := range it.keys(interaction) {
		keys[key] = true
	}
	fixed := 0
	for i := range options {
		options[i].Correct = keys[names[i]]
		delete(keys, names[i])
	}
	for _, c := range interaction.All(name) {
		if c.Attr("fixed") == "true" {
			fixed++
		}
	}
	if len(keys) > 0 {
		it.reader.bank.Skip(it.node.Line, "its key names no choice: %s", source.Brief(it.record.Stem))
		return
	}
	it.record.Options = options
	it.record.FixedOrder = fixed == len(options) || isJudged(options)
	it.reader.bank.Add(it.record)
}

func (it *newItem) written(interaction *xmltree.Node) {
	it.reader.bank.AddShort(it.record, "a question with a written answer", it.keys(interaction))
}

func (it *newItem) ordered(interaction *xmltree.Node) {
	options, names := it.options(interaction, "simpleChoice")
	it.record.Kind = content.Order
	for _, key := range it.keys(interaction) {
		for i, name := range names {
			if name == key {
				it.record.Options = append(it.record.Options, options[i])
			}
		}
	}
	if len(it.record.Options) != len(options) {
		it.reader.bank.Skip(it.node.Line, "its key does not name all parts: %s", source.Brief(it.record.Stem))
		return
	}
	it.reader.bank.Add(it.record)
}

// blanks reads an item with several blanks as a flashcard.
func (it *newItem) blanks(asked []*xmltree.Node) {
	var right []string
	for _, a := range asked {
		keys := it.keys(a)
		if len(keys) == 0 || a.Name != "textEntryInteraction" && a.Name != "inlineChoiceInteraction" {
			it.reader.bank.Skip(it.node.Line, "an item with several questions in it (%s): %s", a.Name, source.Brief(it.record.Stem))
			return
		}
		key := keys[0]
		options, names := it.options(a, "inlineChoice")
		for i, name := range names {
			if name == key {
				key = options[i].Text
			}
		}
		right = append(right, key)
	}
	it.reader.bank.AddShort(it.record, "a question with several blanks", []string{strings.Join(right, "; ")})
}
