package screen

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"cutscore/scoring"
	"cutscore/scoring/study"
	"cutscore/ui/widget"
)

// Report is the score report of an exam: the same Markdown that the report command writes.
type Report struct {
	*Host
	widget.Scroll
	attempt *scoring.Attempt
	report  scoring.Report
	asking  *widget.Prompt         // for the score that the person expects; the result is not shown before it is answered
	stands  func() *study.Standing // how one stands with a deck, once that was read; nil: it was not
	pane    int                    // columns of the topics beside the page; 0: they stand in it
}

// NewReport makes the report of an attempt that has ended. Of an exam that has just been submitted it asks first what score
// the person expects.
func NewReport(s *Host, attempt *scoring.Attempt, submitted bool, stands func() *study.Standing) *Report {
	r := &Report{Host: s, attempt: attempt, stands: stands, report: scoring.NewReport(attempt)}
	if submitted && r.report.Scored() && attempt.Expected == 0 {
		r.askExpected()
	}
	return r
}

func (r *Report) askExpected() {
	p := widget.TextPrompt("Before the result: which score do you expect?", fmt.Sprintf("%d to %d, or nothing", scoring.Scale(0, 1), scoring.Scale(1, 1)), 4, r.expect)
	p.Esc = "see the result"
	r.asking = &p
	r.Asked = r.asking
}

// expect keeps the score that was expected. Nothing is kept where nothing was said.
func (r *Report) expect(text string) error {
	score, err := strconv.Atoi(strings.TrimSpace(text))
	switch {
	case strings.TrimSpace(text) == "":
		return nil
	case err != nil || score < scoring.Scale(0, 1) || score > scoring.Scale(1, 1):
		return fmt.Errorf("give a score from %d to %d, or nothing", scoring.Scale(0, 1), scoring.Scale(1, 1))
	}
	r.attempt.Expected = score
	r.report = scoring.NewReport(r.attempt)
	r.Send(Intent{Want: WantAmend, Attempt: r.attempt})
	return nil
}

// sealed reports whether the result is not to be seen yet.
func (r *Report) sealed() bool { return r.asking != nil && r.Asked == r.asking }

// Update takes the next step, walks through the items, or goes back.
func (r *Report) Update(msg tea.Msg) tea.Cmd {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	switch k := widget.Key(press.String()); {
	case key.Matches(k, keyWalk) && !r.attempt.Empty():
		r.Send(Intent{Want: WantReview, Attempt: r.attempt})
	case key.Matches(k, keyConfused) && len(r.confused()) > 0:
		r.Send(Intent{Want: WantNewDrill, Drill: DrillSetup{Cards: r.confused()[0].Cards[:]}})
	case key.Matches(k, keyAdvice):
		r.advise()
	case key.Matches(k, widget.KeyBack):
		r.Want(WantBack)
	default:
		r.Scroll.Press(k, true)
	}
	return nil
}

func (r *Report) advise() {
	if r.report.Next.Do == scoring.DoDrill {
		drill := DrillSetup{Deck: r.report.Deck, Count: DrillLength}
		if topic := r.report.Next.Topic; topic != "" {
			drill.Topics = []string{topic}
		}
		r.Send(Intent{Want: WantNewDrill, Drill: drill})
		return
	}
	r.Send(Intent{Want: WantSetup, Exam: ExamSetup{Profile: ProfileFull}})
}

// keyConfused drills the pair that is confused most often.
var keyConfused = widget.Bind([]string{"c"}, "c", "drill what you confuse")

// confused are the cards of the attempt's deck that are confused, by all that was answered up to now.
func (r *Report) confused() []study.Confusion {
	if s := r.stands(); s != nil && s.DeckID == r.attempt.Form.DeckID && r.report.Graded() {
		return s.Confused
	}
	return nil
}

// confusedWords name them, those most often confused first, and the key that drills the first pair.
func (r *Report) confusedWords() string {
	page := study.ConfusedPage(r.confused())
	if page == "" {
		return ""
	}
	return "\n\n" + page + "\n\nPress **" + scoring.Literal(r.Styles.Named(keyConfused)) + "** to drill the first two side by side."
}

func (r *Report) page() widget.PageJob {
	page := r.report.Markdown() + r.confusedWords() + "\n\n**Next:** press **" + keyAdvice.Help().Key + "** to " + scoring.Literal(r.report.Advice()) + "."
	if r.pane > 0 { // the topics stand beside it
		page = strings.Replace(page, r.report.TopicTable()+"\n\n", "", 1)
	}
	return widget.PageJob{
		Key: fmt.Sprintf("report/%s/%v/%d/%v", r.report.Attempt, r.pane > 0, r.report.Expected, r.confused()), Width: r.Width, Report: true, Parts: []widget.Part{{Markdown: page}},
	}
}

// topics is the table of topics as a page of its own.
func (r *Report) topics() widget.PageJob {
	return widget.PageJob{Key: "topics/" + r.report.Attempt, Width: r.pane, Report: true, Parts: []widget.Part{{Markdown: r.report.TopicTable()}}}
}

// View draws the page, with the topics beside it in a wide window.
func (r *Report) View() string {
	if r.sealed() {
		return ""
	}
	if r.pane == 0 {
		return r.Scroll.View()
	}
	return widget.Beside(r.Visible(), r.Books.Show(r.topics())[0], r.Width, r.Height, r.Styles)
}

// leastTopics are the columns from which on the topics stand beside the page: in fewer their table breaks words.
const leastTopics = 48

// SetSize lays out the page.
func (r *Report) SetSize(width, height int) {
	r.pane = 0
	if r.report.Graded() {
		_, r.pane = r.Styles.Panes(width)
	}
	if r.pane < leastTopics {
		r.pane = 0
	}
	r.Scroll.SetReading(r.Styles, width, height)
	r.SetLines(r.Books.Show(r.page())[0])
}

// roomForAdvice are the columns from which on the footer says what the next step is; the page says it anyway.
const roomForAdvice = 60

// Keys lists the bindings.
func (r *Report) Keys() []key.Binding {
	advice := keyAdvice
	if r.Width >= roomForAdvice {
		advice = widget.Bind(keyAdvice.Keys(), "d", r.report.Advice())
	}
	keys := []key.Binding{keyWalk, advice, widget.KeyBack, widget.KeyPageMove}
	if r.attempt.Empty() { // there is nothing to review
		keys = keys[1:]
	}
	if len(r.confused()) > 0 {
		keys = append(keys, keyConfused)
	}
	return keys
}

// Head names deck and form.
func (r *Report) Head() (title, place string) {
	return "Score report · " + r.report.Title, r.report.Code
}

// Status says that there is more to read.
func (r *Report) Status() string {
	if r.sealed() {
		return ""
	}
	return r.Mark()
}

// Pages lists this page, and that of the topics.
func (r *Report) Pages() []widget.PageJob {
	if r.pane == 0 {
		return []widget.PageJob{r.page()}
	}
	return []widget.PageJob{r.page(), r.topics()}
}
