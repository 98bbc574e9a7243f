package scoring

import (
	"strings"
	"testing"
	"time"
)

func TestMinutes(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0 s", -minute: "0 s", 499 * time.Millisecond: "0 s", 500 * time.Millisecond: "1 s", 42 * sec: "42 s",
		minute: "1 min", minute - time.Millisecond: "1 min", 3*minute + 5*sec: "3 min 05 s", 59*minute + 59*sec: "59 min 59 s",
		hour: "1 h", hour - time.Millisecond: "1 h", hour + 59*sec: "1 h", 2*hour + 10*minute: "2 h 10 min", 2*hour + 5*minute + 59*sec: "2 h 05 min",
		26 * hour: "26 h", 47*hour + 59*minute: "47 h 59 min", 48 * hour: "2 days", 76 * hour: "3 days 4 h", 504*hour + minute: "21 days",
	} {
		if got := Minutes(d); got != want {
			t.Errorf("Minutes(%v) = %q, want %q", d, got, want)
		}
	}
}

func TestCountdown(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0:00", -5 * sec: "0:00", 1: "0:01", 7 * sec: "0:07", 7*sec + 1: "0:08", 29*minute + 30*sec: "29:30",
		hour - 1: "1:00:00", hour: "1:00:00", 2*hour - 53*sec: "1:59:07", 130 * minute: "2:10:00", 11 * hour: "11:00:00",
	} {
		if got := Countdown(d); got != want {
			t.Errorf("Countdown(%v) = %q, want %q", d, got, want)
		}
	}
}

func TestNumberList(t *testing.T) {
	for _, tc := range []struct {
		numbers []int
		most    int
		want    string
	}{
		{nil, 3, ""}, {[]int{3}, 3, "3"}, {[]int{3, 6}, 3, "3, 6"}, {[]int{1, 2, 3}, 3, "1, 2, 3"},
		{[]int{1, 2, 3, 4}, 3, "1, 2, 3 and 1 more"}, {[]int{1, 2, 3, 4, 5}, 3, "1, 2, 3 and 2 more"}, {[]int{1, 2}, 0, "and 2 more"},
	} {
		if got := NumberList(tc.numbers, tc.most); got != tc.want {
			t.Errorf("NumberList(%v, %d) = %q, want %q", tc.numbers, tc.most, got, tc.want)
		}
	}
}

func TestPercentClaimsNoMoreThanItKnows(t *testing.T) {
	for p, want := range map[float64]string{
		0: "under 1 %", 0.0099: "under 1 %", 0.01: "1 %", 0.335: "34 %", 0.5: "50 %", 0.99: "99 %", 0.991: "over 99 %", 1: "over 99 %",
	} {
		if got := percent(p); got != want {
			t.Errorf("percent(%v) = %q, want %q", p, got, want)
		}
	}
}

func TestUnansweredAreNamed(t *testing.T) {
	for _, tc := range []struct{ outcomes, want string }{
		{"rrr", "**3 of 3 right**."},
		{"rr-rr-", "**4 of 6 right**; 2 unanswered: 3, 6."},
		{"r--------------", "**1 of 15 right**; 14 unanswered: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 2 more."},
	} {
		r := reported(t, sitting{"Auth", tc.outcomes})
		if got := r.Markdown(); !strings.Contains(got, "\n"+tc.want+"\n") {
			t.Errorf("%s: there is no %q in\n%s", tc.outcomes, tc.want, got)
		}
	}
}
