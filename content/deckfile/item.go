package deckfile

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"cutscore/content"
)

// meta is what the comment under an item's heading may say.
type meta struct {
	Level   string            `yaml:"level"`
	Checked string            `yaml:"checked"`
	Allow   map[string]string `yaml:"allow"`
}

// addItem reads an item and adds it to the open card, unless it cannot be asked.
func (p *reader) addItem(src string, s section) {
	m, body := p.metadata(src, s)
	parts := splitItem(src, body)
	item := content.Item{
		Topic: p.topic, Origin: content.Written, Level: m.Level, Checked: m.Checked, Allow: m.Allow, Pos: s.at,
		Kind: parts.kind, Options: parts.options, Explanation: parts.explanation,
		Stem: strings.TrimSpace(s.title + "\n\n" + parts.body),
	}
	item.ID = p.identify(s, "item", item.Stem, optionText(item.Options))
	if wrong := flaw(&item); wrong != "" {
		p.problem(s.at, "the item is left out: %s", wrong)
		return
	}
	cards := p.deck.Topics[p.topics[p.topic]].Cards
	card := &cards[len(cards)-1]
	item.Card = card.CardRef
	card.Items = append(card.Items, item)
}

// metadata reads the comment right under an item's heading and drops all other comments.
func (p *reader) metadata(src string, s section) (meta, []block) {
	var m meta
	var body []block
	for i, b := range s.body {
		text, comment := b.comment(src)
		if !comment {
			body = append(body, b)
			continue
		}
		if i == 0 && saysMeta(text) {
			at := s.at
			p.decode(text, at, "the comment under the heading", &m)
			if m.Level != "" && m.Level != content.Recognise && m.Level != content.Apply && m.Level != content.Distinguish {
				p.problem(at, "level is %q; it must be one of %s", m.Level, strings.Join(content.Levels(), ", "))
				m.Level = ""
			}
		}
	}
	return m, body
}

func saysMeta(comment string) bool {
	for _, start := range []string{"{", "level:", "checked:", "allow:"} {
		if strings.HasPrefix(comment, start) {
			return true
		}
	}
	return false
}

// itemParts is an item's body, taken apart.
type itemParts struct {
	kind        content.Kind
	body        string
	options     []content.Option
	explanation string
}

// splitItem looks for a task list, else a numbered list, else a table of two columns. What stands above is the stem's
// body, what stands below explains.
func splitItem(src string, body []block) itemParts {
	for _, form := range []struct {
		kind    content.Kind
		options func(string, block) (above int, options []content.Option, below int)
	}{{content.Choice, taskOptions}, {content.Order, orderParts}, {content.Match, matchParts}} {
		for i, b := range body {
			above, options, below := form.options(src, b)
			if len(options) == 0 {
				continue
			}
			// A list ends where its marker changes: more boxes right below belong to it.
			next := i + 1
			for form.kind == content.Choice && below == b.end && next < len(body) {
				_, more, end := taskOptions(src, body[next])
				if len(more) == 0 {
					break
				}
				options, below, b = append(options, more...), end, body[next]
				next++
			}
			parts := itemParts{kind: form.kind, options: options}
			parts.body = trimBlank(sourceOf(src, body[:i]) + "\n\n" + src[body[i].start:above])
			parts.explanation = trimBlank(src[below:b.end] + "\n" + sourceOf(src, body[next:]))
			if parts.kind == content.Choice && countKeys(options) > 1 {
				parts.kind = content.Response
			}
			return parts
		}
	}
	return itemParts{body: sourceOf(src, body)}
}

func countKeys(options []content.Option) int {
	return (&content.Item{Options: options}).Keys()
}

func optionText(options []content.Option) string {
	texts := make([]string, len(options))
	for i, o := range options {
		texts[i] = o.Text
	}
	return strings.Join(texts, "\x00")
}

// taskOptions reads the boxed entries of a list: `- [ ]` a distractor, `- [x]` a key.
func taskOptions(src string, b block) (above int, options []content.Option, below int) {
	if b.node.Kind() != ast.KindList {
		return 0, nil, 0
	}
	above, below = -1, b.end
	for _, entry := range children(b.node, src, b.end) {
		text, quotes := entryText(src, entry)
		box, correct := cutBox(text)
		switch {
		case box == nil && above < 0: // a bullet of the stem's body
		case box == nil:
			return above, options, entry.start
		default:
			if above < 0 {
				above = entry.start
			}
			options = append(options, content.Option{Text: trimBlank(*box), Correct: correct, Rationale: strings.Join(quotes, "\n\n")})
		}
	}
	return above, options, below
}

// cutBox takes the box off an option; nil: there is none.
func cutBox(text string) (rest *string, checked bool) {
	for _, box := range []string{"[ ]", "[]", "[x]", "[X]", "[*]"} {
		if tail, found := strings.CutPrefix(text, box); found && (tail == "" || strings.ContainsAny(tail[:1], " \t\n")) {
			tail = strings.TrimLeft(tail, " \t")
			return &tail, strings.ContainsAny(box, "xX*")
		}
	}
	return nil, false
}

// entryText gives a list entry's text without its marker and indent, and its block quotes apart.
func entryText(src string, entry block) (text string, quotes []string) {
	indent := 0
	if item, ok := entry.node.(*ast.ListItem); ok {
		indent = item.Offset
	}
	var kept []string
	at := entry.start
	keep := func(end int) {
		if at < end {
			kept = append(kept, src[at:end])
		}
	}
	for _, b := range children(entry.node, src, entry.end) {
		if b.node.Kind() == ast.KindBlockquote {
			keep(b.start)
			quotes = append(quotes, b.quoted(src))
			at = b.end
		}
	}
	keep(entry.end)
	lines := strings.Split(strings.Join(kept, ""), "\n")
	for i, line := range lines {
		if i == 0 {
			line = strings.TrimLeft(line, " \t")
			line = strings.TrimLeft(strings.TrimLeft(line, "-+*0123456789"), ".)")
			lines[i] = strings.TrimLeft(line, " \t")
			continue
		}
		lines[i] = dedent(line, indent)
	}
	return trimBlank(strings.Join(lines, "\n")), quotes
}

// dedent takes up to n columns of white space off a line.
func dedent(line string, n int) string {
	for n > 0 && line != "" && (line[0] == ' ' || line[0] == '\t') {
		if line[0] == '\t' {
			n -= 3
		}
		line, n = line[1:], n-1
	}
	return line
}
