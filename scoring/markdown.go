package scoring

import (
	"fmt"
	"strings"
)

// Markdown writes the report as a page: what the screen shows and what `report --format md` prints.
func (r *Report) Markdown() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n\n", args...) }
	sign := "✗"
	if r.Passed {
		sign = "✓"
	}
	line("# %s %s", sign, r.Verdict())
	line("**Practice estimate %d** of 1000, cut score %d. 95 %% interval: %d to %d. Chance to pass: %s.",
		r.Estimate, r.Cut, r.Low, r.High, percent(r.Chance))
	line("**%d of %d right**%s. %s", r.Right, r.Asked, r.openWords(), r.timeWords())
	for _, p := range r.Pauses {
		line("- %s", r.pauseWords(p))
	}
	b.WriteString(r.topicTable())
	for _, m := range r.Marks {
		if m.Right+m.Wrong > 0 {
			line("- %s: %d right, %d wrong", m.Mark, m.Right, m.Wrong)
		}
	}
	if len(r.Slowest) > 0 {
		var slow []string
		for _, s := range r.Slowest {
			slow = append(slow, fmt.Sprintf("%d (%s, %s)", s.Number, Minutes(s.Time), rightWord(s.Right)))
		}
		line("- slowest: %s", strings.Join(slow, ", "))
	}
	line("Form %s · deck %s, digest %s · %s", r.Code, r.Deck, r.Digest, r.Started.Format("2006-01-02 15:04"))
	return strings.TrimRight(b.String(), "\n")
}

// Advice says the next action as words that follow "to".
func (r *Report) Advice() string {
	if r.Next.Do == DoDrill {
		return fmt.Sprintf("drill %s (%d missed)", r.Next.Topic, r.Next.Wrong)
	}
	return "sit the next form"
}

func (r *Report) openWords() string {
	if len(r.Open) == 0 {
		return ""
	}
	return fmt.Sprintf(", %d unanswered: %s", len(r.Open), NumberList(r.Open, 12))
}

func (r *Report) timeWords() string {
	words := "Time used: " + Minutes(r.Used)
	if r.Limit > 0 {
		words += " of " + Minutes(r.Limit)
	} else {
		words += ", untimed"
	}
	if r.Strict {
		words += ", strict clock"
	}
	if r.State == Expired {
		words += "; the clock submitted the exam"
	}
	return words + "."
}

func (r *Report) pauseWords(p Pause) string {
	if p.Why == ClockBack {
		return "at " + p.At.Format("15:04") + " " + string(p.Why) + " by " + Minutes(p.Length)
	}
	if p.Counted {
		return "at " + p.At.Format("15:04") + " the strict clock ran on for " + Minutes(p.Length) + ": " + string(p.Why)
	}
	return "at " + p.At.Format("15:04") + " the clock stood still for " + Minutes(p.Length) + ": " + string(p.Why)
}

func (r *Report) topicTable() string {
	var b strings.Builder
	b.WriteString("| Topic | Right | |\n| --- | ---: | --- |\n")
	for _, t := range r.Topics {
		fmt.Fprintf(&b, "| %s | %d of %d | %s |\n", strings.ReplaceAll(t.Topic, "|", `\|`), t.Right, t.Asked, t.Word)
	}
	return b.String() + "\n"
}

func rightWord(right bool) string {
	if right {
		return "right"
	}
	return "wrong"
}

// percent writes a chance without false precision at its ends.
func percent(p float64) string {
	switch {
	case p < 0.01:
		return "under 1 %"
	case p > 0.99:
		return "over 99 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}
