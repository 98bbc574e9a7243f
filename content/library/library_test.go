package library_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/decks"
	"cutscore/content/library"
)

// own makes a decks folder of files, each a deck whose only card is the file's name, and works in an empty folder.
func own(t *testing.T, files ...string) library.Library {
	t.Helper()
	t.Chdir(t.TempDir())
	lib := library.Library{Own: filepath.Join(t.TempDir(), "decks")}
	for _, name := range files {
		write(t, filepath.Join(lib.Own, name))
	}
	return lib
}

func write(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("# Topic\n## "+filepath.Base(path)+"\nBack\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// find gives name and place of a deck, the own folder written as OWN.
func find(t *testing.T, lib library.Library, asked string) string {
	t.Helper()
	place, err := lib.Find(asked)
	if err != nil {
		t.Fatalf("%q: %v", asked, err)
	}
	return place.Name + " " + filepath.ToSlash(strings.ReplaceAll(place.Where(), lib.Own, "OWN"))
}

func TestAPathGoesBeforeAnOwnDeckAndThatBeforeABuiltInOne(t *testing.T) {
	lib := own(t, "api-gateway.md", "Lambda.md", "folder/01.md")
	for asked, want := range map[string]string{
		"":            "api-gateway built in",
		"api-gateway": "api-gateway OWN/api-gateway.md",
		"API-Gateway": "api-gateway OWN/api-gateway.md",
		"lambda":      "Lambda OWN/Lambda.md",
		"folder":      "folder OWN/folder",
	} {
		if got := find(t, lib, asked); got != want {
			t.Errorf("%q finds %s, want %s", asked, got, want)
		}
	}
	write(t, "Lambda")
	write(t, "api-gateway/01.md")
	write(t, "sub/exam.MD")
	for asked, want := range map[string]string{
		"Lambda":         "Lambda Lambda",
		"api-gateway":    "api-gateway api-gateway",
		"./api-gateway/": "api-gateway ./api-gateway/",
		"sub/exam.MD":    "exam sub/exam.MD",
	} {
		if got := find(t, lib, asked); got != want {
			t.Errorf("with such a path, %q finds %s, want %s", asked, got, want)
		}
	}
	if got := find(t, library.Library{Own: filepath.Join(lib.Own, "missing")}, decks.Default); got != "api-gateway api-gateway" {
		t.Errorf("without own decks: %s", got)
	}
}

func TestAFolderIsCalledByItsNameEvenAsADot(t *testing.T) {
	lib := own(t, "folder/01.md", "folder/sub/02.md")
	t.Chdir(filepath.Join(lib.Own, "folder", "sub"))
	for asked, want := range map[string]string{".": "sub", "..": "folder", "../": "folder", "../sub/.": "sub"} {
		place, err := lib.Find(asked)
		if err != nil || place.Name != want {
			t.Errorf("%q finds %q, %v; want %q", asked, place.Name, err, want)
		}
		if deck, err := lib.Open(place); err != nil || deck.Name != want {
			t.Errorf("%q is read as %v, %v", asked, deck, err)
		}
	}
}

func TestADeckThatIsNotThereIsAnsweredWithTheNamesThatAre(t *testing.T) {
	lib := own(t, "b.md", "a.md")
	for _, asked := range []string{"c", "b.md", "nowhere/c.md"} {
		_, err := lib.Load(asked)
		want := `there is no deck "` + asked + `": give the path of a deck file or folder, or one of these names: a, b, api-gateway`
		if err == nil || err.Error() != want {
			t.Errorf("%q: error %v\nwant %s", asked, err, want)
		}
	}
}

func TestPlacesListsOwnDecksThenBuiltInOnes(t *testing.T) {
	lib := own(t, "b.md", "a/01.md", "a.md", ".hidden.md", "notes.txt", "x\x1b[2J.md")
	var got []string
	for _, p := range lib.Places() {
		got = append(got, p.Name+" "+filepath.ToSlash(strings.ReplaceAll(p.Where(), lib.Own, "OWN")))
	}
	want := "a OWN/a, b OWN/b.md, x OWN/x.md, api-gateway built in"
	if strings.Join(got, ", ") != want {
		t.Errorf("places %q, want %s", got, want)
	}
	lib = own(t, "API-gateway.md")
	if places := lib.Places(); len(places) != 1 || places[0].Name != "API-gateway" {
		t.Errorf("a built-in deck that is replaced stands beside the own one: %v", places)
	}
}

func TestLoadReadsTheDeck(t *testing.T) {
	lib := own(t, "one.md", "many/01.md", "many/02.md")
	for asked, want := range map[string]int{"one": 1, "many": 2, "": 15, filepath.Join(lib.Own, "many"): 2, filepath.Join(lib.Own, "one.md"): 1} {
		deck, err := lib.Load(asked)
		if err != nil || len(deck.Cards()) != want {
			t.Errorf("%q: %v, want %d cards", asked, err, want)
		}
	}
	if err := os.Remove(filepath.Join(lib.Own, "one.md")); err != nil {
		t.Fatal(err)
	}
	if _, err := lib.Open(library.Place{Name: "one", Path: filepath.Join(lib.Own, "one.md")}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a deck that has gone: %v", err)
	}
	if _, err := lib.Open(library.Place{Name: "/", Path: string(filepath.Separator)}); errors.Is(err, fs.ErrInvalid) {
		t.Errorf("the root folder cannot be looked into: %v", err)
	}
}

// Where no deck is asked for, that of the settings is meant; one that is not there is told as such.
func TestTheDefaultDeck(t *testing.T) {
	lib := own(t, "mine.md")
	if p, err := lib.Find(""); err != nil || p.Name != decks.Default {
		t.Errorf("%+v %v", p, err)
	}
	lib.Default = "MINE"
	if p, err := lib.Find(""); err != nil || p.Name != "mine" {
		t.Errorf("%+v %v", p, err)
	}
	lib.Default = "gone"
	if _, err := lib.Find(""); err == nil || !strings.Contains(err.Error(), "settings") {
		t.Errorf("%v", err)
	}
}

// Where the settings name no deck, the one used last is meant, wherever it lies; where it is gone, the built-in one.
func TestTheDeckUsedLast(t *testing.T) {
	lib := own(t, "mine.md", "other.md")
	t.Chdir(lib.Own)
	mark, err := library.Place{Name: "mine", Path: "mine.md"}.Mark()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, c := range []struct {
		last, setting, want string
		gone                bool
	}{
		{mark, "", "mine", false},
		{mark, "other", "other", false},
		{decks.Default, "", decks.Default, false},
		{mark + ".gone", "", decks.Default, true},
		{mark + ".gone", "other", "other", false},
		{"nothing-built-in", "", decks.Default, true},
		{"mine.md", "", decks.Default, true}, // not whole: it could be another folder's
		{"", "", decks.Default, false},
	} {
		lib.Last, lib.Default = c.last, c.setting
		place, err := lib.Find("")
		if err != nil || place.Name != c.want || lib.LastGone() != c.gone {
			t.Errorf("%+v: %+v, gone %v, %v", c, place, lib.LastGone(), err)
		}
	}
	if mark, err := (library.Place{Name: decks.Default}).Mark(); err != nil || mark != decks.Default {
		t.Errorf("a built-in one is %q, %v", mark, err)
	}
}
