// Package orgdrill reads the cards of Emacs Org files: headlines with the tag drill or fc. What stands below is the rest of
// the question, the sub-headlines are the answer, or the sides of a card that is asked both ways; [what stands in brackets] is a
// cloze. text.go makes Markdown of Org's marks.
package orgdrill

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	headline = pattern.New(`^(\*+)\s+(.*?)(?:\s+(:[\w@#%:]+:))?\s*$`)
	answers  = pattern.New(`(?i)^(?:(?:the |my |your )?(?:answers?|back|solution|definition|proof)|svar|antwort|lösung|réponse|respuesta|risposta|resposta|ответ|答案|答え)\W*$`) // headlines that only say that the answer follows
	nameless = pattern.New(`(?i)^(?:item|card|fact|question|sentence|note|problem|q)\W*$`)
	drawer   = pattern.New(`^\s*:([A-Z_]+):\s*(.*)$`)
	planning = pattern.New(`^\s*(?:SCHEDULED|DEADLINE|CLOSED):`)
	title    = pattern.New(`(?mi)^#\+title:\s*(\S.*)$`)
	tagged   = pattern.New(`(?m)^\*+\s.*:(?:drill|fc):`)
)

// Detect recognises headlines with the tag drill or fc.
func Detect(f source.File) string {
	if !tagged.MatchString(f.Start()) {
		return ""
	}
	return "Org headlines with the tag drill or fc"
}

// Read reads the cards.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	if m := title.FindStringSubmatch(f.Text); m != nil {
		b.Title = strings.TrimSpace(m[1])
	}
	lines := strings.Split(f.Text, "\n")
	r := reader{bank: &b, names: names(lines)}
	block := 0 // where the block ends that is open
	for i, line := range lines {
		if i >= block {
			block = blockEnd(lines, i)
		}
		if i < block {
			r.text(line)
		} else {
			r.line(line, i+1)
		}
	}
	r.finish()
	return b, nil
}

// names counts how many cards have a headline: one that several have asks nothing.
func names(lines []string) map[string]int {
	all := map[string]int{}
	for _, line := range lines {
		if m := headline.FindStringSubmatch(line); m != nil && isCard(m[3]) {
			all[name(m[2])]++
		}
	}
	return all
}

// name is a headline without its number.
func name(text string) string { return strings.TrimRight(strings.ToLower(text), " 0123456789.") }

func isCard(tags string) bool {
	return strings.Contains(tags, ":drill:") || strings.Contains(tags, ":fc:")
}

// reader collects one card after the other.
type reader struct {
	bank  *source.Bank
	names map[string]int
	topic string
	card
}

// card is the card that is open.
type card struct {
	level       int // of its headline; 0: none is open
	start       int
	title, kind string
	front       []string
	below       []section
	drawer      bool
}

// section is a sub-headline with what stands below it.
type section struct {
	title string
	lines []string
}

func (r *reader) line(line string, n int) {
	if m := headline.FindStringSubmatch(line); m != nil {
		r.headline(len(m[1]), m[2], m[3], n)
		return
	}
	m := drawer.FindStringSubmatch(line)
	switch {
	case m != nil && m[1] == "END":
		r.drawer = false
	case m != nil && m[2] == "":
		r.drawer = true
	case r.drawer:
		if m != nil && (m[1] == "DRILL_CARD_TYPE" || m[1] == "FC_TYPE") {
			r.kind = strings.ToLower(m[2])
		}
	case !planning.MatchString(line):
		r.text(line)
	}
}

// text gives a line to the part of the card that is open.
func (r *reader) text(line string) {
	if n := len(r.below); n > 0 {
		r.below[n-1].lines = append(r.below[n-1].lines, line)
	} else if r.level > 0 {
		r.front = append(r.front, line)
	}
}

func (r *reader) headline(level int, text, tags string, n int) {
	if r.level > 0 && level > r.level {
		r.below = append(r.below, section{title: text})
		return
	}
	r.finish()
	if isCard(tags) {
		r.card = card{level: level, start: n, title: text}
		return
	}
	if level == 1 || r.topic == "" {
		r.topic = text
	}
}

func (r *reader) finish() {
	if r.level == 0 {
		return
	}
	front := r.plain(r.front)
	switch {
	case strings.Contains(r.kind, "cloze") || len(r.below) == 0 && len(clozes(front)) > 0:
		notes := r.sections(r.below)
		for _, c := range clozes(front) {
			r.add(c.Front, paragraphs(c.Back, notes))
		}
		if len(clozes(front)) == 0 {
			r.bank.Skip(r.start, "a cloze without anything in brackets: %s", source.Brief(r.title))
		}
	case strings.Contains(r.kind, "sided") && len(r.below) > 1: // two sides, and notes
		one, two, notes := r.plain(r.below[0].lines), r.plain(r.below[1].lines), r.sections(r.below[2:])
		r.add(paragraphs(front, one), paragraphs(two, notes))
		r.add(paragraphs(front, two), paragraphs(one, notes))
	case len(r.below) == 0:
		r.add(r.plain([]string{r.title}), front)
	default:
		stem, back := r.stem(front), r.sections(r.below)
		r.add(stem, back)
		if strings.Contains(r.kind, "twosided") || r.kind == "double" {
			r.add(back, stem)
		}
	}
	r.card = card{}
}

// stem is the headline and what stands below it; a headline that others have, too, asks nothing.
func (r *reader) stem(front string) string {
	head := r.plain([]string{r.title})
	switch {
	case front == "":
		return head
	case r.names[name(r.title)] > 1 || nameless.MatchString(name(r.title)):
		return front
	case !strings.HasSuffix(head, "?") && !strings.HasSuffix(head, ".") && !strings.HasSuffix(head, ":"):
		head += ":"
	}
	return paragraphs(head, front)
}

// sections is what stands below sub-headlines, with those that say more than that the answer follows.
func (r *reader) sections(below []section) string {
	var lines []string
	for _, s := range below {
		lines = append(lines, "")
		if !answers.MatchString(s.title) {
			lines = append(lines, s.title)
		}
		lines = append(lines, s.lines...)
	}
	return r.plain(lines)
}

func paragraphs(a, b string) string { return strings.TrimSpace(a + "\n\n" + b) }

func (r *reader) add(front, back string) {
	r.bank.Add(source.Record{Line: r.start, Topic: r.topic, Kind: content.Recall, Stem: front, Back: back})
}
