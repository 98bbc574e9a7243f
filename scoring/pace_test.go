package scoring

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestPaceOfAnAttempt(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"One", "rrrrwr"}, sitting{"Two", "rrwrw-"})
	for i := range a.Responses {
		a.Responses[i].Time = time.Duration(10+i) * sec
	}
	a.Responses[0].Time, a.Responses[4].Time, a.Responses[11].Time = 4*sec, 2*sec, 3*sec // the last was left empty
	a.End(Submitted, h.Reading)
	r := NewReport(a)
	if want := []time.Duration{27 * sec, 30 * sec, 51 * sec, 42 * sec}; !slices.Equal(r.Went.Quarters, want) {
		t.Errorf("%v, want %v", r.Went.Quarters, want)
	}
	if want := []TopicPace{{"Two", Spent{93 * sec, 6}}, {"One", Spent{57 * sec, 6}}}; !slices.Equal(r.Went.Topics, want) {
		t.Errorf("%v, want %v", r.Went.Topics, want)
	}
	if r.Went.Quick != (Tally{1, 2}) {
		t.Errorf("%+v", r.Went.Quick)
	}
	page := r.Markdown()
	for _, want := range []string{"Time per question by topic: Two 16 s, One 10 s.", "The four quarters of the questions took 27 s, 30 s, 51 s, 42 s.", "2 answers in under 5 s: 1 right, 1 wrong."} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not in\n%s", want, page)
		}
	}
	if words := r.Went.words(true, 170*sec); !strings.Contains(words, "42 s. The other 20 s went by between them") {
		t.Errorf("the quarters do not add up to the time used:\n%s", words)
	}
	few := newExam(t, hour, newHands(), sitting{"One", "rrr"})
	few.End(Submitted, h.Reading)
	if p := NewReport(few).Went; p.Quarters != nil || p.words(true, 0) != "" {
		t.Errorf("three questions of one topic have no pace to tell: %+v", p)
	}
}

// The average over all is that over the topics: the time that went to questions, over those that were looked at. A topic that was
// never reached has no pace, and what was paged past was not looked at.
func TestPaceIsOfWhatWasLookedAt(t *testing.T) {
	h := newHands()
	a := newExam(t, hour, h, sitting{"One", "rw"}, sitting{"Two", "r-"}, sitting{"Three", "---------"})
	h.work(&a.Clock, 10*minute) // most of it in the overview
	a.Responses[0].Time, a.Responses[1].Time, a.Responses[2].Time, a.Responses[3].Time = 10*sec, 20*sec, 30*sec, 60*sec
	a.Responses[4].Time = 300 * time.Millisecond
	a.End(Submitted, h.Reading)
	r := NewReport(a)
	if r.Spent != (Spent{120 * sec, 4}) || a.Result.Spent() != r.Spent || len(r.Went.Topics) != 2 {
		t.Errorf("%+v, %+v", r.Spent, r.Went.Topics)
	}
	page := r.Markdown()
	for _, want := range []string{"**, 30 s per question on average over the 4 you looked at.", "by topic: Two 45 s, One 15 s.\n"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not in\n%s", want, page)
		}
	}
	if strings.Contains(page, "quarters") { // the last was never reached
		t.Error(page)
	}
	if beside := Compare(a, a); !strings.Contains(beside, "| Time per question | 30 s | 30 s |") {
		t.Error(beside)
	}
}
