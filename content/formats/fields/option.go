package fields

import (
	"strconv"
	"strings"

	"cutscore/content/formats/pattern"
)

// option is an answer choice as the file has it.
type option struct {
	label   string // "A", "b", "3", an id; empty: none
	text    string
	why     string
	flagged bool // it says of itself whether it is right
	correct bool
	media   string
}

func anyFlag(options []option) bool {
	for _, o := range options {
		if o.flagged {
			return true
		}
	}
	return false
}

// optionsOf gives a record's options and the name of the field they stand in.
func optionsOf(n *Node) ([]option, string) {
	all := n.look()
	for _, name := range optionNames {
		value, key := all.field(name)
		if value == nil {
			continue
		}
		if options := readOptions(value); (len(options) >= 2 || len(options) == 1 && !strings.Contains(name, "answer") && value.Kind == List) && (name != "answer" || anyFlag(options) || len(keysOf(n, key)) > 0) {
			return options, key
		}
	}
	if options := fieldOptions(n); len(options) >= 2 {
		return options, ""
	}
	if value, key := n.field([]string{"a"}); value != nil && value.Kind == List { // {q, a: [...], correct: b}: without a key they are answers that are all right
		if options := readOptions(value); len(options) >= 2 && (anyFlag(options) || len(keysOf(n, key)) > 0) {
			return options, key
		}
	}
	front, _ := n.field([]string{"front"})
	if wrong, _ := n.field(wrongNames); wrong != nil && front == nil {
		return withWrong(n, wrong), ""
	}
	return nil, ""
}

func readOptions(value *Node) []option {
	switch value.Kind { //nolint:exhaustive // the rest holds no options
	case List:
		return labelled(listOptions(value))
	case Map:
		return mapOptions(value)
	case String:
		return splitOptions(value.Text)
	}
	return nil
}

func listOptions(list *Node) []option {
	var options []option
	for i := range list.Items {
		entry := &list.Items[i]
		switch {
		case entry.scalar():
			options = append(options, option{text: entry.Text})
		case entry.Kind == Map && len(entry.Keys) == 1 && entry.Items[0].Kind == Bool:
			options = append(options, option{text: entry.Keys[0], flagged: true, correct: entry.Items[0].yes()})
		case entry.Kind == Map && len(entry.Keys) == 1 && entry.Items[0].scalar() && isLetter(entry.Keys[0]):
			options = append(options, option{label: entry.Keys[0], text: entry.Items[0].Text})
		case entry.Kind == Map:
			options = append(options, mapOption(entry))
		case entry.Kind == List:
			options = append(options, option{text: entry.prose()})
		}
	}
	// Where some entries have a mark and the others none, those without are wrong.
	if anyFlag(options) {
		for i := range options {
			options[i].flagged = true
		}
	}
	return options
}

// mapOption reads an option that is a map: which field is its text shows when its label is known.
func mapOption(entry *Node) option {
	var o option
	flag, flagName := entry.field(flagNames)
	if flag != nil && (flag.flag() || isWeight(flagName)) {
		o.flagged = true
		weight, err := strconv.ParseFloat(strings.TrimSpace(flag.Text), 64)
		o.correct = flag.yes() || err == nil && weight > 0
	}
	if only := onlyBool(entry); only != nil && !o.flagged { // "answerYn": true
		o.flagged, o.correct = true, only.yes()
	}
	text, textName := textField(entry)
	if text != nil {
		o.text = text.prose()
	}
	all := entry.look()
	for _, name := range labelNames {
		if label, key := all.field(name); label != nil && key != textName && label.scalar() && len(label.Text) <= 40 {
			o.label = strings.TrimSpace(label.Text)
			break
		}
	}
	o.why = entry.text(whyNames)
	if file, _ := entry.field(mediaNames); file != nil {
		o.media = file.prose()
	}
	return o
}

// onlyBool is the one field of an option that is true or false; nil where there are none or several.
func onlyBool(entry *Node) *Node {
	var only *Node
	for i := range entry.Items {
		if entry.Items[i].Kind != Bool {
			continue
		}
		if only != nil {
			return nil
		}
		only = &entry.Items[i]
	}
	return only
}

func isWeight(name string) bool {
	switch plainName(name) {
	case "score", "points", "weight", "fraction", "grade":
		return true
	}
	return false
}

// textField gives the field that holds an option's text: the first by name that is no letter beside a longer one.
func textField(entry *Node) (*Node, string) {
	var short *Node
	shortName := ""
	all := entry.look()
	for _, name := range optionText {
		value, key := all.field(name)
		if value == nil || value.Kind == Bool && name == "answer" {
			continue
		}
		if !isLetter(value.Text) && value.prose() != "" {
			return value, key
		}
		if short == nil {
			short, shortName = value, key
		}
	}
	return short, shortName
}

// mapOptions reads {"A": "text"}, {"answer_a": "text", "answer_b": null} and {"text": true, "other": false}.
func mapOptions(value *Node) []option {
	flags := 0
	for i := range value.Items {
		if value.Items[i].Kind == Bool {
			flags++
		}
	}
	var options []option
	for i, key := range value.Keys {
		entry := &value.Items[i]
		switch {
		case flags == len(value.Keys):
			options = append(options, option{text: key, flagged: true, correct: entry.yes()})
		case entry.scalar():
			options = append(options, option{label: key, text: entry.Text})
		case entry.Kind == Map:
			if o := mapOption(entry); o.text != "" {
				o.label = key
				options = append(options, o)
			}
		}
	}
	return options
}

var optionField = pattern.New(`^(?:option|answer|choice|opt|ans|alternative|antwort|respuesta)?([a-h]|[1-9])$`)

// fieldOptions reads options that are fields of the record itself: option_a, answer1, A.
func fieldOptions(n *Node) []option {
	var options []option
	seen := map[string]bool{}
	for i, key := range n.Keys {
		if m := optionField.FindStringSubmatch(plainName(key)); m != nil && n.Items[i].scalar() && !seen[m[1]] {
			seen[m[1]] = true
			options = append(options, option{label: m[1], text: n.Items[i].Text})
		}
	}
	if len(options) > 0 && options[0].label != "a" && options[0].label != "1" {
		return nil
	}
	return options
}

// withWrong reads a bank that keeps the right answers apart from the wrong ones.
func withWrong(n, wrong *Node) []option {
	var options []option
	all := n.look()
	for _, name := range keyNames {
		right, _ := all.field(name)
		if right == nil {
			continue
		}
		for _, text := range texts(right) {
			options = append(options, option{text: text, flagged: true, correct: true})
		}
		break
	}
	for _, text := range texts(wrong) {
		options = append(options, option{text: text, flagged: true})
	}
	return options
}

// texts gives a scalar or the entries of a list as texts.
func texts(n *Node) []string {
	if n.Kind != List {
		if text := n.prose(); text != "" {
			return []string{text}
		}
		return nil
	}
	var all []string
	for i := range n.Items {
		if text := n.Items[i].prose(); text != "" {
			all = append(all, text)
		} else if text, _ := textField(&n.Items[i]); text != nil {
			all = append(all, text.prose())
		}
	}
	return all
}

var (
	labelStart = pattern.New(`^\s*\(?([A-Ha-h]|[1-9])[.):]\s+(\S)`)
	lineLabel  = pattern.New(`(?m)^[ \t]*\(?([A-Ha-h])[.):][ \t]+`)
)

// labelled takes the letters off options that are written "A. text", if all of them have one of their own.
func labelled(options []option) []option {
	seen := map[string]bool{}
	for _, o := range options {
		m := labelStart.FindStringSubmatch(o.text)
		if m == nil || seen[m[1]] {
			return options
		}
		seen[m[1]] = true
	}
	if !seen["A"] && !seen["a"] && !seen["1"] {
		return options
	}
	for i := range options {
		m := labelStart.FindStringSubmatchIndex(options[i].text)
		if options[i].label == "" || !isLetter(options[i].label) {
			options[i].label = options[i].text[m[2]:m[3]]
		}
		options[i].text = options[i].text[m[4]:]
	}
	return options
}

// splitOptions takes "A. x\nB. y" apart.
func splitOptions(text string) []option {
	at := lineLabel.FindAllStringSubmatchIndex(text, -1)
	if len(at) < 2 || !strings.EqualFold(text[at[0][2]:at[0][3]], "a") {
		return nil
	}
	var options []option
	for i, m := range at {
		end := len(text)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		options = append(options, option{label: text[m[2]:m[3]], text: strings.TrimSpace(text[m[1]:end])})
	}
	return options
}

func isLetter(s string) bool {
	return len(s) == 1 && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 'a' && s[0] <= 'z')
}
