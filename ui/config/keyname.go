package config

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var namedKeys = []string{
	"enter", "esc", "space", "tab", "backspace", "delete", "insert", "up", "down", "left", "right", "pgup", "pgdown", "home", "end",
	"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
}

// otherNames are what keys are called elsewhere.
var otherNames = map[string]string{
	"return": "enter", "escape": "esc", " ": "space", "del": "delete", "pgdn": "pgdown", "page down": "pgdown", "page up": "pgup", "pageup": "pgup", "pagedown": "pgdown",
}

// sentAs are keys for which terminals send what they send for another one.
var sentAs = map[string]string{"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "esc"}

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
	if same, is := sentAs[with+name]; is {
		return "", fmt.Errorf("terminals send %s as %s: choose another key", with+name, same)
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
