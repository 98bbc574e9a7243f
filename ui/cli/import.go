package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"cutscore/content/formats"
	foreign "cutscore/content/formats/source"
)

// importFlags say how files are brought in.
type importFlags struct {
	out       string
	from      string
	title     string
	separator string
	charset   string
	yes       bool
	force     bool
	asJSON    bool
	inside    bool // of the program, or of `exam --import`: nobody gives import's flags there
}

// wayOut is what can be done about a deck that is not to be written over.
func (f importFlags) wayOut() string {
	if f.inside {
		return "give your file another name and import it again, or take that deck out of the folder first"
	}
	return "give another name with -o, or write over it with --force"
}

func importCommand(env *environment) *cobra.Command {
	var f importFlags
	cmd := &cobra.Command{
		Use:   "import FILE...",
		Short: "Make decks of files in other formats: question banks, Anki, spreadsheets, pages of flashcards",
		Long: "Import recognises what a file is by its content, makes a deck of it in your decks folder, and says what it read,\n" +
			"skipped and lost. Several files and folders can be given; `-` reads from standard input. Text without any marks is\n" +
			"split into cards by what its lines look like, and shown to be put right first.\n\n" +
			"Formats: " + strings.Join(formats.Readable(), ", ") + ".",
		Args: atLeastOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if _, known := formats.Named(f.from); f.from != "" && !known {
				return fmt.Errorf("--from %q: use one of %s", f.from, strings.Join(formats.Readable(), ", "))
			}
			if args[0] == "-" && f.title == "" && f.out == "" {
				return errors.New("what comes from standard input has no name: give the title of the deck with --title, or its file with -o")
			}
			if f.out != "" && len(args) > 1 {
				return errors.New("-o names one deck: import the files one by one, or leave it out")
			}
			if !f.asJSON {
				env.out.Width = env.terminalWidth()
			}
			if len(args) == 1 {
				if _, taken, err := env.reply(args[0]); taken {
					return fail(err)
				}
			}
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			_, err := env.importAll(ctx, args, f)
			return fail(err)
		},
	}
	fs := cmd.Flags()
	fs.StringVarP(&f.out, "output", "o", "", "where the deck is written (default: your decks folder)")
	fs.StringVar(&f.from, "from", "", "the format, where the content does not tell")
	fs.StringVar(&f.title, "title", "", "the deck's title")
	fs.StringVar(&f.separator, "separator", "", "what stands between the columns of delimited text, such as \"tab\" or \";\"")
	fs.StringVar(&f.charset, "charset", "", "the character set, such as windows-1251, where the content does not tell")
	fs.BoolVar(&f.yes, "yes", false, "take a page of flashcards as it is, without looking at it")
	fs.BoolVar(&f.force, "force", false, "write over a deck that is there, or that was edited")
	fs.BoolVar(&f.asJSON, "json", false, "print what was found as JSON; a deck is written only with -o or --yes")
	return cmd
}

// importAll brings in all files and reports on them: one at length, several as a table. made is how commands call the first deck
// that was written.
func (env *environment) importAll(ctx context.Context, args []string, f importFlags) (made string, err error) {
	inputs, err := gather(args)
	if err != nil {
		return "", err
	}
	if f.out != "" && len(inputs) > 1 {
		return "", misuse{errors.New("-o names one deck, and the folder holds several files: leave it out")}
	}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(room(inputs)))
	run := importRun{env: env, flags: f, alone: len(inputs) == 1, taken: map[string]bool{}, bar: newBar(env, inputs)}
	defer run.bar.clear()
	reports := make([]found, 0, len(inputs))
	failed := 0
	for _, in := range inputs {
		one := run.one(ctx, in)
		if ctx.Err() != nil && one.Deck == "" {
			run.bar.clear()
			return made, stopped(env, reports, len(inputs), f)
		}
		if one.Error != "" {
			failed++
		}
		made = cmp.Or(made, one.studyName)
		reports = append(reports, one)
		run.bar.step()
	}
	run.bar.clear()
	if run.alone && failed > 0 && !f.asJSON {
		return "", fmt.Errorf("importing %s: %s", reports[0].File, reports[0].Error)
	}
	if err := writeReports(env, reports, f); err != nil {
		return made, err
	}
	if failed > 0 {
		return made, fmt.Errorf("%d of %d files were not imported", failed, len(inputs))
	}
	return made, nil
}

// stopped reports on the files that were done when ctrl+c came.
func stopped(env *environment, reports []found, all int, f importFlags) error {
	written := 0
	for i := range reports {
		if reports[i].Deck != "" {
			written++
		}
	}
	if written == 0 {
		return errors.New("stopped; nothing was imported")
	}
	return errors.Join(writeReports(env, reports, f), fmt.Errorf("stopped; %d of %d files were imported", written, all))
}

// room is how much memory an import is to take for what it makes, in bytes: the collector runs more often before it takes more.
// Six and a half times the largest file is enough for nearly every format; with the program itself that is less than 100 MB for 10 MB.
func room(inputs []input) int64 {
	most := int64(48 << 20)
	for _, in := range inputs {
		if info, err := os.Stat(in.path); err == nil {
			most = max(most, info.Size()*13/2)
		}
	}
	return most
}

// found is the report on a file, with the page that it was split as and what was made of it.
type found struct {
	formats.Report

	Lines     []lineJSON     `json:"lines,omitempty"` // of a plain page, with their margins
	CardList  []cardJSON     `json:"cards"`
	Items     []questionJSON `json:"items"`
	studyName string
}

func writeReports(env *environment, reports []found, f importFlags) error {
	if f.asJSON {
		var out any = reports
		if len(reports) == 1 {
			out = reports[0]
		}
		enc := json.NewEncoder(env.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(out); err != nil {
			return fmt.Errorf("writing the report: %w", err)
		}
		return nil
	}
	if len(reports) == 1 {
		r := &reports[0]
		if err := r.Write(env.out); err != nil {
			return err
		}
		if r.Deck != "" {
			fmt.Fprintf(env.out, "written to %s\nstudy it with: cutscore drill %s\n", r.Deck, quoted(r.studyName))
		}
		return nil
	}
	plain := make([]formats.Report, len(reports))
	read := 0
	for i := range reports {
		plain[i] = reports[i].Report
		if plain[i].Error == "" {
			plain[i].Deck = reports[i].studyName
			read++
		}
	}
	if err := formats.WriteTable(env.out, plain, env.out.Width); err != nil {
		return err
	}
	fmt.Fprintf(env.out, "\n%d of %d files imported into %s; study one with: cutscore drill DECK\n", read, len(reports), env.library.Own)
	return nil
}

// quoted is a name as a shell takes it.
func quoted(name string) string {
	if name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+,:@%") == "" {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}

func (f importFlags) options() formats.Options {
	return formats.Options{Options: foreign.Options{Separator: separator(f.separator)}, Charset: f.charset}
}

// separator is what a person calls a separator: by name, or itself.
func separator(said string) string {
	switch strings.ToLower(said) {
	case "tab", `\t`:
		return "\t"
	case "comma":
		return ","
	case "semicolon":
		return ";"
	case "pipe":
		return "|"
	case "colon":
		return ":"
	case "space":
		return " "
	}
	return strings.ReplaceAll(said, `\n`, "\n")
}
