package fields

import (
	"strings"

	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// draft is a record taken apart, before its keys are known: what a number counts from shows in the file as a whole.
type draft struct {
	line        int
	id, topic   string
	stem        string
	back        []string // a flashcard's answers; the first is shown
	wrong       []string // wrong answers of a flashcard
	card        bool     // its field names say that it is a flashcard
	options     []option
	keys        []keyField
	pairs       []option // to be matched: label the left part, text the right one
	order       []string
	explanation string
	media       []string
	fixed       bool
	judged      bool // it is to be judged true or false
}

// take reads a record's fields.
func take(f found) draft {
	n := f.node
	d := draft{line: n.Line, topic: f.topic, id: n.text(idNames)}
	if body := inner(n); body != nil {
		n = &Node{Kind: Map, Line: n.Line, Keys: append(append([]string{}, body.Keys...), n.Keys...), Items: append(append([]Node{}, body.Items...), n.Items...)}
	}
	var optionName string
	d.options, optionName = optionsOf(n)
	d.keys = keysOf(n, optionName)
	d.takeStem(n)
	kind := plainName(n.text(kindNames))
	d.judged = judging.MatchString(kind)
	if topic := topicOf(n); topic != "" {
		d.topic = topic
	}
	d.takeExplanation(n, optionName)
	if fixed, _ := n.field(fixedNames); fixed != nil {
		d.fixed = fixed.yes()
	}
	if len(d.options) == 0 {
		d.takeOther(n)
	}
	return d
}

// judging are the kinds of questions that are judged true or false.
var judging = pattern.New(`bool|true.?false|^tf$|^judg|wahr|richtigfalsch|vrai|verdader|verofalso|certoerrado|waaronwaar|prawda|benarsalah|doğruyanlış|dogruyanlis|判断|верноневерно`)

func (d *draft) takeStem(n *Node) {
	stem, stemName := n.stem()
	if front, back := sides(n); front != nil && len(d.options) == 0 {
		d.card, stem = true, front
		if wrong, _ := n.field(wrongNames); wrong != nil {
			d.wrong = texts(wrong)
		}
		d.back = texts(back)
		if back.Kind == Map || back.Kind == List && len(back.Items) > 0 && back.Items[0].Kind == Map {
			d.back = []string{back.prose()}
		}
	}
	if stem != nil {
		d.stem = strings.Trim(stem.prose(), " \n")
	}
	if title, name := n.field(aboveNames); title != nil && name != stemName && title.scalar() && plainName(name) != "title" {
		d.stem = strings.TrimSpace(title.Text) + "\n\n" + d.stem
	}
	if code, name := n.field(codeNames); code != nil && name != stemName && code.scalar() && strings.TrimSpace(code.Text) != "" && code.Kind == String && !strings.Contains(d.stem, code.Text) {
		if strings.ContainsAny(code.Text, " \n(;={") {
			d.stem += "\n\n```" + n.text(words("language lang codelanguage")) + "\n" + strings.Trim(strings.TrimPrefix(code.Text, "```"), "\n`") + "\n```"
		}
	}
	for i, key := range n.Keys {
		for _, name := range mediaNames {
			if plainName(key) == name {
				d.media = append(d.media, texts(&n.Items[i])...)
			}
		}
	}
	if len(d.options) == 0 && len(d.keys) > 0 {
		if at := lineLabel.FindStringIndex(d.stem); at != nil {
			if options := splitOptions(d.stem[at[0]:]); len(options) >= 2 {
				d.options, d.stem = options, strings.TrimSpace(d.stem[:at[0]])
				d.card, d.back = false, nil
			}
		}
	}
}

// stem gives the field that asks: the first that says more than "Question 12", else the first.
func (n *Node) stem() (*Node, string) {
	var first *Node
	firstName := ""
	all := n.look()
	for _, names := range [][]string{stemNames, looseStemNames} {
		for _, plain := range names {
			value, name := all.field(plain)
			if value != nil && strings.TrimSpace(value.prose()) != "" && !mdlines.Generic(value.prose()) {
				return value, name
			}
			if first == nil {
				first, firstName = value, name
			}
		}
	}
	return first, firstName
}

// topicOf gives the chapter of a record; of several tags the first.
func topicOf(n *Node) string {
	topic, _ := n.field(topicNames)
	switch {
	case topic == nil || topic.Kind == Bool:
		return ""
	case topic.Kind == List:
		if all := texts(topic); len(all) > 0 {
			return strings.TrimSpace(all[0])
		}
		return ""
	case topic.Kind == Map:
		return strings.TrimSpace(topic.text(groupNames))
	}
	return strings.TrimSpace(topic.Text)
}

func (d *draft) takeExplanation(n *Node, optionName string) {
	var parts []string
	seen := map[string]bool{"": true}
	all := n.look()
	for _, name := range explainNames {
		value, key := all.field(name)
		if value == nil || key == optionName {
			continue
		}
		if value.Kind == Map && d.explainOptions(value) {
			continue
		}
		text := strings.TrimSpace(strings.Join(texts(value), "\n\n"))
		if len(d.back) > 0 && text == strings.TrimSpace(d.back[0]) {
			continue
		}
		if !seen[text] {
			seen[text] = true
			parts = append(parts, text)
		}
	}
	for _, name := range referenceNames {
		value, key := all.field(name)
		if value == nil || key == optionName {
			continue
		}
		for _, link := range texts(value) {
			if link = strings.TrimSpace(link); !seen[link] {
				seen[link] = true
				parts = append(parts, linked(link))
			}
		}
	}
	d.explanation = strings.Join(parts, "\n\n")
}

// explainOptions takes an explanation that is a map from letters, or "correct" and "incorrect", to reasons.
func (d *draft) explainOptions(value *Node) bool {
	taken := 0
	for i, key := range value.Keys {
		if at := byLabel(d.options, key); at >= 0 && value.Items[i].scalar() {
			d.options[at].why = value.Items[i].Text
			taken++
		} else if at := byText(d.options, key); len(at) == 1 && value.Items[i].scalar() {
			d.options[at[0]].why = value.Items[i].Text
			taken++
		}
	}
	return taken > 0 && taken == len(value.Keys)
}

var address = pattern.New(`^https?://\S+$`)

func linked(link string) string {
	link = strings.Trim(link, "'\"")
	if address.MatchString(link) {
		return "<" + link + ">"
	}
	return link
}

// takeOther reads what has no options: matching, ordering, a statement to judge, a written answer.
func (d *draft) takeOther(n *Node) {
	if pairs, _ := n.field(pairNames); pairs != nil {
		d.pairs = readPairs(pairs)
	}
	if order, _ := n.field(orderNames); order != nil && order.Kind == List {
		d.order = texts(order)
	}
	if len(d.keys) == 0 || len(d.pairs) > 0 || len(d.order) > 0 {
		return
	}
	answer := d.keys[0]
	if right, known := truth(answer); known && (d.judged || isBool(n, answer.name)) {
		d.options = []option{{text: "True", flagged: true, correct: right}, {text: "False", flagged: true, correct: !right}}
		d.fixed, d.card, d.keys, d.back = true, false, nil, nil
		return
	}
	if !d.card {
		for _, r := range answer.refs {
			d.back = append(d.back, r.text)
		}
	}
}

func isBool(n *Node, name string) bool {
	value, _ := n.field([]string{plainName(name)})
	return value != nil && value.Kind == Bool
}

// truth is what a key says of a statement that is to be judged.
func truth(key keyField) (right, known bool) {
	if len(key.refs) != 1 {
		return false, false
	}
	switch strings.ToLower(key.refs[0].text) {
	case "true", "t", "wahr", "richtig", "vrai", "verdadero", "verdadeiro", "vero", "certo", "waar", "prawda", "benar", "doğru", "верно", "да", "正确", "对", "√":
		return true, true
	case "false", "f", "falsch", "faux", "falso", "errado", "onwaar", "fałsz", "salah", "yanlış", "неверно", "нет", "错误", "错", "×":
		return false, true
	}
	return false, false
}

func readPairs(pairs *Node) []option {
	var all []option
	for i := range pairs.Items {
		entry := &pairs.Items[i]
		switch {
		case pairs.Kind == Map && entry.scalar():
			all = append(all, option{label: pairs.Keys[i], text: entry.Text})
		case entry.Kind == Map:
			left := entry.text(words("left term question prompt item source key premise a subquestion"))
			right := entry.text(words("right definition answer match target value response b subanswer"))
			all = append(all, option{label: left, text: right})
		case entry.Kind == List && len(entry.Items) == 2:
			all = append(all, option{label: entry.Items[0].prose(), text: entry.Items[1].prose()})
		}
	}
	return all
}
