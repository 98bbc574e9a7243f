package scoring

import (
	"fmt"
	"slices"
	"strings"
)

// Markdown writes the report as a page: what the screen shows and what `report --format md` prints.
func (r *Report) Markdown() string {
	blocks := []string{"# " + r.heading()}
	if r.Scored() {
		blocks = append(blocks, r.estimate()...)
	}
	switch {
	case r.Graded() && r.Asked > 0:
		blocks = append(blocks, r.rawWords(), r.freshWords(), r.TopicTable(), "## Flagged and unsure", r.markWords(), r.calibrationWords())
	case !r.Graded():
		blocks = append(blocks, fmt.Sprintf("%d of %s answered.", r.Asked-len(r.Open), Counted(r.Asked, "question")))
	}
	blocks = append(blocks, "## Time", r.timeWords(), r.stillWords(), r.pauseList(), r.Went.words(r.Graded(), r.Used), r.slowWords(), r.changeWords(), r.source())
	return strings.Join(slices.DeleteFunc(blocks, func(b string) bool { return b == "" }), "\n\n")
}

// Advice says the next action as words that follow "to".
func (r *Report) Advice() string {
	switch {
	case r.Next.Do == DoDrill && r.Next.Topic == "":
		return "start another drill"
	case r.Next.Do == DoDrill:
		return fmt.Sprintf("drill %s (%s)", r.Next.Topic, r.Next.Missed.missedWords())
	}
	return "sit the next form"
}

func (r *Report) heading() string {
	switch {
	case !r.Scored():
		return r.Verdict()
	case r.Passed:
		return "✓ " + r.Verdict()
	}
	return "✗ " + r.Verdict()
}

func (r *Report) estimate() []string {
	words := fmt.Sprintf("**Practice estimate %d** of 1000; the cut score is %d.", r.Estimate, r.Cut)
	switch by := r.Estimate - r.Expected; {
	case r.Expected == 0:
	case by == 0:
		words += " That is what you expected."
	case by > 0:
		words += fmt.Sprintf(" You expected %d: you did %d better.", r.Expected, by)
	default:
		words += fmt.Sprintf(" You expected %d: you fell %d short of that.", r.Expected, -by)
	}
	return []string{
		words,
		list(
			fmt.Sprintf("95 %% interval: %d to %d; %s cannot tell more closely", r.Low, r.High, Counted(r.Asked, "question")),
			fmt.Sprintf("Chance to pass: %s, going by this exam alone", percent(r.Chance)),
		),
	}
}

// openListed is how many unanswered questions a report names before it counts the rest.
const openListed = 12

// rawWords says the raw score and what was left open; a drill's heading has said the former.
func (r *Report) rawWords() string {
	var words []string
	if r.Scored() {
		words = append(words, fmt.Sprintf("**%d of %d right**", r.Right, r.Asked))
	}
	if len(r.Unknown) > 0 {
		words = append(words, fmt.Sprintf("%d not known: %s", len(r.Unknown), NumberList(r.Unknown, openListed)))
	}
	if len(r.Open) > 0 {
		words = append(words, fmt.Sprintf("%d unanswered: %s", len(r.Open), NumberList(r.Open, openListed)))
	}
	if len(r.Part) > 0 {
		words = append(words, fmt.Sprintf("%d incomplete: %s", len(r.Part), NumberList(r.Part, openListed)))
	}
	if len(words) == 0 {
		return ""
	}
	return strings.Join(words, "; ") + "."
}

// TopicTable writes how each topic went, as a table.
func (r *Report) TopicTable() string {
	var b strings.Builder
	b.WriteString("| Topic | Right | Result |\n| --- | ---: | --- |")
	for _, t := range r.Topics {
		fmt.Fprintf(&b, "\n| %s | %d of %d | %s |", Literal(t.Topic), t.Right, t.Asked, t.Word)
	}
	return b.String()
}

// markWords says how the marked items went. Sure is worth saying only beside unsure.
func (r *Report) markWords() string {
	var lines []string
	unsure := false
	for _, m := range r.Marks {
		n := m.all()
		unsure = unsure || m.Mark == MarkUnsure && n > 0
		if n > 0 && (m.Mark != MarkSure || unsure) {
			lines = append(lines, m.Mark+": "+m.words())
		}
	}
	if len(lines) == 0 {
		return "No question was flagged or marked as unsure."
	}
	return list(lines...)
}

// source says what was sat and when.
func (r *Report) source() string {
	return fmt.Sprintf("Form %s of %s · deck %s, digest %s · %s",
		r.Code, Literal(r.Title), Literal(r.Deck), r.Digest, r.Started.Format("2006-01-02 15:04"))
}

// list writes lines as one Markdown list.
func list(lines ...string) string {
	if len(lines) == 0 {
		return ""
	}
	return "- " + strings.Join(lines, "\n- ")
}
