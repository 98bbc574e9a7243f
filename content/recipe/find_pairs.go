package recipe

import (
	"strings"

	"cutscore/content/words"
)

// notes are labels that say what a line is for and name nothing.
var notes = list(`note example examples tip hint source see warning nb remark remember answer eg e.g i.e ie mnemonic also so pro con usage syntax
	output default caution ref reference`)

// cutLabel splits "Label: text" or "Label - text".
func cutLabel(s string) (label, rest string, found bool) {
	for _, sep := range []string{": ", " — ", " – ", " - ", " -> ", " → ", " => ", " = "} {
		at := strings.Index(s, sep)
		if at <= 0 {
			continue
		}
		label, rest = strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+len(sep):])
		label = strings.Trim(label, "*_")
		if rest = strings.TrimLeft(rest, "*_ "); rest == "" || label == "" {
			continue
		}
		ws := words.All(label)
		if len(ws) == 0 || len(strings.Fields(label)) > 7 || notes()[ws[0]] && len(ws) == 1 || !balanced(label) || !balanced(rest) {
			continue
		}
		if sep != ": " && finite(ws) {
			continue
		}
		return label, rest, true
	}
	return "", "", false
}

// cutCode splits "429 throttle": a number of three digits and what it stands for.
func cutCode(s string) (label, rest string, found bool) {
	if len(s) < 5 || s[3] != ' ' {
		return "", "", false
	}
	for i := range 3 {
		if s[i] < '0' || s[i] > '9' {
			return "", "", false
		}
	}
	return s[:3], strings.TrimSpace(s[4:]), true
}

// findPairs finds labels with what belongs to them: a line each, a table of two columns, or sentences of one line.
func findPairs(t *text, r *Reading) bool {
	if t.cut || r.Is(YesNo) || r.Is(Cloze) {
		return false
	}
	if r.Is(Steps) { // labelled steps are pairs too, but that is not what the card is about
		for _, s := range r.Steps {
			if text := shorten(s.Text, maxMember); text != "" && s.Text != "" {
				r.Pairs = append(r.Pairs, Pair{s.Label, trimStop(text)})
			}
		}
		if len(r.Pairs) < minList {
			r.Pairs = nil
		}
		return false
	}
	pairs, lines := linePairs(t)
	if len(pairs) < 2 || len(pairs)*3 < lines*2 {
		pairs = inlinePairs(t)
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

func linePairs(t *text) (pairs []Pair, lines int) {
	var header bool
	for i, p := range t.parts {
		switch {
		case p.mark == 'f':
			return nil, 0
		case p.mark == '|':
			cells := cellsOf(p.text)
			if i+1 < len(t.parts) && t.parts[i+1].mark == '|' && rule(t.parts[i+1].text) {
				header = true
				continue
			}
			if rule(p.text) {
				continue
			}
			lines++
			if header && len(cells) == 2 && cells[0] != "" && cells[1] != "" {
				pairs = add(pairs, cells[0], cells[1])
			}
		default:
			lines++
			left, right, found := cutLabel(p.text)
			if !found {
				left, right, found = cutCode(p.text)
			}
			if found {
				pairs = add(pairs, left, right)
			}
		}
	}
	return pairs, lines
}

func add(pairs []Pair, left, right string) []Pair {
	if runes(right) > maxMember {
		right = shorten(right, maxMember)
	}
	if right == "" || !readable(left) || !readable(right) || !balanced(left) {
		return pairs
	}
	return append(pairs, Pair{left, trimStop(right)})
}

// inlinePairs reads "Overall: LATENCY. Backend: INTEGRATION LATENCY" on one line.
func inlinePairs(t *text) []Pair {
	if len(t.parts) != 1 || t.parts[0].mark == 'f' {
		return nil
	}
	for _, pieces := range [][]string{sentences(t.parts[0].text), strings.Split(t.parts[0].text, "; "), strings.Split(t.parts[0].text, ", ")} {
		var pairs []Pair
		for _, piece := range pieces {
			left, right, found := strings.Cut(piece, ": ")
			if !found {
				left, right, found = strings.Cut(piece, " = ")
			}
			ws := words.All(left)
			if !found || len(ws) == 0 || len(ws) > 4 || notes()[ws[0]] || !balanced(left) {
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

func cellsOf(row string) []string {
	row = strings.Trim(strings.TrimSpace(row), "|")
	cells := strings.Split(strings.ReplaceAll(row, `\|`, "\x00"), "|")
	for i, c := range cells {
		cells[i] = strings.TrimSpace(strings.ReplaceAll(c, "\x00", "|"))
	}
	return cells
}

func rule(row string) bool { return strings.Trim(row, "|-: \t") == "" && strings.Contains(row, "-") }

// findComparison finds what is said of each of the things that the front sets against each other.
func findComparison(t *text, r *Reading) bool {
	names := versus(t.front.plain)
	if len(names) < 2 || t.cut {
		return false
	}
	var pieces []string
	for _, p := range t.parts {
		if p.mark == 'f' || p.mark == '|' {
			return true
		}
		pieces = append(pieces, sentences(p.text)...)
	}
	if len(pieces) == 1 {
		for _, sep := range []string{"; ", ", while ", ", whereas ", " while ", " whereas ", ", but ", ", "} {
			if split := strings.Split(pieces[0], sep); len(split) == len(names) {
				pieces = split
				break
			}
		}
	}
	for _, name := range names {
		for _, piece := range pieces {
			if said, ok := saidOf(name, names, piece); ok {
				r.Sides = append(r.Sides, Pair{name, said})
				break
			}
		}
	}
	if len(r.Sides) != len(names) {
		r.Sides = nil
	}
	return true
}

// saidOf takes the name off a sentence that begins with it: the whole name, or its last word, which tells the names
// apart ("API Gateway Resource" is called "Resource" below).
func saidOf(name string, names []string, piece string) (string, bool) {
	piece = strings.TrimSpace(piece)
	text := unarticled(piece)
	lower, full := strings.ToLower(text), strings.ToLower(name)
	if len(lower) != len(text) || full == "" {
		return "", false
	}
	fields := strings.Fields(full)
	for _, begin := range []string{full, fields[len(fields)-1], fields[0]} {
		if shared(begin, full, names) || !strings.HasPrefix(lower, begin) {
			continue
		}
		rest := text[len(begin):]
		rest = strings.TrimPrefix(rest, "s ")
		if rest == text[len(begin):] && rest != "" && strings.IndexByte(" :,*_`", rest[0]) < 0 {
			continue
		}
		rest = strings.TrimLeft(rest, " *_`")
		for _, link := range []string{"is ", "are ", ": ", "= ", "- ", "– ", "— ", "means "} {
			if after, found := strings.CutPrefix(rest, link); found {
				rest = after
				break
			}
		}
		rest = strings.TrimRight(trimStop(strings.TrimSpace(rest)), ",;")
		if rest != "" && runes(rest) <= maxOption && balanced(rest) {
			return rest, true
		}
	}
	return "", false
}

// shared reports whether a beginning fits more than one of the names.
func shared(begin, full string, names []string) bool {
	for _, other := range names {
		other = strings.ToLower(other)
		if other != full && (strings.HasPrefix(other, begin) || strings.HasSuffix(other, begin)) && begin != full {
			return true
		}
	}
	return false
}

// findAcronym finds capitals and the words that they stand for.
func findAcronym(t *text, r *Reading) bool {
	term := clip(plain(t.front.term))
	if t.front.focus == onExpand {
		term = t.front.term
	}
	if term == "" || strings.Contains(term, " ") || capitals(term) < 2 || len(term) > 9 || len(t.parts) == 0 || t.parts[0].mark == 'f' {
		return false
	}
	r.Expands = expansion(term, t.parts[0].text)
	return r.Expands != nil
}

// afterExpansion is what a back says beyond spelling its acronym out: "Maximum Transmission Unit: the largest packet ...".
func afterExpansion(back string, expands []string) string {
	if len(expands) == 0 {
		return ""
	}
	last := expands[len(expands)-1]
	at := strings.Index(back, last)
	if at < 0 {
		return ""
	}
	rest := strings.TrimLeft(back[at+len(last):], "*_\"”)")
	for _, sep := range []string{":", ".", ";", ",", " -", " –", " —"} {
		if said, found := strings.CutPrefix(rest, sep); found && len(strings.Fields(said)) >= 3 {
			return strings.TrimSpace(said)
		}
	}
	return ""
}

// expansion is the run of words at the beginning of a text whose first letters spell the acronym. Small words are passed
// over, or spell it too where that is needed: "Mean Time to Repair", "First in, first out".
func expansion(acronym, text string) []string {
	letters := strings.ToLower(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, acronym))
	for _, small := range []bool{false, true} {
		if out := spell(letters, strings.Fields(plain(text)), small); out != nil {
			return out
		}
	}
	return nil
}

func spell(letters string, fields []string, small bool) []string {
	at := 0
	var out []string
	for _, w := range fields {
		if at == len(letters) {
			break
		}
		out = append(out, strings.Trim(w, "\"“”,;:."))
		core := strings.ToLower(strings.Trim(w, "\"'“”()&,;:."))
		if core == "" || words.IsStop(core) && !small {
			continue
		}
		matched := false
		for _, half := range strings.FieldsFunc(core, func(r rune) bool { return r == '-' || r == '/' }) {
			if at < len(letters) && half[0] == letters[at] {
				at, matched = at+1, true
			}
		}
		if !matched && len(core) > 3 {
			return nil
		}
	}
	if at < len(letters) || len(out) < 2 {
		return nil
	}
	return out
}
