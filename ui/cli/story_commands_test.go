//go:build !windows

package cli_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The commands as somebody types them in a shell without a terminal to draw on. These are added to those of testscript:
//
//	cutscore ARGS          succeeds, and says nothing on stderr
//	takes ARGS             succeeds, and says on stderr what it did besides
//	refuses STATUS ARGS    ends with this status, and says one clear sentence on stderr and nothing else
//	checks DECK            cutscore check, which ends with status 1 and says on stdout what is wrong
func TestCommands(t *testing.T) {
	t.Parallel()
	program := newDesk(t).program
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, "data"))
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "config"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"cutscore": func(ts *testscript.TestScript, _ bool, args []string) {
				if err := ts.Exec(program, args...); err != nil {
					ts.Fatalf("%v", err)
				}
				if said := ts.ReadFile("stderr"); said != "" {
					ts.Fatalf("it says on stderr: %s", said)
				}
			},
			"checks": func(ts *testscript.TestScript, _ bool, args []string) {
				if status := exitStatus(ts.Exec(program, append([]string{"check"}, args...)...)); status != "1" {
					ts.Fatalf("exit status %s", status)
				}
			},
			"takes": func(ts *testscript.TestScript, _ bool, args []string) {
				if err := ts.Exec(program, args...); err != nil {
					ts.Fatalf("%v", err)
				}
			},
			"refuses": func(ts *testscript.TestScript, _ bool, args []string) { refuses(ts, program, args) },
		},
	})
}

func refuses(ts *testscript.TestScript, program string, args []string) {
	if status := exitStatus(ts.Exec(program, args[1:]...)); status != args[0] {
		ts.Fatalf("exit status %s, not %s", status, args[0])
	}
	said := ts.ReadFile("stderr")
	switch {
	case ts.ReadFile("stdout") != "":
		ts.Fatalf("it prints as well: %s", ts.ReadFile("stdout"))
	case !strings.HasPrefix(said, "cutscore: ") || strings.Count(said, "\n") != 1 || !strings.HasSuffix(said, "\n"):
		ts.Fatalf("that is not one sentence: %q", said)
	case strings.Contains(said, "goroutine") || strings.Contains(said, "runtime error"):
		ts.Fatalf("a panic: %s", said)
	}
}

func exitStatus(err error) string {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return "0"
	case errors.As(err, &exit):
		return strconv.Itoa(exit.ExitCode())
	}
	return err.Error()
}

// Help and version come where a terminal is, too, and leave it alone.
func TestHelpAndVersionDoNotTouchTheTerminal(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"--help"}, {"--version"}, {"exam", "--help"}, {"decks"}} {
		w := newDesk(t).open(t, args...)
		if status := w.exit(); status != 0 {
			t.Errorf("%v: exit status %d", args, status)
		}
		if written := w.written(); written == "" || strings.ContainsRune(written, '\x1b') {
			t.Errorf("%v writes %q", args, written)
		}
		if _, err := os.Stat(w.cmd.Dir + "/data"); err == nil {
			t.Errorf("%v makes a data folder", args)
		}
	}
}
