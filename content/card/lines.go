package card

import (
	"cutscore/content/text"
	"strings"
)

// Part is a piece of a back that stands for itself: a bullet, a line of a list, a paragraph, a fence of code.
type Part struct {
	Text   string // Markdown, on one line but for fences
	Mark   byte   // '-' a bullet, '1' a number, 'f' a fence, '|' a table row, '>' a quote, 0 nothing
	Indent int
	Gap    bool // an empty line stands above
}

const (
	maxRead  = 6 << 10 // how much of a back is read for items; a flashcard shows all of it
	maxParts = 64
)

// CutText gives the beginning of a text that is read, cut after a whole line, and whether something was left out.
func CutText(s string) (string, bool) {
	if len(s) <= maxRead {
		return s, false
	}
	s = s[:maxRead]
	if at := strings.LastIndexByte(s, '\n'); at > 0 {
		return s[:at], true
	}
	return "", true // one line that is far too long for an option, a stem or a gap
}

// Parts takes a back apart. Lines that go on from the line above are joined to it; those that only say where more is to
// be read are left out.
func Parts(back string) []Part {
	var parts []Part
	gap, fence := false, ""
	for line := range strings.SplitSeq(back, "\n") {
		trimmed := strings.TrimSpace(line)
		if fence != "" {
			last := &parts[len(parts)-1]
			last.Text += "\n" + line
			if strings.HasPrefix(trimmed, fence) {
				fence = ""
			}
			continue
		}
		if trimmed == "" {
			gap = true
			continue
		}
		if len(parts) == maxParts {
			break
		}
		if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
			fence = trimmed[:3]
			parts = append(parts, Part{Text: trimmed, Mark: 'f', Gap: gap})
			gap = false
			continue
		}
		p := readLine(line)
		if p.Mark != '|' && strings.Contains(p.Text, "](") {
			if reference(p.Text) {
				continue
			}
			p.Text = unlinked(p.Text)
		}
		p.Gap = gap
		gap = false
		if k := len(parts); k > 0 && continues(parts[k-1], p) {
			parts[k-1].Text += " " + p.Text
			continue
		}
		parts = append(parts, p)
	}
	if len(parts) == 1 && parts[0].Mark == '1' { // "18. (10 before, 28 after)" counts nothing
		parts[0] = Part{Text: strings.TrimSpace(back)}
	}
	return splitGlued(parts)
}

// reference reports whether a line only says where more is to be read: "Learn more [here](https://...)".
func reference(line string) bool {
	for _, w := range text.ContentWords(text.Plain(line)) {
		if !pointing()[w] {
			return pointing()[strings.ToLower(strings.SplitN(line, " ", 2)[0])] && len(strings.Fields(text.Plain(line))) <= 8
		}
	}
	return true
}

// pointing are words that say where more is to be read.
var pointing = text.List(`more read learn see here also link links source sources reference references documentation docs doc official site website page details`)

// unlinked leaves of links their text.
func unlinked(s string) string {
	for {
		mid := strings.Index(s, "](")
		if mid < 0 {
			return s
		}
		open, end := strings.LastIndexByte(s[:mid], '['), strings.IndexByte(s[mid:], ')')
		if open < 0 || end < 0 {
			return s
		}
		if open > 0 && s[open-1] == '!' { // a picture stays what it is
			return s
		}
		s = s[:open] + s[open+1:mid] + s[mid+end+1:]
	}
}

// readLine takes the marker off a line.
func readLine(line string) Part {
	body := strings.TrimLeft(line, " \t")
	p := Part{Indent: len(line) - len(body)}
	body = strings.TrimSuffix(strings.TrimSpace(body), "\\") // a hard line break
	switch marker, rest := text.CutMarker(body); {
	case marker != 0:
		p.Mark, body = marker, rest
	case strings.HasPrefix(body, "|"):
		p.Mark = '|'
	case strings.HasPrefix(body, ">"):
		p.Mark, body = '>', strings.TrimSpace(strings.TrimLeft(body, "> "))
	}
	p.Text = strings.TrimSpace(body)
	if label, said, found := strings.Cut(p.Text, ": "); found && said != "" && len(label) < 30 && strings.HasSuffix(strings.ToLower(label), "definition") {
		p.Text = strings.TrimSpace(said) // "AWS definition: ..."
	}
	return p
}

// continues reports whether a line goes on from the one above it.
func continues(above, line Part) bool {
	switch {
	case line.Gap || line.Mark != 0 || above.Mark == 'f' || above.Mark == '|':
		return above.Mark == '>' && line.Mark == '>' && !line.Gap
	case strings.Count(above.Text, "(") > strings.Count(above.Text, ")"):
		return true
	case above.Mark != 0 && line.Indent > above.Indent:
		return true
	}
	if _, _, labelled := cutLabel(line.Text); labelled {
		return false
	}
	// A hard-wrapped line is long, does not end a sentence, and goes on in lower case; who begins so anyway does not wrap.
	return len(above.Text) > 60 && !text.StartsLower(above.Text) && strings.IndexByte(".!?:;", above.Text[len(above.Text)-1]) < 0 && text.StartsLower(line.Text)
}

// splitGlued takes apart lines at whose end the label of the next bullet hangs, as in "... service. - Create an API:",
// which is what becomes of nested lists on web pages.
func splitGlued(parts []Part) []Part {
	var out []Part
	for i, p := range parts {
		if i+1 < len(parts) && strings.HasSuffix(p.Text, ":") {
			at := strings.LastIndex(p.Text, " - ")
			if at > 0 && len(p.Text)-at < 60 && strings.IndexByte(".!?)", p.Text[at-1]) >= 0 {
				tail := p
				p.Text, tail.Text, tail.Mark = p.Text[:at], strings.TrimSpace(p.Text[at+3:]), '-'
				out = append(out, p, tail)
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
