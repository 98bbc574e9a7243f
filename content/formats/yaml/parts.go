package yaml

import (
	"fmt"
	"strconv"
	"strings"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
)

// partSize is how much of a long list is parsed at a time, in bytes: the parser's nodes take twenty times their text.
const partSize = 512 << 10

var (
	firstEntry = pattern.New(`(?m)^( *)- `)
	anchors    = pattern.New(`(?m)(?:[:-]|^)[ \t]+[&*]\w+[ \t]*(?:$|\S)|<<:`)
	lastKey    = pattern.New(`(?:^|\n)[\w"'][^\n:]*:[ \t]*\n\s*$`)
	lineNumber = pattern.New(`line (\d+)`)
)

// part is some entries of a list, and the number of lines above them.
type part struct {
	text  string
	above int
}

// inParts reads a file that is one long list, with or without some fields above it, part by part. It reports whether the file
// is of that shape.
func inParts(text string) (root fields.Node, ok bool, err error) {
	m := firstEntry.FindStringSubmatchIndex(text)
	if m == nil || anchors.MatchString(text) {
		return root, false, nil
	}
	head, body := text[:m[0]], text[m[0]:]
	parts := split(body, text[m[2]:m[3]], strings.Count(head, "\n"))
	if parts == nil {
		return root, false, nil
	}
	root = fields.Node{Kind: fields.List, Line: 1}
	list := &root
	if strings.Contains(head, ":") {
		if !lastKey.MatchString(head) {
			return root, false, nil
		}
		c := copier{}
		if root, err = c.documents(head); err != nil || root.Kind != fields.Map {
			return root, err != nil, err
		}
		list = &root.Items[len(root.Items)-1]
		list.Kind = fields.List
	}
	c := copier{}
	for _, p := range parts {
		c.above = p.above
		entries, err := c.documents(p.text)
		if err != nil {
			return root, true, err
		}
		list.Items = append(list.Items, entries.Items...)
	}
	return root, true, nil
}

// split cuts a list where entries begin; nil: something follows that is no entry.
func split(body, indent string, above int) []part {
	var parts []part
	from, line, first := 0, above, above
	for at := 0; at < len(body); {
		end := strings.IndexByte(body[at:], '\n') + at + 1
		if end == at {
			end = len(body)
		}
		bare := strings.TrimLeft(body[at:end], " ")
		deep := end - at - len(bare)
		switch {
		case strings.TrimSpace(bare) == "" || bare[0] == '#' || deep > len(indent):
		case deep < len(indent) || !strings.HasPrefix(bare, "- "):
			return nil
		case at-from >= partSize:
			parts = append(parts, part{body[from:at], first})
			from, first = at, line
		}
		at = end
		line++
	}
	return append(parts, part{body[from:], first})
}

// below gives a message of the parser the lines of the whole file.
func below(message string, above int) string {
	return lineNumber.ReplaceAllStringFunc(message, func(said string) string {
		n, err := strconv.Atoi(strings.TrimPrefix(said, "line "))
		if err != nil {
			return said
		}
		return fmt.Sprintf("line %d", n+above)
	})
}
