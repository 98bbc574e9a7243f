package deckfile

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"cutscore/content"
	"cutscore/content/clean"
)

// Write writes a deck in our own format, so that reading gives the same deck. What a text could be mistaken for, such as a
// line of a back that starts with ##, is escaped. Ids are written where a card or an item has one.
func Write(w io.Writer, deck *content.Deck) error {
	var body strings.Builder
	for i := range deck.Topics {
		writeTopic(&body, &deck.Topics[i])
	}
	var sum bodySum
	sum.add(body.String())
	matter, err := frontOf(deck, sum.String())
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "---\n%s---\n%s", matter, body.String())
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing the deck: %w", err)
	}
	return nil
}

// frontOf is the front matter of a deck; sum is that of the text below it.
func frontOf(deck *content.Deck, sum string) ([]byte, error) {
	type exam struct {
		Questions int                `yaml:"questions,omitempty"`
		Minutes   int                `yaml:"minutes,omitempty"`
		CutScore  int                `yaml:"cut_score,omitempty"`
		Weights   map[string]float64 `yaml:"weights,omitempty"`
	}
	type imported struct {
		From string `yaml:"from"`
		Sum  string `yaml:"sum"`
	}
	f := struct {
		Title    string    `yaml:"title"`
		ID       string    `yaml:"id,omitempty"`
		AsOf     string    `yaml:"as_of,omitempty"`
		Exam     *exam     `yaml:"exam,omitempty,flow"`
		Imported *imported `yaml:"imported,omitempty,flow"`
	}{Title: clean.Line(deck.Title), ID: clean.Line(deck.ID), AsOf: clean.Line(deck.AsOf)}
	if e := deck.Exam; e.Questions+e.Minutes+e.CutScore+len(e.Weights) > 0 {
		f.Exam = &exam{e.Questions, e.Minutes, e.CutScore, e.Weights}
	}
	if deck.Imported.From != "" {
		f.Imported = &imported{clean.Line(deck.Imported.From), sum}
	}
	matter, err := yaml.Marshal(f)
	if err != nil {
		return nil, fmt.Errorf("writing the deck's title: %w", err)
	}
	return matter, nil
}

func writeTopic(b *strings.Builder, topic *content.Topic) {
	fmt.Fprintf(b, "# %s\n", heading(topic.Name, ""))
	for i := range topic.Cards {
		writeCard(b, &topic.Cards[i])
	}
	b.WriteByte('\n')
}

func writeCard(b *strings.Builder, card *content.Card) {
	fmt.Fprintf(b, "\n## %s\n", heading(card.Front, card.ID))
	if back := literal(card.Back, trap().back); back != "" {
		b.WriteString(back + "\n")
	}
	for _, list := range []struct {
		mark  string
		texts []string
	}{{"~", card.Wrong}, {"=", card.Also}} {
		for i, text := range list.texts {
			if i == 0 {
				b.WriteByte('\n')
			}
			fmt.Fprintf(b, "%s %s\n", list.mark, clean.Line(text))
		}
	}
	if card.Correction != "" {
		b.WriteString("\n> [!IMPORTANT]\n" + prefixed(clean.Text(card.Correction), "> ") + "\n")
	}
	for i := range card.Items {
		writeItem(b, &card.Items[i])
	}
}

func writeItem(b *strings.Builder, item *content.Item) {
	title, body := cutStem(item.Stem)
	fmt.Fprintf(b, "\n### %s\n", heading(title, item.ID))
	if m := metaOf(item); m != "" {
		fmt.Fprintf(b, "<!-- %s -->\n", m)
	}
	if body = literal(body, trap().ofStem(item.Kind)); body != "" {
		b.WriteString(body + "\n")
	}
	b.WriteByte('\n')
	if item.Kind == content.Match {
		b.WriteString("| | |\n|---|---|\n")
	}
	for i, o := range item.Options {
		writeOption(b, item.Kind, i, o)
	}
	for _, spare := range item.Spare {
		fmt.Fprintf(b, "| | %s |\n", cell(spare))
	}
	if text := literal(item.Explanation, trap().ofExplanation(item.Kind)); text != "" {
		b.WriteByte('\n')
		if strings.ContainsAny(text[:1], "-+*0123456789| \t") { // which would go on with the options
			b.WriteString("<!-- -->\n\n")
		}
		b.WriteString(text + "\n")
	}
}

func writeOption(b *strings.Builder, kind content.Kind, i int, o content.Option) {
	mark := fmt.Sprintf("%d. ", i+1)
	switch {
	case kind == content.Match:
		fmt.Fprintf(b, "| %s | %s |\n", cell(o.Text), cell(o.Match))
		return
	case kind == content.Order:
	case o.Correct:
		mark = "- [x] "
	default:
		mark = "- [ ] "
	}
	const inset = "  "
	indent := inset
	if kind == content.Order {
		indent = strings.Repeat(" ", len(mark))
	}
	text := literal(o.Text, trap().option)
	first, rest, more := strings.Cut(text, "\n")
	if isFence(first) || strings.HasPrefix(first, "    ") || strings.HasPrefix(first, "\t") {
		first, rest, more = "", text, true
	}
	b.WriteString(strings.TrimRight(mark+first, " ") + "\n")
	if more {
		b.WriteString(prefixed(rest, indent) + "\n")
	}
	if o.Rationale != "" {
		if strings.Contains("\n"+text, "\n<") || strings.Contains(text, "\n ") { // HTML and indented code would go on
			b.WriteByte('\n')
		}
		b.WriteString(prefixed(clean.Text(o.Rationale), indent+"> ") + "\n")
	}
}

// prefixed puts a prefix before each line; blank lines get what of it can be seen.
func prefixed(text, prefix string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(prefix+line, " \t")
	}
	return strings.Join(lines, "\n")
}

// metaOf is what stands in the comment under an item's heading; empty for nothing.
func metaOf(item *content.Item) string {
	m := meta{Level: item.Level, Checked: item.Checked, Idea: item.Idea, Allow: item.Allow}
	if item.FixedOrder {
		m.Order = fixedOrder
	}
	if m.Level == "" && m.Checked == "" && m.Order == "" && m.Idea == "" && len(m.Allow) == 0 {
		return ""
	}
	out, err := yaml.Marshal(struct {
		M meta `yaml:",flow"`
	}{m})
	if err != nil { // of strings alone there is none
		return ""
	}
	_, flow, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	return strings.Join(strings.Fields(flow), " ")
}
