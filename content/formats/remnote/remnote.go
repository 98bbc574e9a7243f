// Package remnote reads what RemNote exports as text: an outline in which a sign parts the sides of a card: >> or :: or ;; on a
// line, and the same sign thrice, or at the end of a line, above the entries that are its back. {{...}} is a gap.
package remnote

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	entry  = pattern.New(`^([ \t]*)[-*•]\s+(\S.*)$`)
	inline = pattern.New(`^(.*\S)\s+(>>|<<|<>|::|;;)\s+(\S.*)$`)
	above  = pattern.New(`^(.*\S)\s+(>>>?|:::?|;;;?)\s*$`)
	signs  = pattern.New(`(?m)^[ \t]*[-*•]\s+\S.*\s(?:>>>?|;;;?)(?:\s|$)`)
	gap    = pattern.New(`\{\{([^{}]+)\}\}`)
)

// Detect recognises an outline with such signs in every fourth entry at least.
func Detect(f source.File) string {
	if !signs.MatchString(f.Start()) {
		return ""
	}
	entries, carded := 0, 0
	for line := range strings.SplitSeq(f.Start(), "\n") {
		if m := entry.FindStringSubmatch(line); m != nil {
			entries++
			if inline.MatchString(m[2]) || above.MatchString(m[2]) {
				carded++
			}
		}
	}
	if carded < 2 || carded*4 < entries {
		return ""
	}
	return "an outline with >> and ;; between the sides of cards"
}

// block is an entry.
type block struct {
	line, indent int
	text         string
}

// Read reads the cards of an outline.
func Read(f source.File) (source.Bank, error) {
	var bank source.Bank
	var blocks []block
	for i, line := range strings.Split(f.Text, "\n") {
		if m := entry.FindStringSubmatch(line); m != nil {
			blocks = append(blocks, block{i + 1, mdlines.Line{Text: line}.Indent(), strings.TrimSpace(m[2])})
		}
	}
	var path []block // the entries that the one at hand stands below
	for i, b := range blocks {
		for len(path) > 0 && path[len(path)-1].indent >= b.indent {
			path = path[:len(path)-1]
		}
		file(&bank, path, b, blocks[i+1:])
		path = append(path, b)
	}
	return bank, nil
}

// file takes an entry that is a card. What ;; describes belongs to the entry above, which is named on the front.
func file(bank *source.Bank, path []block, b block, rest []block) {
	r := source.Record{Line: b.line, Kind: content.Recall}
	if len(path) > 0 && len(path[0].text) < 100 && !inline.MatchString(path[0].text) {
		r.Topic = path[0].text
	}
	var sign string
	if m := above.FindStringSubmatch(b.text); m != nil {
		r.Stem, sign = m[1], m[2]
		for _, kid := range rest {
			if kid.indent <= b.indent {
				break
			}
			r.Back += strings.Repeat(" ", kid.indent-b.indent-1) + "- " + kid.text + "\n"
		}
		r.Back = strings.Join(mdlines.Dedent(strings.Split(strings.TrimRight(r.Back, "\n"), "\n")), "\n")
	} else if m := inline.FindStringSubmatch(b.text); m != nil {
		r.Stem, sign, r.Back = m[1], m[2], m[3]
		if sign == "<<" {
			r.Stem, r.Back = r.Back, r.Stem
		}
	} else {
		gaps(bank, r, b.text)
		return
	}
	if strings.HasPrefix(sign, ";") && len(path) > 0 {
		owner := path[len(path)-1].text
		if m := inline.FindStringSubmatch(owner); m != nil {
			r.Stem = m[1] + ": " + r.Stem
		}
	}
	r.Stem, r.Back = gap.ReplaceAllString(r.Stem, "$1"), gap.ReplaceAllString(r.Back, "$1")
	bank.Add(r)
}

// gaps takes a card for each gap of an entry.
func gaps(bank *source.Bank, r source.Record, text string) {
	for _, m := range gap.FindAllStringSubmatchIndex(text, -1) {
		one := r
		one.Stem = gap.ReplaceAllString(text[:m[0]], "$1") + cloze.Gap + gap.ReplaceAllString(text[m[1]:], "$1")
		one.Back = text[m[2]:m[3]]
		bank.Add(one)
	}
}
