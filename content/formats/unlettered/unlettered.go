// Package unlettered reads questions whose options are plain lines, or a plain list, and whose answers name them all the same: by a
// letter, a number or their text. It gives the options letters, and the rest is the business of formats/lettered. runs.go
// finds the options, paragraphs.go those that are no list, count.go what the numbers of answers count from.
package unlettered

import (
	"fmt"
	"strings"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/source"
)

// Detect recognises answers with as many options above each.
func Detect(f source.File) string {
	all := runs(f.Start())
	good, list := 0, 0
	for i := range all {
		if r := &all[i]; !r.odd && r.fits() {
			good++
			if !r.flat {
				list++
			}
		}
	}
	if good < 3 && list < 2 || good*10 < len(all)*8 {
		return ""
	}
	return "options without letters, and the answers that name them below"
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	all := runs(f.Text)
	c, found := count(all)
	if c == undecided {
		r := firstNumber(all)
		return source.Bank{}, fmt.Errorf("line %d: the answer is %s, and nothing in the file tells whether its numbers count from 0 or from 1: write the letter or the text of the right option", r.lines[r.at].Number, r.key.Labels[0])
	}
	text := strings.Split(f.Text, "\n")
	var odd []run
	for i := range all {
		r := &all[i]
		if r.odd {
			odd = append(odd, *r)
			for _, l := range r.lines[r.from:r.end] {
				text[l.Number-1] = ""
			}
			continue
		}
		r.letter(text, c)
	}
	f.Text = strings.Join(text, "\n")
	bank, err := lettered.Read(f)
	if found != "" {
		bank.Found = append(bank.Found, found)
	}
	for _, r := range odd {
		first := r.lines[r.from]
		bank.Skip(first.Number, "it cannot be told which of its lines are its options: write each with a letter, such as `A) …`: %s", source.Brief(first.Text))
	}
	return bank, err
}

// letter writes letters before the options, and for the number of an answer.
func (r *run) letter(text []string, c counting) {
	if at := r.stem; at >= 0 { // an entry of the list around that of the options, or below the heading of a chapter
		l := r.lines[at]
		text[l.Number-1] = fmt.Sprintf("Q%d. %s", at, cutMark(l.Text))
	}
	for i, at := range r.entries {
		l := r.lines[at]
		text[l.Number-1] = fmt.Sprintf("%*s%c) %s", l.Indent(), "", 'A'+rune(i), cutMark(l.Text))
	}
	if r.spell {
		text[r.lines[r.at].Number-1] = "Answer: " + strings.TrimSpace(r.lines[r.at].Text)
	}
	if !r.numbered() || c == texts {
		return
	}
	var names []string
	for _, n := range r.numbers() {
		names = append(names, string('A'+rune(n-int(c))))
	}
	for at := r.at; at < r.end; at++ {
		text[r.lines[at].Number-1] = ""
	}
	said := strings.Join(names, ", ")
	if why := strings.TrimLeft(r.key.Text, "0123456789 ,&.:;)]-–—"); why != "" {
		said += ". " + why
	}
	text[r.lines[r.at].Number-1] = "Answer: " + said
}

// cutMark takes the mark of a list off an entry.
func cutMark(line string) string {
	if m := entry.FindStringSubmatch(line); m != nil {
		return m[2]
	}
	return strings.TrimSpace(line)
}

// nothing: a line shows nothing, or only opens what is folded away.
func nothing(l mdlines.Line) bool {
	return l.Blank() || mdlines.Furniture(l.Text) || folded.MatchString(l.Text)
}
