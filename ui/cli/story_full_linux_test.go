package cli_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"unsafe"
)

// limitFiles says how large a file the program may write, from outside and at any time: what a disk quota does.
func (w *window) limitFiles(bytes uint64) {
	w.Helper()
	limit := syscall.Rlimit{Cur: bytes, Max: math.MaxUint64}
	_, _, errno := syscall.RawSyscall6(syscall.SYS_PRLIMIT64, uintptr(w.cmd.Process.Pid), syscall.RLIMIT_FSIZE,
		uintptr(unsafe.Pointer(&limit)), 0, 0, 0)
	if errno != 0 {
		w.Skipf("no limit can be set here: %v", errno)
	}
}

// In the middle of an exam no file may grow any more. The exam goes on, the screen says that nothing is kept, and once
// there is room everything is.
func TestHistoryThatMayNotGrow(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	w := desk.open(t, "exam", "--form", "QUOTA", "--questions", "3")
	w.item(1)
	w.press("c")
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "C" })
	w.limitFiles(4096)
	w.press("a")
	w.see(notKept)
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "A" })
	w.press("n", "m", "b")
	w.itemThat("the answer's mark", func(s shown) bool { return s.place == 2 && s.chosen == "B" })
	w.see(notKept)
	w.limitFiles(math.MaxUint64)
	w.gone(notKept)
	w.kill()
	desk.hasThree(t, "QUOTA")
}

// A disk of its own for the data folder runs full in the middle of an exam, and has room again later.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	disk := filepath.Join(desk.home, "data")
	if err := os.MkdirAll(disk, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("cutscore", disk, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("no disk can be made here: %v", err)
	}
	t.Cleanup(func() { syscall.Unmount(disk, syscall.MNT_DETACH) })

	w := desk.open(t, "exam", "--form", "FULL", "--questions", "3")
	w.item(1)
	w.press("c")
	w.itemThat("the answer's mark", func(s shown) bool { return s.chosen == "C" })
	ballast := filepath.Join(disk, "ballast")
	fill(t, ballast)
	for range 200 { // until what room the history had made for itself is used up
		w.press("m", "u")
	}
	w.press("a", "n", "m", "b")
	w.see(notKept, "the disk that holds "+desk.data("history.db")+" is full.")
	w.itemThat("the answer's mark", func(s shown) bool { return s.place == 2 && s.chosen == "B" })
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	w.gone(notKept)
	w.kill()
	desk.hasThree(t, "FULL")
}

// A disk that is full from the start.
func TestDiskFullFromTheStart(t *testing.T) {
	t.Parallel()
	desk := newDesk(t)
	disk := filepath.Join(desk.home, "data")
	if err := os.MkdirAll(disk, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("cutscore", disk, "tmpfs", 0, "size=256k"); err != nil {
		t.Skipf("no disk can be made here: %v", err)
	}
	t.Cleanup(func() { syscall.Unmount(disk, syscall.MNT_DETACH) })
	ballast := filepath.Join(disk, "ballast")
	fill(t, ballast)
	w := desk.sitThree(t, "NOROOM")
	w.see(notKept)
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	w.gone(notKept)
	w.kill()
	desk.hasThree(t, "NOROOM")
}

// fill writes a file until there is no room left.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	block := make([]byte, 4096)
	for err == nil {
		_, err = f.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(fmt.Errorf("filling the disk: %w", err))
	}
}
