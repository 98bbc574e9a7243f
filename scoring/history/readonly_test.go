//go:build linux

package history_test

import (
	"cutscore/scoring/history"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// nobody runs the rest of a test as a user for whom modes of files hold; root may write everywhere. It reports whether
// the caller is that user.
func nobody(t *testing.T) bool {
	t.Helper()
	if os.Geteuid() != 0 {
		return true
	}
	dir, err := os.MkdirTemp("", "cutscore-nobody-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	// The program's own link is open to it, whatever folder the test binary lies in.
	cmd := exec.Command("/proc/self/exe", "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "TMPDIR="+dir, "HOME="+dir)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "PASS") {
		t.Errorf("as nobody: %v\n%s", err, out)
	}
	return false
}

func chmod(t *testing.T, mode os.FileMode, paths ...string) {
	t.Helper()
	for _, p := range paths {
		if err := os.Chmod(p, mode); err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
}

func TestReadOnlyHome(t *testing.T) {
	if !nobody(t) {
		return
	}
	path := dbPath(t)
	home := filepath.Dir(filepath.Dir(path))
	chmod(t, 0o500, home)
	j := journalOf(t, path)
	a := anExam("exam", 4)
	j.Begin(a)
	notKept(t, j, history.ReadOnly, path, "cannot be written", "folder")
	more(t, j, a, 2)
	chmod(t, 0o700, home)
	kept(t, j, a)
}

// A history in a folder that cannot be written can still be read, exams can be resumed, and all is kept as soon as it can.
func TestReadOnlyHistory(t *testing.T) {
	if !nobody(t) {
		return
	}
	path := dbPath(t)
	dir := filepath.Dir(path)
	j, a := working(t, path)
	if err := j.Close(soon(t)); err != nil {
		t.Fatal(err)
	}
	chmod(t, 0o400, path)
	chmod(t, 0o500, dir)
	j = journalOf(t, path)
	s := storeOf(t, j)
	if entries, err := s.List(history.Filter{}); err != nil || len(entries) != 1 {
		t.Fatalf("%v %v", entries, err)
	}
	if code, err := s.EnsureSeries("FRESH"); err != nil || code.Series != "FRESH" {
		t.Errorf("%v %v", code, err)
	}
	wait(t, func() bool { return !j.Status().Keeping })
	b, _, err := j.Resume(soon(t), "exam")
	if err != nil {
		t.Fatal(err)
	}
	same(t, a, b)
	more(t, j, b, 5)
	notKept(t, j, history.ReadOnly, path)
	if err := s.Delete("exam"); err == nil {
		t.Error("deleted")
	}
	if c, _, err := j.Resume(soon(t), "exam"); err != nil {
		t.Error(err)
	} else {
		same(t, b, c) // what is in memory alone is not lost by leaving and coming back
	}
	chmod(t, 0o700, dir)
	chmod(t, 0o600, path)
	kept(t, j, b)
}

func TestReadOnlyLists(t *testing.T) {
	if !nobody(t) {
		return
	}
	dir := t.TempDir()
	chmod(t, 0o500, dir)
	defer chmod(t, 0o700, dir)
	if err := history.Retire(dir, "deck", "x"); err == nil || !strings.Contains(err.Error(), "writable") {
		t.Errorf("%v", err)
	}
}
