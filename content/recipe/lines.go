package recipe

import (
	"cutscore/content/text"
	"strings"
)

// part is a piece of a back that stands for itself: a bullet, a line of a list, a paragraph, a fence of code.
type part struct {
	text   string // Markdown, on one line but for fences
	mark   byte   // '-' a bullet, '1' a number, 'f' a fence, '|' a table row, '>' a quote, 0 nothing
	indent int
	gap    bool // an empty line stands above
}

const (
	maxRead  = 6 << 10 // how much of a back is read for items; a flashcard shows all of it
	maxParts = 64
)

// cutText gives the beginning of a text that is read, cut after a whole line, and whether something was left out.
func cutText(s string) (string, bool) {
	if len(s) <= maxRead {
		return s, false
	}
	s = s[:maxRead]
	if at := strings.LastIndexByte(s, '\n'); at > 0 {
		return s[:at], true
	}
	return "", true // one line that is far too long for an option, a stem or a gap
}

// partsOf takes a back apart. Lines that go on from the line above are joined to it; those that only say where more is to
// be read are left out.
func partsOf(back string) []part {
	var parts []part
	gap, fence := false, ""
	for line := range strings.SplitSeq(back, "\n") {
		trimmed := strings.TrimSpace(line)
		if fence != "" {
			last := &parts[len(parts)-1]
			last.text += "\n" + line
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
			parts = append(parts, part{text: trimmed, mark: 'f', gap: gap})
			gap = false
			continue
		}
		p := readLine(line)
		if p.mark != '|' && strings.Contains(p.text, "](") {
			if reference(p.text) {
				continue
			}
			p.text = unlinked(p.text)
		}
		p.gap = gap
		gap = false
		if k := len(parts); k > 0 && continues(parts[k-1], p) {
			parts[k-1].text += " " + p.text
			continue
		}
		parts = append(parts, p)
	}
	if len(parts) == 1 && parts[0].mark == '1' { // "18. (10 before, 28 after)" counts nothing
		parts[0] = part{text: strings.TrimSpace(back)}
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
func readLine(line string) part {
	body := strings.TrimLeft(line, " \t")
	p := part{indent: len(line) - len(body)}
	body = strings.TrimSuffix(strings.TrimSpace(body), "\\") // a hard line break
	switch marker, rest := text.CutMarker(body); {
	case marker != 0:
		p.mark, body = marker, rest
	case strings.HasPrefix(body, "|"):
		p.mark = '|'
	case strings.HasPrefix(body, ">"):
		p.mark, body = '>', strings.TrimSpace(strings.TrimLeft(body, "> "))
	}
	p.text = strings.TrimSpace(body)
	if label, said, found := strings.Cut(p.text, ": "); found && said != "" && len(label) < 30 && strings.HasSuffix(strings.ToLower(label), "definition") {
		p.text = strings.TrimSpace(said) // "AWS definition: ..."
	}
	return p
}

// continues reports whether a line goes on from the one above it.
func continues(above, line part) bool {
	switch {
	case line.gap || line.mark != 0 || above.mark == 'f' || above.mark == '|':
		return above.mark == '>' && line.mark == '>' && !line.gap
	case strings.Count(above.text, "(") > strings.Count(above.text, ")"):
		return true
	case above.mark != 0 && line.indent > above.indent:
		return true
	}
	if _, _, labelled := cutLabel(line.text); labelled {
		return false
	}
	// A hard-wrapped line is long, does not end a sentence, and goes on in lower case.
	return len(above.text) > 60 && strings.IndexByte(".!?:;", above.text[len(above.text)-1]) < 0 && text.StartsLower(line.text)
}

// splitGlued takes apart lines at whose end the label of the next bullet hangs, as in "... service. - Create an API:",
// which is what becomes of nested lists on web pages.
func splitGlued(parts []part) []part {
	var out []part
	for i, p := range parts {
		if i+1 < len(parts) && strings.HasSuffix(p.text, ":") {
			at := strings.LastIndex(p.text, " - ")
			if at > 0 && len(p.text)-at < 60 && strings.IndexByte(".!?)", p.text[at-1]) >= 0 {
				tail := p
				p.text, tail.text, tail.mark = p.text[:at], strings.TrimSpace(p.text[at+3:]), '-'
				out = append(out, p, tail)
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
