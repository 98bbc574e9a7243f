package anki

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"modernc.org/sqlite"

	"cutscore/content/formats/cloze"
	"cutscore/content/formats/source"
)

// noteType says what the fields of a note are called and how its cards are drawn.
type noteType struct {
	name      string
	cloze     bool
	fields    []string
	templates []template
}

// collection is an opened one, in a temporary file.
type collection struct {
	file  *os.File // removed as soon as it is open, where the system lets it
	db    *sql.DB
	types map[int64]*noteType
	decks map[int64]string
	count int    // notes
	first string // the fields of the first one
}

// Anki compares names without regard to case by a collation of its own; without it some tables cannot be read at all.
var collation = sync.OnceValue(func() error {
	return sqlite.RegisterCollationUtf8("unicase", func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
})

func readCollection(in io.Reader, mayBeStub bool) (source.Bank, error) {
	ctx := context.Background()
	c := collection{types: map[int64]*noteType{}, decks: map[int64]string{}}
	defer c.close()
	if err := c.create(); err != nil {
		return source.Bank{}, err
	}
	err := errors.Join(collation(), c.fill(in), c.open(ctx))
	if err == nil {
		err = c.names(ctx)
	}
	var bank source.Bank
	if err == nil {
		bank, err = c.notes(ctx)
	}
	if err != nil {
		return source.Bank{}, fmt.Errorf("the collection cannot be read (%w); export the deck from Anki again", err)
	}
	if mayBeStub && c.count <= 1 && (strings.Contains(c.first, "requires a newer version") || strings.Contains(c.first, "latest Anki version")) {
		return source.Bank{}, errors.New("the package holds only a note that asks for a newer Anki; export the deck again, with \"support older Anki versions\"")
	}
	return bank, nil
}

func (c *collection) each(ctx context.Context, query string, do func(*sql.Rows) error) error {
	rows, err := c.db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := do(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// decksOf gives the deck of each note's first card, or the only deck that there is.
func (c *collection) decksOf(ctx context.Context) (in map[int64]int64, only int64, err error) {
	decks := 0
	err = c.each(ctx, "SELECT DISTINCT did FROM cards LIMIT 2", func(rows *sql.Rows) error {
		decks++
		return rows.Scan(&only)
	})
	if err != nil || decks < 2 {
		return nil, only, err
	}
	in = map[int64]int64{}
	err = c.each(ctx, "SELECT nid, did FROM cards ORDER BY ord DESC", func(rows *sql.Rows) error {
		var nid, did int64
		err := rows.Scan(&nid, &did)
		in[nid] = did
		return err
	})
	return in, 0, err
}

// notes reads the notes in the order in which they were made.
func (c *collection) notes(ctx context.Context) (source.Bank, error) {
	bank := source.Bank{}
	n := notes{bank: &bank, html: true}
	in, only, err := c.decksOf(ctx)
	if err != nil {
		return bank, err
	}
	err = c.each(ctx, "SELECT id, guid, mid, flds FROM notes ORDER BY id", func(rows *sql.Rows) error {
		var id, mid int64
		var guid, flds string
		if err := rows.Scan(&id, &guid, &mid, &flds); err != nil {
			return err
		}
		if c.count++; c.count == 1 {
			c.first = flds
		}
		did := only
		if in != nil {
			did = in[id]
		}
		nt := note{guid: guid, deck: c.decks[did], fields: strings.Split(flds, "\x1f")}
		t := c.types[mid]
		if t == nil {
			n.addPlain(nt)
			return nil
		}
		n.addTyped(nt, t)
		return nil
	})
	if err != nil {
		return bank, err
	}
	bank.Found = append(bank.Found, fmt.Sprintf("%d notes", c.count))
	n.finish()
	return bank, nil
}

// addTyped files a note as its type draws it: its first template, and where that shows nothing its first two fields.
func (n *notes) addTyped(nt note, t *noteType) {
	if len(t.templates) > 1 && !t.cloze {
		if n.sides == nil {
			n.sides = map[string]int{}
		}
		n.sides[t.name] = len(t.templates)
	}
	values := make(map[string]string, len(t.fields))
	for i, name := range t.fields {
		if i < len(nt.fields) {
			values[name] = nt.fields[i]
		}
	}
	for _, tm := range t.templates {
		front := strings.TrimSpace(render(tm.front, values, ""))
		if stem, _ := n.text(front); stem == "" {
			continue
		}
		back := strings.TrimSpace(render(tm.back, withoutGaps(values, t.cloze), "\x00"))
		if cut := answerLine.FindStringIndex(back); cut != nil {
			back = back[cut[1]:]
		}
		back = strings.ReplaceAll(back, "\x00", "")
		back = strings.TrimPrefix(back, front)
		if text, _ := n.text(back); text == "" && !t.cloze {
			break
		}
		n.add(nt, front, back)
		return
	}
	n.addPlain(nt)
}

// withoutGaps leaves out what a cloze asks: its back shows that again, with the gaps filled.
func withoutGaps(values map[string]string, asked bool) map[string]string {
	if !asked {
		return values
	}
	out := make(map[string]string, len(values))
	for name, v := range values {
		if !cloze.Has(v) {
			out[name] = v
		}
	}
	return out
}
