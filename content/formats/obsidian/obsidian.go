// Package obsidian reads the flashcards that notes hold for Obsidian's spaced repetition: front::back, front:::back for
// both directions, a line of ? or ?? between the sides, and ==clozes==. Code, comments and schedules are passed over.
// inline.go knows what a line is; toanki.go reads notes that are meant for Anki.
package obsidian

import (
	"strings"
	"unicode"

	"cutscore/content"
	"cutscore/content/formats/delimited"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	deckTag = pattern.New(`(?m)(?:^|\s)#(?:flashcards?|cards?|srs?)((?:/[\pL\d_-]+)*)(?:\s|$)`)
	sided   = pattern.New(`(?m)^\?\??[ \t]*$`)
	asked   = pattern.New(`^(?:[-*] |#+ )?(.*\S)\s+#(?:flashcard|card)(-reverse|/reverse|-spaced|/spaced)?\s*$`)
)

// Detect recognises notes with flashcards by their tag, their schedules, or lines that part sides.
func Detect(f source.File) string {
	tagged := strings.Contains(f.Text, "#") && deckTag.MatchString(f.Text)
	dated := strings.Contains(f.Text, "[!sr|") || strings.Contains(f.Text, "<!--SR:!")
	if !tagged && !dated && !strings.Contains(f.Text, "::") && !(strings.Contains("\n"+f.Text[:min(len(f.Text), 2)], "\n?") || strings.Contains(f.Text, "\n?") && sided.MatchString(f.Text)) {
		return ""
	}
	inline, multi, clozes, other := survey(f.Text, separator(f.Text))
	switch {
	case tagged && inline+multi+clozes > 0:
		return "the tag #flashcards"
	case tagged && tags(f.Text) > 1:
		return "questions with the tag #card or #flashcard"
	case dated && inline+multi+clozes > 0:
		return "schedules of spaced repetition"
	case multi > 0 && multi*8 >= other:
		return "lines of ? between the sides of cards"
	case inline >= 2 && inline*2 > other && !delimited.Headed(f):
		return "lines of front::back"
	}
	return ""
}

// survey counts the kinds of cards, and the lines that belong to none.
func survey(text, own string) (inline, multi, clozes, other int) {
	lines, _ := mdlines.Of(unfenced(text))
	for _, l := range lines {
		bare := strings.TrimSpace(l.Text)
		switch _, _, sep := cut(bare, own); {
		case l.Code, bare == "", strings.HasPrefix(bare, "#") && (own == "" || sep == ""), strings.HasPrefix(bare, "<!--"):
		case bare == "?" || bare == "??":
			multi++
		case sep != "" && (strings.Contains(bare, sep+" ") || strings.Contains(bare, " "+sep) || !strings.ContainsAny(bare, ";{}<>=()")):
			inline++
		case len(highlights(bare)) > 0:
			clozes++
		default:
			other++
		}
	}
	return inline, multi, clozes, other
}

// tags counts the lines with a tag that have an answer right below.
func tags(text string) int {
	n := 0
	lines, _ := mdlines.Of(text)
	for i, l := range lines {
		if i+1 < len(lines) && !l.Code && asked.MatchString(l.Text) && !lines[i+1].Blank() {
			n++
		}
	}
	return n
}

// Read reads the cards of a note.
func Read(f source.File) (source.Bank, error) {
	lines, title := mdlines.Of(unfenced(withoutComments(f.Text)))
	r := reader{bank: &source.Bank{Title: title}, tagged: deckTag.MatchString(f.Text), own: separator(f.Text)}
	for _, l := range lines {
		r.line(l)
	}
	r.finish()
	return *r.bank, nil
}

// reader collects paragraphs: what stands between blank lines.
type reader struct {
	bank     *source.Bank
	tagged   bool   // the note says that it holds cards, so that highlights are clozes
	own      string // what stands between front and back beside :: and :::
	tag      string
	heading  string
	start    int
	lines    []string
	split    int // of the lines, where a ? line parts them; 0: none does
	reversed bool
	fenced   bool
}

func (r *reader) line(l mdlines.Line) {
	bare := strings.TrimSpace(l.Text)
	if m := asked.FindStringSubmatch(l.Text); m != nil && !l.Code {
		r.finish()
		r.start, r.lines, r.split, r.reversed = l.Number, []string{m[1]}, 1, strings.HasSuffix(m[2], "reverse")
		return
	}
	if !l.Code && !r.fenced {
		if m := deckTag.FindStringSubmatch(l.Text); m != nil {
			r.tag = strings.TrimPrefix(m[1], "/")
			bare = strings.TrimSpace(deckTag.ReplaceAllString(l.Text, " "))
			if bare == "" {
				r.finish()
				return
			}
			l.Text = bare
		}
	}
	switch {
	case bare == "" && !l.Code:
		r.finish()
	case l.Level > 0 && r.split == 0:
		r.finish()
		r.heading = l.Heading
	case (bare == "?" || bare == "??") && !l.Code:
		switch {
		case len(r.lines) == 0:
			r.bank.Skip(l.Number, "no question stands right above this %s, with no blank line between", bare)
		case r.split == 0:
			r.split, r.reversed = len(r.lines), bare == "??"
		}
	case strings.HasPrefix(bare, "> [!sr|") || strings.HasPrefix(bare, ">SR:"):
	default:
		if _, _, sep := cut(bare, r.own); sep != "" && !l.Code && r.split == 0 {
			r.finish()
			r.start = l.Number
			r.inline(bare)
			return
		}
		if len(r.lines) == 0 {
			r.start = l.Number
		}
		r.lines = append(r.lines, l.Text)
	}
}

func (r *reader) topic() string {
	if r.tag != "" {
		return strings.ReplaceAll(r.tag, "/", " / ")
	}
	return r.heading
}

func (r *reader) inline(line string) {
	front, back, sep := cut(strings.TrimPrefix(strings.TrimPrefix(line, "- "), "* "), r.own)
	r.add(front, back)
	if sep == ":::" {
		r.add(back, front)
	}
}

func (r *reader) add(front, back string) {
	record := source.Record{Line: r.start, Topic: r.topic(), Kind: content.Recall}
	var gone, more []string
	record.Stem, gone = embeds(front)
	record.Back, more = embeds(back)
	if len(more) > 0 && !strings.ContainsFunc(record.Back, isWordy) { // nothing but signs is left
		record.Back = ""
	}
	r.bank.LoseAll(r.start, append(gone, more...))
	r.bank.Add(record)
}

func isWordy(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// finish makes cards of the open paragraph.
func (r *reader) finish() {
	lines := r.lines
	split, reversed := r.split, r.reversed
	r.lines, r.split, r.reversed = nil, 0, false
	switch {
	case split > 0:
		front, back := strings.Join(lines[:split], "\n"), strings.Join(lines[split:], "\n")
		r.add(front, back)
		if reversed {
			r.add(back, front)
		}
	case r.tagged && len(lines) > 0:
		text := strings.Join(lines, "\n")
		for _, c := range clozes(text) {
			r.add(c.Front, c.Back)
		}
	}
}
