package config

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"cutscore/content/clean"
)

// mostFile bounds the file, in bytes: it is written by hand.
const mostFile = 64 << 10

// readFile takes what the file says. One that is not there says nothing, unless it was asked for by name.
func (s *Settings) readFile(named bool) {
	f, err := os.Open(s.Path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return
	}
	var text []byte
	if err == nil {
		text, err = io.ReadAll(io.LimitReader(f, mostFile+1))
		f.Close()
	}
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		err = failed.Err // the path is said already
	}
	switch {
	case err != nil:
		s.wrong(0, "it cannot be read: %v", err)
	case len(text) > mostFile:
		s.wrong(0, "it is larger than %d KB, too large for settings", mostFile>>10)
	default:
		s.readYAML(text)
	}
	slices.SortStableFunc(s.found, func(a, b problem) int { return cmp.Compare(a.line, b.line) })
	for _, p := range s.found {
		s.Problems = append(s.Problems, s.at(p.line)+": "+p.said)
	}
}

// problem is something that is wrong at a line of the file.
type problem struct {
	line int
	said string
}

// wrong tells of something at a line of the file; 0: of the file as a whole.
func (s *Settings) wrong(line int, format string, args ...any) {
	s.found = append(s.found, problem{line, clean.Line(fmt.Sprintf(format, args...))})
}

// at names a line of the file.
func (s *Settings) at(line int) string {
	path := clean.Line(s.Path)
	if line == 0 {
		return path
	}
	return fmt.Sprintf("%s:%d", path, line)
}

// readYAML takes the settings of a text. Nothing but names and values is looked at, two levels deep, so that no alias unfolds.
func (s *Settings) readYAML(text []byte) {
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		line, said := 0, strings.TrimPrefix(err.Error(), "yaml: ")
		if n, scanErr := fmt.Sscanf(said, "line %d:", &line); n == 1 && scanErr == nil {
			_, said, _ = strings.Cut(said, ": ")
		}
		s.wrong(line, "this is not YAML: %s", said)
		return
	}
	if len(doc.Content) == 0 { // nothing but comments
		return
	}
	for name, value := range s.pairs(doc.Content[0], "the settings") {
		if plain(name.Value) == "keys" {
			s.readKeys(value)
			continue
		}
		at := slices.IndexFunc(fields, func(f field) bool { return plain(f.name) == plain(name.Value) })
		switch {
		case at < 0:
			s.wrong(name.Line, "there is no setting %q%s (%s)", name.Value, DidYouMean(name.Value, settingNames()), strings.Join(settingNames(), ", "))
		case value.Kind != yaml.ScalarNode || value.Tag == "!!null":
			s.wrong(name.Line, "%s needs one value: %s", fields[at].name, fields[at].about)
		default:
			if err := fields[at].take(s, clean.Line(value.Value)); err != nil {
				s.wrong(value.Line, "%s: %v", fields[at].name, err)
				continue
			}
			s.from[fields[at].name] = s.at(value.Line)
		}
	}
}

func settingNames() []string {
	var names []string
	for _, f := range fields {
		names = append(names, f.name)
	}
	return append(names, "keys")
}

// pairs gives the names and values of a mapping; of a name that stands twice the first counts.
func (s *Settings) pairs(n *yaml.Node, what string) func(func(name, value *yaml.Node) bool) {
	return func(yield func(name, value *yaml.Node) bool) {
		if n.Kind != yaml.MappingNode {
			s.wrong(n.Line, "%s are written as `name: value`, one a line", what)
			return
		}
		seen := map[string]int{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			name, value := n.Content[i], n.Content[i+1]
			if value.Kind == yaml.AliasNode {
				value = value.Alias
			}
			if before := seen[plain(name.Value)]; before > 0 {
				s.wrong(name.Line, "%s stands in line %d already, which counts", name.Value, before)
				continue
			}
			seen[plain(name.Value)] = name.Line
			if !yield(name, value) {
				return
			}
		}
	}
}
