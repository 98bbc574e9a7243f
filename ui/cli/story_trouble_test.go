//go:build !windows

package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// notKept is how every sentence about trouble with the history begins.
const notKept = "Nothing is being kept:"

// sitThree starts an exam of three items and answers the first two.
func (d desk) sitThree(t *testing.T, code string) *window {
	t.Helper()
	w := d.open(t, "exam", "--form", code, "--questions", "3")
	w.item(1)
	w.press("a", "n", "m", "b")
	w.itemThat("the answers' marks", func(s shown) bool { return s.place == 2 && s.chosen == "B" })
	return w
}

// hasThree starts the program once more and sees whether those two answers are there.
func (d desk) hasThree(t *testing.T, code string) {
	t.Helper()
	w := d.open(t)
	w.see("> Resume "+code, "2 of 3 answered")
	w.press("enter")
	if s := w.item(2); s.chosen != "B" || !s.flagged {
		t.Errorf("resumed: %v", s)
	}
	w.press("ctrl+c")
	w.exit()
}

// A file stands where the data folder should be: the exam goes on, the sentence stands on the screen, and once the file
// is moved away everything is kept that was answered meanwhile.
func TestFileInTheWayOfTheDataFolder(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	write(t, desk.data(), "in the way")
	w := desk.sitThree(t, "INTHEWAY")
	w.see(notKept, desk.data("history.db")+" cannot be written", "2 of 3")
	w.press("o")
	w.see(notKept, "unanswered")
	w.press("esc")
	w.item(2)
	if err := os.Remove(desk.data()); err != nil {
		t.Fatal(err)
	}
	w.gone(notKept)
	w.kill()
	desk.hasThree(t, "INTHEWAY")
}

// The data folder cannot be written. What happens is said when the program ends, too.
func TestReadOnlyDataFolder(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.sitThree(t, "READONLY")
	w.press("ctrl+c")
	w.exit() // its files are handed over next
	desk = desk.notRoot(t)
	chmod := func(folder, file os.FileMode) {
		for _, f := range []string{"history.db", "history.db-wal", "history.db-shm"} {
			if err := os.Chmod(desk.data(f), file); err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
		}
		if err := os.Chmod(desk.data(), folder); err != nil {
			t.Fatal(err)
		}
	}
	chmod(0o555, 0o444)
	w = desk.open(t)
	w.see("> Resume READONLY-1", "2 of 3 answered")
	w.see(notKept, "history.db cannot be written")
	w.press("enter")
	w.item(2)
	w.press("n", "c")
	w.itemThat("the answer's mark", func(s shown) bool { return s.place == 3 && s.chosen == "C" })
	w.see(notKept)
	w.press("ctrl+c")
	if status := w.exit(); status != 1 || !strings.Contains(w.written(), "cutscore: "+notKept) {
		t.Errorf("exit status %d, the last words: %q", status, tail(w.written(), 400))
	}

	w = desk.open(t)
	w.see("> Resume READONLY-1", notKept)
	w.press("enter")
	w.item(2)
	w.press("n", "d")
	w.itemThat("the answer's mark", func(s shown) bool { return s.place == 3 && s.chosen == "D" })
	chmod(0o755, 0o644)
	w.gone(notKept)
	w.kill()
	w = desk.open(t)
	w.see("> Resume READONLY-1", "3 of 3 answered")
}

// notRoot makes the desk one of a person who is not root, whom no mode of a file stops.
func (d desk) notRoot(t *testing.T) desk {
	t.Helper()
	if os.Getuid() != 0 {
		return d
	}
	const nobody = 65534
	d.user = &syscall.Credential{Uid: nobody, Gid: nobody}
	for folder := filepath.Dir(d.home); strings.HasPrefix(folder, os.TempDir()) && folder != os.TempDir(); folder = filepath.Dir(folder) {
		if err := os.Chmod(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("chown", "-R", "65534:65534", d.home).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return d
}

// A history that is no history is put aside, never deleted; the screen says where, and the program works.
func TestGarbageHistoryIsPutAside(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	garbage := strings.Repeat("this is no history. ", 1000)
	write(t, desk.data("history.db"), garbage)
	w := desk.open(t)
	w.see("The history was damaged. It was put aside as ", "history.broken-1.db", "> Mock exam")
	w.press("down")
	w.gone("The history was damaged")
	w.press("ctrl+c")
	w.exit()
	desk.sitThree(t, "ASIDE").kill()
	desk.hasThree(t, "ASIDE")
	if kept, err := os.ReadFile(desk.data("history.broken-1.db")); err != nil || string(kept) != garbage {
		t.Errorf("what was put aside is not what it was: %d bytes, %v", len(kept), err)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func tail(text string, n int) string { return text[max(0, len(text)-n):] }
