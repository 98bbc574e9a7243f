package scoring

import (
	"fmt"
	"strings"
)

// Compare writes two ended attempts side by side as Markdown: scores, time, topics, and the items that both asked.
func Compare(older, newer *Attempt) string {
	a, b := NewReport(older), NewReport(newer)
	var page strings.Builder
	page.WriteString("| | Earlier | Later |\n| --- | ---: | ---: |\n")
	row := func(name, left, right string) {
		fmt.Fprintf(&page, "| %s | %s | %s |\n", Literal(name), left, right)
	}
	if a.Deck != b.Deck || a.Title != b.Title {
		row("Deck", Literal(a.Title), Literal(b.Title))
	}
	row("Started", a.Started.Local().Format(started), b.Started.Local().Format(started))
	row("Form", formOrDrill(&a), formOrDrill(&b))
	if a.Scored() || b.Scored() {
		row("Practice estimate", scoredOr(&a, fmt.Sprint(a.Estimate)), scoredOr(&b, fmt.Sprint(b.Estimate)))
		row("95 % interval", scoredOr(&a, fmt.Sprintf("%d to %d", a.Low, a.High)), scoredOr(&b, fmt.Sprintf("%d to %d", b.Low, b.High)))
	}
	row("Right", ratio(a.Right, a.Asked), ratio(b.Right, b.Asked))
	row("Time used", Minutes(a.Used), Minutes(b.Used))
	row("Time per question", paceWords(&a), paceWords(&b))
	for _, name := range topicNames(a.Topics, b.Topics) {
		row(name, topicRatio(a.Topics, name), topicRatio(b.Topics, name))
	}
	page.WriteString("\n" + sharedItems(older, newer))
	return page.String()
}

// paceWords is the time for each question; a dash where none was looked at.
func paceWords(r *Report) string {
	if r.Spent.Items == 0 {
		return "-"
	}
	return Minutes(r.Spent.Each())
}

// scoredOr is what an exam has and a drill has not.
func scoredOr(r *Report, words string) string {
	if !r.Scored() {
		return "-"
	}
	return words
}

const started = "2006-01-02 15:04"

// formOrDrill is an exam's form; that of a drill nobody has seen.
func formOrDrill(r *Report) string {
	if r.Mode == Drill {
		return "drill"
	}
	return r.Code
}

func ratio(right, asked int) string { return fmt.Sprintf("%d of %d", right, asked) }

func topicNames(lists ...[]TopicScore) []string {
	var names []string
	seen := map[string]bool{}
	for _, list := range lists {
		for _, t := range list {
			if !seen[t.Topic] {
				seen[t.Topic] = true
				names = append(names, t.Topic)
			}
		}
	}
	return names
}

func topicRatio(topics []TopicScore, name string) string {
	for _, t := range topics {
		if t.Topic == name {
			return ratio(t.Right, t.Asked)
		}
	}
	return "-"
}

// sharedItems says what became of the items that both attempts asked, by the stamps they were given then.
func sharedItems(older, newer *Attempt) string {
	before, after := firstPlaces(older), firstPlaces(newer)
	shared := 0
	var better, worse []int
	for i := range newer.Responses {
		id := newer.Form.Items[i].ID
		at, asked := before[id]
		if !asked || after[id] != i {
			continue
		}
		shared++
		switch was, now := older.Responses[at].Right, newer.Responses[i].Right; {
		case now && !was:
			better = append(better, numberOf(newer, i))
		case was && !now:
			worse = append(worse, numberOf(newer, i))
		}
	}
	if shared == 0 {
		return "No question was asked in both."
	}
	return fmt.Sprintf("Asked in both: %s.\n\n", Counted(shared, "question")) + list(
		"right now, not before: "+listOrNone(better),
		"right before, not now: "+listOrNone(worse),
	) + "\n\nThe numbers are those of the later attempt."
}

// firstPlaces are where each item was asked first, from 0: what a drill asks again shows what it has just taught.
func firstPlaces(a *Attempt) map[string]int {
	places := map[string]int{}
	for i := range a.Form.Items {
		if _, known := places[a.Form.Items[i].ID]; !known {
			places[a.Form.Items[i].ID] = i
		}
	}
	return places
}

func listOrNone(numbers []int) string {
	if len(numbers) == 0 {
		return "none"
	}
	return NumberList(numbers, 20)
}
