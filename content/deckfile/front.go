package deckfile

import (
	"math"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
)

// front is the front matter of a deck.
type front struct {
	Title    string `yaml:"title"`
	ID       string `yaml:"id"`
	AsOf     string `yaml:"as_of"`
	Imported struct {
		From string `yaml:"from"`
		Sum  string `yaml:"sum"`
	} `yaml:"imported"`
	Exam struct {
		Questions float64            `yaml:"questions"` // into a whole number YAML would read 1.5 as 1
		Minutes   float64            `yaml:"minutes"`
		CutScore  float64            `yaml:"cut_score"`
		Typed     bool               `yaml:"typed"`
		Weights   map[string]float64 `yaml:"weights"`
	} `yaml:"exam"`
}

// cutFront splits a text behind its front matter, whose marks stay with it. Where it is not closed, body is the whole text.
func cutFront(text string) (matter, body string, opened bool) {
	end := 0
	for line := range strings.Lines(text) {
		end += len(line)
		switch mark := strings.TrimRight(line, " \t\n"); {
		case mark == "---" && opened:
			return text[:end], text[end:], true
		case mark == "---":
			opened = true
		case mark != "" && !opened:
			return "", text, false
		}
	}
	return "", text, opened
}

// frontMatter takes the front matter off a file and puts it into the deck. What is wrong in it is a problem; the deck
// goes on with what could be read.
func (p *reader) frontMatter(src source) source {
	matter, body, opened := cutFront(src.text)
	if !opened {
		return src
	}
	if matter == "" {
		p.problem(content.Position{File: src.name, Line: 1}, "the front matter is not closed: put a line --- below it")
		return src.fromHeading()
	}
	var f front
	p.decode(matter, content.Position{File: src.name, Line: 1}, "front matter", &f)
	src.text, src.line = body, strings.Count(matter, "\n")
	setting := func(name string) content.Position {
		before, _, _ := strings.Cut(matter, name+":")
		return content.Position{File: src.name, Line: 1 + strings.Count(before, "\n")}
	}
	d := p.deck
	if title := clean.Line(f.Title); title != "" {
		d.Title = title
	}
	d.ID, d.AsOf = clean.Line(f.ID), clean.Line(f.AsOf)
	d.Imported = content.Imported{From: clean.Line(f.Imported.From), Sum: f.Imported.Sum}
	d.Exam.Weights, d.Exam.Typed = f.Exam.Weights, f.Exam.Typed
	for _, n := range []struct {
		name      string
		said      float64
		into      *int
		low, high int
	}{
		{"questions", f.Exam.Questions, &d.Exam.Questions, 1, 1000},
		{"minutes", f.Exam.Minutes, &d.Exam.Minutes, 1, content.MostMinutes},
		{"cut_score", f.Exam.CutScore, &d.Exam.CutScore, 101, 1000},
	} {
		switch {
		case n.said == 0: // it is not said
		case n.said >= float64(n.low) && n.said <= float64(n.high) && n.said == math.Trunc(n.said):
			*n.into = int(n.said)
		default:
			p.problem(setting(n.name), "exam: %s is %v; it must be a whole number from %d to %d", n.name, n.said, n.low, n.high)
		}
	}
	p.weightsAt = setting("weights")
	return src
}

// fromHeading takes off what stands above the first heading.
func (s source) fromHeading() source {
	above := 0
	for line := range strings.Lines(s.text) {
		if strings.HasPrefix(line, "#") {
			s.line += strings.Count(s.text[:above], "\n")
			s.text = s.text[above:]
			break
		}
		above += len(line)
	}
	return s
}

// strayFront takes front matter off a file that is not the one that holds the deck's.
func (p *reader) strayFront(src source) source {
	matter, body, _ := cutFront(src.text)
	if matter != "" {
		p.problem(content.Position{File: src.name, Line: 1}, "front matter is read from %s alone: move what counts there", head)
		src.text, src.line = body, strings.Count(matter, "\n")
	}
	return src
}
