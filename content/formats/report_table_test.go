package formats_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content/formats"
)

// twenty are reports such as a folder of real files gives.
func twenty() []formats.Report {
	var reports []formats.Report
	for i := range 19 {
		r := formats.Failed(fmt.Sprintf("downloads/course materials/week-%02d_practice_questions_final.gift", i+1), "")
		r.Format, r.Read, r.Questions, r.Cards = "questions whose parts have labels", 3*i+7, 2*i, i+7
		r.Deck = fmt.Sprintf("week-%02d_practice_questions_final", i+1)
		if i%3 == 0 {
			r.Skipped = []formats.Note{{Line: i + 1, Text: "no option is marked as right: Which of these protocols is used to resolve a name to an address on the local network"}}
		}
		reports = append(reports, r)
	}
	reports[4].Deck += "-2"
	return append(reports, formats.Failed("downloads/notes.pdf", "this is a PDF: copy its text into a .txt file and import that"))
}

func table(t *testing.T, reports []formats.Report, width int) (head string, all string) {
	t.Helper()
	var b strings.Builder
	if err := formats.WriteTable(&b, reports, width); err != nil {
		t.Fatal(err)
	}
	head, _, _ = strings.Cut(b.String(), "\n\n")
	return head, b.String()
}

func TestTheTableFitsTheTerminal(t *testing.T) {
	for _, width := range []int{60, 80, 100, 200} {
		head, all := table(t, twenty(), width)
		rows := strings.Split(head, "\n")
		if len(rows) != 21 {
			t.Errorf("%d rows at %d columns:\n%s", len(rows), width, head)
		}
		for _, row := range rows {
			if strings.Contains(row, "questions") && width < 100 && !strings.Contains(row, "….gift") {
				t.Errorf("the ending is cut: %s", row)
			}
			if ansi.StringWidth(row) > width {
				t.Errorf("wider than %d: %s", width, row)
			}
		}
		for _, want := range []string{"QUESTIONS", "CARDS", "not imported", ".gift", "week-05_practice_questions_final-2", "notes.pdf"} {
			if !strings.Contains(all, want) {
				t.Errorf("no %q at %d columns:\n%s", want, width, all)
			}
		}
	}
}

func TestATableInAPipeIsWhole(t *testing.T) {
	head, all := table(t, twenty(), 0)
	if strings.Contains(head, "…") || !strings.Contains(head, "SKIPPED") || !strings.Contains(head, "downloads/course materials/week-01") {
		t.Errorf("%s", head)
	}
	if !strings.Contains(all, "downloads/notes.pdf: this is a PDF") || strings.Count(all, "skipped: 1") != 7 {
		t.Errorf("%s", all)
	}
	wide, _ := table(t, twenty(), ansi.StringWidth(strings.SplitN(head, "\n", 2)[1])+200)
	if wide != head {
		t.Errorf("a wide terminal has another table:\n%s\n%s", wide, head)
	}
}

func TestWhereThereIsNoRoomForATable(t *testing.T) {
	head, _ := table(t, twenty(), 40)
	if strings.Contains(head, "QUESTIONS") || !strings.Contains(head, "week-02_practice_questions_final.gift\n  questions whose parts have labels: 2 questions and 8 flashcards, deck week-02") ||
		!strings.Contains(head, "downloads/notes.pdf\n  not imported") {
		t.Errorf("%s", head)
	}
}

func TestDuplicatesAreListedBelowTheTable(t *testing.T) {
	r := formats.Failed("a.gift", "")
	r.Questions, r.Doubles = 2, []formats.Note{{Line: 9, Text: "stands in line 3 already: Who?"}}
	if _, all := table(t, []formats.Report{r}, 0); !strings.Contains(all, "a.gift:9: stands in line 3 already") {
		t.Errorf("%s", all)
	}
}
