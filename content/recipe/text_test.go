package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
)

func TestPlain(t *testing.T) {
	for md, want := range map[string]string{
		"a **bold** and `code_x` word": "a bold and code_x word",
		"see [AWS](https://x.y) now":   "see AWS now",
		"snake_case and _emphasis_":    "snake_case and emphasis",
		"a ____ gap":                   "a ____ gap",
		`f\_xx \* 2`:                   "f_xx * 2",
		"one<br>two <b>three</b>":      "one two three",
		"<name> stays":                 "<name> stays",
		"  two\n lines ":               "two lines",
	} {
		if got := plain(md); got != want {
			t.Errorf("%q: %q, want %q", md, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"One. Two.":                              {"One.", "Two."},
		"It costs 3.5 GB. See e.g. the page.":    {"It costs 3.5 GB.", "See e.g. the page."},
		"The U.S. Army (est. 1775. Old) marches": {"The U.S. Army (est. 1775. Old) marches"},
		"“Expose it.” It works!":                 {"“Expose it.”", "It works!"},
		"一。二。":                                   {"一。", "二。"},
	} {
		if got := sentences(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"10,000 requests / second or 5,000 concurrent": "10000 requests|5000 concurrent",
		"0.5 GB - 237 GB":        "0.5 gb|237 gb",
		"12-20 per minute":       "12 per|20 per",
		"a timeout (29s) ends":   "29 s",
		"S3, IPv6, 10.0.0.0/8":   "",
		"version 1.2.3 of x86":   "",
		"/27 and -5 and 3rd":     "",
		"a 30-day limit, 99.9 %": "30 day|99.9 %",
		"27/hour":                "27 hour",
		"One month":              "1 month",
		"`n = 5` in code":        "",
	} {
		var got []string
		for _, n := range numbersIn(text) {
			got = append(got, strings.TrimSpace(n.write(n.Value)+" "+n.Unit))
		}
		joined := strings.ReplaceAll(strings.Join(got, "|"), ",", "")
		if joined = strings.ReplaceAll(joined, "One", "1"); joined != want {
			t.Errorf("%q: %q, want %q", text, joined, want)
		}
	}
}

// TestRungs holds that changed numbers are four different possible ones in rising order, the number among them.
func TestRungs(t *testing.T) {
	for _, text := range []string{"29 s", "10,000 requests", "0.5 GB", "237 GB", "99 %", "100 %", "1 day", "0", "1789", "36.5 °C", "64 bits", "One month", "3 minutes", "65,536", "7"} {
		n := numbersIn(text)[0]
		ranks := map[int]bool{}
		for rank := range 4 {
			for _, id := range []string{"a", "b", "c"} {
				row := rungs(dice{"X-1", id}, n, rank, 2000)
				at := slices.Index(row, n.Value)
				if len(row) != 4 || at < 0 || !slices.IsSorted(row) || len(slices.Compact(slices.Clone(row))) != 4 || row[0] < 0 {
					t.Errorf("%s at %d: %v", text, rank, row)
					continue
				}
				ranks[at] = true
				written := map[string]bool{}
				for _, v := range row {
					written[n.write(v)] = true
				}
				if len(written) != 4 {
					t.Errorf("%s: written alike: %v", text, row)
				}
			}
		}
		if n.Value > 5 && n.Unit != "%" && len(ranks) < 3 {
			t.Errorf("%s stands at %v only", text, ranks)
		}
	}
}

func TestInFigures(t *testing.T) {
	for text, want := range map[string]string{"twenty-seven (27)": "27", "six (6) years": "6 years", "one hundred (100)": "100", "about six (6)": "about six (6)",
		"five (of nine)": "five (of nine)", "six": "six", "": "", "(6)": "(6)"} {
		if got := inFigures(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestRewrite(t *testing.T) {
	for _, c := range []struct {
		text string
		to   float64
		want string
	}{
		{"one year", 2, "two years"}, {"2 hours", 1, "1 hour"}, {"10,000 requests", 20000, "20,000 requests"}, {"29s", 58, "58s"},
	} {
		if got := rewrite(c.text, numbersIn(c.text), []float64{c.to}); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestExpansion(t *testing.T) {
	for acronym, text := range map[string]string{"AES": "Advanced Encryption Standard", "MTTR": "Mean Time to Repair", "FIFO": "First in, first out", "HIDS": "Host-based Intrusion Detection System"} {
		if got := expansion(acronym, text+": and more"); strings.Join(got, " ") != strings.ReplaceAll(text, ",", "") {
			t.Errorf("%s: %q", acronym, got)
		}
	}
	if got := expansion("CEO", "the head of a firm"); got != nil {
		t.Errorf("%q spells nothing", got)
	}
}

// TestAlike holds what the filter refuses beside a key, and what it lets pass.
func TestAlike(t *testing.T) {
	x := newIndex(&content.Deck{})
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Pod", "pod", true}, {"Spear phishing", "Phishing", true}, {"60 seconds", "1 minute", true},
		{"a set of identical pods on a node", "a set of identical pods on one node", true},
		{"/user:15", "/user;id=15", false}, {"+400", "-400", false}, {"30 days", "90 days", false}, {"SA node", "AV node", false},
		{"left atrium", "left ventricle", false}, {"podium", "pod", false}, {"3 to 5 days", "3 to 7 days", false},
	} {
		a, b := x.newPhrase(c.a, 0), x.newPhrase(c.b, 0)
		if alike(&a, &b) != c.want || alike(&b, &a) != c.want {
			t.Errorf("%q and %q: alike is %v", c.a, c.b, !c.want)
		}
	}
}
