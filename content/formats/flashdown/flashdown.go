// Package flashdown reads cards whose fronts are headings: those of flashdown, and of GoCard, whose headings are the words
// Question and Answer. A document has headings, too: most of them must ask something, or be many with few words below each (short.go).
package flashdown

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var asks = pattern.New(`(?i)^(?:\d+[.)]\s*)?(?:what|which|who|whom|whose|when|where|why|how|is|are|do|does|did|can|could|should|would|define|explain|describe|list|name|examples? of|concept of|difference|meaning of|purpose of|types? of)\b|\?[*_\s]*$`)

// bold is a numbered line in bold type, which does the work of a heading of the lowest level.
var bold = pattern.New(`^\s{0,3}\d{1,4}[.)]\s+\*\*([^*]+)\*\*\s*$`)

const lowest = 6

// section is a heading with what stands below it.
type section struct {
	line  int
	level int
	title string
	body  []string
}

func sections(text string) (all []section, deck string) {
	lines, deck := mdlines.Of(text)
	all = append(all, section{})
	for _, l := range lines {
		if m := bold.FindStringSubmatch(l.Text); m != nil && !l.Code {
			l.Level, l.Heading = lowest, m[1]
		}
		if l.Level > 0 {
			all = append(all, section{line: l.Number, level: l.Level, title: l.Heading})
			continue
		}
		last := &all[len(all)-1]
		if l.Code || !mdlines.Furniture(l.Text) {
			last.body = append(last.body, l.Text)
		}
	}
	return all, deck
}

// Detect recognises headings that ask, with answers below, and pairs of Question and Answer.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "#") {
		return ""
	}
	all, _ := sections(f.Text)
	if len(pairs(all)) > 0 {
		return "## Question and ## Answer"
	}
	fronts, asking, bare := 0, 0, 0
	level := frontLevel(all)
	for _, s := range all[1:] {
		if s.level != level {
			if s.level > level {
				bare++
			}
			continue
		}
		fronts++
		if asks.MatchString(s.title) {
			asking++
		}
	}
	if fronts >= 2 && asking*10 >= fronts*6 && bare == 0 {
		return "headings that ask, with answers below"
	}
	if short(all, level) {
		return "a heading a card, with a few words below each"
	}
	return ""
}

// frontLevel is the level of most headings.
func frontLevel(all []section) int {
	count := [7]int{}
	for _, s := range all[1:] {
		count[min(s.level, 6)]++
	}
	best := 2
	for level, n := range count {
		if n > count[best] {
			best = level
		}
	}
	return best
}

// pairs finds the sections that are called Question and the answers that follow.
func pairs(all []section) [][2]*section {
	var out [][2]*section
	for i := 1; i+1 < len(all); i++ {
		if strings.EqualFold(strings.TrimRight(all[i].title, ":"), "question") && strings.EqualFold(strings.TrimRight(all[i+1].title, ":"), "answer") {
			out = append(out, [2]*section{&all[i], &all[i+1]})
		}
	}
	return out
}

// Read reads a deck.
func Read(f source.File) (source.Bank, error) {
	all, title := sections(f.Text)
	bank := source.Bank{Title: title}
	if found := pairs(all); len(found) > 0 {
		for _, p := range found {
			add(&bank, p[0].line, "", mdlines.Tidy(p[0].body), mdlines.Tidy(p[1].body))
		}
		return bank, nil
	}
	level, topic := frontLevel(all), ""
	for _, s := range all[1:] {
		switch {
		case s.level < level:
			topic = s.title
			if bank.Title == "" && s.level == 1 {
				bank.Title = s.title
			}
		case s.level == level:
			if mdlines.Topic(s.title) == "" { // a table of contents
				continue
			}
			add(&bank, s.line, topic, s.title, mdlines.Tidy(mdlines.Dedent(s.body)))
		default:
			bank.Skip(s.line, "a heading within an answer: %s", source.Brief(s.title))
		}
	}
	return bank, nil
}

func add(bank *source.Bank, line int, topic, front, back string) {
	r := source.Record{Line: line, Topic: topic, Kind: content.Recall}
	var lost, more []string
	r.Stem, lost = mdlines.Images(front)
	r.Back, more = mdlines.Images(back)
	bank.LoseAll(line, append(lost, more...))
	bank.Add(r)
}
