package fields

import (
	"strconv"
	"strings"

	"cutscore/content/formats/pattern"
)

// keyField is one field that names the right options.
type keyField struct {
	name  string
	refs  []ref
	flags []bool // parallel to the options
	prose string // the whole, where it is text
}

// ref names one option.
type ref struct {
	text   string
	number bool // it is written as a number
}

// keysOf gives the fields that name the right options, in the order of their names; the field with the options is none.
func keysOf(n *Node, options string) []keyField {
	var keys []keyField
	seen := map[string]bool{}
	all := n.look()
	for _, name := range keyNames {
		value, key := all.field(name)
		if value == nil || key == options || seen[key] {
			continue
		}
		seen[key] = true
		if field := readKey(value); len(field.refs) > 0 || len(field.flags) > 0 {
			field.name = key
			keys = append(keys, field)
		}
	}
	return keys
}

func readKey(value *Node) keyField {
	switch {
	case value.scalar():
		text := strings.TrimSpace(value.Text)
		if text == "" {
			return keyField{}
		}
		field := keyField{refs: []ref{{text, value.Kind == Number}}, prose: text}
		if manyNumbers.MatchString(text) {
			field.refs = nil
			for _, number := range digits.FindAllString(text, -1) {
				field.refs = append(field.refs, ref{number, false})
			}
		}
		return field
	case value.Kind == Map:
		return mapKey(value)
	case value.Kind != List:
		return keyField{}
	}
	var field keyField
	bools := 0
	for i := range value.Items {
		entry := &value.Items[i]
		if entry.Kind == Bool {
			bools++
		}
		field.flags = append(field.flags, entry.Kind == Bool && entry.yes())
		field.refs = append(field.refs, readKey(entry).refs...)
	}
	if bools != len(value.Items) {
		field.flags = nil
	} else {
		field.refs = nil
	}
	return field
}

// mapKey reads {"answer_a_correct": "true", ...} and {"id": "b", "text": ...}.
func mapKey(value *Node) keyField {
	var field keyField
	for i, key := range value.Keys {
		if !value.Items[i].flag() || isLetter(value.Items[i].Text) {
			field.refs = nil
			break
		}
		if value.Items[i].yes() {
			label, _ := strings.CutSuffix(strings.ToLower(key), "_correct")
			field.refs = append(field.refs, ref{text: label})
		}
	}
	if len(field.refs) > 0 {
		return field
	}
	for _, names := range [][]string{labelNames, optionText} {
		if entry, _ := value.field(names); entry != nil && entry.scalar() {
			return keyField{refs: []ref{{strings.TrimSpace(entry.Text), entry.Kind == Number}}, prose: entry.Text}
		}
	}
	return keyField{}
}

// numbers are the integers among the references of a field, if all are integers.
func (k *keyField) numbers() []int {
	var all []int
	for _, r := range k.refs {
		n, err := strconv.Atoi(r.text)
		if err != nil {
			return nil
		}
		all = append(all, n)
	}
	return all
}

var (
	manyNumbers = pattern.New(`^\d{1,2}(?:\s*(?:[,;&]|and)\s*\d{1,2})+$`)
	digits      = pattern.New(`\d+`)
	reasoned    = pattern.New(`^\(?([A-Ha-h])\)?\s*[-–—:(]`)
	letters     = pattern.New(`^[(\[]?([A-Za-z])[)\].:]?(?:(?:\s*[,;&/+|]\s*|\s+and\s+|\s+)[(\[]?([A-Za-z])[)\].:]?)*$`)
	oneLetter   = pattern.New(`[A-Za-z]`)
	named       = pattern.New(`(?i)^(?:option|answer|choice)s?[ _-]*[(\[]?([a-h]|\d)[)\].:]?$`)
	labelFirst  = pattern.New(`^\(?([A-Ha-h])[.):]\s+(.+)$`)
	glued       = pattern.New(`^(?:[A-H]{2,8}|[a-h]{2,8})$`)
	conjoined   = pattern.New(`(?i)\band\b`)
)

// pick gives the options that a reference names, by letter or text. It gives none where the reference fits none, or more
// than one text.
func pick(options []option, text string) []int {
	text = strings.TrimSpace(text)
	if at := byLabel(options, text); at >= 0 {
		return []int{at}
	}
	if at := byText(options, text); at != nil {
		return at
	}
	if m := named.FindStringSubmatch(text); m != nil {
		if at := byLabel(options, m[1]); at >= 0 {
			return []int{at}
		}
		return byLetters(options, m[1])
	}
	if m := labelFirst.FindStringSubmatch(text); m != nil {
		at := byLetters(options, m[1])
		if rest := byText(options, m[2]); len(at) == 1 && len(rest) == 1 && at[0] != rest[0] {
			return nil // letter and text disagree
		}
		return at
	}
	if letters.MatchString(text) {
		return byLetters(options, strings.Join(oneLetter.FindAllString(conjoined.ReplaceAllString(text, " "), -1), ""))
	}
	if m := reasoned.FindStringSubmatch(text); m != nil { // "B - because"
		return byLetters(options, m[1])
	}
	if glued.MatchString(text) && ascending(text) {
		return byLetters(options, text)
	}
	return nil
}

func ascending(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] <= s[i-1] {
			return false
		}
	}
	return true
}

func byLabel(options []option, text string) int {
	for i, o := range options {
		if o.label != "" && o.label == text {
			return i
		}
	}
	for i, o := range options {
		if o.label != "" && plainName(o.label) == plainName(text) && plainName(text) != "" {
			return i
		}
	}
	return -1
}

// byText finds the one option whose text it is: as written, else without a full stop and white space around it.
func byText(options []option, text string) []int {
	for _, fold := range []func(string) string{strings.TrimSpace, foldEnd} {
		var at []int
		for i, o := range options {
			if fold(o.text) == fold(text) && fold(text) != "" {
				at = append(at, i)
			}
		}
		if len(at) > 0 {
			return at[:1] // twins are told apart when the record is filed
		}
	}
	return nil
}

func foldEnd(s string) string {
	return strings.TrimRight(strings.Join(strings.Fields(s), " "), " .;,")
}

// byLetters finds options by their letters; where the options have none, A is the first.
func byLetters(options []option, text string) []int {
	var all []int
	for i := range len(text) {
		letter := text[i : i+1]
		at := -1
		if hasLetters(options) {
			at = byLabel(options, letter)
		} else if n := int(strings.ToLower(letter)[0]) - 'a'; n >= 0 && n < len(options) {
			at = n
		}
		if at < 0 {
			return nil
		}
		all = append(all, at)
	}
	return all
}

func hasLetters(options []option) bool {
	for _, o := range options {
		if isLetter(o.label) {
			return true
		}
	}
	return false
}
