package page

import (
	"strings"

	"cutscore/content/text"
)

// separators divide front and back on one line, the surest first; the later ones stand in sentences, too.
var separators = []string{"\t", "::", " | ", " = ", " – ", " — ", " - ", ";", ": "}

// pairs reads a page with a card on nearly every line; nil if this is none.
func pairs(raw []rawLine) []Line {
	for i, sep := range separators {
		have, short := 0, 0
		for _, r := range raw {
			front, back, ok := strings.Cut(r.text, sep)
			have += text.One(ok && strings.TrimSpace(front) != "" && strings.TrimSpace(back) != "")
			short += text.One(ok && len(text.Words(front)) <= 8)
		}
		most := len(raw) - 1 // the first may be the title
		if have < 3 || have*20 < most*19 || i > 1 && (have < 5 || short*10 < have*9) {
			continue
		}
		var lines []Line
		for _, r := range raw {
			front, back, ok := strings.Cut(r.text, sep)
			front, back = strings.TrimSpace(front), strings.TrimSpace(back)
			if !ok || front == "" || back == "" {
				lines = append(lines, Line{Text: r.text, Label: flagLabel(len(lines) > 0), Margin: Certain})
				continue
			}
			lines = append(lines, Line{Text: front, Label: Front, Margin: Certain}, Line{Text: back, Label: Back, Margin: Certain})
		}
		return lines
	}
	return nil
}

func isPair(line string) bool {
	_, back, ok := strings.Cut(line, "\t")
	return ok && strings.TrimSpace(back) != ""
}
