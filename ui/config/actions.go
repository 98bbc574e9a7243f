package config

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
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
