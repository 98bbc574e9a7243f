package markdown

import (
	"strings"

	"golang.org/x/net/html"
)

// breaking are the tags of a block of HTML that only say where lines begin.
var breaking = map[string]bool{"p": true, "div": true, "br": true, "hr": true, "center": true, "section": true, "article": true, "details": true, "summary": true}

// htmlBlocks draws a block of HTML: a table as a table; of the rest the tags that only break lines are line breaks, and all
// others are shown as typed.
func htmlBlocks(src string) []Block {
	low := strings.ToLower(src)
	if strings.Contains(low, "<table") && strings.Contains(low, "<td") {
		return htmlTable(src)
	}
	return htmlParagraph(src)
}

func htmlParagraph(src string) []Block {
	var lines []string
	for line := range strings.Lines(htmlText(src, false)) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return []Block{{Kind: Paragraph, Spans: []Span{{Text: strings.Join(lines, "\n")}}}}
}

// htmlText is what is seen of a piece of HTML. References are resolved where it is meant as HTML, which a tag that has a
// stand-in tells; else it is shown as typed to the last sign.
func htmlText(src string, meant bool) string {
	var b, low strings.Builder // the whole, and what is raised or lowered
	raised := ""
	out := &b
	tokens(src, func(t html.Token, raw string) {
		tag := t.Type != html.TextToken
		switch {
		case strings.HasPrefix(raw, "<!--"): // for the author
		case tag && breaking[t.Data]:
			meant = true
			out.WriteByte('\n')
		case tag && (t.Data == "sup" || t.Data == "sub"):
			if raised != "" {
				b.WriteString(script(low.String(), raised))
				low.Reset()
			}
			out, raised, meant = &b, "", true
			if t.Type == html.StartTagToken {
				out, raised = &low, t.Data
			}
		case !tag && meant:
			out.WriteString(references(raw))
		default:
			out.WriteString(raw)
		}
	})
	return b.String() + low.String()
}

// tokens walks through HTML with each piece as it was typed.
func tokens(src string, see func(t html.Token, raw string)) {
	z := html.NewTokenizer(strings.NewReader(src))
	for {
		kind := z.Next()
		raw := string(z.Raw())
		if kind == html.ErrorToken {
			if raw != "" {
				see(html.Token{Type: html.TextToken}, raw)
			}
			return
		}
		see(z.Token(), raw)
	}
}

// rowTags are the tags that make up a table.
var rowTags = map[string]bool{"table": true, "thead": true, "tbody": true, "tfoot": true, "caption": true, "colgroup": true, "col": true, "tr": true, "td": true, "th": true}

// htmlTable reads the cells of the tables in a block; what stands beside them comes before.
func htmlTable(src string) []Block {
	table := Block{Kind: Table}
	var outside, cell strings.Builder
	in := &outside
	tokens(src, func(t html.Token, raw string) {
		if t.Type == html.TextToken || !rowTags[t.Data] {
			in.WriteString(raw)
			return
		}
		if in == &cell {
			last := &table.Rows[len(table.Rows)-1]
			text := strings.Join(strings.Fields(htmlText(cell.String(), true)), " ")
			*last = append(*last, []Span{{Text: text}})
			cell.Reset()
			in = &outside
		}
		switch opens := t.Type == html.StartTagToken; {
		case opens && t.Data == "tr":
			table.Rows = append(table.Rows, nil)
		case opens && (t.Data == "td" || t.Data == "th"):
			if len(table.Rows) == 0 {
				table.Rows = append(table.Rows, nil)
			}
			in = &cell
		}
	})
	for _, row := range table.Rows {
		for len(table.Align) < len(row) {
			table.Align = append(table.Align, Left)
		}
	}
	return append(htmlParagraph(outside.String()+cell.String()), table)
}
