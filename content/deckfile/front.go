package deckfile

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"cutscore/content"
	"cutscore/content/clean"
)

// front is the front matter of a deck.
type front struct {
	Title string `yaml:"title"`
	AsOf  string `yaml:"as_of"`
	Exam  struct {
		Questions int                `yaml:"questions"`
		Minutes   int                `yaml:"minutes"`
		CutScore  int                `yaml:"cut_score"`
		Weights   map[string]float64 `yaml:"weights"`
	} `yaml:"exam"`
}

// frontMatter takes the front matter off a file and puts it into the deck. What is wrong in it is a problem; the deck
// goes on with what could be read.
func (p *reader) frontMatter(src source) source {
	rest, found := strings.CutPrefix(src.text, "---\n")
	if !found {
		return src
	}
	block, body, closed := strings.Cut("\n"+rest, "\n---\n")
	if !closed {
		var trimmed bool
		if block, trimmed = strings.CutSuffix("\n"+strings.TrimRight(rest, "\n"), "\n---"); !trimmed {
			p.problem(content.Position{File: src.name, Line: 1}, "the front matter is not closed: put a line --- below it")
			return src
		}
		body = ""
	}
	var f front
	p.decode(block, content.Position{File: src.name, Line: 1}, "front matter", &f)
	src.line = strings.Count(block, "\n") + 2
	src.text = body
	d, at := p.deck, content.Position{File: src.name, Line: 1}
	if f.Title != "" {
		d.Title = clean.Line(f.Title)
	}
	d.AsOf = clean.Line(f.AsOf)
	d.Exam = content.Blueprint{Questions: f.Exam.Questions, Minutes: f.Exam.Minutes, CutScore: f.Exam.CutScore, Weights: f.Exam.Weights}
	for _, n := range []struct {
		name      string
		value     *int
		low, high int
	}{{"questions", &d.Exam.Questions, 1, 1000}, {"minutes", &d.Exam.Minutes, 1, 1440}, {"cut_score", &d.Exam.CutScore, 101, 1000}} {
		if *n.value != 0 && (*n.value < n.low || *n.value > n.high) {
			p.problem(at, "exam: %s is %d; it must be from %d to %d", n.name, *n.value, n.low, n.high)
			*n.value = 0
		}
	}
	p.frontAt = at
	return src
}

// decode reads YAML, unknown keys refused, and reports what is wrong with its line in the file. at is the line above the
// first line of text.
func (p *reader) decode(text string, at content.Position, what string, into any) {
	dec := yaml.NewDecoder(bytes.NewReader([]byte(strings.TrimPrefix(text, "\n"))))
	dec.KnownFields(true)
	err := dec.Decode(into)
	if err == nil || errors.Is(err, io.EOF) {
		return
	}
	for _, line := range yamlErrors(err) {
		pos := at
		if m := yamlLine().FindStringSubmatch(line); m != nil {
			n, _ := strconv.Atoi(m[1])
			pos.Line += n
			line = strings.Replace(line, m[0], "", 1)
		}
		line = notFound().ReplaceAllString(line, "there is no setting called $1")
		p.problem(pos, "%s: %s", what, clean.Line(line))
	}
}

func yamlErrors(err error) []string {
	var several *yaml.TypeError
	if errors.As(err, &several) {
		return several.Errors
	}
	return []string{strings.TrimPrefix(err.Error(), "yaml: ")}
}

// Compiled when the first mistake is met, not before the first frame.
var (
	yamlLine = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`line (\d+): `) })
	notFound = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`field (\S+) not found in type \S+`) })
)
