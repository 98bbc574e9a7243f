package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"cutscore/content/formats"
)

func exportCommand(env *environment) *cobra.Command {
	var format, out string
	var force bool
	cmd := &cobra.Command{
		Use:   "export DECK --format F",
		Short: "Write a deck in another format",
		Long: "Export writes a deck in another format, to standard output or with -o to a file, and says what that format cannot hold.\n\n" +
			"Formats: " + strings.Join(formats.Writable(), ", ") + ".",
		Args: exactlyOne,
		RunE: func(_ *cobra.Command, args []string) error {
			line, known := formats.Named(format)
			if !known || line.Write == nil {
				return fmt.Errorf("--format %q: use one of %s", format, strings.Join(formats.Writable(), ", "))
			}
			return fail(env.export(args[0], line, out, force))
		},
	}
	fs := cmd.Flags()
	fs.StringVar(&format, "format", formats.Own, "the format")
	fs.StringVarP(&out, "output", "o", "", "the file (default: standard output)")
	fs.BoolVar(&force, "force", false, "write over a file that is there")
	return cmd
}

func (env *environment) export(name string, line formats.Format, out string, force bool) error {
	deck, err := env.library.Load(name)
	if err != nil {
		return err
	}
	var buf bytes.Buffer
	notes, err := line.Write(&buf, deck)
	if err != nil {
		return err
	}
	if out == "" {
		if _, err := env.screen.Write(buf.Bytes()); err != nil {
			return fmt.Errorf("writing the deck: %w", err)
		}
	} else {
		err = create(out, force, func(w io.Writer) error {
			_, err := w.Write(buf.Bytes())
			return err //nolint:wrapcheck // create says what was being written
		})
		if err != nil {
			return err
		}
		fmt.Fprintf(env.out, "written to %s (%s)\n", out, line.Title)
	}
	for _, n := range notes {
		fmt.Fprintln(env.err, oneLine(n.Text))
	}
	return nil
}

// vacant reports a file that would be written over without force.
func vacant(path string, force bool) error {
	if isThere(path) && !force {
		return fmt.Errorf("%s is there already: give another name with -o, or write over it with --force", path)
	}
	return nil
}

// create writes a new file, whole or not at all; with force over an old one.
func create(path string, force bool, write func(io.Writer) error) error {
	if err := vacant(path, force); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return fmt.Errorf("making the folder for %s: %w", path, err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".cutscore-*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // gone already once it was renamed
	err = errors.Join(write(f), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}
