//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// put writes a file below the desk's home, its folder with it.
func (d desk) put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// quiz is a bank of three questions in GIFT.
const quiz = "::one:: Which port is SSH's? {=22 ~23 ~25}\n\n::two:: Which port is DNS's? {=53 ~80 ~443}\n\n::three:: Which port is HTTPS's? {=443 ~80 ~8080}\n"

// From the Decks screen a file is imported by its path, and one that lies among the decks by enter; the cursor then stands on the new
// deck, which enter opens, and the file is no longer listed.
func TestAFileIsImportedFromTheDecksScreen(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	d.put(t, filepath.Join(d.home, "my files", "ports.gift"), quiz)
	d.put(t, d.data("decks", "words.csv"), "front,back\nder Hund,dog\ndie Katze,cat\ndas Pferd,horse\n")
	w := d.open(t)
	w.see("> Mock exam")
	w.press("up", "enter")
	w.see("> api-gateway", "words.csv", "text in columns, to be imported first")
	w.press("up", "enter") // round the top, to the last row
	w.see("Which file or folder do you want to import?")
	w.press("~/my files/ports.gift")
	w.press("enter")
	w.see("read: 3 questions", "Press enter to go back")
	w.press("enter")
	w.see("> ports", "ports, 3 cards, 3 questions", "words.csv")
	w.press("down", "down")
	w.see("> words.csv")
	w.press("enter")
	w.see("read: 3 flashcards", "Press enter to go back")
	w.press("enter")
	w.see("> words ", "words, 3 cards")
	w.gone("words.csv")
	w.press("enter")
	w.see("words · 3 cards")
	w.press("ctrl+c")
	w.exit()

	said, err := d.command("decks").CombinedOutput()
	if err != nil || strings.Contains(string(said), "imported") {
		t.Errorf("%v\n%s", err, said)
	}
}

// What is in the way is said with what can be done on that screen, where nobody gives flags.
func TestADeckInTheWayOfAnImportOnTheDecksScreen(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.put(t, filepath.Join(d.home, "ports.gift"), quiz)
	d.put(t, d.data("decks", "ports.md"), "---\ntitle: Ports\n---\n# Sea\n\n## Largest?\nIt lies by a river.\n")
	w := d.open(t, "ports")
	w.see("> Mock exam", "Ports · 1 card")
	w.press("up", "enter")
	w.see("> ports", "Import a file")
	w.press("up") // round the top
	w.see("> Import a file")
	w.press("enter")
	w.see("Which file or folder do you want to import?")
	w.press("~/ports.gift")
	w.press("enter")
	if said := w.see("was not made from this file", "another name and import it again", "Press enter to go back"); strings.Contains(said, "-o") || strings.Contains(said, "--force") {
		t.Errorf("flags are named where there are none:\n%s", said)
	}
	w.press("enter")
	w.gone("Press enter to go back")
	w.see("Decks", "Import a file")
	w.press("ctrl+c")
	w.exit()
}

// Ctrl+c at the question about an edited deck ends the command at once, and the deck is what it was.
func TestTheQuestionAboutAnEditedDeckCanBeLeft(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.put(t, filepath.Join(d.home, "ports.gift"), quiz)
	if said, err := d.command("import", "ports.gift").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	raw, err := os.ReadFile(d.data("decks", "ports.md"))
	if err != nil {
		t.Fatal(err)
	}
	edited := string(raw) + "\n## Mine\nMy own answer.\n"
	d.put(t, d.data("decks", "ports.md"), edited)
	w := d.open(t, "import", "ports.gift")
	w.see("lose those changes? [y/N]")
	w.press("ctrl+c")
	if status := w.exit(); status != 1 {
		t.Errorf("exit status %d", status)
	}
	if left, err := os.ReadFile(d.data("decks", "ports.md")); err != nil || string(left) != edited {
		t.Errorf("%v: the deck is not what it was:\n%s", err, left)
	}
}

// Hidden files that an import left behind when it was killed go with the next one, a day later; nobody else's do, and no deck that has
// no other copy.
func TestWhatAKilledImportLeftBehindIsSwept(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.put(t, filepath.Join(d.home, "ports.gift"), quiz)
	old := time.Now().Add(-25 * time.Hour)
	for path, day := range map[string]bool{
		".cutscore-12": true, ".cutscore-34/0001.md": true, ".cutscore-56.old/0001.md": true, // gone
		".cutscore-78": false, ".cutscore-mine": true, ".notes": true, // young, another's
		".cutscore-90/0001.md": true, ".cutscore-90.old/0001.md": true, // killed between two names
	} {
		d.put(t, d.data("decks", path), "x")
		if top, _, _ := strings.Cut(path, "/"); day {
			if err := os.Chtimes(d.data("decks", top), old, old); err != nil {
				t.Fatal(err)
			}
		}
	}
	if said, err := d.command("import", "ports.gift").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	entries, err := os.ReadDir(d.data("decks"))
	if err != nil {
		t.Fatal(err)
	}
	var left []string
	for _, e := range entries {
		left = append(left, e.Name())
	}
	if got, want := strings.Join(left, " "), ".cutscore-78 .cutscore-90 .cutscore-90.old .cutscore-mine .notes ports.md"; got != want {
		t.Errorf("left are %s\nwant %s", got, want)
	}
}

// Two files of one name are two decks: the second does not become the first one's newer version.
func TestAFileOfTheSameNameIsNoNewerVersion(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.put(t, filepath.Join(d.home, "a", "bank.csv"), "front,back\none,eins\ntwo,zwei\nthree,drei\nfour,vier\n")
	d.put(t, filepath.Join(d.home, "b", "bank.csv"), "front,back\nred,rot\nblue,blau\ngreen,grün\ngrey,grau\n")
	if said, err := d.command("import", "a/bank.csv").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	before, err := os.ReadFile(d.data("decks", "bank.md"))
	if err != nil {
		t.Fatal(err)
	}
	said, err := d.command("import", "b/bank.csv").CombinedOutput()
	if err == nil || !strings.Contains(string(said), "made from another file called bank.csv") {
		t.Errorf("%v\n%s", err, said)
	}
	if after, err := os.ReadFile(d.data("decks", "bank.md")); err != nil || string(after) != string(before) {
		t.Errorf("%v: the first deck is not what it was:\n%s", err, after)
	}
	d.put(t, filepath.Join(d.home, "a", "bank.csv"), "front,back\none,eins\ntwo,zwo\nthree,drei\nfive,fünf\n")
	if said, err := d.command("import", "a/bank.csv").CombinedOutput(); err != nil || !strings.Contains(string(said), "1 new, 1 changed, 2 same, 1 gone") {
		t.Errorf("%v\n%s", err, said)
	}
}

// Of two files of one name but for its ending each keeps its deck when it is imported again by itself.
func TestEachFileKeepsItsDeck(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.put(t, filepath.Join(d.home, "mine", "ports.gift"), quiz)
	d.put(t, filepath.Join(d.home, "mine", "ports.tsv"), "front\tback\nSSH\t22\nDNS\t53\nHTTPS\t443\nNTP\t123\n")
	for _, c := range []struct{ file, want string }{
		{"mine", "2 of 2 files imported"}, {"mine/ports.tsv", "0 new, 0 changed, 4 same, 0 gone"}, {"mine/ports.gift", "0 new, 0 changed, 3 same, 0 gone"},
	} {
		if said, err := d.command("import", c.file).CombinedOutput(); err != nil || !strings.Contains(string(said), c.want) {
			t.Errorf("%s: %v\n%s", c.file, err, said)
		}
	}
	if entries, err := os.ReadDir(d.data("decks")); err != nil || len(entries) != 2 {
		t.Errorf("%v: %v", err, entries)
	}
}
