// Package logseq reads the flashcards of a page of Logseq: an entry of its outline with the tag #card is a front, the entries
// below it are the back, and {{cloze ...}} is a gap.
package logseq

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	entry    = pattern.New(`^([ \t]*)[-*]\s+(.*)$`)
	card     = pattern.New(`(?i)\s*(?:#card\b|#?\[\[card\]\])`)
	cards    = pattern.New(`(?im)^[ \t]*[-*]\s.*(?:#card(?:\s|$)|\[\[card\]\])`)
	property = pattern.New(`^\s*([\w-]+)::\s*(.*)$`)
	gaps     = pattern.New(`\{\{cloze\s+(.*?)\}\}`)
	tag      = pattern.New(`\s*#(?:\[\[[^\]]*\]\]|[\w/-]+)`)
	link     = pattern.New(`\[\[([^\]]*)\]\]`)
)

// Detect recognises entries with the tag.
func Detect(f source.File) string {
	if !cards.MatchString(f.Text) {
		return ""
	}
	return "an outline with entries tagged #card"
}

// block is an entry with the lines that belong to it.
type block struct {
	line, indent int
	lines        []string
}

// Read reads the cards of a page.
func Read(f source.File) (source.Bank, error) {
	var bank source.Bank
	blocks := outline(&bank, f.Text)
	top := ""
	for i := range blocks {
		b := &blocks[i]
		if b.indent == 0 {
			top = ""
		}
		if !card.MatchString(b.lines[0]) {
			if b.indent == 0 {
				top = said(b.lines[:1])
			}
			continue
		}
		var below []string
		for _, kid := range blocks[i+1:] {
			if kid.indent <= b.indent {
				break
			}
			text := strings.Split(gaps.ReplaceAllString(said(kid.lines), "$1"), "\n")
			if alone := len(below) == 0 && (i+2 == len(blocks) || blocks[i+2].indent <= b.indent); alone { // no list
				below = append(below, text...)
				continue
			}
			in := strings.Repeat(" ", kid.indent-b.indent-1)
			for n, line := range text {
				if n == 0 {
					line = "- " + line
				} else if line != "" {
					line = "  " + line
				}
				below = append(below, strings.TrimRight(in+line, " "))
			}
		}
		file(&bank, b, top, mdlines.Tidy(mdlines.Dedent(below)))
	}
	return bank, nil
}

// outline takes a page apart. Properties are no text of theirs; the page's own title is the deck's. Code keeps its indent.
func outline(bank *source.Bank, text string) []block {
	var blocks []block
	fenced := false
	for i, line := range strings.Split(text, "\n") {
		n := len(blocks)
		within := fenced && n > 0
		if strings.HasPrefix(strings.TrimLeft(line, " \t-*>"), "```") {
			fenced = !fenced
		}
		if within {
			blocks[n-1].lines = append(blocks[n-1].lines, outdented(line, blocks[n-1].indent+2))
			continue
		}
		if m := property.FindStringSubmatch(line); m != nil {
			if m[1] == "title" && len(blocks) == 0 {
				bank.Title = m[2]
			}
			continue
		}
		if m := entry.FindStringSubmatch(line); m != nil {
			indent := mdlines.Line{Text: line}.Indent()
			blocks = append(blocks, block{i + 1, indent, []string{m[2]}})
		} else if n > 0 && strings.TrimSpace(line) != "" {
			blocks[n-1].lines = append(blocks[n-1].lines, strings.TrimSpace(line))
		}
	}
	return blocks
}

// outdented takes up to so many columns of white space off a line.
func outdented(line string, columns int) string {
	for columns > 0 && line != "" && (line[0] == ' ' || line[0] == '\t') {
		if line[0] == '\t' {
			columns -= 3
		}
		columns--
		line = line[1:]
	}
	return strings.TrimRight(line, " \t")
}

// file takes a card: each of its gaps is one of its own, else what stands below is its back.
func file(bank *source.Bank, b *block, topic, back string) {
	front := said(b.lines)
	found := gaps.FindAllStringSubmatchIndex(front, -1)
	for n, m := range found {
		asked := gaps.ReplaceAllString(front[:m[0]], "$1") + cloze.Gap + gaps.ReplaceAllString(front[m[1]:], "$1")
		answer := front[m[2]:m[3]]
		if back != "" {
			answer += "\n\n" + back
		}
		add(bank, source.Record{Line: b.line, Topic: topic, Kind: content.Recall, Stem: asked, Back: answer}, n)
	}
	if len(found) == 0 {
		add(bank, source.Record{Line: b.line, Topic: topic, Kind: content.Recall, Stem: front, Back: back}, 0)
	}
}

func add(bank *source.Bank, r source.Record, n int) {
	var lost, more []string
	r.Stem, lost = mdlines.Images(r.Stem)
	r.Back, more = mdlines.Images(r.Back)
	if bank.Add(r); n == 0 && len(lost)+len(more) > 0 {
		bank.Lose(r.Line, "%s", strings.Join(append(lost, more...), ", "))
	}
}

// said is the text of an entry without its tags, and with the words of its links. Code is as it is.
func said(lines []string) string {
	out := make([]string, len(lines))
	fenced := false
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimLeft(line, "> "), "```") {
			fenced = !fenced
		} else if !fenced {
			line = link.ReplaceAllString(tag.ReplaceAllString(card.ReplaceAllString(line, ""), ""), "$1")
		}
		out[i] = line
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}
