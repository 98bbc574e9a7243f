package library_test

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"cutscore/content"
	"cutscore/content/decks"
	"cutscore/content/library"
	"cutscore/content/recipe"
)

// outlined asks for an outline and tells whether the deck was read for it.
func outlined(t testing.TB, o library.Outlines, lib library.Library, p library.Place) (deck *content.Deck, stubs []content.Stub, read bool) {
	t.Helper()
	deck, stubs, err := o.Of(p, func() (*content.Deck, []content.Stub, error) {
		read = true
		deck, err := lib.Open(p)
		if err != nil {
			return nil, nil, err
		}
		return deck, recipe.NewMaker(deck).Drills().Stubs, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return deck, stubs, read
}

// An outline that is kept names what making the questions anew names, and holds until the deck or the program is another.
func TestAnOutlineIsKept(t *testing.T) {
	lib := own(t, "mine.md", "folder/01.md", "folder/02.md")
	o := library.Outlines{Dir: filepath.Join(t.TempDir(), "not", "there"), Build: "one"}
	single := library.Place{Name: "mine", Path: filepath.Join(lib.Own, "mine.md")}
	folder := library.Place{Name: "folder", Path: filepath.Join(lib.Own, "folder")}
	for _, p := range []library.Place{single, folder, {Name: decks.Default}} {
		deck, stubs, read := outlined(t, o, lib, p)
		kept, keptStubs, again := outlined(t, o, lib, p)
		if !read || again {
			t.Errorf("%s: read %v, then %v", p.Name, read, again)
		}
		if kept.ID != deck.ID || kept.Name != deck.Name || kept.Title != deck.Title || !reflect.DeepEqual(kept.Exam, deck.Exam) || !reflect.DeepEqual(kept.TopicNames(), deck.TopicNames()) {
			t.Errorf("%s: %+v", p.Name, kept)
		}
		if len(keptStubs) != len(stubs) || len(stubs) == 0 {
			t.Fatalf("%s: %d stubs, %d kept", p.Name, len(stubs), len(keptStubs))
		}
		for i := range stubs {
			if s, k := stubs[i], keptStubs[i]; s.ID != k.ID || s.Topic != k.Topic || s.CardID != k.CardID {
				t.Errorf("%s: %+v is kept as %+v", p.Name, s, k)
			}
		}
	}
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(single.Path, "# Topic\n\n## A\nOne.\n\n## B\nTwo.\n")
	write(filepath.Join(lib.Own, "folder", "03.md"), "# More\n\n## C\nThree.\n")
	for _, p := range []library.Place{single, folder} {
		if _, _, read := outlined(t, o, lib, p); !read {
			t.Errorf("%s was changed, and the old outline holds", p.Name)
		}
	}
	o.Build = "other"
	if _, _, read := outlined(t, o, lib, single); !read {
		t.Error("another program makes other questions")
	}
	files, err := filepath.Glob(filepath.Join(o.Dir, "*"))
	if err != nil || len(files) != 3 {
		t.Errorf("%v %v", files, err)
	}
	for _, f := range files {
		write(f, "{")
	}
	if _, _, read := outlined(t, o, lib, single); !read {
		t.Error("what is damaged is believed")
	}
}

// What is said of a deck at first sight is kept in the same way.
func TestAGlanceIsKept(t *testing.T) {
	lib := own(t, "mine.md")
	o := library.Outlines{Dir: filepath.Join(t.TempDir(), "not", "there"), Build: "one"}
	p := library.Place{Name: "mine", Path: filepath.Join(lib.Own, "mine.md")}
	deck, err := lib.Open(p)
	if err != nil {
		t.Fatal(err)
	}
	if g := o.Glance(p); g != nil {
		t.Errorf("nothing was kept, and there is %+v", g)
	}
	for _, g := range []content.Glance{deck.Glance(), deck.Glance().WithExams(deck.Exam, recipe.NewMaker(deck).Exams())} {
		o.KeepGlance(p, g)
		if kept := o.Glance(p); kept == nil || !reflect.DeepEqual(*kept, g) || g.Cards != 1 {
			t.Errorf("%+v is kept as %+v", g, kept)
		}
	}
	o.Build = "other"
	if g := o.Glance(p); g != nil {
		t.Errorf("another program gives other exams, and there is %+v", g)
	}
	o.Build = "one"
	if err := os.WriteFile(p.Path, []byte("# Topic\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if g := o.Glance(p); g != nil {
		t.Errorf("the deck was changed, and there is %+v", g)
	}
}

// A built-in deck is told before it was ever read, as it is told then.
func TestBuiltInDecksAreSkimmed(t *testing.T) {
	lib := own(t)
	for _, p := range lib.Places() {
		deck, err := lib.Open(p)
		if err != nil {
			t.Fatal(err)
		}
		if g := (library.Outlines{}).Glance(p); g == nil || *g != deck.Glance() || g.Questions == 0 {
			t.Errorf("%s is %+v, and skimmed %+v", p.Name, deck.Glance(), g)
		}
	}
	mine := own(t, "mine.md")
	if g := (library.Outlines{}).Glance(library.Place{Name: "mine", Path: filepath.Join(mine.Own, "mine.md")}); g != nil {
		t.Errorf("a deck that may have problems is skimmed: %+v", g)
	}
}

// Where nothing can be kept, and where the deck cannot be read, all is as without.
func TestAnOutlineThatCannotBeKept(t *testing.T) {
	lib := own(t, "mine.md")
	p := library.Place{Name: "mine", Path: filepath.Join(lib.Own, "mine.md")}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"", file} {
		for range 2 {
			if _, stubs, read := outlined(t, library.Outlines{Dir: dir, Build: "one"}, lib, p); !read || len(stubs) == 0 {
				t.Errorf("in %q: read %v, %d stubs", dir, read, len(stubs))
			}
		}
	}
	broken := errors.New("it is broken")
	_, _, err := library.Outlines{Dir: t.TempDir()}.Of(library.Place{Name: "gone", Path: file + ".md"}, func() (*content.Deck, []content.Stub, error) { return nil, nil, broken })
	if !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

// What `status` waits for: the built-in deck's outline, kept and made.
func BenchmarkOutline(b *testing.B) {
	p := library.Place{Name: decks.Default}
	for name, dir := range map[string]string{"kept": b.TempDir(), "made": ""} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				outlined(b, library.Outlines{Dir: dir, Build: "one"}, library.Library{}, p)
			}
		})
	}
}
