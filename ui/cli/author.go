package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
	"cutscore/content/library"
	"cutscore/ui"
)

// author is what the program can do to the person's decks.
func (env *environment) author() ui.Author {
	return ui.Author{Edit: env.editor, Copy: env.copyBuiltIn, AddWrong: env.addWrong, Import: func(path string) (tea.ExecCommand, func() string) {
		i := &importing{env: env, path: path}
		return i, func() string { return i.made }
	}}
}

// errNoEditor says how to have one.
var errNoEditor = errors.New("no editor is set: set the variable VISUAL or EDITOR, as in `export EDITOR=nano`, and start again")

// editor starts the person's editor on the file where something of a deck stands, at its line.
func (env *environment) editor(deck string, at content.Position) (tea.ExecCommand, error) {
	said := strings.Fields(os.Getenv("VISUAL"))
	if len(said) == 0 {
		said = strings.Fields(os.Getenv("EDITOR"))
	}
	if len(said) == 0 {
		return nil, errNoEditor
	}
	path, err := filepath.Abs(fileAt(library.Place{Path: deck}, at))
	if err != nil {
		return nil, fmt.Errorf("opening the editor: %w", err)
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("opening the editor: %w", err)
	}
	cmd := exec.CommandContext(context.Background(), said[0], append(said[1:], lineArgs(said[0], path, at.Line)...)...) //nolint:gosec // the person's own editor
	cmd.Stdin, cmd.Stdout, cmd.Stderr = env.in, env.screen, env.err                                                     // the terminal itself, and nothing between
	return process{cmd}, nil
}

// lineArgs is how an editor is told the line: +LINE FILE, but for a few.
func lineArgs(editor, path string, line int) []string {
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(editor)), ".exe")
	switch {
	case slices.Contains([]string{"code", "code-insiders", "codium", "cursor"}, name):
		return []string{"--wait", "--goto", fmt.Sprintf("%s:%d", path, line)}
	case slices.Contains([]string{"hx", "helix", "subl", "zed"}, name):
		return []string{fmt.Sprintf("%s:%d", path, line)}
	case slices.Contains([]string{"notepad", "ed"}, name):
		return []string{path}
	}
	return []string{fmt.Sprintf("+%d", line), path}
}

// process is a command that has its input and output already.
type process struct{ *exec.Cmd }

func (process) SetStdin(io.Reader)  {}
func (process) SetStdout(io.Writer) {}
func (process) SetStderr(io.Writer) {}

// copyBuiltIn puts the files of a built-in deck into the person's decks folder. The copy has the deck's name, so that it is found in its
// place.
func (env *environment) copyBuiltIn(name string) (path string, err error) {
	path = filepath.Join(env.library.Own, name)
	for _, taken := range []string{path, path + ".md"} {
		if isThere(taken) {
			return "", fmt.Errorf("copying the deck: %s is there already: choose it under Decks, or give it another name", taken)
		}
	}
	return replace(path, func(put func(deckfile.File) error) error {
		files, err := fs.ReadDir(decks.Files, name)
		for _, f := range files {
			var data []byte
			if data, err = fs.ReadFile(decks.Files, name+"/"+f.Name()); err == nil {
				err = put(deckfile.File{Name: f.Name(), Data: data})
			}
			if err != nil {
				break
			}
		}
		if err != nil {
			return fmt.Errorf("copying the deck: %w", err)
		}
		return nil
	})
}

// addWrong writes a wrong answer under a card. The deck is read first, so that it is found where it stands now.
func (env *environment) addWrong(path, card, answer string) error {
	place := library.Place{Path: path}
	deck, err := env.library.Open(place)
	if err != nil {
		return err
	}
	cards := deck.Cards()
	i := slices.IndexFunc(cards, func(c *content.Card) bool { return c.ID == card })
	if i < 0 {
		return errors.New("adding a wrong answer: the deck no longer has this card")
	}
	file, err := filepath.EvalSymlinks(fileAt(place, cards[i].Pos)) // a link stays one
	if err != nil {
		return fmt.Errorf("adding a wrong answer: %w", err)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("adding a wrong answer: %w", err)
	}
	text, err := deckfile.AddWrong(string(raw), cards[i], answer)
	if err != nil {
		return err
	}
	return create(file, true, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err //nolint:wrapcheck // create says what was being written
	})
}

// importing is `cutscore import` from inside of the program, on the terminal that it gives away meanwhile.
type importing struct {
	env  *environment
	path string
	made string // the first deck that was made
}

func (*importing) SetStdin(io.Reader)  {}
func (*importing) SetStdout(io.Writer) {}
func (*importing) SetStderr(io.Writer) {}

// Run imports, reports, and waits until the report is read.
func (i *importing) Run() error {
	env := *i.env
	env.out = clean.NewWriter(env.screen)
	env.out.Width = env.terminalWidth()
	made, err := bring(&env, typedPath(i.path))
	i.made = made
	if err != nil {
		fmt.Fprintln(env.out, "cutscore: "+oneLine(err.Error()))
	}
	fmt.Fprint(env.screen, "\nPress enter to go back to Cutscore. ")
	waitForLine(env.in)
	return nil
}

// bring imports a file, a folder or an assistant's reply, and gives the first deck that was made or added to.
func bring(env *environment, path string) (made string, err error) {
	if made, taken, err := env.reply(path); taken {
		return made, errors.Join(err, env.out.Flush())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	made, err = env.importAll(ctx, []string{path}, importFlags{inside: true})
	return made, errors.Join(err, env.out.Flush())
}

// typedPath is a path as a person types it, or drops it into a terminal: in quotes, with ~ for the home folder.
func typedPath(said string) string {
	said = strings.TrimSpace(said)
	if n := len(said); n > 1 && (said[0] == '\'' || said[0] == '"') && said[n-1] == said[0] {
		said = said[1 : n-1]
	}
	if _, err := os.Stat(said); err != nil {
		if plain := strings.ReplaceAll(said, `\ `, " "); plain != said {
			said = plain
		}
	}
	if rest, found := strings.CutPrefix(said, "~/"); found {
		if home, err := os.UserHomeDir(); err == nil {
			return filepath.Join(home, rest)
		}
	}
	return said
}

// waitForLine reads to the end of a line, and no further.
func waitForLine(in io.Reader) {
	one := make([]byte, 1)
	for {
		n, err := in.Read(one)
		if err != nil || n == 1 && (one[0] == '\n' || one[0] == '\r') {
			return
		}
	}
}

// fileAt is the file of a deck in which something stands.
func fileAt(place library.Place, at content.Position) string {
	if info, err := os.Stat(place.Path); err == nil && info.IsDir() {
		return filepath.Join(place.Path, filepath.Base(at.File))
	}
	return place.Path
}
