package deckfile

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/text"
)

// decode reads YAML whose first line stands at a position, unknown keys refused, and reports what is wrong with its line.
func (p *reader) decode(said string, at content.Position, what string, into any) {
	dec := yaml.NewDecoder(strings.NewReader(said))
	dec.KnownFields(true)
	err := dec.Decode(into)
	if err == nil || errors.Is(err, io.EOF) {
		return
	}
	wrong := []string{strings.TrimPrefix(err.Error(), "yaml: ")}
	if several := (*yaml.TypeError)(nil); errors.As(err, &several) {
		wrong = several.Errors
	}
	for _, line := range wrong {
		pos := at
		if m := yamlLine().FindStringSubmatch(line); m != nil {
			n, _ := strconv.Atoi(m[1])
			pos.Line += n - 1
			line = m[2]
		}
		p.problem(pos, "%s: %s", what, clean.Line(plainly(line)))
	}
}

var yamlLine = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?s)^line (\d+): (.*)$`) })

// plainly says what the YAML library says so that the author of a deck knows what to do.
func plainly(wrong string) string {
	for _, s := range yamlSayings() {
		if m := s.its.FindStringSubmatch(wrong); m != nil {
			said := s.its.ReplaceAllString(wrong, s.ours)
			if len(m) > 1 {
				if meant := meantSetting(m[1]); meant != "" && meant != m[1] {
					said += fmt.Sprintf(": did you mean %q?", meant)
				}
			}
			return said
		}
	}
	return "it cannot be read: " + wrong
}

// settings are the names that front matter and comments know.
var settings = []string{
	"title", "id", "as_of", "imported", "from", "sum", "exam", "questions", "minutes", "cut_score", "typed", "weights",
	"level", "checked", "order", "idea", "allow",
}

// meantSetting gives the setting that a word is, or was probably meant as; empty for none.
func meantSetting(word string) string {
	folded := strings.ReplaceAll(strings.ToLower(word), "-", "_")
	if len(folded) > 20 {
		return ""
	}
	for _, name := range settings {
		if folded == name || len(name) > 2 && text.Edits([]rune(folded), []rune(name)) <= 1 {
			return name
		}
	}
	return ""
}

type saying struct {
	its  *regexp.Regexp
	ours string
}

// Compiled when the first mistake is met, not before the first frame.
var yamlSayings = sync.OnceValue(func() []saying {
	return []saying{
		{regexp.MustCompile(`(?s)^field (.*) not found in type .*`), `there is no setting called "$1"`},
		{regexp.MustCompile(`(?s)^mapping key "(.*)" already defined.*`), `"$1" stands twice`},
		{regexp.MustCompile("(?s)^cannot unmarshal !!\\w+ (`.*`) into float64"), "$1 is not a number"},
		{regexp.MustCompile("(?s)^cannot unmarshal !!\\w+ (`.*`) into .*"), "$1 stands where names with a value belong, as in `name: value`"},
		{regexp.MustCompile(`(?s)^cannot unmarshal .*`), "a list or names with values stand where one value belongs"},
		{regexp.MustCompile(`^mapping values are not allowed in this context`), "put the text that holds a colon in quotes"},
	}
})
