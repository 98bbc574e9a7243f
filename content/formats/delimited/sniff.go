package delimited

import (
	"strings"
	"unicode/utf8"

	"cutscore/content/formats/pattern"
)

// layout is how a text is laid out.
type layout struct {
	sep   string
	name  string // for a person
	share float64
	rows  []Row
	above []string // what stands above the records, a title
}

// candidate is a separator that people use.
type candidate struct {
	sep, name string
	cut       bool // only its first place in a line counts, so that there are two columns
	least     float64
}

var candidates = []candidate{
	{"\t", "TAB", false, 0.6},
	{";", "semicolon", false, 0.9},
	{",", "comma", false, 0.9},
	{"|", "pipe", false, 0.9},
	{" – ", "dash", true, 0.9},
	{" — ", "dash", true, 0.9},
	{" - ", "dash", true, 0.9},
	{" -- ", "dash", true, 0.9},
	{" => ", "arrow", true, 0.9},
	{" -> ", "arrow", true, 0.9},
	{" → ", "arrow", true, 0.9},
	{" = ", "equals sign", true, 0.9},
	{" : ", "colon", true, 0.9},
	{": ", "colon", true, 0.95},
	{"=", "equals sign", true, 0.95},
}

// fancy is a run of signs that somebody chose as a separator of an export: --- or ///// or @@.
var fancy = pattern.New(`([-/@#*|~=+%$&^_])(?:[-/@#*|~=+%$&^_]){1,9}`)

var sepLine = pattern.New(`^(?i:sep)=[;,|\t]\s*$`)

// sniff finds the separator that nearly all records agree on; TAB wins over others that do as well.
func sniff(text, said string) (layout, bool) {
	if said != "" {
		rows := joined(Rows(text, said, 0))
		return layout{sep: said, name: said, share: 1, rows: rows}, len(rows) > 0
	}
	if first, rest, _ := strings.Cut(text, "\n"); sepLine.MatchString(first) { // Excel's
		l, ok := sniff(rest, first[len("sep="):][:1])
		for i := range l.rows {
			l.rows[i].Line++
		}
		return l, ok
	}
	sample := text
	if len(sample) > 256<<10 {
		sample = sample[:256<<10]
		sample = sample[:strings.LastIndexByte(sample, '\n')+1]
	}
	if l, ok := ended(text, sample); ok {
		return l, true
	}
	var best layout
	var by candidate
	named := false // names of columns stand above the best one's
	for _, c := range append(chosen(sample), candidates...) {
		l, ok := try(sample, c)
		if !ok {
			continue
		}
		_, known := header(l.rows[0].Fields)
		if best.sep == "" || known && !named || known == named && l.share > best.share+0.02 { // HTML is full of semicolons
			best, by, named = l, c, known
		}
		if best.sep == "\t" {
			break
		}
	}
	if best.sep == "" {
		return best, false
	}
	full, _ := try(text, by)
	return full, full.sep != ""
}

// chosen are separators of several signs that stand in most lines.
func chosen(sample string) []candidate {
	counts, lines := map[string]int{}, 0
	for line := range strings.SplitSeq(sample, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		lines++
		seen := map[string]bool{}
		for _, run := range fancy.FindAllString(line, -1) {
			if strings.Trim(run, run[:1]) == "" && strings.TrimSpace(line) != run && !seen[run] {
				seen[run] = true
				counts[run]++
			}
		}
	}
	var out []candidate
	for run, n := range counts {
		if lines >= 2 && n*10 >= lines*6 {
			out = append(out, candidate{run, run, true, 0.6})
		}
	}
	return out
}

// try lays a text out by a separator, and reports whether the records agree.
func try(text string, c candidate) (layout, bool) {
	limit := 0
	if c.cut {
		limit = 2
	}
	l := layout{sep: c.sep, name: c.name}
	if !strings.Contains(text, c.sep) {
		return layout{}, false
	}
	rows := Rows(text, c.sep, limit)
	rows = l.below(rows)
	for len(rows) > 2 && len(l.above) < 3 && len(rows[0].Fields) == 1 && len(rows[1].Fields)+len(rows[2].Fields) > 2 { // a title
		l.above = append(l.above, rows[0].Fields[0])
		rows = rows[1:]
	}
	all := len(rows)
	counts := map[int]int{}
	for _, r := range rows {
		counts[len(r.Fields)]++
	}
	modal, most := 0, 0
	for n, times := range counts {
		if n > 1 && (times > most || times == most && n > modal) {
			modal, most = n, times
		}
	}
	if all == 0 || modal < 2 {
		return layout{}, false
	}
	_, headed := header(rows[0].Fields)
	agree := most
	if !c.cut { // columns that spreadsheets left empty at the end are no disagreement
		agree = 0
		for _, r := range rows {
			if n := len(r.Fields); n == modal || n > modal && headed || n > 1 && (c.sep == "\t" || filled(r) <= modal && quotedRow(text)) {
				agree++
			}
		}
	}
	l.share = float64(agree) / float64(all)
	l.rows = joined(rows)
	if l.share < c.least && !(c.sep == "\t" && pairs(rows)) || !l.plausible(c, text) {
		return layout{}, false
	}
	return l, true
}

// even: all rows have as many columns, and more than cards need: the first one may name chapters.
func even(rows []Row) bool {
	for _, r := range rows {
		if len(r.Fields) != len(rows[0].Fields) {
			return false
		}
	}
	return len(rows[0].Fields) > 4
}

// below gives the rows from the names of columns on, which may stand below the title of a sheet.
func (l *layout) below(rows []Row) []Row {
	for i := 0; i < len(rows) && i < 5; i++ {
		if _, known := header(rows[i].Fields); known {
			for _, r := range rows[:i] {
				if title := strings.TrimSpace(strings.Join(r.Fields, " ")); title != "" {
					l.above = append(l.above, title)
				}
			}
			return rows[i:]
		}
		if filled(rows[i]) > 1 && rows[i].Fields[0] != "" {
			break
		}
	}
	return rows
}

// pairs reports whether all lines that have a TAB have one, with text on both sides: the others go on with a definition.
func pairs(rows []Row) bool {
	n := 0
	for _, r := range rows {
		if len(r.Fields) == 1 {
			continue
		}
		if n++; len(r.Fields) != 2 || r.Fields[0] == "" || r.Fields[1] == "" {
			return false
		}
	}
	return n >= 3 && n*10 >= len(rows) && len(rows[0].Fields) == 2
}

func filled(r Row) int {
	n := len(r.Fields)
	for n > 0 && r.Fields[n-1] == "" {
		n--
	}
	return n
}

func quotedRow(text string) bool { return strings.Contains(text, `"`) }

// plausible: prose has commas and colons, too. The left side of pairs is short and hardly ever the same twice; a comma with
// a space behind it is one of a sentence, unless the names of columns stand above or fields stand in quotes.
func (l *layout) plausible(c candidate, text string) bool {
	if c.sep == "\t" {
		return true
	}
	_, known := header(l.rows[0].Fields)
	if known {
		return true
	}
	if len(l.rows) < 2 {
		return false
	}
	seen := map[string]bool{}
	short, inCode, sentences := 0, 0, 0
	for _, r := range l.rows {
		left := r.Fields[0]
		seen[left] = true
		if utf8.RuneCountInString(left) <= 60 {
			short++
		}
		if strings.HasSuffix(left, ".") {
			sentences++
		}
		if strings.HasPrefix(left, "- ") || strings.HasPrefix(left, "* ") {
			inCode++
		}
	}
	n := len(l.rows)
	if len(seen)*10 < n*8 && !even(l.rows) || c.cut && (short*10 < n*9 || n < 3 || sentences*4 > n) {
		return false
	}
	if c.sep == "," && !strings.Contains(text, `"`) {
		spaced := strings.Count(text, ", ")
		return n >= 3 && spaced*3 < strings.Count(text, ",")
	}
	return inCode*2 < n
}

// joined puts a record of one field behind the one above: a definition of several lines.
func joined(rows []Row) []Row {
	out := rows[:0:0]
	for _, r := range rows {
		if n := len(out); len(r.Fields) == 1 && n > 0 && len(out[n-1].Fields) > 1 {
			last := &out[n-1]
			last.Fields[len(last.Fields)-1] += "\n" + r.Fields[0]
			continue
		}
		out = append(out, r)
	}
	return out
}

// Separator is the separator that nearly all records of a text agree on; TAB where none does.
func Separator(text string) string {
	if l, ok := sniff(text, ""); ok {
		return l.sep
	}
	return "\t"
}
