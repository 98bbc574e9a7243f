//go:build !windows

package cli_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// The stories are told of the real program on a real pty, as somebody sits before it: keys go in, and what stands on the
// screen is read. Nothing sleeps: a story waits until the screen says what it waits for.

func TestMain(m *testing.M) {
	status := m.Run()
	os.RemoveAll(buildDir())
	os.Exit(status)
}

// raced builds the program with the race detector. It takes some minutes, as SQLite is slow then; what is found ends the
// story.
var raced = flag.Bool("raced", false, "build the program with the race detector")

var buildDir = sync.OnceValue(func() string {
	dir, err := os.MkdirTemp("", "cutscore-stories-")
	if err != nil {
		panic(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil { // another user may run what lies in it
		panic(err)
	}
	return dir
})

// storyClock is the variable that tells the stories' program when it starts; see clockVariable.
const storyClock = "CUTSCORE_STORY_CLOCK"

// binary builds the program once.
var binary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(buildDir(), "cutscore")
	out, err := exec.Command("go", "build", fmt.Sprintf("-race=%v", *raced), "-ldflags", "-X cutscore/ui/cli.clockVariable="+storyClock, "-o", path, "cutscore").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, err
})

// patience is how long a story waits for what must come, however loaded the machine is.
const patience = 60 * time.Second

// desk is where somebody works: their data folder, their terminal.
type desk struct {
	home, program string // the data and the settings lie below home
	width, height int
	env           []string
	mute          bool                // the terminal answers no query
	user          *syscall.Credential // whose desk it is; nil: of who runs the tests
}

// newDesk is a fresh folder and a terminal of 100x30 that answers like xterm.
func newDesk(t testing.TB) desk {
	t.Helper()
	program, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	return desk{home: t.TempDir(), program: program, width: 100, height: 30}
}

func (d desk) sized(width, height int) desk {
	d.width, d.height = width, height
	return d
}

func (d desk) data(name ...string) string {
	return filepath.Join(append([]string{d.home, "data", "cutscore"}, name...)...)
}

// command is the program with this desk's surroundings and no more.
func (d desk) command(args ...string) *exec.Cmd {
	cmd := exec.Command(d.program, args...)
	cmd.Dir = d.home
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: d.user}
	cmd.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + d.home, "TERM=xterm-256color", "TZ=UTC",
		"GORACE=log_path=" + filepath.Join(d.home, "race"),
		"XDG_DATA_HOME=" + filepath.Join(d.home, "data"), "XDG_CONFIG_HOME=" + filepath.Join(d.home, "config"),
	}, d.env...)
	return cmd
}

// window is the program in a terminal.
type window struct {
	testing.TB

	cmd  *exec.Cmd
	pty  *os.File
	emu  *vt.Emulator
	over chan struct{} // closed when nothing more comes

	mu      sync.Mutex
	drawing bool          // a frame is half there
	screen  string        // as it stood after the last whole frame
	raw     bytes.Buffer  // everything the program wrote
	changed chan struct{} // closed at the next frame
}

// open starts the program in a window of its own.
func (d desk) open(t testing.TB, args ...string) *window {
	t.Helper()
	return d.start(t, d.command(args...))
}

// start starts a command in a window; what it reads may be set already.
func (d desk) start(t testing.TB, cmd *exec.Cmd) *window {
	t.Helper()
	w := &window{TB: t, cmd: cmd, over: make(chan struct{}), changed: make(chan struct{})}
	w.emu = vt.NewEmulator(d.width, d.height)
	w.emu.SetCallbacks(vt.Callbacks{
		EnableMode:  func(mode ansi.Mode) { w.drawing = w.drawing || mode == ansi.ModeSynchronizedOutput },
		DisableMode: func(mode ansi.Mode) { w.drawing = w.drawing && mode != ansi.ModeSynchronizedOutput },
	})
	w.emu.RegisterCsiHandler(ansi.Command('?', '$', 'p'), w.reportMode)
	w.emu.RegisterCsiHandler('r', w.tooTall)
	var err error
	if w.pty, err = pty.StartWithSize(w.cmd, &pty.Winsize{Cols: uint16(d.width), Rows: uint16(d.height)}); err != nil {
		t.Fatal(err)
	}
	go w.feed()
	go w.answer(d.mute)
	t.Cleanup(func() { w.kill() })
	return w
}

// reportMode says that frames can be drawn at once, as today's terminals do: so nothing half drawn is read.
func (w *window) reportMode(params ansi.Params) bool {
	if n, _, _ := params.Param(0, 0); n == ansi.ModeSynchronizedOutput.Mode() {
		io.WriteString(w.emu.InputPipe(), ansi.ReportMode(ansi.ModeSynchronizedOutput, ansi.ModeReset))
		return true
	}
	return false
}

// tooTall ignores a scrolling region that was meant for a taller window, as terminals do; the emulator would scroll lines
// that it no longer has (x/vt, Screen.InsertLine), and panic.
func (w *window) tooTall(params ansi.Params) bool {
	bottom, _, _ := params.Param(1, 0)
	return bottom > w.emu.Height()
}

// feed gives the emulator what the program writes.
func (w *window) feed() {
	defer close(w.over)
	buf := make([]byte, 64<<10)
	for {
		n, err := w.pty.Read(buf)
		w.mu.Lock()
		w.emu.Write(buf[:n])
		w.raw.Write(buf[:n])
		if !w.drawing {
			w.screen = w.emu.String()
			close(w.changed)
			w.changed = make(chan struct{})
		}
		w.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// answer types what the emulator answers to queries, as a real terminal does; a mute one swallows it.
func (w *window) answer(mute bool) {
	buf := make([]byte, 4096)
	for {
		n, err := w.emu.Read(buf)
		if err != nil {
			return
		}
		if !mute {
			w.pty.Write(buf[:n])
		}
	}
}

// now is the screen, and what tells of the next one.
func (w *window) now() (screen string, changed <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.screen, w.changed
}

// written is everything that the program wrote.
func (w *window) written() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.raw.String()
}

// until waits for a screen that fits and gives it.
func (w *window) until(what string, fits func(screen string) bool) string {
	w.Helper()
	late := time.After(patience)
	for {
		screen, changed := w.now()
		if fits(screen) {
			return screen
		}
		select {
		case <-changed:
		case <-w.over:
			if screen, _ = w.now(); !fits(screen) {
				w.Fatalf("the program ended before %s. The screen:\n%s", what, screen)
			}
			return screen
		case <-late:
			w.Fatalf("waited in vain for %s. The screen:\n%s", what, screen)
		}
	}
}

// see waits until all of these texts are on the screen; a sentence may go over several lines.
func (w *window) see(texts ...string) string {
	w.Helper()
	return w.until(fmt.Sprintf("%q", texts), func(screen string) bool {
		flat := strings.Join(strings.Fields(screen), " ")
		for _, text := range texts {
			if !strings.Contains(screen, text) && !strings.Contains(flat, text) {
				return false
			}
		}
		return true
	})
}

// gone waits until a text is not on the screen.
func (w *window) gone(text string) string {
	w.Helper()
	return w.until(fmt.Sprintf("%q to go", text), func(screen string) bool { return !strings.Contains(screen, text) })
}

// exit waits for the end of the program and gives its status.
func (w *window) exit() int {
	w.Helper()
	select {
	case <-w.over:
	case <-time.After(patience):
		screen, _ := w.now()
		w.Fatalf("the program does not end. The screen:\n%s", screen)
	}
	return w.wait()
}

// wait reaps the program. One that a signal ended has status -1.
func (w *window) wait() int {
	err := w.cmd.Wait()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		w.Fatal(err)
	}
	return w.cmd.ProcessState.ExitCode()
}

// kill ends the program at once, as a crash or a power cut would.
func (w *window) kill() {
	if w.cmd.ProcessState == nil {
		w.cmd.Process.Signal(syscall.SIGKILL)
		w.cmd.Wait()
	}
	w.pty.Close()
	<-w.over
	if races, _ := filepath.Glob(filepath.Join(w.cmd.Dir, "race.*")); len(races) > 0 {
		report, _ := os.ReadFile(races[0])
		w.Errorf("%s", report)
	}
	w.emu.InputPipe().(io.Closer).Close() // not emu.Close, which races with Read
}
