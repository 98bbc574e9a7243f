package tty

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

// events reads input as the program does, and gives how many events came of it. A reader that panics or turns for ever is an
// error.
func events(input []byte) (n int, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	seen, done := make(chan uv.Event), make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				done <- fmt.Errorf("panic: %v", r)
			}
		}()
		done <- uv.NewTerminalReader(bytes.NewReader(input), "xterm-256color").StreamEvents(ctx, seen)
	}()
	for {
		select {
		case <-seen:
			n++
		case err := <-done:
			return n, err
		case <-ctx.Done():
			return n, fmt.Errorf("the reader hangs")
		}
	}
}

// What kills the readers above when it comes to them as it is. Where all pass, the filter may be too much.
var poison = map[string]string{
	"parameters":             "\x1b[" + strings.Repeat("1;", 40) + "m",
	"parameters of a string": "\x1bP" + strings.Repeat("1;", 40) + "q\x1b\\",
	"in a paste":             "\x1b[200~\x1b[" + strings.Repeat("1;", 40) + "m\x1b[201~",
	"a device's answer":      "\x1b[?" + strings.Repeat("6;", 40) + "c",
}

func TestWhatKillsTheReaderDoesNotReachIt(t *testing.T) {
	killed := 0
	for name, in := range poison {
		if _, err := events([]byte(in)); err != nil {
			t.Logf("without the filter, %s: %v", name, err)
			killed++
		}
		if _, err := events([]byte(passed(in))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if killed == 0 {
		t.Log("nothing kills the reader any more: is the filter still needed?")
	}
}

// A paste that breaks a string off is still a paste, and no text that is typed.
func TestAPasteBehindAnOpenStringIsOne(t *testing.T) {
	for _, open := range []string{"\x1b]52;c;1", "\x1bPq1", "\x1b_1", "\x1b^1", "\x1bX1", "\x1b[1;2", "\x1b", "\x1bO"} {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		seen := make(chan uv.Event)
		go func() {
			defer close(seen)
			_ = uv.NewTerminalReader(strings.NewReader(passed(open+"\x1b[200~abc\x1b[201~")), "xterm-256color").StreamEvents(ctx, seen)
		}()
		var pasted, typed []string
		for e := range seen {
			switch e := e.(type) {
			case uv.PasteEvent:
				pasted = append(pasted, e.Content)
			case uv.KeyPressEvent:
				typed = append(typed, e.Text)
			}
		}
		cancel()
		if strings.Join(pasted, "|") != "abc" || strings.Join(typed, "") != "" {
			t.Errorf("behind %q: pasted %q, typed %q", open, pasted, typed)
		}
	}
}

// pieces are what seeded input is made of.
var pieces = []string{
	"\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x1bX", "\x1bO", "\x1b\\", "\a", "[", ";", ":", "?", "<", ">", "=", "$", "0", "9", "1;2", "99999999999",
	"~", "_", "u", "M", "m", "c", "R", "t", "I", "A", "a", " ", "\x00", "\x03", "\x9b", "\x90", "\x9d", "\xff", "\xc3", "ü", "宽", "👩‍👩‍👧", "e\u0301",
	"\x1b[200~", "\x1b[201~", "\x1b[<0;1;1M", "\x1b[65;30;97;1;0;1_", "\x1b[0;0;55357;1;0;1_", "\x1b[27u", "\x1b]11;rgb:", "\x1b[1;1:3A",
}

func TestAnyBytesGoThroughTheReader(t *testing.T) {
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 14))
		var f Filter
		var out []byte
		now := noon
		for range 400 {
			p := []byte(pieces[random.IntN(len(pieces))])
			switch random.IntN(8) {
			case 0:
				p = bytes.Repeat(p, 1+random.IntN(60))
			case 1:
				p = []byte{byte(random.IntN(256))}
			}
			now = now.Add(time.Duration(random.IntN(3)) * 60 * time.Millisecond)
			out = append(out, f.Pass(p, now)...)
		}
		if _, err := events(out); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}
