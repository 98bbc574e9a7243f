package fields

import (
	"strings"

	"cutscore/content/formats/pattern"
)

// found is a record in the tree, with where it stood.
type found struct {
	node  *Node
	topic string
}

// finder collects the records of a tree.
type finder struct{ records []found }

// find looks for records from the root down. What a list is called, or the group that it stands in, is the topic.
func find(root *Node) []found {
	var f finder
	if cards := glossary(root, "", 3); cards != nil && !isRecord(root) {
		return cards
	}
	f.walk(root, "", 0)
	return f.records
}

// file takes cards of a topic.
func (f *finder) file(cards []found, topic string) {
	for i := range cards {
		cards[i].topic = topic
	}
	f.records = append(f.records, cards...)
}

func (f *finder) walk(n *Node, topic string, depth int) {
	if depth > MaxDepth {
		return
	}
	switch n.Kind { //nolint:exhaustive // scalars hold no records
	case List:
		if cards := pairs(n); cards != nil {
			f.file(cards, topic)
			return
		}
		for i := range n.Items {
			f.walk(&n.Items[i], topic, depth+1)
		}
	case Map:
		if isRecord(n) {
			f.records = append(f.records, found{n, topic})
			return
		}
		if asked := keyed(n); asked != nil {
			f.file(asked, topic)
			return
		}
		group := topic
		if depth > 0 {
			if name := n.text(groupNames); name != "" && len(name) < 100 && hasLists(n) {
				group = join(topic, strings.TrimSpace(name))
			}
		}
		for i, key := range n.Keys {
			inner := group
			cards := glossary(&n.Items[i], key, 2)
			if (cards != nil || n.Items[i].Kind == List && len(n.Items[i].Items) > 0) && namesTopic(key) && group == topic {
				inner = join(topic, key)
			}
			if cards != nil && !isRecord(&n.Items[i]) {
				f.file(cards, inner)
				continue
			}
			f.walk(&n.Items[i], inner, depth+1)
		}
	}
}

// counter is a name that only counts: q1, Question 2, 3.
var counter = pattern.New(`(?i)^[a-z]*[\s_-]*\d+$`)

// keyed takes a map apart whose names ask, each with what answers it and with wrong answers; nil where it is none.
func keyed(n *Node) []found {
	if len(n.Items) < 2 {
		return nil
	}
	out := make([]found, 0, len(n.Items))
	for i := range n.Items {
		entry := n.Items[i]
		if hasAny(&entry, stemNames) || hasAny(&entry, looseStemNames) || counter.MatchString(n.Keys[i]) {
			return nil
		}
		if options, _ := optionsOf(&entry); len(options) < 2 || len(keysOf(&entry, "")) == 0 && !anyFlag(options) {
			return nil
		}
		asked := Node{Kind: Map, Line: entry.Line, Keys: append([]string{"question"}, entry.Keys...), Items: append([]Node{{Kind: String, Line: entry.Line, Text: n.Keys[i]}}, entry.Items...)}
		out = append(out, found{node: &asked})
	}
	return out
}

// hasLists reports whether a map holds a list or a map: then its name is that of a group.
func hasLists(n *Node) bool {
	for i := range n.Items {
		if n.Items[i].Kind == List || n.Items[i].Kind == Map {
			return true
		}
	}
	return false
}

// namesTopic reports whether a list's name is one that a person gave to a chapter.
func namesTopic(key string) bool {
	name := strings.TrimRight(plainName(key), "0123456789")
	return name != "" && !containers[name] && !strings.HasSuffix(name, "questions") && !strings.HasSuffix(name, "quiz") && !strings.HasSuffix(name, "cards")
}

func join(topic, name string) string {
	if topic == "" || topic == name {
		return name
	}
	return topic + " / " + name
}

// isRecord reports whether a map is a question or a flashcard.
func isRecord(n *Node) bool {
	if body := inner(n); body != nil && isRecord(body) {
		return true
	}
	stem, _ := n.field(stemNames)
	strong := stem != nil && strings.TrimSpace(stem.prose()) != ""
	options, _ := optionsOf(n)
	if len(options) >= 2 {
		if strong {
			return true
		}
		loose, _ := n.field(looseStemNames)
		return loose != nil && loose.scalar() && (len(keysOf(n, "")) > 0 || anyFlag(options))
	}
	if front, back := sides(n); front != nil && back != nil {
		return true
	}
	if options, _ := n.field(optionNames); options != nil && options.Kind == List && len(options.Items) == 0 { // one that is answered by writing, or judged, among others
		strong = strong || n.text(looseStemNames) != ""
	}
	return strong && (len(keysOf(n, "")) > 0 || hasAny(n, pairNames) || hasAny(n, orderNames) || hasAny(n, optionNames) || hasAny(n, wrongNames))
}

var wrapperNames = words("data fields params")

// inner is the map that holds a question's own text where the record wraps it: {"prompt": {"question": ..., "answers": ...}}.
func inner(n *Node) *Node {
	for _, names := range [][]string{stemNames, wrapperNames} {
		if value, _ := n.field(names); value != nil && value.Kind == Map {
			if options, _ := optionsOf(value); len(options) >= 2 {
				return value
			}
		}
	}
	return nil
}

func hasAny(n *Node, names []string) bool {
	value, _ := n.field(names)
	return value != nil && (value.scalar() || len(value.Items) > 0)
}

// sides gives the two sides of a flashcard.
func sides(n *Node) (front, back *Node) {
	for _, names := range cardNames {
		f, _ := n.field(names.front)
		b, _ := n.field(names.back)
		if f != nil && b != nil && f != b && strings.TrimSpace(f.prose()) != "" {
			return f, b
		}
	}
	return nil, nil
}
