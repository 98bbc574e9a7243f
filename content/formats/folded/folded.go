// Package folded reads flashcards whose answers are folded away: `<details><summary>front</summary>back</details>`, or a
// heading with a `<details>` below it whose summary only says to show the answer.
package folded

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
	"cutscore/content/formats/wording"
)

var (
	open    = pattern.New(`(?i)<details\b[^>]*>`)
	closed  = pattern.New(`(?i)</details\s*>`)
	summary = pattern.New(`(?is)^\s*<summary\b[^>]*>(.*?)</summary\s*>`)
	generic = pattern.New(`(?i)^(?:(?:show|see|view|reveal|toggle|click|open|expand|hint|spoiler|details|more)\b[\s\w]{0,40}|[\s\w]{0,24}?\b(?:answers?|solution|explanation|show|details|code|here|reveal|expand)|)[^?\pL]*$`)
	tags    = pattern.New(`(?i)</?(?:b|strong|i|em|h[1-6]|p|span|font|u|code|div|br)\b[^>]*>`)
	inlines = pattern.New(`(?i)</?(?:b|p|div|span|font|center|blockquote)\b[^>]*>`)
	breaks  = pattern.New(`(?i)<br\s*/?>`)
)

// Detect recognises answers that are folded away.
func Detect(f source.File) string {
	if !open.MatchString(f.Text) {
		return ""
	}
	bank, _ := Read(f)
	if len(bank.Records) == 0 && len(bank.Skipped) == 0 {
		return ""
	}
	return "answers folded away in <details>"
}

// block is a <details> that is none inside of another, by places in the text.
type block struct {
	from, inner, end, to int
}

// Read reads the cards.
func Read(f source.File) (source.Bank, error) {
	p := pageOf(f.Text)
	bank := source.Bank{Title: p.title}
	text := p.text
	topic, above := "", 0
	empty := 0
	for _, b := range blocks(text, p.isCode) {
		between := text[above:b.from]
		above = b.to
		front, fronts := frontOf(between)
		if t, found := lastTopic(between); found {
			topic = t
		}
		body := text[b.inner:b.end]
		said := ""
		if m := summary.FindStringSubmatchIndex(body); m != nil {
			said = plain(body[m[2]:m[3]])
			body = body[m[1]:]
		}
		if said == "" || (generic.MatchString(said) || wording.Button(said)) && front != "" {
			said = front
		} else if fronts && front != "" && topic == "" {
			topic = mdlines.Topic(front)
		}
		r := source.Record{Line: p.first + p.lineAt(b.from), Kind: content.Recall, Topic: topic}
		var lost, gone []string
		r.Stem, lost = mdlines.Images(said)
		r.Back, gone = mdlines.Images(answer(body))
		if r.Back == "" {
			empty++
		}
		before := len(bank.Records)
		if bank.Add(r); len(bank.Records) > before && len(lost)+len(gone) > 0 {
			bank.Lose(r.Line, "%s", strings.Join(append(lost, gone...), ", "))
		}
	}
	if empty > 0 {
		bank.Found = append(bank.Found, fmt.Sprintf("%d answers are empty", empty))
	}
	return bank, nil
}

// page is a text whose lines have lost the white space at their ends.
type page struct {
	text   string
	title  string
	first  int    // the number of its first line
	starts []int  // of the lines, by place in the text
	code   []bool // by line
}

func pageOf(text string) page {
	lines, title := mdlines.Of(text)
	p := page{title: title, starts: make([]int, len(lines)), code: make([]bool, len(lines))}
	size := 0
	for i := range lines {
		p.starts[i], p.code[i] = size, lines[i].Code
		size += len(lines[i].Text) + 1
		if lines[i].Level == 1 && p.title == "" {
			p.title = mdlines.Topic(lines[i].Heading)
		}
	}
	var b strings.Builder
	b.Grow(size)
	for i := range lines {
		b.WriteString(lines[i].Text)
		b.WriteByte('\n')
	}
	if p.text = b.String(); len(lines) > 0 {
		p.first = lines[0].Number
	}
	return p
}

// lineAt is the index of the line that a place stands in.
func (p *page) lineAt(at int) int {
	i, found := slices.BinarySearch(p.starts, at)
	if !found {
		i--
	}
	return i
}

func (p *page) isCode(at int) bool { return p.code[p.lineAt(at)] }

// blocks finds the outermost <details>. One that is never closed ends before the next.
func blocks(text string, code func(int) bool) []block {
	var out []block
	at := 0
	for {
		m := open.FindStringIndex(text[at:])
		if m == nil {
			return out
		}
		from, inner := at+m[0], at+m[1]
		if code(from) {
			at = inner
			continue
		}
		end, to := closing(text, inner)
		out = append(out, block{from, inner, end, to})
		at = to
	}
}

// closing finds the end of what opened before a place.
func closing(text string, from int) (end, to int) {
	depth, at := 1, from
	first := -1 // where another opens on the way
	for depth > 0 {
		c := closed.FindStringIndex(text[at:])
		if c == nil {
			if first >= 0 {
				return first, first
			}
			return len(text), len(text)
		}
		if o := open.FindStringIndex(text[at : at+c[0]]); o != nil {
			if first < 0 {
				first = at + o[0]
			}
			depth++
			at += o[1]
			continue
		}
		depth--
		end, to = at+c[0], at+c[1]
		at = to
	}
	return end, to
}

func plain(s string) string {
	s = strings.Join(strings.Fields(tags.ReplaceAllString(s, " ")), " ")
	_, s = mdlines.CutNumber(markup.Unescape(s))
	if bold, ok := mdlines.Bold(s); ok {
		s = bold
	}
	return s
}

// frontOf is what asks right above a block: its heading with what stands below that, or the last paragraph.
func frontOf(between string) (front string, heading bool) {
	lines := strings.Split(strings.TrimSpace(between), "\n")
	for i, line := range slices.Backward(lines) {
		if level, title := mdlines.Heading(line); level > 0 {
			return mdlines.Stem(title, clean(lines[i+1:])), true
		}
	}
	end := len(lines)
	for end > 0 && (strings.TrimSpace(lines[end-1]) == "" || mdlines.Furniture(lines[end-1])) {
		end--
	}
	start := end
	for start > 0 && strings.TrimSpace(lines[start-1]) != "" {
		start--
	}
	if start == end {
		return "", false
	}
	return mdlines.Stem(strings.TrimLeft(lines[start], "-*+> "), lines[start+1:end]), false
}

func clean(lines []string) []string {
	var out []string
	for _, l := range lines {
		if !mdlines.Furniture(l) {
			out = append(out, l)
		}
	}
	return out
}

// lastTopic is the last heading above a block that something else stands under, too.
func lastTopic(between string) (topic string, found bool) {
	levels := []int{}
	titles := []string{}
	for line := range strings.SplitSeq(between, "\n") {
		if level, title := mdlines.Heading(line); level > 1 {
			levels, titles = append(levels, level), append(titles, title)
		}
	}
	switch n := len(levels); {
	case n >= 2 && levels[n-2] < levels[n-1]:
		return mdlines.Topic(titles[n-2]), true
	case n == 1 && levels[0] == 2 && !strings.HasSuffix(titles[0], "?"):
		return mdlines.Topic(titles[0]), true
	}
	return "", false
}

// answer is what is folded away, without the tags that only set it.
func answer(body string) string {
	body = open.ReplaceAllString(closed.ReplaceAllString(body, ""), "")
	body = strings.NewReplacer("<summary>", "**", "</summary>", "**").Replace(body)
	lines := clean(strings.Split(breaks.ReplaceAllString(body, "\n"), "\n"))
	for i, line := range lines {
		line = inlines.ReplaceAllString(line, "")
		if level, title := mdlines.Heading(line); level > 0 {
			line = "**" + title + "**"
		}
		lines[i] = line
	}
	if markup.IsHTML(strings.Join(lines, "\n")) && !strings.Contains(body, "```") {
		text, _ := markup.HTML(strings.Join(lines, "<br>"))
		return text
	}
	return mdlines.Tidy(mdlines.Dedent(lines))
}
