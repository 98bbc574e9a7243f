// Package fields reads question banks that are made of named fields: JSON, JavaScript and YAML hold the same banks under
// the same hundred names. names.go is the table of the names, find.go looks for the records of a tree, draft.go takes a
// record apart, option.go and key.go read its options and keys, base.go finds what numbers count from in the file as a
// whole, glossary.go takes maps from terms to definitions apart, bank.go makes a bank of what was found, file.go files each record
// of it. How a file becomes a tree is the business of its format.
package fields

import (
	"strconv"
	"strings"
	"unicode"
)

// Kind is what a node holds.
type Kind uint8

// The kinds of nodes. Opaque is code that is not a literal: it is never run, and says nothing.
const (
	Null Kind = iota
	Bool
	Number
	String
	Opaque
	List
	Map
)

// Bounds of a tree. Real banks of ten megabytes stay far below.
const (
	MaxDepth = 100
	MaxNodes = 1_000_000
)

// Node is a value of a file, with scalars as they are written.
type Node struct {
	Kind  Kind
	Line  int      // from 1
	Text  string   // of a scalar
	Keys  []string // of a map, beside Items
	Items []Node
}

// scalar reports whether a node is one text.
func (n *Node) scalar() bool { return n.Kind == Bool || n.Kind == Number || n.Kind == String }

// yes reports whether a flag is set: true, "true", "yes", 1.
func (n *Node) yes() bool {
	switch strings.ToLower(strings.TrimSpace(n.Text)) {
	case "true", "yes", "y", "1", "1.0", "100", "x", "correct", "right":
		return n.scalar()
	}
	return false
}

// flag reports whether a node can be a flag at all.
func (n *Node) flag() bool {
	switch strings.ToLower(strings.TrimSpace(n.Text)) {
	case "true", "false", "yes", "no", "y", "n", "0", "1", "0.0", "1.0", "100", "x", "", "correct", "incorrect", "wrong", "right":
		return n.scalar()
	}
	return n.Kind == Null
}

// look is a map with the plain names of its fields, for those that look for many names.
type look struct {
	n     *Node
	plain []string
}

func (n *Node) look() look {
	l := look{n, make([]string, len(n.Keys))}
	for i, key := range n.Keys {
		l.plain[i] = plainName(key)
	}
	return l
}

// field gives the value under a name, with the name as it is written. Values that say nothing are passed over.
func (l look) field(name string) (*Node, string) {
	for i, key := range l.plain {
		if key == name && l.n.Items[i].Kind != Null && l.n.Items[i].Kind != Opaque {
			return &l.n.Items[i], l.n.Keys[i]
		}
	}
	return nil, ""
}

// field gives the value of the first of the names that a map has, with the name as it is written.
func (n *Node) field(names []string) (*Node, string) {
	l := n.look()
	for _, name := range names {
		if value, key := l.field(name); value != nil {
			return value, key
		}
	}
	return nil, ""
}

// text gives a field's text, or nothing.
func (n *Node) text(names []string) string {
	value, _ := n.field(names)
	if value == nil {
		return ""
	}
	return value.prose()
}

// prose gives the text of a value: a scalar, or the parts of a rich text one after the other.
func (n *Node) prose() string {
	switch {
	case n.scalar():
		return n.Text
	case n.Kind == List:
		return n.parts()
	case n.Kind == Map:
		if kind, _ := n.field([]string{"type", "kind"}); kind != nil && strings.Contains(strings.ToLower(kind.Text), "code") {
			language := n.text([]string{"language", "lang"})
			return "\n```" + language + "\n" + strings.Trim(n.text(partNames), "\n") + "\n```\n"
		}
		return n.text(partNames)
	}
	return ""
}

func (n *Node) parts() string {
	var b strings.Builder
	for i := range n.Items {
		if i > 0 && (n.Items[i].scalar() || n.Items[i-1].scalar()) {
			b.WriteByte('\n')
		}
		b.WriteString(n.Items[i].prose())
	}
	return b.String()
}

// plainName brings a field's name to letters and digits: question_text, questionText and "Question text" are one.
func plainName(key string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, key)
}

// Record begins the tree of one question of a format that is not made of named fields itself.
func Record(line int) Node { return Node{Kind: Map, Line: line} }

// Put adds a field to a map, unless its text is empty.
func (n *Node) Put(key, text string) {
	if text != "" {
		n.Keys, n.Items = append(n.Keys, key), append(n.Items, Node{Kind: String, Line: n.Line, Text: text})
	}
}

// PutOptions adds the options of a question: texts with their labels, and marks where the format marks the right ones.
func (n *Node) PutOptions(labels, texts []string, right []bool) {
	if len(texts) == 0 {
		return
	}
	marked := false
	for _, r := range right {
		marked = marked || r
	}
	list := Node{Kind: List, Line: n.Line, Items: make([]Node, 0, len(texts))}
	keys := []string{"text", "letter", "correct"} // of all options; a value that says nothing is null
	for i, text := range texts {
		values := []Node{{Kind: String, Text: text}, {}, {}}
		if labels != nil && labels[i] != "" {
			values[1] = Node{Kind: String, Text: labels[i]}
		}
		if marked {
			values[2] = Node{Kind: Bool, Text: strconv.FormatBool(right[i])}
		}
		list.Items = append(list.Items, Node{Kind: Map, Line: n.Line, Keys: keys, Items: values})
	}
	n.Keys, n.Items = append(n.Keys, "options"), append(n.Items, list)
}

// Get gives a field of a map by its name as it is written; nil: there is none.
func (n *Node) Get(key string) *Node {
	if n == nil {
		return nil
	}
	for i, k := range n.Keys {
		if k == key {
			return &n.Items[i]
		}
	}
	return nil
}

// Said gives the text of a field that is a scalar.
func (n *Node) Said(key string) string {
	if value := n.Get(key); value != nil && value.scalar() {
		return value.Text
	}
	return ""
}

// List gives the entries of a field that is a list.
func (n *Node) List(key string) []Node {
	if value := n.Get(key); value != nil && value.Kind == List {
		return value.Items
	}
	return nil
}
