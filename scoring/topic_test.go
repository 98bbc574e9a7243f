package scoring

import (
	"testing"

	"cutscore/content"
)

func TestTopicWord(t *testing.T) {
	cut := CutShare(content.DefaultCutScore)
	for _, tc := range []struct {
		right, asked int
		want         string
	}{
		{0, 1, WordFew}, {1, 1, WordFew}, {0, 2, WordFew}, {4, 6, WordFew}, {5, 5, WordFew}, {7, 10, WordFew},
		{0, 3, WordWeak}, {1, 6, WordWeak}, {4, 12, WordWeak}, {30, 65, WordWeak},
		{9, 9, WordStrong}, {15, 16, WordStrong}, {60, 65, WordStrong},
		{45, 65, WordNear}, {44, 65, WordNear}, {30, 43, WordNear}, {14, 20, WordFew},
	} {
		if got := topicWord(tc.right, tc.asked, cut); got != tc.want {
			t.Errorf("%d of %d: %q, want %q", tc.right, tc.asked, got, tc.want)
		}
	}
}

func TestTopicScores(t *testing.T) {
	r := reported(t, sitting{"Limits", "rw"}, sitting{"Auth", "www-"}, sitting{"Limits", "rrr"})
	want := []TopicScore{{"Auth", 0, 4, WordWeak}, {"Limits", 4, 5, WordFew}}
	if len(r.Topics) != 2 || r.Topics[0] != want[0] || r.Topics[1] != want[1] {
		t.Errorf("%+v, want %+v", r.Topics, want)
	}
}

func TestAdvice(t *testing.T) {
	for _, tc := range []struct {
		name   string
		topics []sitting
		want   string
	}{
		{"nothing missed", []sitting{{"Auth", "rr"}, {"Limits", "rrr"}}, "sit the next form"},
		{"the one with a miss", []sitting{{"Auth", "rr"}, {"Limits", "rwr"}}, "drill Limits (1 wrong)"},
		{"the weakest", []sitting{{"Auth", "rrrrwwww"}, {"Caching", "rwwwwwww"}, {"Limits", "rrrrrrrw"}}, "drill Caching (7 wrong)"},
		{"unanswered is missed", []sitting{{"Auth", "rr"}, {"Limits", "r--"}}, "drill Limits (2 unanswered)"},
		{"wrong and unanswered apart", []sitting{{"Auth", "rr"}, {"Limits", "w--"}}, "drill Limits (1 wrong, 2 unanswered)"},
		{"one missed of one is no proof", []sitting{{"Auth", "w"}, {"Limits", "rrrwwwwwwwww"}}, "drill Limits (9 wrong)"},
		{"the same share, more missed", []sitting{{"Auth", "rw"}, {"Limits", "rrrrwwww"}}, "drill Limits (4 wrong)"},
		{"all alike: the first by name", []sitting{{"Limits", "rw"}, {"Auth", "rw"}}, "drill Auth (1 wrong)"},
	} {
		r := reported(t, tc.topics...)
		if got := r.Advice(); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}
