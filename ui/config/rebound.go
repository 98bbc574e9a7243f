package config

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"cutscore/content/clean"
)

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
