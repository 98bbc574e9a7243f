package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// Config is what the program needs from outside to run.
type Config struct {
	Load      func() (screen.Study, error) // reads what is studied; called once, off the update loop
	Decks     func() []screen.DeckChoice   // lists what else can be studied; called off the update loop
	Open      func(name string) (screen.Study, error)
	Series    string                 // of the person's mock exams
	Number    int                    // of the next mock exam in it, from 1
	Attempt   *scoring.Attempt       // starts straight in this exam or drill, if it is set
	Drill     *screen.DrillSetup     // starts straight in such a drill, if it is set
	Notice    string                 // said at the start, until the first key
	Now       func() scoring.Reading // the time
	NewID     func() string          // a new attempt's id
	NewSeries func() string          // a series for a drill
	Journal   *history.Journal       // keeps what happens; nil: nothing is kept
	Dir       string                 // the folder for retired items and reports; empty: none
}

// App is the root model. It owns the window, header, footer, overlays, the open attempt and quitting; the rest belongs
// to the screens.
type App struct {
	*screen.Host
	cfg    Config
	study  screen.Study
	fits   int   // items of its exams of which none gives another away
	broken error // why there is no study

	width, height int
	at            Place
	origins       map[Place]Place // where back leads from screens that can be entered from several
	screen        screen.Screen
	help          *widget.Help

	exam  *scoring.Attempt // the open exam
	ended *scoring.Attempt // what report, summary and review are about
	drill *scoring.Attempt // the drill that goes on

	hidden  bool // the clock is hidden
	ticking int  // generation of the ticks: those of older ones are dropped
	quit    bool

	work  work
	keep  keeping
	past  fetched
	decks []screen.DeckChoice // as they were found last
}

// New makes the program's model. It does no I/O: the deck comes later, by a message.
func New(cfg Config) *App {
	styles := widget.NewStyles(true)
	a := &App{
		Host: &screen.Host{Styles: &styles, Books: widget.NewPages()},
		cfg:  cfg, origins: map[Place]Place{},
		keep: keeping{journal: cfg.Journal, status: history.Status{Keeping: true}},
	}
	a.Books.Dark = true
	a.show(Home, screen.Intent{})
	if cfg.Drill != nil {
		a.Send(screen.Intent{Want: screen.WantDrill, Drill: *cfg.Drill})
	}
	if cfg.Attempt != nil {
		a.open(cfg.Attempt)
	}
	a.settle()
	a.Say(cfg.Notice)
	return a
}

// deckMsg brings the deck. Sent once, by Init's command.
type deckMsg struct {
	study screen.Study
	err   error
}

// Init reads the deck, and asks the terminal for its background without waiting for the answer.
func (a *App) Init() tea.Cmd {
	load := func() tea.Msg {
		study, err := a.cfg.Load()
		return deckMsg{study, err}
	}
	cmds := []tea.Cmd{load, tea.RequestBackgroundColor, a.lookBack()}
	if a.counting() { // started straight in an attempt
		cmds = append(cmds, a.startTicks())
	}
	return tea.Batch(cmds...)
}

// Update takes a message. What screens ask for meanwhile is done before the next one is looked at.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmds []tea.Cmd
	up := a.readClock()
	if late, isKey := msg.(tea.KeyPressMsg); !up || !isKey || key.Matches(late, widget.KeyQuitNow) { // a key after the end changes nothing
		cmds = append(cmds, a.handle(msg))
	}
	cmds = append(cmds, a.settle())
	a.record()
	if a.quit {
		return a, tea.Quit
	}
	return a, tea.Batch(append(cmds, a.Books.Wanted(a.screen.Pages()))...)
}

func (a *App) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.width, a.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		*a.Styles = widget.NewStyles(msg.IsDark())
		a.Books.Dark = msg.IsDark()
	case tea.KeyPressMsg:
		return a.press(msg)
	case tickMsg:
		return a.tick(msg)
	case widget.PageMsg:
		a.Books.Keep(msg)
	case pastMsg:
		a.takePast(msg)
	case KeepMsg:
		a.kept(history.Status(msg))
	case workMsg:
		return a.finish(msg)
	case tea.PasteMsg:
		if a.Asked != nil {
			a.Asked.Paste(msg)
			return nil
		}
		return a.screen.Update(msg)
	case deckMsg:
		a.adopt(msg.study)
		a.broken = msg.err
		return a.resumeWork()
	default:
		return a.screen.Update(msg)
	}
	return nil
}

// settle does what the screens asked for and lays out what is shown.
func (a *App) settle() tea.Cmd {
	var cmds []tea.Cmd
	for len(a.Outbox) > 0 {
		in := a.Outbox[0]
		a.Outbox = a.Outbox[1:]
		cmds = append(cmds, a.do(in))
	}
	a.layout()
	return tea.Batch(cmds...)
}

// ready reports whether there is a deck; if not, it says why or waits for it with the intent in hand.
func (a *App) ready(in screen.Intent) bool {
	switch {
	case a.study.Deck != nil:
		return true
	case a.broken != nil:
		a.Say(screen.Sentence(a.broken))
	default:
		a.wait("Reading the deck", &in)
	}
	return false
}
