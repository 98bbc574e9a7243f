package anki_test

import (
	"archive/zip"
	"bytes"
	"context"
	"database/sql"
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

func TestTextExports(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"tabs":                             {"#separator:tab\n#html:false\n#tags column:3\nPod\tunit\tk8s\nNode\t<b>x\tk8s\n", "Pod = unit\nNode = \\<b>x\n"},
		"HTML":                             {"#separator:tab\n#html:true\nPod\ta <b>small</b> unit<br>of work\n", "Pod = a **small** unit⏎of work\n"},
		"columns":                          {"#separator:Semicolon\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\nx1;Basic;Sea::Tides;Ebb;fall\nx2;Basic;Sea::Winds;Gale;force 8\n", "[Tides] Ebb = fall\n[Winds] Gale = force 8\n"},
		"a spreadsheet's commas":           {"#separator:Comma,,\n#html:true,,\nEbb,fall,\n\"Flood, the\",rise,\n", "Ebb = fall\nFlood, the = rise\n"},
		"cards that repeat their question": {"#separator:tab\n#html:true\nEbb\t\"Ebb\n\n<hr id=\"\"answer\"\">\n\nfall\"\n", "Ebb = fall\n"},
		"gaps":                             {"#separator:tab\n#html:true\nThe {{c1::ebb}} falls, the {{c2::flood::f…}} rises\tTides\n", "The ____ falls, the flood rises = ebb⏎Tides\nThe ebb falls, the ____ (f…) rises = flood⏎Tides\n"},
		"comments and unknown headers":     {"#separator:tab\n#name:x\nEbb\tfall\n# a comment\nFlood\trise\n", "Ebb = fall\nFlood = rise\n"},
		"no separator named":               {"#html:true\nWhat is HTTP: a protocol?,yes\nAnd TCP?,\"yes, too\"\nAnd IP?,yes\n", "What is HTTP: a protocol? = yes\nAnd TCP? = yes, too\nAnd IP? = yes\n"},
	} {
		f := source.File{Text: c.text}
		if anki.Detect(f) == "" {
			t.Errorf("%s: not recognised", name)
		}
		bank, err := anki.ReadText(f)
		bank.Look = nil
		if got := sourcetest.Tell(bank); err != nil || got != c.want {
			t.Errorf("%s:\n%swant\n%s%v", name, got, c.want, err)
		}
	}
}

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
		"INSERT INTO templates VALUES (1, 0, 'Card 1', x'"+hexOf(config)+"')", "INSERT INTO decks VALUES (7, 'Sea'||char(31)||'Tides'), (8, 'Sea'||char(31)||'Winds')",
		"INSERT INTO notes VALUES (1, 'g1', 1, 0, 0, '', 'Ebb'||char(31)||'<h1>F#</h1>', '', 0, 0, ''), (2, 'g2', 1, 0, 0, '', 'Gale'||char(31)||'force 8', '', 0, 0, '')",
		"INSERT INTO cards VALUES (1, 1, 7, 0), (2, 2, 8, 0)")
	enc, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return enc.EncodeAll(data, nil)
}

func hexOf(b []byte) string {
	const digits = "0123456789abcdef"
	var out strings.Builder
	for _, c := range b {
		out.WriteByte(digits[c>>4])
		out.WriteByte(digits[c&15])
	}
	return out.String()
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

func FuzzText(f *testing.F) {
	f.Add("#separator:tab\n#html:true\na\t<b>b</b>{{c1::x}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		sourcetest.Bounded(t, len(text), func() {
			if _, err := anki.ReadText(source.File{Text: text}); err != nil {
				t.Error(err)
			}
		})
	})
}

func TestCrowdAnki(t *testing.T) {
	sourcetest.Cases(t, anki.DetectCrowd, anki.ReadCrowd, map[string][2]string{
		"decks in decks": {
			`{"__type__":"Deck","name":"Trees","note_models":[{"crowdanki_uuid":"b","name":"Basic","type":0,"flds":[{"name":"Front"},{"name":"Back"}],` +
				`"tmpls":[{"name":"1","qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]},` +
				`{"crowdanki_uuid":"c","name":"Cloze","type":1,"flds":[{"name":"Text"}],"tmpls":[{"name":"1","qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}"}]}],` +
				`"notes":[{"fields":["Oak fruit?","<b>acorn</b>"],"guid":"1","note_model_uuid":"b"}],` +
				`"children":[{"name":"Firs","notes":[{"fields":["Firs have {{c1::needles}}."],"guid":"2","note_model_uuid":"c"}]}]}`,
			"Oak fruit? = acorn\n[Firs] Firs have ____. = needles\n"},
	})
}

func TestTheFirstOfSeveralCards(t *testing.T) {
	bank, err := anki.ReadCrowd(source.File{Text: `{"__type__":"Deck","note_models":[{"crowdanki_uuid":"b","name":"Verb","type":0,"flds":[{"name":"Front"},{"name":"Back"}],` +
		`"tmpls":[{"name":"1","qfmt":"{{Front}}<hr id=answer>","afmt":"{{FrontSide}}{{Back}}"},{"name":"2","qfmt":"{{Back}}","afmt":"{{Front}}"}]},` +
		`{"crowdanki_uuid":"c","name":"Gap","type":1,"flds":[{"name":"Text"}],"tmpls":[{"name":"1","qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}"},{"name":"2","qfmt":"{{Text}}","afmt":""}]},` +
		`{"crowdanki_uuid":"d","name":"One","type":0,"flds":[{"name":"Hint"},{"name":"Front"},{"name":"Back"}],"tmpls":[{"name":"1","qfmt":"{{Front}}","afmt":"Of {{Front}}:<hr id='answer'>{{Back}}"}]},` +
		`{"crowdanki_uuid":"e","name":"Hinted","type":0,"flds":[{"name":"Hint"},{"name":"Front"},{"name":"Back"}],"tmpls":[{"name":"1","qfmt":"{{Hint}}","afmt":"x"},{"name":"2","qfmt":"{{Front}}","afmt":"{{Back}}"}]}],` +
		`"notes":[{"fields":["To go?","iri"],"guid":"1","note_model_uuid":"b"},{"fields":["The {{c1::sea}}"],"guid":"2","note_model_uuid":"c"},` +
		`{"fields":["","To eat?","manĝi"],"guid":"3","note_model_uuid":"d"},{"fields":["To be?","","esti"],"guid":"4","note_model_uuid":"d"},{"fields":["","To see?","vidi"],"guid":"5","note_model_uuid":"e"},` +
		`{"fields":["","To hear?",""],"guid":"6","note_model_uuid":"e"}]}`})
	if got, want := sourcetest.Tell(bank), "To go? = iri\nThe ____ = sea\nTo eat? = manĝi\nTo see? = vidi\n"; err != nil || !strings.HasPrefix(got, want) {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
	if got, want := strings.Join(bank.Found, "; "), `of the note type "Hinted" the first of 2 kinds of cards; of the note type "Verb" the first of 2 kinds of cards`; !strings.HasSuffix(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
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

func TestOtherJSON(t *testing.T) {
	sourcetest.Others(t, anki.DetectCrowd, `[{"note_models":[],"note_model_uuid":""}]`, `{"note_models":[]}`, `{"note_model_uuid":""}`, "")
}

func TestWhatIsSaidOfNotes(t *testing.T) {
	bank, err := anki.ReadText(source.File{Text: "#separator:tab\n#html:true\n#guid column:1\ng1\tThe {{c1::ebb}}, the {{c2::flood}}\tx\ng2\t<img src=\"a.png\">\tb\tmore\ng3\tEbb?\tfall\t-\ng4\t\t<img src=\"b.png\">\n"})
	ids := []string{}
	for _, r := range bank.Records {
		ids = append(ids, r.ID)
	}
	found, lost := strings.Join(bank.Found, "; "), len(bank.Lost)
	if got := strings.Join(ids, " "); err != nil || got != "g1#1 g1#2 g2 g3" || !strings.Contains(found, "1 notes have more fields") || lost != 1 || len(bank.Look) == 0 || !strings.HasSuffix(bank.Look[0].Text, ": 1") {
		t.Errorf("%s; %s; %d lost; %+v; %v", got, found, lost, bank.Look, err)
	}
	bank, err = anki.ReadText(source.File{Text: "#separator:tab\n{{c1::Ebb}} falls\t<b>x</b>\nFlood?\trise\n"})
	if len(bank.Records) != 2 || bank.Records[0].ID != "" || len(bank.Look)+len(bank.Found) > 0 || err != nil {
		t.Errorf("%+v, %v", bank, err)
	}
}

func TestTopicsAndTitle(t *testing.T) {
	for decks, want := range map[string]string{
		"A::B|A::C": "A: B, C", "A::B|A::B": "B: , ", "A::B|A": "A: B, ", "A::B|C::B": ": A / B, C / B", "|": ": , ", "A::B::C|A::B::D": "B: C, D",
	} {
		one, two, _ := strings.Cut(decks, "|")
		bank, err := anki.ReadText(source.File{Text: "#separator:tab\n#deck column:1\n" + one + "\tEbb?\tfall\n" + two + "\tFlood?\trise\n"})
		if err != nil || len(bank.Records) != 2 {
			t.Fatalf("%s: %+v, %v", decks, bank, err)
		}
		if got := bank.Title + ": " + bank.Records[0].Topic + ", " + bank.Records[1].Topic; got != want {
			t.Errorf("%s: %q, want %q", decks, got, want)
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
