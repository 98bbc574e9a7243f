// Package anki reads what Anki exports: notes and cards as text (text.go), and packages with their collection, or CrowdAnki's
// JSON (crowd.go). package.go finds the collection, open.go lays it into a temporary file, collection.go reads its notes, names.go
// and proto.go what its decks and note types are called. template.go renders a note's card; note.go makes records of all of them.
package anki

import (
	"strconv"
	"strings"

	"cutscore/content/formats/delimited"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var headerLine = pattern.New(`(?i)^#\s*(separator|html|tags|columns|notetype|deck|notetype column|deck column|tags column|guid column|if matches|match scope)\s*:(.*)$`)

// Detect recognises the headers of Anki's text files.
func Detect(f source.File) string {
	line, _, _ := strings.Cut(f.Text, "\n")
	if headerLine.MatchString(strings.TrimSpace(line)) {
		return "headers such as #separator"
	}
	return ""
}

// heads are what the headers of a text file say; columns count from 1, 0 for none.
type heads struct {
	sep                        string
	html                       bool
	notetype, deck, tags, guid int
	columns                    []string
	allDeck                    string
	lines                      int // how many lines they take
}

var separators = map[string]string{"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":", `\t`: "\t"}

func readHeads(text string) (h heads, rest string) {
	rest = text
	for strings.HasPrefix(rest, "#") {
		line, below, _ := strings.Cut(rest, "\n")
		rest = below
		h.lines++
		name, said, found := strings.Cut(line[1:], ":")
		if !found {
			continue
		}
		name = strings.ToLower(strings.TrimSpace(name))
		raw := said
		said = strings.TrimRight(strings.TrimSpace(said), ",; \t") // which a spreadsheet adds
		switch n, _ := strconv.Atoi(said); name {
		case "separator":
			h.sep = separators[strings.ToLower(said)]
			if h.sep == "" && raw != "" {
				h.sep = raw[:1]
			}
		case "html":
			h.html = strings.EqualFold(said, "true")
		case "notetype column":
			h.notetype = n
		case "deck column":
			h.deck = n
		case "tags column":
			h.tags = n
		case "guid column":
			h.guid = n
		case "deck":
			h.allDeck = said
		case "columns":
			sep := h.sep
			if sep == "" {
				sep = "\t"
			}
			h.columns = strings.Split(strings.TrimSpace(raw), sep)
		}
	}
	return h, rest
}

// ReadText reads notes or cards that were exported as text.
func ReadText(f source.File) (source.Bank, error) {
	h, rest := readHeads(f.Text)
	bank := source.Bank{}
	sep := h.sep
	if f.Options.Separator != "" {
		sep = f.Options.Separator
	}
	if sep == "" {
		sep = "\t"
		if !strings.Contains(rest, "\t") {
			sep = delimited.Separator(rest)
		}
	}
	n := notes{bank: &bank, html: h.html}
	special := map[int]bool{h.notetype: true, h.deck: true, h.tags: true, h.guid: true}
	for _, row := range delimited.Rows(rest, sep, 0) {
		row.Line += h.lines
		if strings.HasPrefix(row.Fields[0], "#") && len(row.Fields) == 1 { // a comment
			continue
		}
		nt := note{line: row.Line, guid: at(row.Fields, h.guid), deck: at(row.Fields, h.deck), kind: at(row.Fields, h.notetype)}
		if nt.deck == "" {
			nt.deck = h.allDeck
		}
		for i, field := range row.Fields {
			if !special[i+1] {
				nt.fields = append(nt.fields, field)
			}
		}
		n.addPlain(nt)
	}
	n.finish()
	return bank, nil
}

func at(fields []string, column int) string {
	if column < 1 || column > len(fields) {
		return ""
	}
	return fields[column-1]
}
