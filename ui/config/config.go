// Package config reads the person's settings: config.yaml in the configuration folder, what the environment says and what flags
// say, each above the one before.
//
//	config.go   the settings, where each came from, and their order
//	fields.go   the table of settings: names, values, how each is read
//	file.go     config.yaml, with the line of whatever is wrong in it
//	rebound.go  keys bound anew, and clashes between them; actions.go what can be bound; keyname.go what keys are called
//	near.go     the nearest right word to a wrong one
//	actions.txt the actions of every place, written by go test ./ui -run Actions -update
//
// It knows no terminal and draws nothing. What is wrong is left out and told; the rest holds.
package config

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adrg/xdg"
)

// FileName is the name of the settings' file.
const FileName = "config.yaml"

// PathVariable names the variable of the environment that says where the settings lie instead.
const PathVariable = "CUTSCORE_CONFIG"

// NoColourVariable asks every program for no colours: https://no-color.org
const NoColourVariable = "NO_COLOR"

// Settings are what is in force.
type Settings struct {
	Theme        Theme
	Mouse        bool
	ReadingWidth int                 // columns, from LeastWidth to MostWidth
	Deck         string              // empty: the built-in one
	Keys         map[string][]string // those of actions that are bound anew, by action

	Path     string   // of the file, whether it is there or not
	Problems []string // each with file and line, or the name of the variable

	found []problem         // in the file, until all of it is read
	from  map[string]string // where a setting comes from, by its name
}

// Default is where a setting comes from that nobody made.
const Default = "default"

// Load reads the settings. Nothing that is wrong with them keeps the program from starting.
func Load(getenv func(string) string) *Settings {
	s := &Settings{Theme: Auto, ReadingWidth: defaultWidth, Keys: map[string][]string{}, from: map[string]string{}}
	named := getenv(PathVariable)
	if s.Path = named; named == "" {
		xdg.Reload()
		s.Path = filepath.Join(xdg.ConfigHome, "cutscore", FileName)
	}
	s.readFile(named != "")
	if getenv(NoColourVariable) != "" {
		s.Theme = None
		s.from["theme"] = NoColourVariable
	}
	for _, f := range fields {
		if said := getenv(f.variable()); said != "" {
			if err := f.take(s, said); err != nil {
				s.Problems = append(s.Problems, fmt.Sprintf("%s: %v", f.variable(), err))
				continue
			}
			s.from[f.name] = f.variable()
		}
	}
	return s
}

// Flag takes what a flag says, above everything else. The error says what is wrong.
func (s *Settings) Flag(name, value string) error {
	at := slices.IndexFunc(fields, func(f field) bool { return f.name == name })
	if err := fields[at].take(s, value); err != nil {
		return fmt.Errorf("--%s: %w", name, err)
	}
	s.from[name] = "--" + name
	return nil
}

// From says where a setting comes from: Default, a line of the file, a variable or a flag.
func (s *Settings) From(name string) string {
	if from := s.from[name]; from != "" {
		return from
	}
	return Default
}

// Notice is one sentence about what is wrong, for a screen; empty: nothing is.
func (s *Settings) Notice() string {
	if len(s.Problems) == 0 {
		return ""
	}
	said := strings.TrimPrefix(s.Problems[0], filepath.Dir(s.Path)+string(filepath.Separator))
	if more := len(s.Problems) - 1; more > 0 {
		said += fmt.Sprintf(" (and %d more: cutscore config tells)", more)
	}
	return said
}
