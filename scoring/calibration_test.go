package scoring

import (
	"reflect"
	"testing"

	"cutscore/content"
)

// calibrated makes an ended attempt of marks: R and W answered surely, r and w unsurely, - not answered, ? answered and
// not finished.
func calibrated(topics, marks string) *Attempt {
	a := &Attempt{Mode: Exam, State: Submitted}
	for i, m := range marks {
		a.Form.Items = append(a.Form.Items, content.Drawn{Item: content.Item{Topic: topics[i : i+1]}})
		r := Response{Choice: []int{0}, Done: m != '?', Unsure: m == 'r' || m == 'w', Right: m == 'R' || m == 'r'}
		if m == '-' {
			r.Choice = nil
		}
		a.Responses = append(a.Responses, r)
	}
	return a
}

func TestCalibrate(t *testing.T) {
	tests := []struct {
		name, topics, marks   string
		misconceptions, lucky []int
		sure, unsure          Tally
		lines                 []string
	}{
		{"nothing answered", "AA", "--", nil, nil, Tally{}, Tally{}, nil},
		{"all sure and right", "AAB", "RRR", nil, nil, Tally{3, 3}, Tally{}, []string{"A sure of all 2, none wrong", "B sure of the only one, which was right"}},
		{"a misconception", "AAA", "RWR", []int{2}, nil, Tally{2, 3}, Tally{}, []string{"A sure of all 3, 1 wrong"}},
		{"luck", "AA", "rw", nil, []int{1}, Tally{}, Tally{1, 2}, []string{"A unsure of all 2, 1 right"}},
		{"the worst topic first", "ABBCC", "RWWrw", []int{2, 3}, []int{4}, Tally{1, 3}, Tally{1, 2},
			[]string{"B sure of all 2, 2 wrong", "C unsure of all 2, 1 right", "A sure of the only one, which was right"}},
		{"both", "AAAA", "RWrw", []int{2}, []int{3}, Tally{1, 2}, Tally{1, 2}, []string{"A sure of 2, 1 wrong; unsure of 2, 1 right"}},
		{"unanswered and unfinished ones say nothing", "AAA", "R-?", nil, nil, Tally{1, 1}, Tally{}, []string{"A sure of the only one, which was right"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := calibrate(calibrated(tt.topics, tt.marks))
			var lines []string
			for _, topic := range c.Topics {
				lines = append(lines, topic.Topic+" "+topic.Line())
			}
			if !reflect.DeepEqual(c.Misconceptions, tt.misconceptions) || !reflect.DeepEqual(c.Lucky, tt.lucky) ||
				c.Sure != tt.sure || c.Unsure != tt.unsure || !reflect.DeepEqual(lines, tt.lines) {
				t.Errorf("%+v\n%q", c, lines)
			}
			if c.Marked() != (tt.unsure.Asked > 0) {
				t.Error("marked")
			}
		})
	}
}
