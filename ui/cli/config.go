package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"cutscore/scoring"
	"cutscore/ui"
	"cutscore/ui/config"
	"cutscore/ui/tty"
	"cutscore/ui/widget"
)

// addTheme gives every command the flag that makes a setting for this once.
func addTheme(env *environment, root *cobra.Command) {
	theme := ""
	root.PersistentFlags().StringVar(&theme, "theme", "", "the `NAME` of the colours for this run: auto, light, dark, high contrast or none")
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		if env.settings == nil || !cmd.Flags().Changed("theme") {
			return nil
		}
		return env.settings.Flag("theme", theme)
	}
}

// tellProblems says once what is wrong with the settings, and that the deck used last is gone.
func (env *environment) tellProblems() {
	if env.told {
		return
	}
	env.told = true
	for _, problem := range env.settings.Problems {
		fmt.Fprintln(env.err, "cutscore: "+problem)
	}
	if env.gone != "" {
		fmt.Fprintln(env.err, "cutscore: "+env.gone)
	}
}

// firstWords is what the screen says first: what is wrong with the settings, and what there is to say beside it.
func firstWords(env *environment, notice string) string {
	env.told = true
	said := slices.DeleteFunc([]string{env.settings.Notice(), env.gone, notice}, func(s string) bool { return s == "" })
	return strings.Join(said, ". ")
}

// inForce is what `config --json` prints.
type inForce struct {
	File     string       `json:"file"`
	Exists   bool         `json:"exists"`
	Settings []config.Row `json:"settings"`
	Keys     []config.Row `json:"keys"`
	Problems []string     `json:"problems"`
}

func configCommand(env *environment) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the settings in force, and where each comes from",
		Long: "Show the settings in force, and where each comes from: a default, a line of config.yaml, an environment variable\n" +
			"(CUTSCORE_THEME and so on) or a flag; the later of two counts. Keys are set by the names that ? and this list give\n" +
			"their actions; prompts and fields for text keep theirs:\n\n" +
			"theme: high contrast\nmouse: on\nkeys:\n  flag: f\n  next: [n, l]",
		Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			s := env.settings
			_, err := os.Stat(s.Path)
			shown := inForce{File: s.Path, Exists: err == nil, Settings: s.Rows(), Keys: s.KeyRows(), Problems: append([]string{}, s.Problems...)}
			for i := range shown.Settings {
				if row := &shown.Settings[i]; row.Name == "deck" && row.Value == "" {
					row.Value, row.From = meant(env)
				}
			}
			if asJSON {
				enc := json.NewEncoder(env.out)
				enc.SetIndent("", "  ")
				return fail(enc.Encode(shown))
			}
			return fail(shown.print(env))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	return cmd
}

const manyScreens = 4 // more are counted

// print lists the settings for a person.
func (f *inForce) print(env *environment) error {
	there := ""
	if !f.Exists {
		there = " (not there: nothing but defaults)"
	}
	fmt.Fprintf(env.out, "Settings: %s%s\n\n", f.File, there)
	table := tabwriter.NewWriter(env.out, 0, 4, 2, ' ', 0)
	for _, row := range f.Settings {
		fmt.Fprintf(table, "%s:\t%s\t%s\t%s\n", row.Name, row.Value, row.From, row.About)
	}
	fmt.Fprintf(table, "keys:\t\t\t\n")
	for _, row := range f.Keys {
		on := strings.Join(row.On, ", ")
		if len(row.On) > manyScreens {
			on = fmt.Sprintf("%d screens", len(row.On))
		}
		fmt.Fprintf(table, "  %s:\t%s\t%s\t%s\n", row.Name, row.Value, row.From, on)
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	if n := len(f.Problems); n > 0 {
		fmt.Fprintf(env.out, "\n%s: see standard error\n", scoring.Counted(n, "problem"))
	}
	return nil
}

// lookOf is how the program is drawn, by the settings and by what the environment tells of the terminal.
func lookOf(s *config.Settings) ui.Look {
	return ui.Look{
		Theme: widget.Theme{
			Dark:     s.Theme != config.Light && (s.Theme == config.Dark || tty.DarkBackground(os.Getenv("COLORFGBG"))),
			Contrast: s.Theme == config.HighContrast,
			Reading:  s.ReadingWidth,
		},
		Fixed: s.Theme == config.Light || s.Theme == config.Dark,
		ASCII: !tty.KnowsUnicode(os.Getenv),
		Links: tty.KnowsLinks(os.Getenv) && tty.KnowsUnicode(os.Getenv),
		Mouse: s.Mouse,
		Keys:  s.Keys,
	}
}

// coloursOf is the option by which the terminal gets colours, or none.
func coloursOf(s *config.Settings) tea.ProgramOption {
	around := slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, config.NoColourVariable+"=") })
	if s.Theme == config.None {
		around = append(around, config.NoColourVariable+"=1")
	}
	return tea.WithEnvironment(around)
}
