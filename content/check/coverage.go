package check

import (
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
)

// Verdicts say in words what the bank covers.
type Verdicts struct {
	Kinds  string `json:"kinds"`
	Levels string `json:"levels"`
	Cards  string `json:"cards"`
}

// enough is how many items a card needs so that several exams can ask about it without repeating themselves.
const enough = 10

func kindVerdict(s Stats) string {
	several, single := of(s.Kinds, string(content.Response)), of(s.Kinds, string(content.Choice))
	recall := of(s.Levels, content.RecallOnly)
	text := fmt.Sprintf("%d for exams", several+single-recall)
	if recall > 0 {
		text += fmt.Sprintf(", %d only for drills", recall)
	}
	if several > 0 {
		text += fmt.Sprintf(", one in %.1f has several keys", float64(several+single)/float64(several))
	}
	return text
}

// levelVerdict names the levels that topics lack.
func levelVerdict(s Stats) string {
	if without := of(s.Levels, ""); without == s.Items {
		return "no question says its level"
	} else if without > 0 {
		return fmt.Sprintf("%s without a level", plural(without, "question"))
	}
	var lacks []string
	for _, t := range s.Topics {
		for _, l := range content.Levels() {
			if t.Items > 0 && of(t.Levels, l) == 0 {
				lacks = append(lacks, fmt.Sprintf("%s in %s", l, t.Name))
			}
		}
	}
	if len(lacks) == 0 {
		return "all three levels in every topic"
	}
	return "missing: " + strings.Join(lacks, ", ")
}

func cardVerdict(s Stats) string {
	bare, thin := 0, 0
	for _, c := range s.Cards {
		switch {
		case c.Items == 0:
			bare++
		case c.Items < enough:
			thin++
		}
	}
	var parts []string
	if bare > 0 {
		parts = append(parts, plural(bare, "card")+" without a question")
	}
	if thin > 0 {
		parts = append(parts, fmt.Sprintf("%s with fewer than %d", plural(thin, "card"), enough))
	}
	if len(parts) == 0 {
		return fmt.Sprintf("%d or more questions on every card", slices.MinFunc(s.Cards, func(a, b CardCount) int { return a.Items - b.Items }).Items)
	}
	return strings.Join(parts, ", ")
}
