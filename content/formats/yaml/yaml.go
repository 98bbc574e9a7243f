// Package yaml reads banks that are YAML. Scalars stay as they are written: 0644, yes and 1.10 are answers. parts.go reads long
// lists a part at a time. What the fields mean is the business of formats/fields.
package yaml

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// maxSize bounds what is parsed as a whole, in bytes: the nodes of a parsed file take twenty times its size.
const maxSize = 4 << 20

// begins is a field, or an entry of a list, in the first line that is neither a comment nor a directive.
var begins = pattern.New(`^(?:\s*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\n)*[ \t]*(?:-[ \t]*(?:\n[ \t]+)?)*(?:&\w+\s+)?(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\pL_][\pL\d_ -]{0,40}):(?:[ \t]|\n|$)`)

// Detect recognises YAML that holds questions or cards.
func Detect(f source.File) string {
	start := strings.TrimLeft(f.Text, " \t\n")
	if start == "" || !begins.MatchString(f.Text[:min(len(f.Text), 8192)]) {
		return ""
	}
	root, err := tree(f.Text)
	if err != nil {
		if list.MatchString(f.Text) {
			return "YAML with fields of questions"
		}
		return ""
	}
	if what := fields.IsBank(&root); what != "" {
		return "YAML with " + what
	}
	return ""
}

// list is a question with more fields below it, in a file that cannot be parsed.
var list = pattern.New(`(?m)^[ \t]*-?[ \t]*(?:question|questionText|question_text|prompt|stem):[ \t]+\S[^\n]*\n[ \t]+(?:- |[\w]+:)`)

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	root, err := tree(f.Text)
	if err != nil {
		return source.Bank{}, fmt.Errorf("this is no YAML that can be read: %w", err)
	}
	return fields.Read(&root)
}

// tree makes a tree of all documents of a file.
func tree(text string) (fields.Node, error) {
	if nested(text) {
		return fields.Node{}, errors.New("its values are nested too deeply")
	}
	if len(text) > partSize {
		if root, ok, err := inParts(text); ok {
			return root, err
		}
	}
	if len(text) > maxSize {
		return fields.Node{}, fmt.Errorf("it is larger than %d MB and no plain list of questions, which could be read part by part; split it", maxSize>>20)
	}
	return (&copier{}).documents(text)
}

// documents makes one tree of the documents of a text.
func (c *copier) documents(text string) (fields.Node, error) {
	root := fields.Node{Kind: fields.List, Line: 1}
	decoder := yaml.NewDecoder(strings.NewReader(text))
	for {
		var document yaml.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return root, errors.New(below(strings.TrimPrefix(err.Error(), "yaml: "), c.above))
		}
		c.keep = aliased(&document)
		n, err := c.copy(&document, 0)
		if err != nil {
			return root, err
		}
		root.Items = append(root.Items, n)
	}
	if len(root.Items) == 1 {
		return root.Items[0], nil
	}
	return root, nil
}

// nested reports brackets or dashes that go deeper than anybody writes, before a parser follows them.
func nested(text string) bool {
	return strings.Contains(text, strings.Repeat("[", fields.MaxDepth)) || strings.Contains(text, strings.Repeat("{", fields.MaxDepth)) ||
		strings.Contains(text, strings.Repeat("- ", fields.MaxDepth)) || strings.Contains(text, strings.Repeat("{a: ", fields.MaxDepth))
}

// copier makes our nodes of the parser's, and counts them: a few aliases can stand for millions. The parser's are let go as
// it goes, because they take more than ten times what the file does; those that an alias may name again are kept.
type copier struct {
	nodes int
	above int // lines above the text
	keep  bool
}

// aliased reports whether a tree names parts of itself.
func aliased(n *yaml.Node) bool {
	return n.Kind == yaml.AliasNode || slices.ContainsFunc(n.Content, aliased)
}

func (c *copier) copy(from *yaml.Node, depth int) (fields.Node, error) {
	n := fields.Node{Line: max(from.Line, 1) + c.above}
	if c.nodes++; c.nodes > fields.MaxNodes/2 {
		return n, fmt.Errorf("line %d: the file stands for more than %d values", n.Line, fields.MaxNodes/2)
	}
	if depth > fields.MaxDepth {
		return n, fmt.Errorf("line %d: values are nested more than %d deep", n.Line, fields.MaxDepth)
	}
	switch from.Kind {
	case yaml.DocumentNode:
		if len(from.Content) == 0 {
			return n, nil
		}
		return c.copy(from.Content[0], depth)
	case yaml.AliasNode:
		return c.copy(from.Alias, depth+1)
	case yaml.ScalarNode:
		n.Text, n.Kind = from.Value, kindOf(from)
	case yaml.SequenceNode:
		n.Kind = fields.List
		for i, entry := range from.Content {
			item, err := c.copy(entry, depth+1)
			if err != nil {
				return n, err
			}
			n.Items = append(n.Items, item)
			c.drop(from, i)
		}
	case yaml.MappingNode:
		return c.mapping(from, n, depth)
	}
	return n, nil
}

func (c *copier) mapping(from *yaml.Node, n fields.Node, depth int) (fields.Node, error) {
	n.Kind = fields.Map
	for i := 0; i+1 < len(from.Content); i += 2 {
		item, err := c.copy(from.Content[i+1], depth+1)
		if err != nil {
			return n, err
		}
		if from.Content[i].Tag == "!!merge" {
			n.Keys, n.Items = append(n.Keys, item.Keys...), append(n.Items, item.Items...)
			continue
		}
		n.Keys, n.Items = append(n.Keys, from.Content[i].Value), append(n.Items, item)
		c.drop(from, i)
		c.drop(from, i+1)
	}
	return n, nil
}

func (c *copier) drop(from *yaml.Node, at int) {
	if !c.keep {
		from.Content[at] = nil
	}
}

func kindOf(n *yaml.Node) fields.Kind {
	if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return fields.String
	}
	switch n.Tag {
	case "!!null":
		return fields.Null
	case "!!bool":
		return fields.Bool
	case "!!int", "!!float":
		return fields.Number
	}
	return fields.String
}
