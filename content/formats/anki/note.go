package anki

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/cloze"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// note is one note with its fields as they stand in the file.
type note struct {
	line   int
	guid   string
	deck   string
	kind   string
	fields []string
}

// notes makes records of notes.
type notes struct {
	bank  *source.Bank
	html  bool
	bare  int            // cards that show nothing but a picture or a sound
	extra int            // notes with fields that no card shows
	sides map[string]int // kinds of cards of a note type that has several
}

var answerLine = pattern.New(`(?i)<hr[^>]*\bid\s*=\s*["']?answer["']?[^>]*>`)

// addPlain files a note without templates: its first field is the front, its second the back.
func (n *notes) addPlain(nt note) {
	if len(nt.fields) == 0 {
		return
	}
	front, back := nt.fields[0], ""
	if len(nt.fields) > 1 {
		back = nt.fields[1]
	}
	for _, f := range nt.fields[min(2, len(nt.fields)):] {
		if len(strings.TrimSpace(f)) > 1 {
			n.extra++
			break
		}
	}
	n.add(nt, front, back)
}

// add files a card; a front with gaps makes one card for each number.
func (n *notes) add(nt note, front, back string) {
	if cut := answerLine.FindStringIndex(back); cut != nil { // an exported card repeats the question above this line
		back = back[cut[1]:]
	}
	front = answerLine.ReplaceAllString(front, "")
	if !cloze.Has(front) {
		n.file(nt, 0, front, back)
		return
	}
	for _, c := range cloze.Cards(front) {
		n.file(nt, c.Number, c.Front, c.Back+"\n\n"+back)
	}
}

func (n *notes) file(nt note, number int, front, back string) {
	r := source.Record{Line: nt.line, ID: nt.guid, Topic: topic(nt.deck), Kind: content.Recall}
	if nt.guid != "" && number > 0 {
		r.ID = fmt.Sprintf("%s#%d", nt.guid, number)
	}
	var lost, more []string
	r.Stem, lost = n.text(front)
	r.Back, more = n.text(back)
	before := len(n.bank.Records)
	if n.bank.Add(r); len(n.bank.Records) == before {
		return
	}
	if lost = append(lost, more...); len(lost) > 0 {
		n.bank.Lose(nt.line, "%s: %s", source.Brief(r.Stem), strings.Join(lost, ", "))
	}
	if media.ReplaceAllString(r.Stem, "") == "" {
		n.bare++
	}
}

var media = pattern.New(`\[(?:image|sound|video|object|frame): [^\]]*\]\s*`)

var noLink = pattern.New(`\[\]\([^)]*\)`)

// text makes Markdown of a field.
func (n *notes) text(field string) (string, []string) {
	if n.html || markup.IsHTML(field) {
		if !strings.ContainsAny(field, "<&[\n") {
			return markup.Plain(strings.TrimSpace(field)), nil
		}
		text, lost := markup.HTML(strings.ReplaceAll(strings.TrimSpace(field), "\n\n", "<br>"))
		text = strings.TrimSpace(noLink.ReplaceAllString(text, ""))
		if bold, ok := mdlines.Bold(text); ok { // all of it is set so
			text = bold
		}
		return text, lost
	}
	return markup.Typed(strings.TrimSpace(field)), nil
}

// topic is a deck's path as a chapter.
func topic(deck string) string {
	return strings.Join(strings.FieldsFunc(strings.ReplaceAll(deck, "::", "\x1f"), func(r rune) bool { return r == '\x1f' }), " / ")
}

// finish says what is true of the file as a whole, and takes off what all topics begin with, which is the deck's name.
func (n *notes) finish() {
	if n.bare > 0 {
		n.bank.Doubt(0, "cards that show nothing but a picture or a sound on their front, which is not kept: %d", n.bare)
	}
	if n.extra > 0 {
		n.bank.Found = append(n.bank.Found, fmt.Sprintf("%d notes have more fields than front and back, which were left out", n.extra))
	}
	for _, name := range slices.Sorted(maps.Keys(n.sides)) {
		n.bank.Found = append(n.bank.Found, fmt.Sprintf("of the note type %q the first of %d kinds of cards", name, n.sides[name]))
	}
	records := n.bank.Records
	if len(records) == 0 {
		return
	}
	common := strings.Split(records[0].Topic, " / ")
	for _, r := range records {
		parts := strings.Split(r.Topic, " / ")
		i := 0
		for i < len(common) && i < len(parts) && common[i] == parts[i] {
			i++
		}
		common = common[:i]
	}
	if len(common) == 0 || common[0] == "" {
		return
	}
	if n.bank.Title == "" {
		n.bank.Title = strings.TrimSpace(common[len(common)-1])
	}
	prefix := strings.Join(common, " / ")
	for i := range records {
		records[i].Topic = strings.TrimPrefix(strings.TrimPrefix(records[i].Topic, prefix), " / ")
	}
}
