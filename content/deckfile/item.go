package deckfile

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/markdown"
)

// meta is what the comment under an item's heading may say.
type meta struct {
	Level   string            `yaml:"level,omitempty"`
	Checked string            `yaml:"checked,omitempty"`
	Order   string            `yaml:"order,omitempty"`
	Idea    string            `yaml:"idea,omitempty"`
	Allow   map[string]string `yaml:"allow,omitempty"`
}

const fixedOrder = "fixed"

// addItem reads an item and adds it to the open card, unless it cannot be asked.
func (p *reader) addItem(src string, s section) {
	m, body := p.metadata(src, s)
	parts := splitItem(src, body)
	if p.ignoredBoxes(src, s, body, len(parts.options)) {
		return
	}
	item := content.Item{
		Topic: p.topic, Origin: content.Written, Level: m.Level, Checked: m.Checked, Idea: m.Idea, Allow: m.Allow, Pos: s.at,
		FixedOrder: m.Order == fixedOrder,
		Kind:       parts.kind, Options: parts.options, Spare: parts.spare, Explanation: parts.explanation,
		Stem: trimBlank(markdown.HeadingSource(s.title) + "\n\n" + parts.body),
	}
	if parts.stray > 0 {
		p.problem(s.position(src, parts.stray), "the item is left out: other text parts this option from those above; "+
			"indent what belongs to an option by two spaces, and put what explains the item below the last one")
		return
	}
	if wrong := flaw(&item); wrong != "" {
		p.problem(s.at, "the item is left out: %s", wrong)
		return
	}
	item.ID = p.identify(s, "item", item.Stem, optionText(item.Options))
	cards := p.deck.Topics[p.topics[p.topic]].Cards
	card := &cards[len(cards)-1]
	item.Card = card.CardRef
	card.Items = append(card.Items, item)
}

// metadata reads the comment right under an item's heading and drops all other comments.
func (p *reader) metadata(src string, s section) (meta, []block) {
	var m meta
	body, comments := withoutComments(src, s.body)
	first := len(comments) > 0 && strings.TrimSpace(src[s.body[0].start:comments[0].start]) == "<!--"
	for i, c := range comments {
		if i > 0 || !first {
			p.idleSettings(src, s, c, "settings are read right under the heading of their question: put them there")
		}
	}
	if !first {
		return m, body
	}
	text := src[comments[0].start:comments[0].end]
	if !saysMeta(strings.TrimSpace(text)) {
		p.idleSettings(src, s, comments[0], "settings are called level, checked, order, idea and allow")
		return m, body
	}
	if m, known := p.metas[text]; known {
		return m, body
	}
	wrong := len(p.deck.Problems)
	at := s.position(src, comments[0].start)
	p.decode(text, at, "the comment under the heading", &m)
	if known := append(content.Levels(), content.RecallOnly); m.Level != "" && !slices.Contains(known, m.Level) {
		p.problem(at, "level is %q; it must be one of %s", m.Level, strings.Join(known, ", "))
		m.Level = ""
	}
	if m.Order != "" && m.Order != fixedOrder {
		p.problem(at, "order is %q; the only order that can be asked for is %s", m.Order, fixedOrder)
		m.Order = ""
	}
	m.Checked = clean.Line(m.Checked)
	if len(p.deck.Problems) == wrong {
		p.metas[text] = m
	}
	return m, body
}

// idleSettings names a comment that would be settings if it stood elsewhere, or were spelt right.
func (p *reader) idleSettings(src string, s section, comment block, mend string) {
	word := firstWord(src[comment.start:comment.end])
	if meant := meantSetting(word); slices.Contains([]string{"level", "checked", "order", "idea", "allow"}, meant) {
		p.problem(s.position(src, comment.start), "the comment that begins with %q is read by nobody: %s", word+":", mend)
	}
}

// firstWord is what stands before the first colon of a comment; empty where that is no word.
func firstWord(comment string) string {
	word, _, found := strings.Cut(strings.TrimLeft(comment, " \t\n{"), ":")
	if !found || strings.ContainsAny(word, " \t\n") {
		return ""
	}
	return word
}

func saysMeta(comment string) bool {
	for _, start := range []string{"{", "level:", "checked:", "order:", "idea:", "allow:"} {
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
	spare       []string // right parts of a matching item that belong to none
	explanation string
	stray       int // where an option stands that is parted from the others; 0: none does
}

// splitItem looks for a task list, else a numbered list, else a table of two columns. What stands above is the stem's
// body, what stands below explains.
func splitItem(src string, body []block) itemParts {
	for _, form := range []struct {
		kind content.Kind
		find func(string, block) found
	}{{content.Choice, taskOptions}, {content.Order, orderParts}, {content.Match, matchParts}} {
		for i, b := range body {
			f := form.find(src, b)
			if len(f.options) == 0 {
				continue
			}
			next := i + 1
			if form.kind == content.Choice {
				next = f.join(src, body, next)
			}
			parts := itemParts{kind: form.kind, options: f.options, spare: f.spare, stray: f.stray}
			parts.body = trimBlank(sourceOf(src, body[:i]) + "\n\n" + src[b.start:f.above])
			parts.explanation = trimBlank(src[f.below:body[next-1].end] + "\n" + sourceOf(src, body[next:]))
			if parts.kind == content.Choice && countKeys(f.options) > 1 {
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
