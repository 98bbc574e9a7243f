package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// bar shows on a terminal how far a long import is: in files, or of a single one in what is done with it. It comes after a second,
// and only where a person sees it.
type bar struct {
	mu    sync.Mutex
	on    *os.File
	width int      // of the terminal
	alone string   // the name of a single file
	steps []string // what is done with it; empty: files are counted
	all   int
	done  int
	drawn bool
	timer *time.Timer
}

const barWidth = 20

func newBar(env *environment, inputs []input) *bar {
	b := &bar{all: len(inputs)}
	if len(inputs) == 1 {
		b.alone, b.steps = oneLine(filepath.Base(inputs[0].path)), []string{"reading", "making the deck", "writing"}
		b.all = len(b.steps)
		if inputs[0].path == "-" {
			b.alone = "standard input"
		}
	}
	if file, ok := env.err.(*os.File); ok && isTerminal(file) && terminal(env.screen) {
		b.on, b.width = file, env.terminalWidth()
		b.timer = time.AfterFunc(time.Second, b.show)
	}
	return b
}

// step counts a file as done.
func (b *bar) step() {
	if b.steps == nil {
		b.advance()
	}
}

// stage goes on to the next thing that is done with a single file.
func (b *bar) stage() {
	if b.steps != nil {
		b.advance()
	}
}

func (b *bar) advance() {
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
	fmt.Fprint(b.on, "\r\x1b[K"+b.line())
}

func (b *bar) line() string {
	full := barWidth * b.done / b.all
	said := fmt.Sprintf("%d of %d files", b.done, b.all)
	if b.steps != nil {
		said = b.alone + ": " + b.steps[min(b.done, len(b.steps)-1)]
	}
	return ansi.Truncate(strings.Repeat("█", full)+strings.Repeat("░", barWidth-full)+" "+said, max(1, b.width-1), "…")
}

// clear takes the bar away before anything else is printed or drawn; it does not come again.
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
