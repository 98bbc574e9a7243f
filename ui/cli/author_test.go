package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/library"
)

func TestEditorsAreToldTheLine(t *testing.T) {
	for editor, want := range map[string]string{
		"vi": "+7 a.md", "/usr/bin/nvim": "+7 a.md", "nano": "+7 a.md", "emacs": "+7 a.md", "code": "--wait --goto a.md:7", "/opt/Code.exe": "--wait --goto a.md:7", "hx": "a.md:7", "ed": "a.md",
	} {
		if got := strings.Join(lineArgs(editor, "a.md", 7), " "); got != want {
			t.Errorf("%s: %s, want %s", editor, got, want)
		}
	}
}

// The editor that is set gets the file of the deck in which the card stands; VISUAL goes before EDITOR.
func TestTheEditorOpensTheFile(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "01-ports.md")
	if err := os.WriteFile(file, []byte("# T\n## F\nB\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	env := &environment{in: os.Stdin, screen: os.Stdout, err: os.Stderr}
	at := content.Position{File: "shown/01-ports.md", Line: 2}
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", "")
	if _, err := env.editor(folder, at); err == nil || !strings.Contains(err.Error(), "no editor is set") {
		t.Errorf("without one: %v", err)
	}
	t.Setenv("EDITOR", "joe")
	t.Setenv("VISUAL", "my-editor -n")
	cmd, err := env.editor(folder, at)
	if err != nil {
		t.Fatal(err)
	}
	run, ok := cmd.(process)
	if want := []string{"my-editor", "-n", "+2", file}; !ok || !slices.Equal(run.Args, want) || run.Stdin != env.in {
		t.Errorf("%v, want %q", cmd, want)
	}
	if _, err := env.editor(filepath.Join(folder, "gone.md"), at); err == nil || strings.Contains(err.Error(), exec.ErrNotFound.Error()) {
		t.Errorf("a file that is gone: %v", err)
	}
}

// A wrong answer goes into the author's file, through a link too, and nothing is left beside it.
func TestAWrongAnswerGoesIntoTheFile(t *testing.T) {
	folder := t.TempDir()
	file, link := filepath.Join(folder, "ports.md"), filepath.Join(folder, "linked.md")
	if err := os.WriteFile(file, []byte("# T\n## SSH {#ssh}\n22\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, link); err != nil {
		t.Skip(err)
	}
	env := &environment{library: library.Library{}}
	if err := env.addWrong(link, "ssh", "23"); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(file)
	if err != nil || string(raw) != "# T\n## SSH {#ssh}\n22\n\n~ 23\n" {
		t.Errorf("%v %q", err, raw)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link: %v %v", info, err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 2 {
		t.Errorf("left beside it: %v %v", left, err)
	}
	if err := env.addWrong(link, "gone", "23"); err == nil {
		t.Error("a card that is gone got an answer")
	}
}

func TestPathsAsPeopleTypeThem(t *testing.T) {
	home, err := os.UserHomeDir()
	if err != nil {
		t.Skip(err)
	}
	for said, want := range map[string]string{
		" a.csv ": "a.csv", "'/a b.csv'": "/a b.csv", `"a.csv"`: "a.csv", `/a\ b.csv`: "/a b.csv", "~/a.csv": filepath.Join(home, "a.csv"), "it's": "it's",
	} {
		if got := typedPath(said); got != want {
			t.Errorf("%q: %q, want %q", said, got, want)
		}
	}
}
