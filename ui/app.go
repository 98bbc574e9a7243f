package ui

import (
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/content"
	"cutscore/scoring"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"cutscore/ui/screen"
	"cutscore/ui/widget"
)

// Config is what the program needs from outside to run.
type Config struct {
	Load      Loader                     // reads what is studied; called once, off the update loop
	Glance    *content.Glance            // what is known of that deck already: it is read after the first frame then; nil: nothing
	Decks     func() []screen.DeckChoice // lists what else can be studied; called off the update loop
	Open      func(name string) (screen.Study, error)
	Used      func(name, path string, g content.Glance) // notes which deck is studied; called off the update loop; nil: nobody does
	Begun     func()                                    // called once home is whole: what may wait for that begins now; nil: nothing does
	Series    string                                    // of the person's mock exams
	Number    int                                       // of the next mock exam in it, from 1
	Attempt   *scoring.Attempt                          // starts straight in this exam or drill, if it is set
	Drill     *screen.DrillSetup                        // starts straight in such a drill, if it is set
	Resume    *history.Entry                            // goes on with this attempt at once, if it is set
	Notice    string                                    // said at the start, until the first key
	Now       func() scoring.Reading                    // the time
	NewID     func() string                             // a new attempt's id
	NewSeries func() string                             // a series for a drill
	Journal   *journal.Journal                          // keeps what happens; nil: nothing is kept
	Dir       string                                    // the folder for retired items and reports; empty: none
	Look      Look                                      // how it is drawn, and driven
	Author    Author                                    // changes decks
}

// Loader reads a deck. What its exams and drills draw from takes longer, and is made by study when the deck's line stands on
// the screen.
type Loader func() (deck *content.Deck, study func() screen.Study, err error)

// App is the root model. It owns the window, the overlays, the places where one was, and quitting. The open attempt belongs
// to the session; the rest to the screens.
type App struct {
	*screen.Host
	cfg       Config
	study     studied
	suspended *scoring.Attempt // whose clock stopped when the program was suspended
	hinted    bool             // it was said that keys are Latin letters
	ready     bool             // the deck was read, and what can be drawn from it is made; or it is broken
	broken    error            // why there is no study
	session   session
	jobs      jobs
	changes   []undoing // what was done since the program began and z takes back
	cmds      []tea.Cmd // what the update under way wants done
	ticking   bool      // a tick is under way
	quit      bool

	width, height int
	at            Place
	screen        screen.Screen
	trail         []visit // where one was on the way here, home first
	help          *widget.Help
}

// New makes the program's model. It does no I/O: the deck comes later, by a message.
func New(cfg Config) *App {
	styles := cfg.Look.styles(cfg.Look.Theme)
	a := &App{
		Host:    &screen.Host{Styles: &styles, Books: widget.NewPages()},
		cfg:     cfg,
		study:   studied{glance: cfg.Glance},
		session: session{journal: cfg.Journal, status: journal.Status{Keeping: true}, next: content.Code{Series: cfg.Series, Number: max(1, cfg.Number)}},
	}
	a.Books.Theme, a.Books.Links = cfg.Look.Theme, cfg.Look.Links
	a.show(Home, screen.Intent{})
	resume := map[scoring.Mode]screen.Want{scoring.Exam: screen.WantResumeExam, scoring.Drill: screen.WantResumeDrill}
	switch {
	case cfg.Attempt != nil:
		a.session.begin(cfg.Attempt, cfg.Now())
		a.Send(screen.Intent{Want: resume[cfg.Attempt.Mode], ID: cfg.Attempt.ID})
	case cfg.Resume != nil:
		a.Send(screen.Intent{Want: resume[cfg.Resume.Mode], ID: cfg.Resume.ID})
	case cfg.Drill != nil:
		a.Send(screen.Intent{Want: screen.WantNewDrill, Drill: *cfg.Drill})
	}
	a.settle()
	a.Say(cfg.Notice)
	return a
}

// deckMsg brings the deck. Sent once, by Init's command.
type deckMsg struct {
	deck  *content.Deck
	study func() screen.Study
	err   error
}

// studyMsg brings what can be drawn from it. Sent once, by the command that follows deckMsg.
type studyMsg struct{ study studied }

// studied is a deck that is ready to be studied, or of which no more is known than what home says.
type studied struct {
	screen.Study
	glance *content.Glance
}

func readied(s screen.Study) studied {
	return studied{s, new(s.Deck.Glance().WithExams(s.Deck.Exam, s.Exams))}
}

// firstFrame is how long the first frame may take to be drawn, twice what the renderer waits: what is read meanwhile would
// make it wait.
const firstFrame = time.Second / 30

// Init reads the deck, and asks the terminal for its background without waiting for the answer.
func (a *App) Init() tea.Cmd {
	load := func() tea.Msg {
		if a.cfg.Glance != nil {
			time.Sleep(firstFrame)
		}
		deck, study, err := a.cfg.Load()
		return deckMsg{deck, study, err}
	}
	return tea.Batch(append(a.takeCmds(), load, tea.RequestBackgroundColor)...)
}

// Update takes a message. What screens ask for meanwhile is done before the next one is looked at.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	up := a.readClock()
	if !up || !belated(msg) {
		a.handle(msg)
	}
	a.settle()
	if a.quit {
		return a, tea.Quit
	}
	if r, reads := a.screen.(screen.Reader); reads {
		a.cmds = append(a.cmds, a.Books.Wanted(r.Pages()))
	}
	return a, tea.Batch(a.takeCmds()...)
}

// belated reports whether a message that came after the end must change nothing any more: a click, and any key but the one to leave.
func belated(msg tea.Msg) bool {
	if _, clicks := msg.(tea.MouseMsg); clicks {
		return true
	}
	press, isKey := msg.(tea.KeyPressMsg)
	return isKey && !key.Matches(press, widget.KeyQuitNow)
}

// takeCmds gives what is to be done, once.
func (a *App) takeCmds() []tea.Cmd {
	cmds := a.cmds
	a.cmds = nil
	return cmds
}

func (a *App) handle(msg tea.Msg) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.width, a.height = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		a.Books.Theme = a.cfg.Look.on(msg.IsDark())
		*a.Styles = a.cfg.Look.styles(a.Books.Theme)
	case tea.KeyPressMsg:
		a.input(msg)
	case tea.PasteMsg:
		paste(a, msg)
	case tea.MouseClickMsg:
		click(a, msg)
	case tea.MouseWheelMsg:
		wheel(a, msg)
	case tea.ResumeMsg:
		resumed(a)
	case tickMsg:
		a.ticking = false
	case widget.PageMsg:
		a.Books.Keep(msg)
	case pastMsg:
		a.session.takePast(msg)
		if msg.over > 0 && a.Notice == "" {
			a.Say("The strict clock of an exam ran out while you were away: it was submitted, and its report is in the history")
		}
		if msg.err == nil {
			a.Notes = msg.notes
		}
	case StatusMsg:
		a.takeStatus(journal.Status(msg))
	case jobMsg:
		a.finish(msg)
	case deckMsg:
		a.takeDeck(msg)
	case studyMsg:
		if a.study.Deck == msg.study.Deck { // another, which is ready, may have been opened meanwhile
			a.study = msg.study
			noteDeck(a)
		}
		begun(a)
	default:
		a.toScreen(msg)
	}
}

// settle keeps what the screens say has happened, does what they asked for, and lays out what is shown.
func (a *App) settle() {
	for {
		events := a.Events
		a.Events = nil
		a.session.persist(events)
		if len(a.Outbox) == 0 {
			break
		}
		in := a.Outbox[0]
		a.Outbox = a.Outbox[1:]
		a.transition(in)
	}
	a.tick()
	a.window().layout()
}

// takeDeck shows the deck, and lets what can be drawn from it be made.
func (a *App) takeDeck(msg deckMsg) {
	if a.broken = msg.err; a.broken != nil {
		a.study.glance = nil
		begun(a)
		return
	}
	if a.study.Deck = msg.deck; a.study.glance == nil {
		a.study.glance = new(msg.deck.Glance())
	}
	a.cmds = append(a.cmds, func() tea.Msg { return studyMsg{readied(msg.study())} })
}

// begun goes on with what waited for the deck, and looks back into the history.
func begun(a *App) {
	a.ready = true
	tell := a.cfg.Begun
	if tell == nil {
		tell = func() {}
	}
	look := lookBack(a)
	a.cmds = append(a.cmds, func() tea.Msg {
		tell()
		if look == nil {
			return nil
		}
		return look()
	})
	a.resumeIntent()
}

// homeState is what the first screen tells of.
func homeState(a *App) screen.HomeState {
	return screen.HomeState{Deck: a.study.glance, Broken: a.broken, Open: a.session.resumable(), Stands: a.session.standsWith(a.study.Deck)}
}
