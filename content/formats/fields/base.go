package fields

import (
	"fmt"
	"strings"

	"cutscore/content/formats/pattern"
)

// counting is what the numbers of a file's keys mean. It is found for the whole file: one question tells nothing.
type counting int

const (
	unknown counting = iota
	fromZero
	fromOne
	asLabels // they are the ids or numbers of options
	asText   // they are the texts of options
)

// found says how it was understood, for the report.
func (c counting) found() string {
	switch c {
	case fromZero:
		return "keys are numbers that count from 0"
	case fromOne:
		return "keys are numbers that count from 1"
	case asLabels:
		return "keys name the numbers of options"
	case asText:
		return "keys are the texts of options"
	case unknown:
	}
	return ""
}

// evidence counts what the numeric keys of a file say.
type evidence struct {
	fields            int // that are numbers
	labels, text      int // of which fit labels, or texts, of options
	zero, top         int // keys that are 0, and keys that are the number of options
	voteZero, voteOne int // what other fields of the same record say
	named             int // fields that are called an index
}

// count finds what numbers mean. Numeric says whether the file has numeric keys at all.
func count(drafts []draft) (meaning counting, numeric bool) {
	var e evidence
	for i := range drafts {
		e.add(&drafts[i])
	}
	switch {
	case e.fields == 0:
		return unknown, false
	case e.labels == e.fields:
		return asLabels, true
	case e.text == e.fields:
		return asText, true
	case e.zero > 3*e.top:
		return fromZero, true
	case e.top > 3*e.zero:
		return fromOne, true
	case e.zero > 0:
		return unknown, true
	case e.voteZero > 3*e.voteOne:
		return fromZero, true
	case e.voteOne > 3*e.voteZero:
		return fromOne, true
	case e.named == e.fields:
		return fromZero, true
	}
	return unknown, true
}

func (e *evidence) add(d *draft) {
	if anyFlag(d.options) || len(d.options) == 0 || len(d.keys) == 0 {
		return
	}
	key := &d.keys[0]
	numbers := key.numbers()
	if len(numbers) == 0 {
		return
	}
	e.fields++
	if name := plainName(key.name); strings.Contains(name, "index") || strings.Contains(name, "idx") || strings.Contains(name, "indices") {
		e.named++
	}
	if all(key.refs, func(r ref) bool { return byLabel(d.options, r.text) >= 0 }) {
		e.labels++
	}
	if all(key.refs, func(r ref) bool { return byText(d.options, r.text) != nil }) {
		e.text++
	}
	for _, n := range numbers {
		if n == 0 {
			e.zero++
		}
		if n == len(d.options) {
			e.top++
		}
	}
	if at := d.crossCheck(); at >= 0 && len(numbers) == 1 {
		switch numbers[0] - at {
		case 0:
			e.voteZero++
		case 1:
			e.voteOne++
		}
	}
}

func all(refs []ref, fits func(ref) bool) bool {
	for _, r := range refs {
		if !fits(r) {
			return false
		}
	}
	return len(refs) > 0
}

var saysLetter = pattern.New(`(?i)(?:correct|right)\s+(?:answer|option|choice)s?\s*(?:is|:)?\s*\**\(?([A-H])\b`)

// crossCheck finds the option that another field of the record calls right: a second key in words, or an explanation
// that has the text of one option alone. -1: none does.
func (d *draft) crossCheck() int {
	for _, key := range d.keys[1:] {
		if key.numbers() == nil && len(key.refs) == 1 {
			if at := pick(d.options, key.refs[0].text); len(at) == 1 {
				return at[0]
			}
		}
	}
	if m := saysLetter.FindStringSubmatch(d.explanation); m != nil {
		if at := byLetters(d.options, m[1]); len(at) == 1 {
			return at[0]
		}
	}
	only := -1
	for i, o := range d.options {
		if text := foldEnd(o.text); len(text) >= 3 && strings.Contains(strings.ToLower(d.explanation), strings.ToLower(text)) {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	return only
}

// resolve gives the options that a key field names, or says why it names none.
func (c counting) resolve(d *draft, key *keyField) (at []int, wrong string) {
	if key.flags != nil {
		if len(key.flags) != len(d.options) {
			return nil, fmt.Sprintf("%q has %d marks for %d options", key.name, len(key.flags), len(d.options))
		}
		for i, right := range key.flags {
			if right {
				at = append(at, i)
			}
		}
		return at, ""
	}
	if len(key.refs) > 1 && key.prose != "" {
		if at := byText(d.options, key.prose); at != nil { // "1, 3" can be the text of an option
			return at, ""
		}
	}
	numeric := key.numbers() != nil
	for _, r := range key.refs {
		var one []int
		if numeric {
			one = c.number(d, r)
		} else {
			one = pick(d.options, r.text)
		}
		if one == nil {
			return nil, c.misfit(d, key, r, numeric)
		}
		at = append(at, one...)
	}
	return at, ""
}

func (c counting) number(d *draft, r ref) []int {
	n := 0
	for _, digit := range r.text {
		if digit < '0' || digit > '9' || n > 1000 {
			n = -1
			break
		}
		n = 10*n + int(digit-'0')
	}
	switch c {
	case asLabels:
		if at := byLabel(d.options, r.text); at >= 0 {
			return []int{at}
		}
	case asText:
		return byText(d.options, r.text)
	case fromZero:
		if n >= 0 && n < len(d.options) {
			return []int{n}
		}
	case fromOne:
		if n >= 1 && n <= len(d.options) {
			return []int{n - 1}
		}
	case unknown:
	}
	return nil
}

func (c counting) misfit(d *draft, key *keyField, r ref, numeric bool) string {
	if numeric && c == unknown {
		return fmt.Sprintf("%q is %s, and nothing in the file tells whether it counts from 0 or from 1: write the letter or the text of the right option", key.name, r.text)
	}
	text := r.text
	if len(text) > 60 {
		text = text[:57] + "..."
	}
	return fmt.Sprintf("%q is %q, which fits none of its %d options", key.name, text, len(d.options))
}
