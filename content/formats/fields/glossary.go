package fields

import (
	"strings"

	"cutscore/content/formats/pattern"
)

// glossaryNames are what people call a map from terms to definitions.
var glossaryNames = words(`terms glossary definitions vocabulary vocab words flashcards cards acronyms abbreviations`)

// identifier is a name that a program gives a text, filled a text with places for values: those are translations.
var (
	identifier = pattern.New(`[._/$:{}\[\]@\\]|\pL-\pL+-|[a-z][A-Z]`)
	filled     = pattern.New(`\{\{?\s*\w+\s*\}|%[sd@]|\$\{`)
)

// glossary takes a map from terms to definitions apart: nil where the map is none. Under a name that says what it is any map
// of texts will do; else there are three entries, of which most explain in three words or more what no program names.
func glossary(n *Node, key string, least int) []found {
	if n.Kind != Map || len(n.Items) < least {
		return nil
	}
	said := contains(glossaryNames, plainName(key))
	explained := 0
	for i := range n.Items {
		if n.Items[i].Kind != String {
			return nil
		}
		text := n.Items[i].Text
		if len(strings.Fields(text)) >= 3 {
			explained++
		}
		name := plainName(n.Keys[i])
		if !said && (identifier.MatchString(n.Keys[i]) || filled.MatchString(text) || contains(titleNames, name) || contains(settingNames, name)) {
			return nil
		}
	}
	if !said && explained*10 < len(n.Items)*6 {
		return nil
	}
	sides := []string{"term", "definition"}
	all := make([]found, len(n.Items))
	for i := range n.Items {
		entry := n.Items[i]
		all[i].node = &Node{Kind: Map, Line: entry.Line, Keys: sides, Items: []Node{{Kind: String, Line: entry.Line, Text: n.Keys[i]}, entry}}
	}
	return all
}

// pairs takes a list of pairs of texts apart: ["term", "definition"] at least three times, and nothing else.
func pairs(n *Node) []found {
	if n.Kind != List || len(n.Items) < 3 {
		return nil
	}
	names := []string{"term", "definition"}
	all := make([]found, len(n.Items))
	for i := range n.Items {
		two := n.Items[i].Items
		if n.Items[i].Kind != List || len(two) != 2 || two[0].Kind != String || two[1].Kind != String {
			return nil
		}
		all[i].node = &Node{Kind: Map, Line: n.Items[i].Line, Keys: names, Items: two}
	}
	return all
}

// settingNames are fields that tell about a program, a person or a file.
var settingNames = words(`version license description author type url id homepage main summary email error message status code path file date created updated
	language lang theme color warning info success question answer explanation text label hint comment notes`)

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}
