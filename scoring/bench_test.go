package scoring

import "testing"

// mock is a full mock exam of 65 items in seven topics.
func mock(b *testing.B) *Attempt {
	return newExam(b, 130*minute, newHands(),
		sitting{"Auth types", "rrrrwrrrwrrr"}, sitting{"Caching", "rrwrr-rr"}, sitting{"Error codes", "rrrwrrrrrwrrrrr-"},
		sitting{"Integrations", "rrwwrrrr"}, sitting{"Limits", "rwrrrwrrr"}, sitting{"Monitoring", "rrrrrr"}, sitting{"Stages", "rrrwrr"})
}

func BenchmarkGrade65(b *testing.B) {
	a := mock(b)
	for b.Loop() {
		for i := range a.Responses {
			Grade(&a.Form.Items[i], a.Responses[i].Choice)
		}
	}
}

func BenchmarkReport65(b *testing.B) {
	a := mock(b)
	a.End(Submitted, newHands().Reading)
	for b.Loop() {
		r := NewReport(a)
		_ = r.Markdown()
	}
}

func BenchmarkAdvance(b *testing.B) {
	h, a := newHands(), mock(b)
	for b.Loop() {
		a.Advance(h.tick(sec), true)
	}
}
