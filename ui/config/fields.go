package config

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Theme is how the screen is coloured.
type Theme string

// The themes.
const (
	Auto         Theme = "auto" // light or dark, as the terminal is
	Light        Theme = "light"
	Dark         Theme = "dark"
	HighContrast Theme = "high contrast"
	None         Theme = "none" // no colours
)

var themes = []string{string(Auto), string(Light), string(Dark), string(HighContrast), string(None)}

// Themes lists their names.
func Themes() []string { return slices.Clone(themes) }

// How wide texts may be drawn, in columns.
const (
	leastWidth   = 40
	mostWidth    = 200
	defaultWidth = 100
)

// field is a setting that has one value.
type field struct {
	name  string
	about string
	take  func(s *Settings, value string) error
	value func(s *Settings) string
}

var fields = []field{
	{
		"theme", strings.Join(themes, ", "),
		func(s *Settings, value string) error {
			name, err := oneOf("theme", value, themes)
			if err == nil {
				s.Theme = Theme(name)
			}
			return err
		},
		func(s *Settings) string { return string(s.Theme) },
	},
	{
		"mouse", "on: click to choose, wheel to scroll; off: the terminal selects text",
		func(s *Settings, value string) error {
			word, err := oneOf("value", value, []string{"on", "off", "true", "false", "yes", "no"})
			if err == nil {
				s.Mouse = word == "on" || word == "true" || word == "yes"
			}
			return err
		},
		func(s *Settings) string { return map[bool]string{true: "on", false: "off"}[s.Mouse] },
	},
	{
		"reading_width", fmt.Sprintf("columns of a text, %d to %d", leastWidth, mostWidth),
		func(s *Settings, value string) error {
			n, err := strconv.Atoi(strings.TrimSpace(value))
			if err != nil || n < leastWidth || n > mostWidth {
				return fmt.Errorf("%q is not a width: give a whole number of columns from %d to %d", value, leastWidth, mostWidth)
			}
			s.ReadingWidth = n
			return nil
		},
		func(s *Settings) string { return strconv.Itoa(s.ReadingWidth) },
	},
	{
		"deck", "what is studied where no deck is named, in place of the one used last",
		func(s *Settings, value string) error {
			if s.Deck = strings.TrimSpace(value); s.Deck == "" {
				return fmt.Errorf("no deck is named: give a name that `cutscore decks` lists, or a path")
			}
			return nil
		},
		func(s *Settings) string { return s.Deck },
	},
}

// variable is the name of the variable of the environment that makes the setting.
func (f field) variable() string { return "CUTSCORE_" + strings.ToUpper(f.name) }

// oneOf gives the word of a list that was meant, letter case and the signs between words ignored.
func oneOf(what, value string, words []string) (string, error) {
	for _, w := range words {
		if plain(w) == plain(value) {
			return w, nil
		}
	}
	return "", fmt.Errorf("there is no %s %q%s (%s)", what, value, DidYouMean(value, words), strings.Join(words, ", "))
}

// Row is a setting as `cutscore config` shows it.
type Row struct {
	Name  string   `json:"name"`
	Value string   `json:"value"`
	Keys  []string `json:"keys,omitempty"`    // of an action
	On    []string `json:"screens,omitempty"` // where an action is
	From  string   `json:"from"`
	About string   `json:"about,omitempty"`
}

// Rows lists the settings of one value.
func (s *Settings) Rows() []Row {
	rows := make([]Row, len(fields))
	for i, f := range fields {
		rows[i] = Row{Name: f.name, Value: f.value(s), From: s.From(f.name), About: f.about}
	}
	return rows
}
