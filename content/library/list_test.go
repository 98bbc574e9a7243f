package library_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content/library"
)

func put(t *testing.T, path, text string) {
	t.Helper()
	write(t, path)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, to, at string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("links need rights there")
	}
	if err := os.Symlink(to, at); err != nil {
		t.Fatal(err)
	}
}

func names(lib library.Library) string {
	var out []string
	for _, p := range lib.Places() {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

// A folder whose files have front matter holds decks; one of topics is a deck.
func TestDecksInSubFoldersAreFound(t *testing.T) {
	lib := own(t, "top.md", "topics/01.md", "topics/02.md", "headed/01.md", "aws/README.md", ".git/a.md", "node_modules/b.md")
	for _, name := range []string{"aws/lambda.md", "aws/deep/er/s3.md", "headed/deck.md"} {
		put(t, filepath.Join(lib.Own, name), "---\ntitle: A\n---\n# T\n## F\nB\n")
	}
	if got, want := names(lib), "aws/deep/er/s3, aws/lambda, headed, top, topics, api-gateway"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, asked := range []string{"aws/lambda", "AWS/Lambda", "lambda"} {
		if got := find(t, lib, asked); got != "aws/lambda OWN/aws/lambda.md" {
			t.Errorf("%q finds %s", asked, got)
		}
	}
}

// Links are followed, and lead round in no circle.
func TestDecksBehindLinksAreFound(t *testing.T) {
	lib := own(t, "top.md")
	elsewhere := t.TempDir()
	put(t, filepath.Join(elsewhere, "far.md"), "---\ntitle: A\n---\n# T\n## F\nB\n")
	link(t, elsewhere, filepath.Join(lib.Own, "linked"))
	link(t, filepath.Join(elsewhere, "far.md"), filepath.Join(lib.Own, "one.md"))
	link(t, lib.Own, filepath.Join(elsewhere, "back"))
	link(t, ".", filepath.Join(lib.Own, "self"))
	if got, want := names(lib), "linked/far, one, top, api-gateway"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	deep := lib.Own
	for range 40 {
		deep = filepath.Join(deep, "d")
	}
	put(t, filepath.Join(deep, "far.md"), "---\ntitle: A\n---\n# T\n## F\nB\n")
	if got := names(lib); strings.Contains(got, "d/d") {
		t.Errorf("found too deep down: %s", got)
	}
}

// What lies in the folder and is no deck is listed with what it is.
func TestTheListNamesWhatIsNoDeck(t *testing.T) {
	lib := own(t, "good.md")
	for name, text := range map[string]string{
		"words.csv": "front,back\na,b\nc,d\ne,f\n", "paper.pdf": "%PDF-1.7\n", "prose.md": "Nothing here.\n", "more/quiz.txt": "What is it?\nA. one\nB. two\nANSWER: A\n", "empty.txt": "", "page.txt": "Ports\nPort of SSH\n22\nPort of DNS\n53\nPort of NTP\n123\n",
		"deck.text": "---\ntitle: A\n---\n# T\n## F\nB\n", "picture.png": "x", "notes.md": "## A\na :: b\nc :: d\n", "glued.md": "## A\nOne thing::that\nAnother thing::this\n",
	} {
		put(t, filepath.Join(lib.Own, name), text)
	}
	link(t, filepath.Join(lib.Own, "gone"), filepath.Join(lib.Own, "broken.md"))
	got := map[string]string{}
	for _, e := range lib.List() {
		got[e.Name] = e.Format + e.Problem
	}
	for name, want := range map[string]string{
		"good": "", "api-gateway": "", "words.csv": "text in columns", "quiz.txt": "Aiken", "paper.pdf": "this is a PDF", "prose": "no card found", "empty.txt": "the file is empty", "page.txt": "page",
		"deck.text": "does not end in .md", "broken.md": "no such file", "notes": "Obsidian flashcards", "glued": "Obsidian flashcards",
	} {
		if said, there := got[name]; !there || want == "" && said != "" || !strings.Contains(said, want) {
			t.Errorf("%s: %q, want %q", name, said, want)
		}
		delete(got, name)
	}
	if len(got) > 0 {
		t.Errorf("listed besides: %v", got)
	}
}

// A file of which a deck was made is no longer one that has to be imported, until it changes.
func TestAnImportedFileIsListedAsItsDeckOnly(t *testing.T) {
	lib := own(t)
	csv := "front,back\na,b\nc,d\ne,f\n"
	deck := func(from string) string {
		return "---\ntitle: A\nimported: {from: " + from + ", sum: x}\n---\n# T\n## F\nB\n"
	}
	for name, text := range map[string]string{
		"words.csv": csv, "words.md": deck("words.csv"), "one/bank.csv": csv, "two/bank.csv": csv, "bank.md": deck("bank.csv"),
		"notes.md": "## A\na :: b\nc :: d\n", "notes-2.md": deck("notes.md"), "left.csv": csv,
	} {
		put(t, filepath.Join(lib.Own, name), text)
	}
	past := time.Now().Add(-time.Hour)
	listed := func() string {
		var out []string
		for _, e := range lib.List() {
			if e.Format != "" {
				out = append(out, strings.TrimSpace(e.Name+" "+e.Deck))
			}
		}
		slices.Sort(out)
		return strings.Join(out, ", ")
	}
	for _, name := range []string{"words.csv", "notes.md"} {
		if err := os.Chtimes(filepath.Join(lib.Own, name), past, past); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := listed(), "bank.csv, bank.csv, left.csv"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if err := os.Chtimes(filepath.Join(lib.Own, "words.csv"), time.Now().Add(time.Hour), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if got, want := listed(), "bank.csv, bank.csv, left.csv, words.csv words"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
