package formats

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/source"
)

// Report is all that is said about one file that was brought in, or could not be.
type Report struct {
	File      string   `json:"file"`
	Error     string   `json:"error,omitempty"` // why nothing was read; the rest is empty then
	Format    string   `json:"format,omitempty"`
	How       string   `json:"how,omitempty"` // how the format was recognised
	Charset   string   `json:"charset,omitempty"`
	Found     []string `json:"found,omitempty"` // how the file was understood
	Title     string   `json:"title,omitempty"`
	Deck      string   `json:"deck,omitempty"` // where it was written; empty: nowhere
	Read      int      `json:"read"`
	Questions int      `json:"questions"`
	Cards     int      `json:"flashcards"`
	Changed   []Note   `json:"changed"`
	Skipped   []Note   `json:"skipped"`
	Lost      []Note   `json:"lost"`
	Doubles   []Note   `json:"duplicates"`
	Look      []Note   `json:"look"`
	Again     *Again   `json:"again,omitempty"` // where an older import of the same source was there
}

// Note is a source.Note as it is printed.
type Note struct {
	Line int    `json:"line,omitempty"`
	Text string `json:"text"`
}

// Failed is the report on a file that was not read.
func Failed(file, why string) Report {
	return Report{File: file, Error: why, Changed: []Note{}, Skipped: []Note{}, Lost: []Note{}, Doubles: []Note{}, Look: []Note{}}
}

// Describe makes the report on a bank and the deck that was made of it.
func Describe(f source.File, line Format, how string, bank *source.Bank, deck *content.Deck, doubles []source.Note) Report {
	r := Report{
		File: f.Name, Format: line.Title, How: how, Charset: f.Charset, Found: bank.Found, Title: deck.Title,
		Changed: notes(bank.Changed), Skipped: notes(bank.Skipped), Lost: notes(bank.Lost), Look: notes(bank.Look), Doubles: notes(doubles),
	}
	for _, c := range deck.Cards() {
		r.Read++
		if len(c.Items) > 0 {
			r.Questions++
		} else {
			r.Cards++
		}
	}
	return r
}

func notes(of []source.Note) []Note {
	out := make([]Note, len(of))
	for i, n := range of {
		out[i] = Note(n)
	}
	slices.SortStableFunc(out, func(a, b Note) int { return cmp.Compare(a.Line, b.Line) })
	return out
}

// shown is how many notes of one kind are printed; --json has all.
const shown = 12

// Write prints the report on one file.
func (r *Report) Write(w io.Writer) error {
	var b strings.Builder
	if r.Error != "" {
		fmt.Fprintf(&b, "%s: %s\n", r.File, r.Error)
	} else {
		fmt.Fprintf(&b, "%s: %s (%s)\n", r.File, r.Format, strings.Join(r.understood(), "; "))
		fmt.Fprintf(&b, "read: %s\n", r.counts())
		if a := r.Again; a != nil {
			fmt.Fprintf(&b, "imported before: %d new, %d changed, %d same, %d gone\n", a.New, a.Changed, a.Same, a.Gone)
		}
		r.writeNotes(&b)
	}
	return writeOut(w, b.String())
}

func writeOut(w io.Writer, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}

func (r *Report) understood() []string {
	all := append([]string{r.How}, r.Found...)
	if r.Charset != "" {
		all = append(all, "read as "+r.Charset)
	}
	return all
}

// counts says what was read: "12 questions and 3 flashcards".
func (r *Report) counts() string {
	var parts []string
	for _, c := range []struct {
		n    int
		what string
	}{{r.Questions, "question"}, {r.Cards, "flashcard"}} {
		switch {
		case c.n == 1:
			parts = append(parts, "1 "+c.what)
		case c.n > 1:
			parts = append(parts, fmt.Sprintf("%d %ss", c.n, c.what))
		}
	}
	return strings.Join(parts, " and ")
}

func (r *Report) writeNotes(b *strings.Builder) {
	for _, kind := range []struct {
		name  string
		notes []Note
	}{{"changed in kind", r.Changed}, {"skipped", r.Skipped}, {"lost", r.Lost}, {"duplicates left out", r.Doubles}, {"to be looked at", r.Look}} {
		if len(kind.notes) == 0 {
			continue
		}
		fmt.Fprintf(b, "%s: %d\n", kind.name, len(kind.notes))
		for i, n := range kind.notes {
			if i == shown && len(kind.notes) > shown+1 {
				fmt.Fprintf(b, "  ... and %d more (--json lists them all)\n", len(kind.notes)-shown)
				break
			}
			at := r.File
			if n.Line > 0 {
				at = fmt.Sprintf("%s:%d", r.File, n.Line)
			}
			fmt.Fprintf(b, "  %s: %s\n", at, n.Text)
		}
	}
}
