package qti

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// one reads an item of version 1.
func (r *reader) one(n *xmltree.Node) {
	r.count++
	it := oldItem{reader: r, node: n, kind: kindOf(n), answers: answersOf(n)}
	show := n.Child("presentation")
	it.record = source.Record{Line: n.Line, Topic: r.topic, ID: n.Attr("ident"), Stem: it.stem(show)}
	if it.record.Stem == "" {
		it.record.Stem = strings.TrimSpace(n.Attr("title"))
	}
	r.weighed = r.weighed || it.answers.partly
	it.feedback()
	lids := show.All("response_lid")
	switch {
	case strings.Contains(it.kind, "essay") || strings.Contains(it.kind, "file_upload") || strings.Contains(it.kind, "text_only"):
		r.bank.Skip(n.Line, "a question of the kind %q, which cannot be graded: %s", it.kind, source.Brief(it.record.Stem))
	case len(lids) > 1 || strings.Contains(it.kind, "matching") || strings.Contains(it.kind, "blanks") || strings.Contains(it.kind, "dropdown"):
		it.parts(lids)
	case len(lids) == 1:
		it.choice(lids[0])
	case show.First("render_fib") != nil || show.First("response_str") != nil || show.First("response_num") != nil:
		it.written(append(show.All("response_str"), show.All("response_num")...))
	default:
		r.bank.Skip(n.Line, "an item without a question that can be asked (%s): %s", cmp.Or(it.kind, "no kind is said"), source.Brief(it.record.Stem))
	}
}

// oldItem is an item of version 1 on its way.
type oldItem struct {
	reader  *reader
	node    *xmltree.Node
	kind    string
	answers answers
	record  source.Record
	reasons map[string]string // feedback by its name
}

// kindOf is the type that the item's metadata says.
func kindOf(n *xmltree.Node) string {
	for _, label := range []string{"question_type", "cc_profile", "qmd_questiontype", "bbmd_questiontype"} {
		if kind := meta(n, label); kind != "" {
			return strings.ToLower(kind)
		}
	}
	for _, name := range []string{"bbmd_questiontype", "qmd_itemtype", "qmd_questiontype"} {
		if kind := strings.TrimSpace(n.First(name).Content()); kind != "" {
			return strings.ToLower(kind)
		}
	}
	return ""
}

func meta(n *xmltree.Node, label string) string {
	for _, field := range n.All("qtimetadatafield") {
		if strings.EqualFold(strings.TrimSpace(field.Child("fieldlabel").Content()), label) {
			return strings.TrimSpace(field.Child("fieldentry").Content())
		}
	}
	return ""
}

// stem is what stands in the presentation outside of what answers.
func (it *oldItem) stem(show *xmltree.Node) string {
	var parts []string
	var walk func(n *xmltree.Node)
	walk = func(n *xmltree.Node) {
		for _, k := range n.Kids {
			switch k.Name {
			case "response_lid", "response_str", "response_num", "response_grp", "response_xy", "render_choice", "render_fib":
			case "material":
				if text := it.material(k); text != "" {
					parts = append(parts, text)
				}
			default:
				walk(k)
			}
		}
	}
	if show != nil {
		walk(show)
	}
	return strings.Join(parts, "\n\n")
}

// material makes Markdown of the texts of a <material>, which are escaped HTML unless they say otherwise.
func (it *oldItem) material(n *xmltree.Node) string {
	var parts []string
	for _, k := range append(n.All("mattext"), n.All("mat_formattedtext")...) {
		text := k.Content()
		kind := strings.ToLower(k.Attr("texttype") + k.Attr("type"))
		switch {
		case strings.Contains(kind, "html") || markup.IsHTML(text) || markup.HasEntities(text):
			text = it.reader.html(it.node.Line, text)
		default:
			text = markup.Plain(strings.TrimSpace(text))
		}
		if text != "" {
			parts = append(parts, text)
		}
	}
	for _, k := range n.All("matimage") {
		name := cmp.Or(k.Attr("uri"), "without a name")
		it.reader.bank.Lose(it.node.Line, "image %s", name)
		parts = append(parts, "[image: "+name+"]")
	}
	return strings.Join(parts, "\n")
}

// feedback reads what explains: all of the item, or one option.
func (it *oldItem) feedback() {
	it.reasons = map[string]string{}
	for _, f := range it.node.Children("itemfeedback") {
		var parts []string
		for _, m := range f.All("material") {
			if text := it.material(m); text != "" {
				parts = append(parts, text)
			}
		}
		it.reasons[f.Attr("ident")] = strings.Join(parts, "\n")
	}
	var why []string
	for _, name := range []string{"general", "correct", "solution", "incorrect", "general_incorrect"} { // said of the whole
		for _, ident := range slices.Sorted(maps.Keys(it.reasons)) {
			text := it.reasons[ident]
			if said := strings.TrimSuffix(strings.ToLower(ident), "_fb"); said == name && text != "" && !slices.Contains(why, text) {
				why = append(why, text)
			}
		}
	}
	it.record.Explanation = strings.Join(why, "\n\n")
}

// labels reads the options of one response.
func (it *oldItem) labels(lid *xmltree.Node) []content.Option {
	var options []content.Option
	for _, label := range lid.All("response_label") {
		ident := label.Attr("ident")
		var parts []string
		for _, m := range label.All("material") {
			if text := it.material(m); text != "" {
				parts = append(parts, text)
			}
		}
		if len(parts) == 0 { // some leave the <material> out
			if text := it.material(label); text != "" {
				parts = append(parts, text)
			}
		}
		text := strings.Join(parts, "\n")
		why := it.reasons[ident+"_fb"]
		if shown := it.reasons[it.answers.shows[ident]]; why == "" && !strings.Contains(it.record.Explanation, shown) {
			why = shown
		}
		options = append(options, content.Option{Text: text, Correct: it.answers.right(lid.Attr("ident"), ident), Rationale: why})
	}
	return options
}

func (it *oldItem) choice(lid *xmltree.Node) {
	it.record.Options = it.labels(lid)
	if strings.Contains(it.kind, "order") || lid.Attr("rcardinality") == "Ordered" {
		it.ordered(lid)
		return
	}
	if isJudged(it.record.Options) { // Blackboard writes true and false in small letters
		it.record.FixedOrder = true
		for i := range it.record.Options {
			o := &it.record.Options[i]
			o.Text = strings.ToUpper(o.Text[:1]) + strings.ToLower(o.Text[1:])
		}
	}
	it.reader.bank.Add(it.record)
}

func isJudged(options []content.Option) bool {
	return len(options) == 2 && strings.EqualFold(options[0].Text, "true") && strings.EqualFold(options[1].Text, "false")
}

// ordered puts the options in the order that the conditions name.
func (it *oldItem) ordered(lid *xmltree.Node) {
	idents := map[string]content.Option{}
	for i, label := range lid.All("response_label") {
		idents[label.Attr("ident")] = it.record.Options[i]
	}
	it.record.Options = nil
	for _, ident := range it.answers.sequence {
		if o, known := idents[ident]; known {
			it.record.Options = append(it.record.Options, o)
			delete(idents, ident)
		}
	}
	it.record.Kind = content.Order
	it.reader.bank.Add(it.record)
}

// written reads what is answered by writing; several responses are blanks.
func (it *oldItem) written(responses []*xmltree.Node) {
	if len(responses) > 1 {
		var all []part
		for _, n := range responses {
			p := part{name: n.Attr("ident")}
			for _, text := range it.answers.written[p.name] {
				p.right = append(p.right, markup.Plain(text))
			}
			all = append(all, p)
		}
		it.blanks(all)
		return
	}
	what := "a question with a written answer"
	if strings.Contains(it.kind, "numeric") || it.node.First("response_num") != nil {
		what = "a numeric question"
	}
	var right []string
	for _, of := range slices.Sorted(maps.Keys(it.answers.written)) {
		for _, text := range give(it.answers.written[of]) {
			right = append(right, markup.Plain(text))
		}
	}
	it.reader.bank.AddShort(it.record, what, right)
}
