package config

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"cutscore/content/clean"
)

// place is a screen, with its actions and the keys that they have where nothing is bound anew.
type place struct {
	name    string
	actions []action
}

// kinds are the kinds of question, as a person calls them, by the word behind the comma of a place's name.
var kinds = map[string]string{
	"choice": "multiple choice", "response": "multiple response", "order": "ordering", "match": "matching", "recall": "flashcards", "typed": "typed answers",
}

// spoken names a place as a person does.
func (p place) spoken() string {
	name, kind, has := strings.Cut(p.name, ", ")
	if !has {
		return strconv.Quote(name)
	}
	return fmt.Sprintf("%q with %s", name, kinds[kind])
}

type action struct {
	name string
	keys []string
}

//go:embed actions.txt
var actionsText string

// catalogue is what the list of actions says: lines of place, action and keys, a tab between them and spaces between keys. Most
// starts of the program do not need it.
var catalogue = sync.OnceValue(func() []place {
	var out []place
	for line := range strings.Lines(actionsText) {
		part := strings.Split(strings.TrimSpace(line), "\t")
		if len(out) == 0 || out[len(out)-1].name != part[0] {
			out = append(out, place{name: part[0]})
		}
		last := &out[len(out)-1]
		last.actions = append(last.actions, action{part[1], strings.Fields(part[2])})
	}
	return out
})

// fixed are keys that every screen needs as they are.
var fixed = []string{"ctrl+c", "ctrl+z", "ctrl+l"}

// several marks an action of several keys, each with a meaning of its own, such as the letters that choose. It keeps them.
const several = "*"

// always are the keys that directions keep, whatever letters stand for them too.
var always = map[string]string{
	"up": "up", "down": "down", "left": "left", "right": "right", "page up": "pgup", "page down": "pgdown", "home": "home", "end": "end",
}

// actionNames lists the actions that can be bound anew, each once.
func actionNames() []string {
	var names []string
	for _, p := range catalogue() {
		for _, a := range p.actions {
			if a.keys[0] != several && !slices.Contains(names, a.name) {
				names = append(names, a.name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// keepsKeys reports whether an action is one of several keys.
func keepsKeys(name string) bool {
	for _, p := range catalogue() {
		if slices.ContainsFunc(p.actions, func(a action) bool { return a.keys[0] == several && plain(a.name) == plain(name) }) {
			return true
		}
	}
	return false
}

// readKeys binds actions anew: `flag: f`, or a list of keys.
func (s *Settings) readKeys(n *yaml.Node) {
	names, lines := actionNames(), map[string]int{}
	var order []string
	for name, value := range s.pairs(n, "keys") {
		at := slices.IndexFunc(names, func(a string) bool { return plain(a) == plain(name.Value) })
		switch {
		case at < 0 && keepsKeys(name.Value):
			s.wrong(name.Line, "keys: %s keeps its keys, each of which means something of its own", name.Value)
			continue
		case at < 0:
			s.wrong(name.Line, "keys: there is no action %q%s (`cutscore config` lists them)", name.Value, DidYouMean(name.Value, names))
			continue
		}
		keys, err := keysOf(value)
		if err != nil {
			s.wrong(value.Line, "keys: %s: %v", names[at], err)
			continue
		}
		if k := always[names[at]]; k != "" && !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
		s.Keys[names[at]], lines[names[at]] = keys, name.Line
		order = append(order, names[at])
	}
	slices.Reverse(order) // of two that clash the later one gives way
	for again := true; again; {
		again = false
		for _, name := range order {
			if clash := s.clash(name); clash != "" {
				s.wrong(lines[name], "keys: %s: %s", name, clash)
				delete(s.Keys, name)
				order = slices.DeleteFunc(order, func(o string) bool { return o == name })
				again = true
				break
			}
		}
	}
	for name := range s.Keys {
		s.from["keys."+name] = s.at(lines[name])
	}
}

// keysOf reads the key or the keys of an action.
func keysOf(n *yaml.Node) ([]string, error) {
	nodes := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		nodes = n.Content
	}
	var keys []string
	for _, one := range nodes {
		if one.Kind != yaml.ScalarNode || one.Value == "" {
			return nil, fmt.Errorf("give a key, such as f, or several: [f, ctrl+f]")
		}
		k, err := keyOf(clean.Line(one.Value))
		if err != nil {
			return nil, err
		}
		keys = append(keys, k)
	}
	if len(keys) == 0 {
		return nil, fmt.Errorf("an action needs a key")
	}
	return keys, nil
}

var namedKeys = []string{
	"enter", "esc", "space", "tab", "backspace", "delete", "insert", "up", "down", "left", "right", "pgup", "pgdown", "home", "end",
	"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
}

// otherNames are what keys are called elsewhere.
var otherNames = map[string]string{
	"return": "enter", "escape": "esc", " ": "space", "del": "delete", "pgdn": "pgdown", "page down": "pgdown", "page up": "pgup", "pageup": "pgup", "pagedown": "pgdown",
}

// keyOf gives a key the name that the terminal's library has for it.
func keyOf(said string) (string, error) {
	with, name := "", said
	for _, mod := range modifiers {
		if rest, has := strings.CutPrefix(strings.ToLower(name), mod); has && rest != "" {
			with, name = with+mod, name[len(mod):]
		}
	}
	if other, is := otherNames[strings.ToLower(name)]; is {
		name = other
	}
	if slices.Contains(namedKeys, strings.ToLower(name)) {
		name = strings.ToLower(name)
	} else if r, size := utf8.DecodeRuneInString(name); size != len(name) || !unicode.IsPrint(r) {
		return "", noKey(said)
	} else if with == "shift+" {
		return strings.ToUpper(name), nil // that is what it types
	} else if with != "" {
		name = strings.ToLower(name)
	}
	if slices.Contains(fixed, with+name) {
		return "", fmt.Errorf("%s stays what it is", with+name)
	}
	return with + name, nil
}

// noKey is the error about what is no key, with the nearest that is one.
func noKey(said string) error {
	with, name := "", said
	if at := strings.LastIndex(said, "+"); at > 0 && at < len(said)-1 {
		with, name = said[:at+1], said[at+1:]
	}
	near := nearest(name, slices.Concat(namedKeys, slices.Sorted(maps.Keys(otherNames))))
	near = cmp.Or(otherNames[near], near)
	if utf8.RuneCountInString(name) == 1 {
		near = name
	}
	if with != "" {
		mod := nearest(with, modifiers)
		if near = mod + near; mod == "" {
			near = ""
		}
	}
	if near != "" {
		near = ", did you mean " + near + "?"
	}
	return fmt.Errorf("there is no key %q%s (a letter or sign, %s or f1 to f12, each with ctrl+, alt+ or shift+ before it)", said, near, strings.Join(namedKeys[:len(namedKeys)-12], ", "))
}

var modifiers = []string{"ctrl+", "alt+", "shift+"}

// clash says with what an action that is bound anew shares a key, in any place; empty: with nothing.
func (s *Settings) clash(name string) string {
	for _, p := range catalogue() {
		at := slices.IndexFunc(p.actions, func(a action) bool { return a.name == name })
		if at < 0 {
			continue
		}
		for _, other := range p.actions {
			if slices.Equal(other.keys, p.actions[at].keys) { // itself, or what its key does at another time
				continue
			}
			for _, k := range s.keysFor(other) {
				if slices.Contains(s.Keys[name], k) {
					return fmt.Sprintf("%s clashes with %q on the screen %s: give one of them another key", k, other.name, p.spoken())
				}
			}
		}
	}
	return ""
}

// keysFor are the keys of an action as they are in force.
func (s *Settings) keysFor(a action) []string {
	if keys := s.Keys[a.name]; keys != nil {
		return keys
	}
	return slices.DeleteFunc(slices.Clone(a.keys), func(k string) bool { return k == several })
}

// KeyRows lists the actions with the keys in force, each once.
func (s *Settings) KeyRows() []Row {
	var rows []Row
	for _, p := range catalogue() {
		for _, a := range p.actions {
			if a.keys[0] == several {
				continue
			}
			keys := s.keysFor(a)
			same := func(r Row) bool { return r.Name == a.name && slices.Equal(r.Keys, keys) }
			on, _, _ := strings.Cut(p.name, ",") // the kind of question does not matter here
			if at := slices.IndexFunc(rows, same); at < 0 {
				rows = append(rows, Row{Name: a.name, Value: strings.Join(keys, " "), Keys: keys, From: s.From("keys." + a.name), On: []string{on}})
			} else if !slices.Contains(rows[at].On, on) {
				rows[at].On = append(rows[at].On, on)
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b Row) int { return strings.Compare(a.Name, b.Name) })
	return rows
}
