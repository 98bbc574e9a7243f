//go:build !windows

package cli_test

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"
)

// bananas is how many things the monkey does, and chance what it does; ci takes more.
var (
	bananas = flag.Int("monkey", 3000, "how many seeded inputs the program gets on a terminal")
	chance  = flag.Uint64("monkey-seed", 14, "the seed of these inputs")
)

// scraps are what the monkey sends, whole and in pieces: keys, sequences that are cut, too long or malformed, pastes, letters
// that are none.
var scraps = []string{
	"\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\r", "\r", "\r", "\x1b", "\t", " ", "\x7f", "\x0c", "?", "/", ".",
	"a", "b", "c", "d", "1", "2", "n", "p", "j", "k", "m", "u", "x", "o", "e", "y", "t", "l", "r", "w", "v", "f", "g", "z", "R", "!",
	"\x1bd", "\x1b\x7f", "\x1b[3;3~", "\x1b[3;5~", "\x1b[97;5u", "\x1b[1080::98u", "\x1b[57441u", "\x1b[<0;9;9M", "\x1b[<64;9;9M", "\x1b[M !!", "\x1b[I", "\x1b[O",
	"\x1b[" + strings.Repeat("1;", 99) + "m", "\x1bP" + strings.Repeat("1;", 99) + "q", "\x1b[?" + strings.Repeat("6;", 60) + "c", "\x1b]11;rgb:zz\a",
	"\x1b]52;c;", "\x1b[65;30;97;1;0;1_", "\x1b[0;0;55357;1;0;1_", "\x1b[200~", "\x1b[201~", "\xff\xfe", "\xc3", "\x9b31m", "\x90", "宽", "👩‍👩‍👧", "e\u0301", "\u202e", "\x00",
	"\x1b[200~" + strings.Repeat("paste ", 200_000) + "\x1b[201~",
}

// feedBytes sends what nobody may have the time to read: a program that has ended reads no more, and one that hangs is told of.
func (w *window) feedBytes(scrap []byte) {
	w.Helper()
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		w.pty.Write(scrap)
	}()
	select {
	case <-sent:
	case <-w.over: // what is still being written nobody takes any more: it may wait as long as the test runs
	case <-time.After(patience):
		w.cmd.Process.Signal(syscall.SIGQUIT) // it tells what it was at
		time.Sleep(time.Second)
		w.Fatalf("the program reads no more after %q: %s", tail(string(scrap), 200), tail(w.written(), 20_000))
	}
}

// Nothing that a terminal can send, and no size of it, brings the program down, holds it up or leaves the terminal as it should
// not be.
func TestNoBytesBringTheProgramDown(t *testing.T) {
	t.Parallel()
	t.Logf("%d inputs of the seed %d", *bananas, *chance)
	random := rand.New(rand.NewPCG(*chance, 6))
	desk := newDesk(t)
	desk.configure(t, "mouse: on\n")
	w := desk.open(t)
	w.see("Mock exam")
	opened := 1
	for range *bananas {
		scrap := []byte(scraps[random.IntN(len(scraps))])
		switch random.IntN(12) {
		case 0:
			scrap = scrap[:random.IntN(len(scrap))+1]
		case 1:
			scrap = []byte{byte(random.IntN(256))}
		case 2:
			w.resize(1+random.IntN(300), 1+random.IntN(100))
		}
		scrap = bytes.Map(func(r rune) rune { return map[bool]rune{true: 'k', false: r}[r == 0x03 || r == 0x1a || r == 'q'] }, scrap)
		w.feedBytes(scrap)
		select {
		case <-w.over: // such as ctrl+c in one of the ways to write it
			if status := w.wait(); status != 0 {
				t.Fatalf("it ended with %d: %q", status, tail(w.written(), 2000))
			}
			w = desk.open(t)
			w.see("Mock exam") // before it has the terminal, ctrl+\ ends it
			opened++
		default:
		}
	}
	w.resize(100, 30)
	w.feedBytes([]byte("\x1b[201~\x03"))
	if status := w.exit(); status != 0 {
		t.Fatalf("it ended with %d: %q", status, tail(w.written(), 2000))
	}
	cleanScreen(t, w.written())
	t.Logf("the program was opened %d times", opened)
}
