//go:build !windows

package cli_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

var kills = flag.Int("kills", 20, "how often the program is killed at a random key")

// killSeed makes a run that failed happen again.
var killSeed = flag.Uint64("killseed", rand.Uint64(), "where the random keys begin")

// The program is killed right after the screen has shown what a random key did. Whatever the screen had counted is there
// when it is started again.
func TestNothingTheScreenCountedIsLostByAKill(t *testing.T) {
	t.Parallel()
	const lanes = 4
	items := newDesk(t).form(t, "KILLED", 12)
	for lane := range lanes {
		t.Run(fmt.Sprint(lane), func(t *testing.T) {
			t.Parallel()
			for run := lane; run < *kills && !t.Failed(); run += lanes {
				seed := *killSeed + uint64(run)
				candidate := newCandidate(t, "KILLED", items, seed)
				before := candidate.work(rand.New(rand.NewPCG(seed, 1)).IntN(40) + 1)
				candidate.window.kill()
				candidate.resumed(before)
				if t.Failed() {
					t.Logf("once more: -kills 1 -killseed %d", seed)
				}
			}
		})
	}
}

// candidate sits an exam, presses random keys, and notes what the screen counts.
type candidate struct {
	*testing.T

	desk   desk
	window *window
	items  []question
	dice   *rand.Rand
	code   string
	seen   map[int]shown // by item number, as last seen
}

func newCandidate(t *testing.T, code string, items []question, seed uint64) *candidate {
	t.Helper()
	c := &candidate{
		T: t, desk: newDesk(t).sized(120, 60), code: code, seen: map[int]shown{}, items: items,
		dice: rand.New(rand.NewPCG(seed, 0)),
	}
	c.window = c.desk.open(t, "exam", "--form", code, "--questions", fmt.Sprint(len(items)), "--minutes", "30")
	c.seen[1] = c.window.item(1)
	return c
}

// work presses as many keys, and waits each time until the screen has counted it. It gives the last screen.
func (c *candidate) work(keys int) string {
	c.Helper()
	at := c.seen[1]
	for range keys {
		before := at
		c.window.press(c.key(before))
		at = c.window.itemThat("what a key does after "+before.String(), func(s shown) bool { return s != before })
		c.seen[at.place] = at
	}
	screen, _ := c.window.now()
	return screen
}

// key is a random key that changes something.
func (c *candidate) key(at shown) string {
	q := c.items[at.place-1]
	var letters []string
	for _, letter := range append(q.right(), q.letters(false)...) {
		full := q.Kind == "response" && len(at.chosen) == len(q.right())
		if !full || strings.Contains(at.chosen, strings.ToUpper(letter)) {
			letters = append(letters, letter)
		}
	}
	keys := append([]string{"m", "u", "j", "k"}, letters...)
	if len(letters) == len(q.Options) { // else a choice may be refused
		keys = append(keys, "space")
	}
	if at.place < at.of {
		keys = append(keys, "n", "n", "n", "right")
	}
	if at.place > 1 {
		keys = append(keys, "p")
	}
	return keys[c.dice.IntN(len(keys))]
}

// resumed starts the program anew and sees whether everything is there that had been seen.
func (c *candidate) resumed(before string) {
	c.Helper()
	was, _ := readItem(before)
	w := c.desk.open(c.T)
	defer w.kill()
	w.see("> Resume " + c.code)
	w.press("enter")
	now := w.itemThat("the item that was open", func(shown) bool { return true })
	screen, _ := w.now()
	if now.kept() != was.kept() {
		c.Errorf("seen before: %v\nresumed:     %v\n%s", was, now, screen)
	}
	if had, has := timeLeft(before), timeLeft(screen); has > had+2*time.Second || has < had-2*time.Second {
		c.Errorf("the time left was %v, now it is %v", had, has)
	}
	c.overviewFits(w)
	for number := range len(c.items) {
		want, ok := c.seen[number+1]
		if !ok {
			want = shown{place: number + 1, of: len(c.items)}
		}
		if got := w.item(number + 1); got.kept() != want.kept() {
			c.Errorf("seen before: %v\nresumed:     %v", want, got)
		}
		w.press("n")
	}
}

// overviewFits compares the overview with what was seen, and goes to the first item.
func (c *candidate) overviewFits(w *window) {
	c.Helper()
	answered, flagged := 0, 0
	for _, s := range c.seen {
		if s.chosen != "" {
			answered++
		}
		if s.flagged {
			flagged++
		}
	}
	w.press("o")
	want := fmt.Sprintf("%d answered · %d unanswered · %d flagged", answered, len(c.items)-answered, flagged)
	screen := w.see("Overview", "unanswered · ")
	if !strings.Contains(screen, want) {
		c.Errorf("the overview does not say %q:\n%s", want, screen)
	}
	for number, s := range c.seen {
		row := fmt.Sprintf("%3d  %s", number, s.chosen)
		if s.chosen == "" {
			row = fmt.Sprintf("%3d  -", number)
		}
		if !strings.Contains(screen, row+" ") {
			c.Errorf("the overview has no row %q:\n%s", row, screen)
		}
	}
	w.press("home", "enter")
	w.item(1)
}
