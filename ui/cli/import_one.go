package cli

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/deckfile"
	"cutscore/content/formats"
	foreign "cutscore/content/formats/source"
	"cutscore/content/page"
	"cutscore/scoring"
	"cutscore/ui"
)

// importRun is one call of import.
type importRun struct {
	env   *environment
	flags importFlags
	alone bool            // one file: it may be looked at, and decides the exit status by itself
	taken map[string]bool // paths that this call wrote
	bar   *bar
}

// reading is what became of a file before anything is written.
type reading struct {
	file foreign.File
	line formats.Format
	how  string
	bank foreign.Bank
	page page.Page // of a plain page
	err  error
}

// one imports one file. What is wrong with it stands in the report, and the other files go on. Once ctx is done nothing is
// written any more.
func (run *importRun) one(ctx context.Context, in input) found {
	var r reading // what is being read when ctx ends is nobody's any more
	if !unless(ctx, func() { r = run.read(in) }) {
		return found{}
	}
	out := found{CardList: []cardJSON{}, Items: []questionJSON{}}
	err := r.err
	if err == nil {
		err = run.finish(ctx, in, &r, &out)
	}
	if err != nil {
		out.Report = formats.Failed("", oneLine(err.Error()))
	}
	out.File = oneLine(in.path)
	return out
}

// read reads a file into a bank; a plain page is split, and looked at later.
func (run *importRun) read(in input) (r reading) {
	defer func() { // a file that a reader cannot stand must not take the others with it
		if p := recover(); p != nil {
			r = reading{err: fmt.Errorf("it cannot be read: %v", p)}
		}
	}()
	if in.path == "-" {
		r.file, r.err = formats.Load(run.env.in, in.name, 0, run.flags.options())
	} else {
		r.file, r.err = formats.Open(in.path, run.flags.options())
	}
	if r.err != nil {
		return r
	}
	r.bank, r.line, r.how, r.err = formats.Read(r.file, run.flags.from)
	if r.err == nil && r.line.Name == formats.Page {
		r.page = page.Split(clean.Text(r.file.Text))
	}
	if r.line.Name != formats.Own {
		r.file.Data, r.file.Text = nil, "" // the records hold what they need of it
	}
	return r
}

// finish makes the deck, has a page looked at, and writes.
func (run *importRun) finish(ctx context.Context, in input, r *reading, out *found) error {
	writes := !run.flags.asJSON || run.flags.yes || run.flags.out != ""
	target := run.target(in, r.line.Name)
	run.bar.stage()
	old, err := run.before(ctx, target, filepath.Base(r.file.Name), writes)
	if err != nil {
		return err
	}
	if r.line.Name == formats.Page {
		if writes && !run.flags.yes {
			if r.page, err = run.look(r.page); err != nil {
				return err
			}
		}
		r.bank = formats.PageBank(r.page)
	}
	if run.flags.title != "" {
		r.bank.Title = run.flags.title
	}
	if r.bank.Title == "" {
		r.bank.Title = in.name
	}
	deck, report, err := deckOf(ctx, r)
	if err != nil {
		return err
	}
	out.Report = report
	if out.Read == 0 {
		return nothingRead(r)
	}
	r.bank.Records = nil // the deck has them, and a large one is not to be held twice
	if run.flags.asJSON {
		out.list(deck, r)
	}
	if !writes {
		return nil
	}
	if old != nil && !run.flags.force && formats.Unrelated(old, deck) {
		return fmt.Errorf("%s is there already, made from another file called %s: nothing in it is in this one; %s", target, old.Imported.From, run.flags.wayOut())
	}
	run.bar.stage()
	sweepStale(filepath.Dir(target), time.Now())
	if r.line.Name == formats.Own {
		_, err = replace(target, func(put func(deckfile.File) error) error { return put(deckfile.File{Data: formats.OwnBytes(r.file)}) })
	} else {
		out.Again, err = saveDeck(target, deck, old)
	}
	if err != nil {
		return err
	}
	run.taken[target] = true
	out.Deck, out.studyName = target, studyName(target, run.env.library.Own)
	return nil
}

// errStopped is never shown: what was stopped is told of where the call ends.
var errStopped = errors.New("stopped")

// deckOf makes the deck of what was read, and the report on it.
func deckOf(ctx context.Context, r *reading) (deck *content.Deck, report formats.Report, err error) {
	var made *content.Deck // what is being made when ctx ends is nobody's any more
	var said formats.Report
	if !unless(ctx, func() {
		var doubles []foreign.Note
		made, doubles = formats.Deck(r.bank, r.file.Name)
		said = formats.Describe(r.file, r.line, r.how, &r.bank, made, doubles)
	}) {
		return nil, report, errStopped
	}
	return made, said, nil
}

// unless does something that takes long, and reports false at once when ctx is done before it.
func unless(ctx context.Context, do func()) bool {
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-ctx.Done():
		return false
	case <-done:
		return ctx.Err() == nil
	}
}

// nothingRead: "Read 0" is an error, and says what became of the records that were there.
func nothingRead(r *reading) error {
	err := fmt.Errorf("%s (%s), but nothing in it can be asked", r.line.Title, r.how)
	if len(r.bank.Skipped) > 0 {
		where := ""
		n := r.bank.Skipped[0]
		if n.Line > 0 { // packages have none
			where = fmt.Sprintf("line %d: ", n.Line)
		}
		return fmt.Errorf("%w: %s skipped; the first: %s%s", err, scoring.Counted(len(r.bank.Skipped), "record"), where, n.Text)
	}
	return err
}

// look shows the page to be put right. Without a terminal, and among other files, only what is beyond doubt is taken.
func (run *importRun) look(p page.Page) (page.Page, error) {
	if !run.alone || !terminal(run.env.in) || !terminal(run.env.screen) {
		if n := len(p.Doubtful(page.Doubt)); n > 0 {
			return p, fmt.Errorf("%s: import it alone in a terminal to look at them, or take it as it is with --yes", doubtful(n))
		}
		return p, nil
	}
	run.bar.clear()
	model := ui.NewPreview(p, lookOf(run.env.settings))
	if _, err := tea.NewProgram(model, tea.WithInput(guarded(run.env.in)), coloursOf(run.env.settings)).Run(); err != nil {
		return p, fmt.Errorf("running on this terminal: %w", err)
	}
	put, taken := model.Taken()
	if !taken {
		return p, errors.New("given up; nothing was written")
	}
	return put, nil
}

func doubtful(n int) string {
	if n == 1 {
		return "1 line is doubtful"
	}
	return fmt.Sprintf("%d lines are doubtful", n)
}

// cardJSON, questionJSON and lineJSON are what `import --json` prints of a deck.
type (
	cardJSON struct {
		Front string `json:"front"`
		Back  string `json:"back"`
		Topic string `json:"topic,omitempty"`
	}
	questionJSON struct {
		Topic       string           `json:"topic"`
		Kind        content.Kind     `json:"kind"`
		Stem        string           `json:"stem"`
		Options     []content.Option `json:"options"`
		Explanation string           `json:"explanation,omitempty"`
	}
	lineJSON struct {
		Text   string  `json:"text"`
		Side   string  `json:"side"`
		Margin float64 `json:"margin"`
		Joined bool    `json:"joined"`
	}
)

func (f *found) list(deck *content.Deck, r *reading) {
	for t := range deck.Topics {
		topic := &deck.Topics[t]
		name := topic.Name
		if name == deck.Title {
			name = ""
		}
		for i := range topic.Cards {
			c := &topic.Cards[i]
			if len(c.Items) == 0 {
				f.CardList = append(f.CardList, cardJSON{c.Front, c.Back, name})
			}
			for _, it := range c.Items {
				f.Items = append(f.Items, questionJSON{topic.Name, it.Kind, it.Stem, it.Options, it.Explanation})
			}
		}
	}
	for _, l := range r.page.Lines {
		f.Lines = append(f.Lines, lineJSON{l.Text, l.Label.String(), l.Margin, l.Joined})
	}
}
