//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// portsDeck is a deck of the person's own: one card with a question.
const portsDeck = `---
title: Ports
---
# Ports

## Port of SSH {#ssh}
22

### Which port does sshd listen on? {#sshd}
- [x] 22
  > Registered for it.
- [ ] 23
  > That is Telnet's.
- [ ] 25
  > That is SMTP's.
`

// E opens the question in the person's editor, at its line in the file; what was changed there is on the screen afterwards.
func TestAQuestionIsMendedInTheEditor(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	deck, editor := d.data("decks", "ports.md"), filepath.Join(d.home, "editor")
	d.put(t, deck, portsDeck)
	d.put(t, editor, "#!/bin/sh\necho \"$@\" > \"$HOME/asked\"\nsed -i.was 's/> Registered for it/> IANA gave it that number/' \"$2\"\n")
	if err := os.Chmod(editor, 0o700); err != nil {
		t.Fatal(err)
	}
	d.env = []string{"EDITOR=" + editor}
	w := d.open(t, "drill", "ports", "--questions", "1", "--form", "EDIT-1")
	w.see("1 of 1", "Which port does sshd listen on?")
	w.press(".")
	w.see("Registered for it.")
	w.press("E")
	w.see("Read again", "IANA gave it that number.")
	w.press("ctrl+c")
	w.exit()
	asked, err := os.ReadFile(filepath.Join(d.home, "asked"))
	if err != nil || strings.TrimSpace(string(asked)) != "+9 "+deck {
		t.Errorf("%v: the editor was asked for %q, want +9 %s", err, asked, deck)
	}
}

// Without an editor E says how to have one, and the drill goes on.
func TestWithoutAnEditor(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	d.put(t, d.data("decks", "ports.md"), portsDeck)
	w := d.open(t, "drill", "ports", "--questions", "1", "--form", "EDIT-1")
	w.see("1 of 1")
	w.press("E")
	w.see("No editor is set", "export EDITOR=nano")
	w.press(".")
	w.see("Registered for it.")
}

// w adds a wrong answer to the card of a question, as a line of its own in the file; the rest of the file stays as it was.
func TestAWrongAnswerIsAddedInADrill(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	deck := d.data("decks", "ports.md")
	d.put(t, deck, portsDeck)
	w := d.open(t, "drill", "ports", "--questions", "1", "--form", "EDIT-1")
	w.see("1 of 1", "Which port does sshd listen on?")
	w.press("w")
	w.see("wrong answer")
	w.press("2222", "enter")
	w.see("Added to the card, for choices that ask for its answer")
	w.press("w")
	w.press("22", "enter")
	w.see("is right, says the card")
	w.press("ctrl+c")
	w.exit()
	raw, err := os.ReadFile(deck)
	if want := strings.Replace(portsDeck, "\n22\n", "\n22\n\n~ 2222\n", 1); err != nil || string(raw) != want {
		t.Errorf("%v\n%s", err, raw)
	}
}

// The built-in deck is changed in a copy, by the same key: the drill goes on with it, and it is found in the deck's place from then on.
func TestTheBuiltInDeckIsChangedInACopy(t *testing.T) {
	t.Parallel()
	d := newDesk(t).sized(80, 24)
	w := d.open(t, "drill", "--questions", "3", "--form", "EDIT-1")
	w.see("1 of 3")
	w.press("w")
	w.see("This deck is built in", "copy it and go on")
	w.press("y")
	w.see("A wrong answer for this card", "Copied to "+d.data("decks", "api-gateway")[:20])
	w.press("Because the moon is full", "enter")
	w.see("Added to the card")
	w.press(".")
	w.see("0 of 1 right so far")
	w.press("ctrl+c")
	w.exit()
	files, _ := filepath.Glob(d.data("decks", "api-gateway", "*.md"))
	written := 0
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		written += strings.Count(string(raw), "~ Because the moon is full\n")
	}
	if len(files) < 2 || written != 1 {
		t.Errorf("the wrong answer stands %d times in %q", written, files)
	}
	out, err := d.command("decks").CombinedOutput()
	if err != nil || strings.Contains(string(out), "built in") || !strings.Contains(string(out), d.data("decks", "api-gateway")) {
		t.Errorf("%v\n%s", err, out)
	}
	w = d.open(t, "history") // the records go on
	w.exit()
	if out := w.written(); !strings.Contains(out, "API Gateway") {
		t.Error(out)
	}
}
