package cli

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

// bar shows on a terminal how far a long import is. It comes after a second, and only where a person sees it. A single file
// has none: it would be drawn over the page that is looked at.
type bar struct {
	mu    sync.Mutex
	on    *os.File
	all   int
	done  int
	drawn bool
	timer *time.Timer
}

const barWidth = 20

func newBar(env *environment, all int) *bar {
	b := &bar{all: all}
	if file, ok := env.err.(*os.File); ok && all > 1 && isTerminal(file) && terminal(env.screen) {
		b.on = file
		b.timer = time.AfterFunc(time.Second, b.show)
	}
	return b
}

// step counts a file as done.
func (b *bar) step() {
	b.mu.Lock()
	b.done++
	drawn := b.drawn
	b.mu.Unlock()
	if drawn {
		b.show()
	}
}

func (b *bar) show() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.drawn = true
	full := barWidth * b.done / b.all
	fmt.Fprintf(b.on, "\r%s%s %d of %d files", strings.Repeat("█", full), strings.Repeat("░", barWidth-full), b.done, b.all)
}

// clear takes the bar away before anything is printed.
func (b *bar) clear() {
	if b.on == nil {
		return
	}
	b.timer.Stop()
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.drawn {
		fmt.Fprint(b.on, "\r\x1b[K")
	}
	b.drawn = false
}
