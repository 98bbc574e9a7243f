//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const typedDeck = `---
title: Body
exam: {questions: 2, minutes: 5, typed: true}
---
# Bones

## Which bone is the longest of the body?
femur

## Three types of muscle
- skeletal
- smooth
- cardiac
`

// Somebody types the answers of an exam, letters that are commands elsewhere among them: one answer, and a list with a slip.
func TestAnswersAreTyped(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := filepath.Join(d.home, "body.md")
	if err := os.WriteFile(deck, []byte(typedDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	w := d.open(t, "exam", deck)
	typeBone := func() { w.press("femur", "enter") }
	typeList := func() {
		w.see("name all three")
		w.press("cardiac", "enter", "skeletal", "enter")
		w.see("2. skeletal", "2 of 3 typed")
		w.press("smoth", "enter")
	}
	if screen := w.see("1 of 2"); strings.Contains(screen, "longest") {
		typeBone()
		typeList()
	} else {
		typeList()
		w.see("longest")
		typeBone()
	}
	w.see("2 answered")
	w.press("e")
	w.see("End the exam and see the score?")
	w.press("y")
	w.skipExpected()
	w.see("2 of 2")
}

// In a drill what was nearly right is shown, and the person's word counts: wrong, upheld, taken back.
func TestATypedAnswerIsUpheld(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	deck := filepath.Join(d.home, "bone.md")
	if err := os.WriteFile(deck, []byte("# Boats\n\n## What did aunt Ida call her boat?\nKestrel\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w := d.open(t, "drill", deck)
	w.see("aunt Ida")
	w.press("enter")
	w.see("Type the answer, or a full stop if you do not know it")
	w.press("the old tub", "enter")
	w.see("✗ Wrong", "You wrote:   the old tub", "The answer:  Kestrel")
	w.press("y")
	w.see("✓ Right", "Counted as right")
	w.press("z")
	w.see("✗ Wrong", "Taken back")
	w.press("y")
	w.see("✓ Right")
	w.press("ctrl+c")
	w.exit()
	again := d.open(t, "drill", deck)
	again.see("aunt Ida")
	again.press("the old tub", "enter")
	again.see("✓ Right")
}
