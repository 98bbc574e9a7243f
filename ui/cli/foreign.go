package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"cutscore/content/library"
)

// addImport adds the flag by which a command takes a file of another format.
func addImport(cmd *cobra.Command, take *bool) {
	cmd.Flags().BoolVar(take, "import", false, "a file of another format is imported into your decks first")
}

// open reads the deck that a command names; with --import a file of another format becomes a deck first.
func (f *drawFlags) open(env *environment, name string) (*source, error) {
	s, err := env.open(name)
	if !f.take {
		return s, orImport(err)
	}
	path, err := env.imported(name, err)
	if err != nil || path == "" {
		return s, err
	}
	return env.open(path)
}

// orImport adds to the error about a foreign file that the command can take it.
func orImport(err error) error {
	var foreign *library.ForeignError
	if errors.As(err, &foreign) && foreign.Why == "" {
		return fmt.Errorf("%w, or add --import", err)
	}
	return err
}

// imported makes a deck of the foreign file that an error is about, says so, and gives its path; empty where there was no error. Any
// other error comes back.
func (env *environment) imported(name string, err error) (string, error) {
	var foreign *library.ForeignError
	if err == nil || !errors.As(err, &foreign) || foreign.Why != "" {
		return "", err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	in := input{name, nameFor(name)}
	run := importRun{env: env, flags: importFlags{inside: true}, alone: true, taken: map[string]bool{}, bar: newBar(env, []input{in})}
	one := run.one(ctx, in)
	run.bar.clear()
	if one.Error != "" {
		return "", fmt.Errorf("importing %s: %s", one.File, one.Error)
	}
	if one.Deck == "" {
		return "", errors.New("stopped; nothing was imported")
	}
	if err := one.Write(env.err); err != nil {
		return "", err
	}
	fmt.Fprintf(env.err, "written to %s\n", one.Deck)
	if !isThere(one.Deck) {
		return folderOf(one.Deck), nil // it was too large for one file
	}
	return one.Deck, nil
}
