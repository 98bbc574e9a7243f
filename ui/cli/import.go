package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
	"cutscore/content/page"
	"cutscore/scoring"
	"cutscore/ui/preview"
)

// importFlags say how a file is brought in.
type importFlags struct {
	out    string
	from   string
	yes    bool
	force  bool
	asJSON bool
}

func importCommand(env *environment) *cobra.Command {
	var f importFlags
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Make a deck of a page of flashcards: question lines and answer lines, with nothing between them",
		Long: "Import splits plain text into cards by what its lines look like, shows the doubtful ones to be put right,\n" +
			"and writes a deck into your decks folder. `-` reads from standard input.",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if f.from != "" && f.from != "page" {
				return fmt.Errorf("--from %q: only page, plain text without marks, can be read so far", f.from)
			}
			return fail(env.importPage(args[0], f))
		},
	}
	fs := cmd.Flags()
	fs.StringVarP(&f.out, "output", "o", "", "where the deck is written (default: your decks folder)")
	fs.StringVar(&f.from, "from", "", "the format: page")
	fs.BoolVar(&f.yes, "yes", false, "take it as it is, without looking at it")
	fs.BoolVar(&f.force, "force", false, "write over a deck that is there")
	fs.BoolVar(&f.asJSON, "json", false, "print the lines with their margins instead of writing a deck")
	return cmd
}

func (env *environment) importPage(file string, f importFlags) error {
	text, err := env.readText(file)
	if err != nil {
		return err
	}
	p := page.Split(text)
	if f.asJSON {
		return env.writePage(p)
	}
	if len(p.Cards()) == 0 {
		return fmt.Errorf("importing %s: no card found; a page has a question on one line and its answer on the next", file)
	}
	out := f.out
	if out == "" {
		out = filepath.Join(env.library.Own, deckName(file)+".md")
	}
	if err := vacant(out, f.force); err != nil { // said before anybody puts lines right
		return err
	}
	if !f.yes {
		if p, err = env.look(p); err != nil {
			return fmt.Errorf("importing %s: %w", file, err)
		}
	}
	return env.writeDeck(file, out, p, f.force)
}

// deckName is what a deck is called that is made of a file.
func deckName(file string) string {
	return strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
}

// readText reads a text file, or standard input for -.
func (env *environment) readText(file string) (string, error) {
	in := env.in
	if file != "-" {
		opened, err := os.Open(file) //nolint:gosec // the person named it
		if err != nil {
			return "", fmt.Errorf("importing: %w", err)
		}
		defer opened.Close()
		in = opened
	}
	raw, err := io.ReadAll(io.LimitReader(in, deckfile.MaxFile+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("importing %s: %w", file, err)
	case len(raw) > deckfile.MaxFile:
		return "", fmt.Errorf("importing %s: it is larger than %d MB", file, deckfile.MaxFile>>20)
	case strings.IndexByte(string(raw), 0) >= 0:
		return "", fmt.Errorf("importing %s: this is no text file", file)
	}
	return clean.Text(string(raw)), nil
}

// look shows the page to be put right. Without a terminal only what is beyond doubt is taken.
func (env *environment) look(p page.Page) (page.Page, error) {
	if !terminal(env.in) || !terminal(env.screen) {
		if n := len(p.Doubtful(page.Doubt)); n > 0 {
			return p, fmt.Errorf("%d lines are doubtful: run it in a terminal to look at them, or take it as it is with --yes", n)
		}
		return p, nil
	}
	model := preview.New(p)
	if _, err := tea.NewProgram(model).Run(); err != nil {
		return p, fmt.Errorf("running on this terminal: %w", err)
	}
	put, taken := model.Taken()
	if !taken {
		return p, errors.New("given up; nothing was written")
	}
	return put, nil
}

// writeDeck writes the deck and says what became of the page.
func (env *environment) writeDeck(file, out string, p page.Page, force bool) error {
	var cards []content.CardRef
	skipped := 0
	for _, c := range p.Cards() {
		if c.Front == "" {
			skipped++
			continue
		}
		cards = append(cards, content.CardRef{Front: c.Front, Back: c.Back})
	}
	if len(cards) == 0 {
		return fmt.Errorf("importing %s: no card found", file)
	}
	title := p.Title
	if title == "" {
		title = deckName(file)
	}
	if err := create(out, force, func(w io.Writer) error { return deckfile.Write(w, deckOf(title, cards)) }); err != nil {
		return err
	}
	fmt.Fprintf(env.out, "plain page: %s read, %s without a front skipped, %s taken as they stand\nwritten to %s\nstudy it with: cutscore drill %s\n",
		scoring.Counted(len(cards), "card"), scoring.Counted(skipped, "line"), scoring.Counted(len(p.Doubtful(page.Doubt)), "doubtful line"), out, studyName(out, env.library.Own))
	return nil
}

// studyName is how commands call a deck: by its name in the own folder, else by its path.
func studyName(path, own string) string {
	if filepath.Dir(path) == own {
		return strings.TrimSuffix(filepath.Base(path), ".md")
	}
	return path
}

// vacant reports a file that would be written over without force.
func vacant(path string, force bool) error {
	if _, err := os.Stat(path); err == nil && !force {
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

// lineJSON is a line as `import --json` prints it.
type lineJSON struct {
	Text   string  `json:"text"`
	Side   string  `json:"side"`
	Margin float64 `json:"margin"`
	Joined bool    `json:"joined"`
}

type cardJSON struct {
	Front string `json:"front"`
	Back  string `json:"back"`
}

func (env *environment) writePage(p page.Page) error {
	out := struct {
		Title string     `json:"title"`
		Cards []cardJSON `json:"cards"`
		Lines []lineJSON `json:"lines"`
	}{p.Title, []cardJSON{}, []lineJSON{}}
	for _, c := range p.Cards() {
		out.Cards = append(out.Cards, cardJSON(c))
	}
	for _, l := range p.Lines {
		out.Lines = append(out.Lines, lineJSON{l.Text, l.Label.String(), l.Margin, l.Joined})
	}
	enc := json.NewEncoder(env.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	return nil
}

func deckOf(title string, cards []content.CardRef) *content.Deck {
	topic := content.Topic{Name: title}
	for _, c := range cards {
		topic.Cards = append(topic.Cards, content.Card{CardRef: c})
	}
	return &content.Deck{Title: title, Topics: []content.Topic{topic}}
}
