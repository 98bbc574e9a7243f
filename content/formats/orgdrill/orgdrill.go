// Package orgdrill reads the cards of Emacs Org files: headlines with the tag drill or fc. What stands below is the rest of
// the question, the sub-headlines are the answer; [what stands in brackets] is a cloze.
package orgdrill

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	headline  = pattern.New(`^(\*+)\s+(.*?)(?:\s+(:[\w@#%:]+:))?\s*$`)
	bracketed = pattern.New(`\[([^\[\]\n|]+)(?:\|{1,2}([^\[\]\n]*))?\]|\{\{([^{}\n]+)\}(?:\{([^{}\n]*)\})?(?:@\d+)?\}`)
	answers   = pattern.New(`(?i)^(?:(?:the |my |your )?(?:answers?|back|solution)|svar|antwort|lösung|réponse|respuesta|risposta|resposta|ответ|答案|答え)\W*$`) // headlines that only say that the answer follows
	link      = pattern.New(`\[\[([^\]\n]*)\](?:\[([^\]\n]*)\])?\]`)
	drawer    = pattern.New(`^\s*:([A-Z_]+):\s*(.*)$`)
	planning  = pattern.New(`^\s*(?:SCHEDULED|DEADLINE|CLOSED):`)
	title     = pattern.New(`(?mi)^#\+title:\s*(\S.*)$`)
	tagged    = pattern.New(`(?m)^\*+\s.*:(?:drill|fc):`)
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
	r := reader{bank: &b}
	for i, line := range strings.Split(f.Text, "\n") {
		r.line(line, i+1)
	}
	r.finish()
	return b, nil
}

// reader collects one card after the other.
type reader struct {
	bank        *source.Bank
	topic       string
	level       int // of the open card's headline; 0: none is open
	start       int
	title, kind string
	front, back []string
	below       bool // within the card's sub-headlines
	drawer      bool
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
		return
	case m != nil && m[2] == "":
		r.drawer = true
		return
	case r.drawer:
		if m != nil && (m[1] == "DRILL_CARD_TYPE" || m[1] == "FC_TYPE") {
			r.kind = strings.ToLower(m[2])
		}
		return
	case planning.MatchString(line) || r.level == 0:
		return
	}
	if r.below {
		r.back = append(r.back, line)
	} else {
		r.front = append(r.front, line)
	}
}

func (r *reader) headline(level int, text, tags string, n int) {
	card := strings.Contains(tags, ":drill:") || strings.Contains(tags, ":fc:")
	switch {
	case r.level > 0 && level > r.level:
		if r.below {
			r.back = append(r.back, "")
		}
		r.below = true
		if !answers.MatchString(text) {
			r.back = append(r.back, text)
		}
		return
	default:
		r.finish()
	}
	if card {
		r.level, r.start, r.title = level, n, text
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
	front, back := plain(r.front), plain(r.back)
	if strings.Contains(r.kind, "cloze") || back == "" && len(clozes(front)) > 0 {
		for _, c := range clozes(front) {
			r.add(c.Front, c.Back)
		}
		if len(clozes(front)) == 0 {
			r.bank.Skip(r.start, "a cloze without anything in brackets: %s", source.Brief(r.title))
		}
	} else {
		stem := plain([]string{r.title})
		switch {
		case back == "":
			back = front
		case front != "":
			stem = front // the headline is only its name
			if strings.HasSuffix(r.title, "?") {
				stem = plain([]string{r.title}) + "\n\n" + front
			}
		}
		r.add(stem, back)
		if strings.Contains(r.kind, "twosided") || r.kind == "double" {
			r.add(back, stem)
		}
	}
	*r = reader{bank: r.bank, topic: r.topic}
}

func (r *reader) add(front, back string) {
	r.bank.Add(source.Record{Line: r.start, Topic: r.topic, Kind: content.Recall, Stem: front, Back: back})
}

// plain makes Markdown of Org's links, code and blocks.
func plain(lines []string) string {
	out := make([]string, 0, len(lines))
	for _, line := range lines {
		switch lower := strings.ToLower(strings.TrimSpace(line)); {
		case strings.HasPrefix(lower, "#+begin_src"):
			out = append(out, "```"+strings.TrimSpace(lower[len("#+begin_src"):]))
		case strings.HasPrefix(lower, "#+end_src"), strings.HasPrefix(lower, "#+begin_example"), strings.HasPrefix(lower, "#+end_example"):
			out = append(out, "```")
		case strings.HasPrefix(lower, "#+"):
		default:
			out = append(out, link.ReplaceAllStringFunc(line, func(s string) string {
				m := link.FindStringSubmatch(s)
				if m[2] == "" {
					return "<" + m[1] + ">"
				}
				return m[2] + " <" + m[1] + ">"
			}))
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// clozes gives a card for each cloze.
func clozes(text string) []cloze.Card {
	part := func(m []int, group int) string {
		if m[2*group] < 0 {
			return ""
		}
		return text[m[2*group]:m[2*group+1]]
	}
	var holes []cloze.Hole
	for _, m := range bracketed.FindAllStringSubmatchIndex(text, -1) {
		holes = append(holes, cloze.Hole{From: m[0], To: m[1], Answer: part(m, 1) + part(m, 3), Hint: part(m, 2) + part(m, 4)})
	}
	return cloze.Holes(text, holes)
}
