package anki

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sort"
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

// collection is an opened one, in memory.
type collection struct {
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

func readCollection(data []byte, mayBeStub bool) (source.Bank, error) {
	ctx := context.Background()
	c := collection{types: map[int64]*noteType{}, decks: map[int64]string{}}
	err := errors.Join(collation(), c.open(ctx, data))
	if c.db != nil {
		defer c.db.Close() //nolint:errcheck // it is in memory
	}
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

// open puts the database into memory. Nothing in it is trusted to run.
func (c *collection) open(ctx context.Context, data []byte) error {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	c.db = db
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	const writeVersion, readVersion, rollback, wal = 18, 19, 1, 2
	if len(data) > readVersion && data[readVersion] == wal { // a log beside the file is no more than a log in memory can be
		data = slices.Clone(data)
		data[writeVersion], data[readVersion] = rollback, rollback
	}
	err = conn.Raw(func(driver any) error {
		d, ok := driver.(interface{ Deserialize(data []byte) error })
		if !ok {
			return errors.New("the database cannot be opened in memory")
		}
		return d.Deserialize(data)
	})
	if err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON")
	return err
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

// notes reads the notes in the order in which they were made.
func (c *collection) notes(ctx context.Context) (source.Bank, error) {
	bank := source.Bank{}
	n := notes{bank: &bank, html: true}
	sides := map[string]int{}
	in := map[int64]int64{} // the deck of a note's first card
	err := c.each(ctx, "SELECT nid, did FROM cards ORDER BY ord DESC", func(rows *sql.Rows) error {
		var nid, did int64
		err := rows.Scan(&nid, &did)
		in[nid] = did
		return err
	})
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
		nt := note{guid: guid, deck: c.decks[in[id]], fields: strings.Split(flds, "\x1f")}
		t := c.types[mid]
		if t == nil {
			n.addPlain(nt)
			return nil
		}
		if len(t.templates) > 1 && !t.cloze {
			sides[t.name] = len(t.templates)
		}
		n.addTyped(nt, t)
		return nil
	})
	if err != nil {
		return bank, err
	}
	bank.Found = append(bank.Found, fmt.Sprintf("%d notes", c.count))
	for name, several := range sides {
		bank.Found = append(bank.Found, fmt.Sprintf("of the note type %q the first of %d kinds of cards", name, several))
	}
	sort.Strings(bank.Found[1:])
	n.finish()
	return bank, nil
}

// addTyped files a note as its type draws it: its first template, and where that shows nothing its first two fields.
func (n *notes) addTyped(nt note, t *noteType) {
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
