//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const otherDeck = "---\ntitle: Other\n---\n# T\n## One\nA back.\n\n### Which one?\n\n- [ ] first\n- [x] second\n- [ ] third\n"

// A form's code asks the same questions again by itself: size, topics and deck are remembered. Where the code is meant otherwise, or
// nothing is known of it, that is said.
func TestAFormCodeAlone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if err := os.WriteFile(filepath.Join(d.home, "other.md"), []byte(otherDeck), 0o600); err != nil {
		t.Fatal(err)
	}
	if once, again := d.lines(t, nil, "questions"), d.lines(t, nil, "questions"); once != again {
		t.Error("two prints of the bank differ")
	}
	size := []string{"--questions", "7", "--topic", "caching", "--topic", "limits"}
	asked := d.lines(t, nil, append([]string{"questions", "--form", "KEPT"}, size...)...)
	holds(t, asked, "Form KEPT-1 of API Gateway: 7 questions.")
	holds(t, d.lines(t, nil, "exam", "--plain", "--form", "UNKNOWN"), "Form UNKNOWN-1 is not in your history: it is drawn from API Gateway with 65 questions", "65 questions")
	d.lines(t, []string{"end", "y", "", "q"}, "resume", "--plain")
	d.lines(t, []string{"end", "y", "", "q"}, append([]string{"exam", "--plain", "--form", "KEPT"}, size...)...)

	if again := d.lines(t, nil, "questions", "--form", "KEPT"); again != asked {
		t.Errorf("the code alone asks other questions:\n%s\nfirst were:\n%s", again, asked)
	}
	holds(t, d.lines(t, []string{"end", "y", "", "q"}, "exam", "--plain", "--form", "kept-1"), "form KEPT-1: 7 questions, 14 min", "Question 1 of 7")
	d.lines(t, []string{"q"}, "drill", "other.md", "--plain") // the deck used last is another one now
	holds(t, d.lines(t, nil, "questions", "--form", "KEPT"), "Form KEPT-1 of API Gateway: 7 questions.")
	holds(t, d.lines(t, nil, "questions", "other.md", "--form", "KEPT", "--questions", "1"),
		"Form KEPT-1 of Other: 1 question.", "Form KEPT-1 was drawn from API Gateway with 7 questions: of Other it asks others.")
	if out := d.lines(t, nil, "questions", "--form", "KEPT", "--questions", "9"); !strings.Contains(out, "with 7 questions: with 9 it asks others.") {
		t.Errorf("nothing is said of another size:\n%s", out)
	}
}

// The setup says what it makes of a form code that is typed: a code without a number, one that was drawn here before, and one of another
// deck.
func TestSetupSaysWhatACodeMeans(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.lines(t, []string{"end", "y", "", "q"}, "exam", "--plain", "--form", "KEPT-2", "--questions", "7")
	w := d.open(t)
	w.see("> Mock exam", "65 questions")
	w.press("enter")
	w.see("Set up an exam", "Questions   65")
	w.press("f", "abc", "enter")
	w.see("ABC means ABC-1, which is new here: 65 questions", "Form        ABC-1")
	w.press("f", "kept-2", "enter")
	w.see("KEPT-2 was drawn with 7 questions: the same again", "Questions   7", "Form        KEPT-2")
	w.press("enter")
	w.see("1 of 7")
	w.press("ctrl+c")
	w.exit()
}
