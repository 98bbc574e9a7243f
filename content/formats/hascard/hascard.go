// Package hascard reads the decks of hascard: cards between --- lines, each with a # title and below it a definition, options
// with - and one *, boxes with [*] and [ ], a text with _gaps_, or numbered lines to be put in order.
package hascard

import (
	"sort"
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	choice = pattern.New(`^\s*([-*])\s+(\S.*)$`)
	box    = pattern.New(`^\s*\[([*xX ]?)\]\s*(\S.*)$`)
	order  = pattern.New(`^\s*(\d+)\.\s+(\S.*)$`)
	gap    = pattern.New(`(?:^|[^\\\w])_([^_\n]*?[^_\\\n])_`)
	title  = pattern.New(`^#\s+\S`)
)

// block is what stands between two rules.
type block struct {
	line  int
	title string
	body  []string
}

// blocks cuts a file into cards. Whole says that it holds nothing else.
func blocks(text string) (all []block, whole bool) {
	whole = true
	open := block{}
	started, fenced := false, false
	finish := func() {
		if started {
			all = append(all, open)
		}
		open, started = block{}, false
	}
	for i, line := range strings.Split(text, "\n") {
		bare := strings.TrimSpace(line)
		if strings.HasPrefix(bare, "```") {
			fenced = !fenced
		}
		switch {
		case !fenced && strings.HasPrefix(bare, "---") && strings.Trim(bare, "-") == "":
			finish()
		case bare == "" && !started:
		case !started && title.MatchString(line):
			started = true
			open = block{line: i + 1, title: strings.TrimSpace(line[1:])}
		case !started:
			whole = false
			started = true
			open = block{line: i + 1, body: []string{line}}
		default:
			if !fenced && (strings.HasPrefix(line, "# ") || strings.HasPrefix(line, "## ")) {
				whole = false
			}
			open.body = append(open.body, line)
		}
	}
	finish()
	return all, whole
}

// Detect recognises cards between rules that all have a title, or a single one with hascard's own kinds of answers.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "# ") {
		return ""
	}
	all, whole := blocks(f.Text)
	if !whole || len(all) == 0 {
		return ""
	}
	own := 0
	for _, b := range all {
		if options, _, boxes := b.options(); len(options) >= 2 && (boxes || keys(options) == 1) {
			own++
		}
	}
	if len(all) >= 2 || own > 0 {
		return "cards with # titles between --- lines"
	}
	return ""
}

// Read reads a deck.
func Read(f source.File) (source.Bank, error) {
	var bank source.Bank
	all, _ := blocks(f.Text)
	for _, b := range all {
		b.add(&bank)
	}
	return bank, nil
}

func keys(options []content.Option) int { return (&content.Item{Options: options}).Keys() }

func (b *block) add(bank *source.Bank) {
	r := source.Record{Line: b.line, Kind: content.Recall, Stem: b.title}
	if b.title == "" {
		bank.Skip(b.line, "a card without a # title: %s", source.Brief(strings.Join(b.body, " ")))
		return
	}
	options, above, boxes := b.options()
	parts := b.order()
	switch {
	case len(options) >= 2 && !boxes && keys(options) > 1:
		bank.Skip(b.line, "%d options have a star; one is right, or write [*] and [ ]: %s", keys(options), source.Brief(b.title))
		return
	case len(options) >= 2 && keys(options) > 0:
		r.Stem = strings.TrimSpace(b.title + "\n\n" + above)
		r.Kind, r.Options = "", options
	case len(parts) >= 2:
		r.Kind, r.Options = content.Order, parts
	default:
		r.Back = mdlines.Tidy(b.body)
		if front, answers, also := gaps(b.title, r.Back); len(answers) > 0 {
			r.Stem, r.Back, r.Also = front, strings.Join(answers, "; "), also
		}
	}
	for _, text := range []*string{&r.Stem, &r.Back} {
		out, lost := mdlines.Images(*text)
		*text = strings.ReplaceAll(out, `\_`, "_")
		bank.LoseAll(b.line, lost)
	}
	bank.Add(r)
}

// options reads the options of a card, if all lines but those above them are options of one kind.
func (b *block) options() (options []content.Option, above string, boxes bool) {
	var before []string
	for _, line := range b.body {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if m := box.FindStringSubmatch(line); m != nil && (boxes || len(options) == 0) {
			boxes = true
			options = append(options, content.Option{Text: m[2], Correct: strings.TrimSpace(m[1]) != ""})
			continue
		}
		m := choice.FindStringSubmatch(line)
		switch {
		case m != nil && !boxes:
			options = append(options, content.Option{Text: m[2], Correct: m[1] == "*"})
		case len(options) == 0:
			before = append(before, line)
		default: // an option goes on
			last := &options[len(options)-1]
			last.Text += "\n" + strings.TrimSpace(line)
		}
	}
	above = strings.Join(before, "\n")
	if !boxes && keys(options) > 0 && above != "" && !strings.HasPrefix(above, "![") && !strings.HasPrefix(above, "```") {
		return nil, "", false // prose with a list
	}
	return options, above, boxes
}

// order reads lines that are numbered 1 to n in any order.
func (b *block) order() []content.Option {
	type part struct {
		n    int
		text string
	}
	var parts []part
	for _, line := range b.body {
		m := order.FindStringSubmatch(line)
		switch {
		case strings.TrimSpace(line) == "":
		case m == nil:
			return nil
		default:
			n, err := strconv.Atoi(m[1])
			if err != nil {
				return nil
			}
			parts = append(parts, part{n, m[2]})
		}
	}
	sort.SliceStable(parts, func(i, j int) bool { return parts[i].n < parts[j].n })
	var options []content.Option
	for i, p := range parts {
		if p.n != i+1 {
			return nil
		}
		options = append(options, content.Option{Text: p.text})
	}
	return options
}

// gaps blanks what stands between underscores; a bar parts answers that are right alike.
func gaps(title, text string) (front string, answers, also []string) {
	if strings.Contains(text, "```") || strings.Contains(text, "$") {
		return "", nil, nil
	}
	front = gap.ReplaceAllStringFunc(text, func(whole string) string {
		m := gap.FindStringSubmatch(whole)
		right := strings.Split(m[1], "|")
		answers = append(answers, right[0])
		also = append(also, right[1:]...)
		return whole[:strings.IndexByte(whole, '_')] + "____"
	})
	if len(answers) != 1 {
		also = nil
	}
	if strings.Trim(front, " .") == "____" {
		return title, answers, also
	}
	return title + "\n\n" + front, answers, also
}
