package fields

import (
	"slices"
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

// glossary takes a map from terms to definitions apart: nil where the map is none, or has fewer entries than least. Under a name
// that says what it is any map of texts will do; else most entries explain in three words or more what no program names.
func glossary(n *Node, key string, least int) []found {
	if n.Kind != Map || len(n.Items) < least {
		return nil
	}
	said := slices.Contains(glossaryNames, plainName(key))
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
		if !said && (identifier.MatchString(n.Keys[i]) || filled.MatchString(text) || slices.Contains(titleNames, name) || slices.Contains(settingNames, name) || slices.Contains(explainNames, name)) {
			return nil
		}
	}
	if !said && explained*10 < len(n.Items)*6 && !vocabulary(n) {
		return nil
	}
	all := make([]found, len(n.Items))
	for i := range n.Items {
		entry := n.Items[i]
		all[i] = termed(entry.Line, []Node{{Kind: String, Line: entry.Line, Text: n.Keys[i]}, entry})
	}
	return all
}

// article begins a word in a list of vocabulary, and hardly ever a name that a program gives.
var article = pattern.New(`(?i)^(?:the|an?|to|der|die|das|den|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|gli|o|os|as|um|uma|het|de|een|en|ett)\s\S|^l['’]\pL`)

// vocabulary reports whether a map of short texts pairs the words of two languages: most have an article, or stand in another
// script and mean what is written small in ours. The texts of a program are not so.
func vocabulary(n *Node) bool {
	words := 0
	for i, key := range n.Keys {
		text := n.Items[i].Text
		if len(strings.Fields(key)) > 4 || len(strings.Fields(text)) > 5 {
			return false
		}
		if article.MatchString(key) || article.MatchString(text) || foreign.MatchString(key) && small.MatchString(text) {
			words++
		}
	}
	return len(n.Items) >= 4 && words*10 >= len(n.Items)*6
}

var (
	foreign = pattern.New(`^[^\p{Latin}]*\p{L}[^\p{Latin}]*$`)
	small   = pattern.New(`^\(?\p{Ll}`)
)

var cardSides = []string{"term", "definition"}

// termed is the record of a card that is made of a term and its definition.
func termed(line int, two []Node) found {
	return found{node: &Node{Kind: Map, Line: line, Keys: cardSides, Items: two}}
}

// pairs takes a list of pairs of texts apart: ["term", "definition"] at least three times, and nothing else.
func pairs(n *Node) []found {
	if n.Kind != List || len(n.Items) < 3 {
		return nil
	}
	all := make([]found, len(n.Items))
	for i := range n.Items {
		two := n.Items[i].Items
		if n.Items[i].Kind != List || len(two) != 2 || two[0].Kind != String || two[1].Kind != String {
			return nil
		}
		all[i] = termed(n.Items[i].Line, two)
	}
	return all
}

// settingNames are fields that tell about a program, a person or a file.
var settingNames = words(`version license description author type url id homepage main summary email error message status code path file date created updated
	language lang theme color warning info success question answer explanation text label hint comment notes`)
