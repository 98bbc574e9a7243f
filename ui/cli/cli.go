// Package cli holds the commands: what they are called, their flags, and what they print. What they do is done by
// content, scoring and ui.
//
//	cli.go        the commands together, their errors and exit codes; help.go examples and completion
//	run.go        the program full screen; hangup*.go its end with its terminal; open.go attempts that are open
//	lines.go      when lines are written instead; commands.go exam, drill and what they take in lines
//	source.go     a deck with what can be drawn from it; draw.go the flags that draw; questions.go prints what was drawn
//	import.go     bringing files: import_gather.go which, and their names here, import_one.go one of them, import_save.go where it
//	              lies, import_bar.go how far it is; foreign.go the same on the way to another command; export.go and back, in new files
//	check*.go     the deck checker; prompt.go and author.go questions by an assistant, and by hand
//	history.go    history and reports; plan.go the plan and the status; config.go the settings
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"cutscore/content/clean"
	"cutscore/content/library"
	"cutscore/scoring/history"
	"cutscore/ui/config"
)

// Exit codes.
const (
	exitFailed = 1
	exitUsage  = 2
)

// environment is what commands need from outside.
type environment struct {
	in      io.Reader
	screen  io.Writer // standard output as it is: for the program and the line mode
	err     io.Writer
	out     *clean.Writer // the same for what commands print, cleaned
	library library.Library

	settings *config.Settings
	gone     string // what to say of the deck used last, where that was meant and is there no more
	told     bool   // that, and what is wrong with the settings, was said
}

// Main runs the command that the arguments name and gives the exit status: 0, 2 for wrong usage, 1 for the rest. Errors
// go to stderr as one line.
func Main(args []string, in io.Reader, out, stderr io.Writer) int {
	env := newEnvironment(in, out, stderr)
	root := newRoot(env)
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(stderr)
	err := errors.Join(root.Execute(), fail(env.out.Flush()))
	env.tellProblems()
	if err == nil {
		return 0
	}
	if failed, ok := errors.AsType[failure](err); ok {
		if failed.error != nil {
			fmt.Fprintln(stderr, "cutscore: "+oneLine(failed.Error()))
		}
		return exitFailed
	}
	fmt.Fprintln(stderr, "cutscore: "+oneLine(err.Error()))
	return exitUsage
}

func newEnvironment(in io.Reader, out, stderr io.Writer) *environment {
	settings := config.Load(os.Getenv)
	return &environment{
		in: in, screen: out, out: clean.NewWriter(shown(out)), err: stderr,
		library:  library.Library{Own: filepath.Join(history.Dir(), "decks"), Default: settings.Deck, Last: history.LastDeck(history.Dir())},
		settings: settings,
	}
}

// failure is an error of a command that was used rightly. Without a cause everything has been said already.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

// misuse is an error that lies in the words of the command alone, whatever the deck holds.
type misuse struct{ error }

func (m misuse) Unwrap() error { return m.error }

// fail marks an error as not the usage's fault, unless it is a misuse.
func fail(err error) error {
	var wrong misuse
	if err == nil || errors.As(err, &wrong) {
		return err
	}
	return failure{err}
}

// oneLine makes one clean line of what may hold a path or somebody's text.
func oneLine(s string) string { return clean.Line(s) }

func newRoot(env *environment) *cobra.Command {
	root := &cobra.Command{
		Use:   "cutscore [DECK]",
		Short: "Practise for a certification exam: mock exams, drills and a review that teaches",
		Long: "Cutscore is a terminal exam trainer. Without a command it opens full screen; ? shows every key.\n" +
			"Nothing is ever fetched from a network.",
		Args:          atMostOne,
		SilenceErrors: true,
		SilenceUsage:  true,
		Version:       version(),
		RunE: func(root *cobra.Command, args []string) error {
			name := first(args)
			var noted sync.WaitGroup // whoever leaves before the deck is read has used it, too
			if name != "" {
				place, err := env.library.Find(name)
				if err != nil {
					return noSuch(root, name, err)
				}
				noted.Go(func() { used(place.Name, place.Path) })
			}
			load, glance := glanced(env, name)
			defer noted.Wait()
			return fail(env.run(start{load: load, glance: glance}))
		},
	}
	addTheme(env, root)
	root.SetVersionTemplate("cutscore {{.Version}}\n")
	root.AddCommand(examCommand(env), drillCommand(env), resumeCommand(env), reviewCommand(env), questionsCommand(env), decksCommand(env), checkCommand(env),
		planCommand(env), statusCommand(env), historyCommand(env), reportCommand(env), importCommand(env), exportCommand(env), promptCommand(env),
		configCommand(env))
	root.SetFlagErrorFunc(flagError)
	describe(env, root)
	return root
}

// noSuch is the error about a word that is neither a command nor a deck; err says why it is no deck.
func noSuch(root *cobra.Command, name string, err error) error {
	var commands []string
	for _, c := range root.Commands() {
		commands = append(commands, c.Name())
	}
	if near := config.DidYouMean(name, commands); near != "" {
		return fmt.Errorf("%q is neither a command nor a deck%s cutscore help lists the commands", name, near)
	}
	return fmt.Errorf("%q is not a command (cutscore help lists them), and not a deck either: %w", name, err)
}

// Commands gives the commands without anything to run them on: for the manual and the completions.
func Commands() *cobra.Command { return newRoot(&environment{}) }

// release is the version of a release, set by the linker (-X cutscore/ui/cli.release=1.2.3); it is never changed.
var release string

// version is the release, or else the one that the module was built as, with the commit where Go knows it.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := strings.Trim(info.Main.Version, "()")
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 && v == "devel" {
			v += " " + s.Value[:12]
		}
	}
	return v
}

// terminal reports whether a person can see and type: both ends are one.
func terminal(f any) bool {
	file, ok := f.(*os.File)
	return ok && isTerminal(file)
}
