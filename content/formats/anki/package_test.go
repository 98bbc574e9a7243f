package anki_test

import (
	"archive/zip"
	"bytes"
	"context"
	"database/sql"
	"encoding/hex"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	_ "modernc.org/sqlite" // the driver

	"cutscore/content/formats/anki"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// database makes a collection of the older or the newer schema by statements.
func database(t testing.TB, statements ...string) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "c.db")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if _, err := db.ExecContext(context.Background(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func packed(t testing.TB, members map[string][]byte) source.File {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range members {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return source.File{Name: "x.apkg", Data: b.Bytes()}
}

const tables = `CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld text, csum integer, flags integer, data text);
	CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer);`

// old is a collection of schema 11: a basic note with two templates, a cloze, a note whose type has a section.
func old(t testing.TB) []byte {
	return database(t, tables, `CREATE TABLE col (id integer, models text, decks text)`,
		`INSERT INTO col VALUES (1, '{
			"1": {"name": "Basic", "type": 0, "flds": [{"name": "Back", "ord": 1}, {"name": "Front", "ord": 0}, {"name": "Note", "ord": 2}], "tmpls": [
				{"name": "Card 2", "ord": 1, "qfmt": "{{Back}}", "afmt": "{{Front}}"},
				{"name": "Card 1", "ord": 0, "qfmt": "<style>b{}</style>{{Front}}{{^Note}}?{{/Note}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}{{#Note}}<br>({{Note}}){{/Note}}"}]},
			"2": {"name": "Cloze", "type": 1, "flds": [{"name": "Text", "ord": 0}, {"name": "Extra", "ord": 1}], "tmpls": [{"name": "Cloze", "ord": 0, "qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}<br>{{Extra}}"}]}}',
			'{"1": {"name": "Default"}, "7": {"name": "Sea::Tides"}}')`,
		"INSERT INTO notes VALUES (1, 'g1', 1, 0, 0, '', 'Ebb'||char(31)||'the <b>fall</b>'||char(31)||'', '', 0, 0, '')",
		"INSERT INTO notes VALUES (2, 'g2', 1, 0, 0, '', 'Flood <img src=\"f.png\">'||char(31)||'the rise'||char(31)||'twice a day', '', 0, 0, '')",
		"INSERT INTO notes VALUES (3, 'g3', 2, 0, 0, '', 'A {{c1::neap}} tide'||char(31)||'half moon', '', 0, 0, '')",
		"INSERT INTO cards VALUES (1, 1, 7, 0), (2, 2, 7, 0), (3, 3, 7, 0)")
}

const oldWant = "Ebb? = the **fall**\nFlood [image: f.png] = the rise⏎(twice a day)\nA ____ tide = neap⏎⏎half moon\nlost 0: Flood [image: f.png]: image f.png\n"

// stub is what a newer Anki leaves for an older one.
func stub(t testing.TB) []byte {
	return database(t, tables, `CREATE TABLE col (id integer, models text, decks text)`, `INSERT INTO col VALUES (1, '{}', '{}')`,
		"INSERT INTO notes VALUES (1, 'g', 1, 0, 0, '', 'Please update to the latest Anki version, then import again'||char(31)||'', '', 0, 0, '')",
		"INSERT INTO notes SELECT 2, 'h', 1, 0, 0, '', 'This file requires a newer version of Anki.'||char(31)||'x', '', 0, 0, '' WHERE 0")
}

// latest is a collection of schema 18, packed.
func latest(t testing.TB) []byte {
	message := func(number byte, text string) []byte { return append([]byte{number<<3 | 2, byte(len(text))}, text...) }
	config := append(message(1, "{{Front}}?"), message(2, "{{FrontSide}}<hr id=answer>{{Back}}")...)
	data := database(t, tables, "PRAGMA journal_mode = WAL",
		"CREATE TABLE notetypes (id integer primary key, name text, config blob)", "CREATE TABLE fields (ntid integer, ord integer, name text)",
		"CREATE TABLE templates (ntid integer, ord integer, name text, config blob)", "CREATE TABLE decks (id integer primary key, name text)",
		"INSERT INTO notetypes VALUES (1, 'Basic', x'0800')", "INSERT INTO fields VALUES (1, 0, 'Front'), (1, 1, 'Back')",
		"INSERT INTO templates VALUES (1, 0, 'Card 1', x'"+hex.EncodeToString(config)+"')", "INSERT INTO decks VALUES (7, 'Sea'||char(31)||'Tides'), (8, 'Sea'||char(31)||'Winds')",
		"INSERT INTO notes VALUES (1, 'g1', 1, 0, 0, '', 'Ebb'||char(31)||'<h1>F#</h1>', '', 0, 0, ''), (2, 'g2', 1, 0, 0, '', 'Gale'||char(31)||'force 8', '', 0, 0, '')",
		"INSERT INTO cards VALUES (1, 1, 7, 0), (2, 2, 8, 0)")
	enc, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return enc.EncodeAll(data, nil)
}

// All three kinds of packages are read, and the newest collection in them.
func TestPackages(t *testing.T) {
	for name, c := range map[string]struct {
		members map[string][]byte
		want    string
	}{
		"the first kind":  {map[string][]byte{"collection.anki2": old(t), "media": []byte("{}")}, oldWant},
		"the second kind": {map[string][]byte{"collection.anki2": stub(t), "collection.anki21": old(t)}, oldWant},
		"the third kind":  {map[string][]byte{"collection.anki2": stub(t), "collection.anki21b": latest(t), "meta": {8, 3}}, "[Tides] Ebb? = F#\n[Winds] Gale? = force 8\n"},
	} {
		f := packed(t, c.members)
		if anki.DetectPackage(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		bank, err := anki.ReadPackage(f)
		if got := sourcetest.Tell(bank); err != nil || got != c.want {
			t.Errorf("%s: %v\n%swant\n%s", name, err, got, c.want)
		}
	}
}

// What is broken, or wants to be large, is refused.
func TestPackagesThatCannotBeRead(t *testing.T) {
	enc, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, members := range map[string]map[string][]byte{
		"a stub alone":      {"collection.anki2": stub(t)},
		"no database":       {"collection.anki21": []byte("SQLite format 3\x00 and nothing more")},
		"a bomb":            {"collection.anki21b": enc.EncodeAll(make([]byte, 40<<20), nil)},
		"no Zstandard":      {"collection.anki21b": []byte("plain")},
		"a way out":         {"../collection.anki2": old(t), "collection.anki2": old(t)},
		"an empty database": {"collection.anki2": database(t, "CREATE TABLE x (y)")},
	} {
		if bank, err := anki.ReadPackage(packed(t, members)); err == nil {
			t.Errorf("%s: %d records", name, len(bank.Records))
		}
	}
	data := packed(t, map[string][]byte{"collection.anki2": old(t)}).Data
	if _, err := anki.ReadPackage(source.File{Data: data[:len(data)/2]}); err == nil {
		t.Error("half a package was read")
	}
}

func TestTheFileThatACollectionIsUnpackedTo(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("temporary files are named by another variable")
	}
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	f := packed(t, map[string][]byte{"collection.anki2": old(t)})
	if _, err := anki.ReadPackage(f); err != nil {
		t.Error(err)
	}
	broken := source.File{Data: f.Data[:len(f.Data)/2]}
	_, _ = anki.ReadPackage(broken)
	if left, err := filepath.Glob(filepath.Join(dir, "cutscore-*")); err != nil || len(left) > 0 {
		t.Errorf("%q are left behind, %v", left, err)
	}
	t.Setenv("TMPDIR", filepath.Join(dir, "none"))
	if _, err := anki.ReadPackage(f); err == nil || !strings.Contains(err.Error(), "TMPDIR") {
		t.Errorf("%v does not say where the file was to be", err)
	}
}

func FuzzPackage(f *testing.F) {
	f.Add(packed(f, map[string][]byte{"collection.anki2": stub(f)}).Data)
	f.Fuzz(func(t *testing.T, data []byte) {
		sourcetest.Bounded(t, len(data), func() {
			file := source.File{Data: data}
			anki.DetectPackage(file)
			_, _ = anki.ReadPackage(file)
		})
	})
}

func TestWhatIsNoStub(t *testing.T) {
	asks := "INSERT INTO notes VALUES (1, 'g', 1, 0, 0, '', 'This file requires a newer version of Anki.'||char(31)||'x', '', 0, 0, '')"
	rest := []string{tables, `CREATE TABLE col (id integer, models text, decks text)`, `INSERT INTO col VALUES (1, '{}', '{}')`, asks}
	one := database(t, rest...)
	two := database(t, append(rest, "INSERT INTO notes VALUES (2, 'h', 1, 0, 0, '', 'Ebb?'||char(31)||'fall', '', 0, 0, '')")...)
	for name, c := range map[string]struct {
		data []byte
		want int
	}{"collection.anki2": {one, 0}, "collection.anki21": {one, 1}, "two in collection.anki2": {two, 2}} {
		_, member, found := strings.Cut(name, " in ")
		if !found {
			member = name
		}
		bank, err := anki.ReadPackage(packed(t, map[string][]byte{member: c.data}))
		if len(bank.Records) != c.want || (err == nil) != (c.want > 0) {
			t.Errorf("%s: %d records, %v", name, len(bank.Records), err)
		}
	}
}

func TestACollectionAlone(t *testing.T) {
	f := source.File{Data: old(t)}
	if bank, err := anki.ReadPackage(f); anki.DetectPackage(f) == "" || err != nil || sourcetest.Tell(bank) != oldWant {
		t.Errorf("%+v, %v", bank, err)
	}
	if how := anki.DetectPackage(source.File{Data: database(t, "CREATE TABLE notes (x)")}); how != "" {
		t.Errorf("any database is %s", how)
	}
	if how := anki.DetectPackage(packed(t, map[string][]byte{"x": nil})); how != "" {
		t.Errorf("any package is %s", how)
	}
}
