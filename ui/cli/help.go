package cli

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"cutscore/content"
	"cutscore/content/formats"
	"cutscore/scoring/history"
	"cutscore/ui/config"
)

// examples are what the help of each command shows; a test runs every line.
var examples = map[string][]string{
	"cutscore exam":           {"cutscore exam", "cutscore exam --topic Limits --questions 10 --untimed", "cutscore exam rivers --form 7K2MQX-2"},
	"cutscore drill":          {"cutscore drill", "cutscore drill rivers --questions 2"},
	"cutscore resume":         {"cutscore resume", "cutscore resume --plain"},
	"cutscore review":         {"cutscore review"},
	"cutscore questions":      {"cutscore questions rivers", "cutscore questions --form 7K2MQX-2 --questions 10 --blind", "cutscore questions --topic Limits --json"},
	"cutscore decks":          {"cutscore decks", "cutscore decks --json"},
	"cutscore check":          {"cutscore check rivers", "cutscore check api-gateway --stats"},
	"cutscore plan":           {"cutscore plan --date 2099-01-15 --a-day 25", "cutscore plan rivers --date 30", "cutscore plan --date none"},
	"cutscore status":         {"cutscore status", "cutscore status --json"},
	"cutscore history":        {"cutscore history", "cutscore history --csv"},
	"cutscore history merge":  {"cutscore history merge other.db"},
	"cutscore history delete": {"cutscore history delete --all --yes"},
	"cutscore report":         {"cutscore report", "cutscore report --format json"},
	"cutscore import":         {"cutscore import cards.csv --title Capitals", "cutscore import cards.csv notes.tsv --force"},
	"cutscore export":         {"cutscore export rivers --format csv", "cutscore export rivers --format gift -o rivers.gift"},
	"cutscore prompt":         {"cutscore prompt capitals --all"},
	"cutscore config":         {"cutscore config", "cutscore config --json"},
}

// unnamed says which deck is meant where none is named.
const unnamed = "\n\nDECK is a path, or a name that `cutscore decks` lists. Without it the deck that the settings name is meant, else the one\n" +
	"used last, else the built-in one."

// describe adds to each command its examples, and what a shell completes behind it.
func describe(env *environment, root *cobra.Command) {
	for _, cmd := range append(root.Commands(), root) {
		if strings.HasSuffix(cmd.Use, "[DECK]") {
			cmd.Long = cmp.Or(cmd.Long, cmd.Short) + unnamed
		}
	}
	for _, cmd := range root.Commands() {
		cmd.Example = indented(examples[cmd.CommandPath()])
		for _, below := range cmd.Commands() {
			below.Example = indented(examples[below.CommandPath()])
		}
	}
	decks := completeDecks(env)
	completes := map[string]cobra.CompletionFunc{
		"cutscore": decks, "exam": decks, "drill": decks, "questions": decks, "check": decks,
		"plan": decks, "status": decks, "export": decks, "prompt": decks,
		"report": completeIDs(history.Filter{}), "review": completeIDs(history.Filter{}), "delete": completeIDs(history.Filter{}), "resume": completeIDs(history.Filter{Open: true}),
	}
	flags := map[string]cobra.CompletionFunc{
		"topic":   completeTopics(env),
		"format":  cobra.FixedCompletions(formats.Writable(), cobra.ShellCompDirectiveNoFileComp),
		"profile": cobra.FixedCompletions([]string{fullProfile, shortProfile}, cobra.ShellCompDirectiveNoFileComp),
		"extra":   cobra.FixedCompletions([]string{"x1.25", "x1.5", "x2", "+30"}, cobra.ShellCompDirectiveNoFileComp),
		"from":    cobra.FixedCompletions(formats.Readable(), cobra.ShellCompDirectiveNoFileComp),
		"origin":  cobra.FixedCompletions([]string{string(content.Written), string(content.Generated)}, cobra.ShellCompDirectiveNoFileComp),
		"theme":   cobra.FixedCompletions(config.Themes(), cobra.ShellCompDirectiveNoFileComp),
	}
	for _, cmd := range append(append(root.Commands(), root), below(root, "history")...) {
		cmd.ValidArgsFunction = asManyAsTaken(completes[cmd.Name()])
		for name, with := range flags {
			if name == "format" && cmd.Name() == "report" {
				with = cobra.FixedCompletions([]string{"md", "json"}, cobra.ShellCompDirectiveNoFileComp)
			}
			if cmd.Flags().Lookup(name) != nil || cmd.PersistentFlags().Lookup(name) != nil {
				_ = cmd.RegisterFlagCompletionFunc(name, with)
			}
		}
	}
}

// asManyAsTaken completes names as long as the command takes another; nil: by files.
func asManyAsTaken(names cobra.CompletionFunc) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		switch {
		case cmd.Args(cmd, append(slices.Clone(args), begun)) != nil:
			return nil, cobra.ShellCompDirectiveNoFileComp
		case names == nil:
			return nil, cobra.ShellCompDirectiveDefault
		}
		return names(cmd, args, begun)
	}
}

func below(root *cobra.Command, name string) []*cobra.Command {
	for _, cmd := range root.Commands() {
		if cmd.Name() == name {
			return cmd.Commands()
		}
	}
	return nil
}

// How many names a command takes. The library's own sentences speak of args.
var (
	noArgs     = takes(0, 0)
	atMostOne  = takes(0, 1)
	exactlyOne = takes(1, 1)
	atLeastOne = takes(1, 1<<10)
)

func takes(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch n := len(args); {
		case n < least:
			return fmt.Errorf("%s needs a name: %s", cmd.CommandPath(), cmd.UseLine())
		case n > most && most == 0:
			return fmt.Errorf("unexpected %q: %s takes no name", args[0], cmd.CommandPath())
		case n > most:
			return fmt.Errorf("unexpected %q: %s takes one name; one with spaces stands in quotes", args[most], cmd.CommandPath())
		}
		return nil
	}
}

// flagError says in our words what is wrong with a flag.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var value *pflag.InvalidValueError
	var missing *pflag.ValueRequiredError
	list := fmt.Sprintf("%s --help lists its flags", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		near := config.DidYouMean(unknown.GetSpecifiedName(), names)
		return fmt.Errorf("%s has no flag %s%s %s", cmd.CommandPath(), dashed(unknown.GetSpecifiedName()), cmp.Or(strings.Replace(near, "mean ", "mean --", 1), ":"), list)
	case errors.As(err, &value):
		return fmt.Errorf("%s %q: it takes %s", dashed(value.GetFlag().Name), value.GetValue(), kindOfValue(value.GetFlag().Value.Type()))
	case errors.As(err, &missing):
		return fmt.Errorf("%s wants a value: %s", dashed(missing.GetSpecifiedName()), list)
	}
	return err
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

func kindOfValue(of string) string {
	if of == "int" {
		return "a whole number"
	}
	return "another value"
}

func indented(lines []string) string { return "  " + strings.Join(lines, "\n  ") }

// completeDecks offers the decks that can be called by name; a path is completed by the shell.
func completeDecks(env *environment) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
		var names []string
		for _, e := range env.library.List() {
			if strings.HasPrefix(e.Name, begun) && e.Problem == "" && e.Format == "" {
				names = append(names, cobra.CompletionWithDesc(e.Name, e.Title))
			}
		}
		return names, cobra.ShellCompDirectiveDefault
	}
}

// completeTopics offers the topics of the deck that the command names.
func completeTopics(env *environment) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		deck, _, err := env.deck(first(args))
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var names []string
		for _, name := range deck.TopicNames() {
			if strings.HasPrefix(strings.ToLower(name), strings.ToLower(begun)) {
				names = append(names, name)
			}
		}
		return names, cobra.ShellCompDirectiveNoFileComp
	}
}

// completeIDs offers the ids of the attempts that pass, the newest first, each as short as it is unique, with what it was.
func completeIDs(filter history.Filter) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
		var ids []string
		_ = withStore(func(store *history.Store) error {
			entries, err := store.List(filter)
			for i, id := range shortIDs(entries) {
				if len(begun) > len(id) {
					id = entries[i].ID
				}
				if strings.HasPrefix(id, begun) {
					ids = append(ids, cobra.CompletionWithDesc(id, named(&entries[i])))
				}
			}
			return err
		})
		return ids, cobra.ShellCompDirectiveNoFileComp
	}
}
