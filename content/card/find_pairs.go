package card

import (
	"cutscore/content/text"
	"strings"
)

// findPairs finds labels with what belongs to them: a line each, a table of two columns, or sentences of one line.
func findPairs(t *scan, r *Reading) bool {
	if t.cut || r.Is(YesNo) || r.Is(Cloze) || r.Is(Pairs) {
		return false
	}
	if r.Is(Steps) { // labelled steps are pairs too, but that is not what the card is about
		for _, s := range r.Steps {
			if md := text.Shorten(s.Text, maxMember); md != "" && s.Text != "" {
				r.Pairs = append(r.Pairs, Pair{s.Label, text.TrimStop(md)})
			}
		}
		if len(r.Pairs) < MinList {
			r.Pairs = nil
		}
		return false
	}
	pairs, lines := linePairs(t)
	if len(pairs) < 2 || len(pairs)*3 < lines*2 {
		pairs = inlinePairs(t)
	}
	if pairs == nil {
		pairs = figuredPairs(t)
	}
	if len(pairs) < 2 {
		return false
	}
	lefts := make([]string, len(pairs))
	for i, p := range pairs {
		lefts[i] = p.Left
	}
	if !distinct(lefts) {
		return false
	}
	r.Pairs = pairs
	return !r.Is(Comparison)
}

func linePairs(t *scan) (pairs []Pair, lines int) {
	var header bool
	for i, p := range t.parts {
		switch p.Mark {
		case 'f':
			return nil, 0
		case '|':
			cells := cellsOf(p.Text)
			if i+1 < len(t.parts) && t.parts[i+1].Mark == '|' && rule(t.parts[i+1].Text) {
				header = true
				continue
			}
			if rule(p.Text) {
				continue
			}
			lines++
			if header && len(cells) == 2 && cells[0] != "" && cells[1] != "" {
				pairs = add(pairs, cells[0], cells[1])
			}
		default:
			lines++
			left, right, found := cutLabel(p.Text)
			if !found {
				left, right, found = cutCode(p.Text)
			}
			if found {
				pairs = add(pairs, left, right)
			}
		}
	}
	return pairs, lines
}

func add(pairs []Pair, left, right string) []Pair {
	if text.Length(right) > maxMember {
		right = text.Shorten(right, maxMember)
	}
	if right == "" || !Readable(left) || !Readable(right) || !text.Balanced(left) {
		return pairs
	}
	return append(pairs, Pair{left, text.TrimStop(right)})
}

// inlinePairs reads "Overall: LATENCY. Backend: INTEGRATION LATENCY" on one line.
func inlinePairs(t *scan) []Pair {
	if len(t.parts) != 1 || t.parts[0].Mark == 'f' {
		return nil
	}
	for _, pieces := range [][]string{text.Sentences(t.parts[0].Text), strings.Split(t.parts[0].Text, "; "), strings.Split(t.parts[0].Text, ", ")} {
		var pairs []Pair
		for _, piece := range pieces {
			left, right, found := strings.Cut(piece, ": ")
			if !found {
				left, right, found = strings.Cut(piece, " = ")
			}
			if !found {
				pairs = nil
				break
			}
			ws := text.Words(left)
			if len(ws) == 0 || len(ws) > 4 || notes()[ws[0]] || !text.Balanced(left) {
				pairs = nil
				break
			}
			pairs = add(pairs, strings.TrimSpace(left), strings.TrimRight(strings.TrimSpace(right), ",;"))
		}
		if len(pairs) >= 2 && len(pairs) == len(pieces) {
			return pairs
		}
	}
	return nil
}

// figuredPairs reads "SSH 22, DNS 53, HTTP 80": names with a figure each, on one line or on several.
func figuredPairs(t *scan) (pairs []Pair) {
	for _, p := range t.parts {
		if p.Mark == 'f' || p.Mark == '|' {
			return nil
		}
		for piece := range strings.SplitSeq(text.TrimStop(p.Text), ", ") {
			at := strings.LastIndexByte(piece, ' ')
			if at <= 0 || len(strings.Fields(piece)) > mostOfName || strings.Trim(piece[at+1:], "0123456789./%°") != "" || strings.ContainsAny(piece[:at], "0123456789(") {
				return nil
			}
			pairs = add(pairs, piece[:at], piece[at+1:])
		}
	}
	if len(pairs) <= MinList {
		return nil
	}
	return pairs
}

// cellsOf gives the cells of a row of a Markdown table.
func cellsOf(row string) []string {
	row = strings.Trim(strings.TrimSpace(row), "|")
	cells := strings.Split(strings.ReplaceAll(row, `\|`, "\x00"), "|")
	for i, c := range cells {
		cells[i] = strings.TrimSpace(strings.ReplaceAll(c, "\x00", "|"))
	}
	return cells
}

func rule(row string) bool { return strings.Trim(row, "|-: \t") == "" && strings.Contains(row, "-") }
