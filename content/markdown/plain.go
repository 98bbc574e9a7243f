package markdown

import "strings"

// Text is what a reader sees of blocks, without colours and without a width: paragraphs as their text, code verbatim, a row
// of a table as its cells, parted by " | ".
func Text(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		for _, s := range block.flat() {
			b.WriteString(s.Text)
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// OneLine is the text on one line, as lists of questions show it.
func OneLine(blocks []Block) string { return strings.Join(strings.Fields(Text(blocks)), " ") }

// flat gives the spans of a block and of all in it, a line break between its parts.
func (b *Block) flat() []Span {
	switch b.Kind {
	case Paragraph, Heading:
		return b.Spans
	case CodeBlock:
		return []Span{{Text: strings.Join(b.Lines, "\n"), Style: Code}}
	case Rule:
		return []Span{{Text: "---"}}
	case Table:
		var out []Span
		for i, row := range b.Rows {
			if i > 0 {
				out = append(out, Span{Text: "\n"})
			}
			for k, cell := range row {
				if k > 0 {
					out = append(out, Span{Text: " | "})
				}
				out = append(out, cell...)
			}
		}
		return out
	case Quote, List, Item:
	}
	var out []Span
	if b.Marker != "" {
		out = append(out, Span{Text: b.Marker + " "})
	}
	for i := range b.Children {
		if i > 0 {
			out = append(out, Span{Text: "\n"})
		}
		out = append(out, b.Children[i].flat()...)
	}
	return out
}
