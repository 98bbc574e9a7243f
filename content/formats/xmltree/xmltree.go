// Package xmltree makes a small tree of an XML file that comes from strangers: strictly, without entities of its own, and
// within bounds of depth and size. Names are local ones; those of QTI 3 (qti-simple-choice) are brought to those of QTI 2
// (simpleChoice).
package xmltree

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"cutscore/content/formats/charset"
)

// The bounds of a tree.
const (
	maxDepth = 200
	maxNodes = 1_000_000
)

// Node is an element, or a text where Name is empty.
type Node struct {
	Name string
	Line int
	Text string
	Kids []*Node
	attr []xml.Attr
}

// Parse reads a file. Text is UTF-8 already, whatever its declaration says.
func Parse(text string) (*Node, error) {
	return parse(strings.NewReader(text), decoded, "", nil)
}

// Each reads a file and hands over one element of a name after the other, as All gives them, without holding the whole.
func Each(text, name string, do func(*Node)) error {
	_, err := parse(strings.NewReader(text), decoded, name, do)
	return err
}

func decoded(_ string, in io.Reader) (io.Reader, error) { return in, nil }

// ParseBytes reads a file in the character set that it declares.
func ParseBytes(data []byte) (*Node, error) {
	return parse(bytes.NewReader(data), charset.Reader, "", nil)
}

// parse makes a tree, out of which elements of the name that is taken are handed to do.
func parse(in io.Reader, reader func(string, io.Reader) (io.Reader, error), taken string, do func(*Node)) (*Node, error) {
	decoder := xml.NewDecoder(in)
	decoder.CharsetReader = reader
	root := &Node{Line: 1}
	stack := []*Node{root}
	inside := 0 // of how many elements that are taken the place is
	names := map[string]string{}
	for nodes := 0; ; nodes++ {
		token, err := decoder.Token()
		line, _ := decoder.InputPos()
		switch {
		case errors.Is(err, io.EOF): // within an element, it is another error
			return root, nil
		case err != nil:
			return nil, fmt.Errorf("line %d: the XML is broken (%s): mend that place, or export the file anew", line, reason(err))
		case len(stack) > maxDepth:
			return nil, fmt.Errorf("line %d: elements are nested more than %d deep", line, maxDepth)
		case nodes > maxNodes:
			return nil, fmt.Errorf("line %d: the file has more than %d elements; split it", line, maxNodes)
		}
		top := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			local, known := names[t.Name.Local]
			if !known {
				local = name(t.Name.Local)
				names[t.Name.Local] = local
			}
			n := &Node{Name: local, Line: line, attr: slices.Clone(t.Attr)}
			top.Kids = append(top.Kids, n)
			stack = append(stack, n)
			if local == taken {
				inside++
			}
		case xml.EndElement:
			stack = stack[:len(stack)-1]
			if top.Name != taken {
				continue
			}
			if inside--; inside == 0 {
				above := stack[len(stack)-1]
				above.Kids = slices.Delete(above.Kids, len(above.Kids)-1, len(above.Kids))
				do(top)
			}
		case xml.CharData:
			top.Kids = append(top.Kids, &Node{Text: string(t), Line: line})
		}
	}
}

// name brings qti-simple-choice to simpleChoice.
func name(local string) string {
	rest, found := strings.CutPrefix(local, "qti-")
	if !found {
		return local
	}
	return camel(rest)
}

func camel(s string) string {
	parts := strings.Split(s, "-")
	for i := 1; i < len(parts); i++ {
		if parts[i] != "" {
			parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
		}
	}
	return strings.Join(parts, "")
}

// Attr gives an attribute's value; response-identifier answers to responseIdentifier.
func (n *Node) Attr(name string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.attr {
		if a.Name.Local == name || camel(a.Name.Local) == name {
			return a.Value
		}
	}
	return ""
}

// First gives the first element of that name below n, at any depth; nil: there is none.
func (n *Node) First(name string) *Node {
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			return k
		}
		if found := k.First(name); found != nil {
			return found
		}
	}
	return nil
}

// All gives the elements of that name below n, at any depth; those within one of them are not looked for.
func (n *Node) All(name string) []*Node {
	var all []*Node
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			all = append(all, k)
		} else {
			all = append(all, k.All(name)...)
		}
	}
	return all
}

// Child gives the first element of that name right below n.
func (n *Node) Child(name string) *Node {
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// Children gives the elements of that name right below n.
func (n *Node) Children(name string) []*Node {
	var all []*Node
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			all = append(all, k)
		}
	}
	return all
}

// Content gives all text below n.
func (n *Node) Content() string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(n.Text)
	for _, k := range n.Kids {
		b.WriteString(k.Content())
	}
	return b.String()
}

// HTML writes what stands in n as HTML. Instead, which may be nil, may give other text for an element: done says that it did.
func (n *Node) HTML(instead func(*Node) (text string, done bool)) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	for _, k := range n.Kids {
		if k.Name == "" {
			b.WriteString(html.EscapeString(k.Text))
			continue
		}
		if instead != nil {
			if text, done := instead(k); done {
				b.WriteString(text)
				continue
			}
		}
		b.WriteString("<" + k.Name)
		for _, a := range k.attr {
			b.WriteString(" " + a.Name.Local + `="` + html.EscapeString(a.Value) + `"`)
		}
		b.WriteString(">" + k.HTML(instead))
		if k.Name != "br" && k.Name != "img" && k.Name != "hr" {
			b.WriteString("</" + k.Name + ">")
		}
	}
	return b.String()
}

// reason is what is wrong, without the line, which is said before it.
func reason(err error) string {
	if in := (*xml.SyntaxError)(nil); errors.As(err, &in) {
		return in.Msg
	}
	return err.Error()
}
