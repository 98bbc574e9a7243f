package text

import (
	"slices"
	"strings"
	"testing"
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
		"![a map](map.png) here":       "a map here",
		"`[x](y)` stays":               "[x](y) stays",
		"a [bracket] stays":            "a [bracket] stays",
	} {
		if got := Plain(md); got != want {
			t.Errorf("%q: %q, want %q", md, got, want)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	for s, want := range map[string]string{
		"What is the use of it, and who is to do it?":                            "en",
		"Der Router verbindet die Netze und leitet das Paket an den Host weiter": "de",
		"la casa es del padre y de los hijos":                                    "es",
		"le jardin et la maison sont dans la rue du marché":                      "fr",
		"Neruda byl redaktorem a v jeho čele stál, který se jmenovala podle":     "cs",
		"hub switch router": "",
	} {
		if got := LanguageOf(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for s, want := range map[string][]string{
		"One. Two.":                                {"One.", "Two."},
		"It costs 3.5 GB. See e.g. the page.":      {"It costs 3.5 GB.", "See e.g. the page."},
		"The U.S. Army (est. 1775. Old) marches":   {"The U.S. Army (est. 1775. Old) marches"},
		"Verkündet 23. Mai 1949. Alles incl. Zoll": {"Verkündet 23. Mai 1949.", "Alles incl. Zoll"},
		"Article 123. Mai":                         {"Article 123.", "Mai"},
		"“Expose it.” It works!":                   {"“Expose it.”", "It works!"},
		"一。二。":                                     {"一。", "二。"},
	} {
		if got := Sentences(s); !slices.Equal(got, want) {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	for s, want := range map[string]string{
		"10,000 requests / second or 5,000 concurrent": "10000 requests|5000 concurrent",
		"0.5 GB - 237 GB":        "0.5 gb|237 gb",
		"12-20 per minute":       "12 per|20 per",
		"a timeout (29s) ends":   "29 s",
		"S3, IPv6, 10.0.0.0/8":   "",
		"version 1.2.3 of x86":   "",
		"/27 and -5 and 3rd":     "",
		"a 30-day limit, 99.9 %": "30 day|99.9 %",
		"27/hour":                "27 hour",
		"1500 1/min":             "1500",
		"802.1w beside 60W":      "60 w",
		"mindestens 1,6 mm":      "16 mm", // the comma is taken out below
		"1,234,5 of them":        "",
		"One month":              "1 month",
		"`n = 5` in code":        "",
	} {
		var got []string
		for _, n := range NumbersIn(s) {
			got = append(got, strings.TrimSpace(n.Write(n.Value)+" "+n.Unit))
		}
		joined := strings.ReplaceAll(strings.Join(got, "|"), ",", "")
		if joined = strings.ReplaceAll(joined, "One", "1"); joined != want {
			t.Errorf("%q: %q, want %q", s, joined, want)
		}
	}
}

func TestInFigures(t *testing.T) {
	for s, want := range map[string]string{"twenty-seven (27)": "27", "six (6) years": "6 years", "one hundred (100)": "100", "about six (6)": "about six (6)",
		"five (of nine)": "five (of nine)", "six": "six", "": "", "(6)": "(6)"} {
		if got := InFigures(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestRewrite(t *testing.T) {
	for _, c := range []struct {
		text string
		to   float64
		want string
	}{
		{"one year", 2, "two years"}, {"2 hours", 1, "1 hour"}, {"10,000 requests", 20000, "20,000 requests"}, {"29s", 58, "58s"}, {"1,6 mm", 1.3, "1,3 mm"},
	} {
		if got := Rewrite(c.text, NumbersIn(c.text), []float64{c.to}); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestStatus(t *testing.T) {
	for s, want := range map[string]int{"404 Not Found": 404, "502": 502, "504 because": 504, "4040": 0, "299": 0, "room 404": 0} {
		if code, _ := StatusCode(s); code != want {
			t.Errorf("%q: %d, want %d", s, code, want)
		}
	}
	if _, length := StatusCode("404 not found here"); length != len("404 not found") {
		t.Errorf("the reason phrase is read to %d", length)
	}
}

func TestProseSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"One. Two? Three":                        {"One.", "Two?", "Three"},
		"In v1.2 a call to a.b.c fails. Why?":    {"In v1.2 a call to a.b.c fails.", "Why?"},
		"He says \"go.\" Then (yes.) he goes":    {"He says \"go.\"", "Then (yes.) he goes"},
		"The code `a. b` stays. **Which?** Yes.": {"The code `a. b` stays.", "**Which?**", "Yes."},
		"Title\n\nBody over\ntwo lines.":         {"Title", "Body over two lines."},
		"":                                       nil,
		"?":                                      {"?"},
		"Given:\n```\nx. Y\n```\n\nWhich?":       {"Given:", "Which?"},
		"~~~\nx. Y\n~~~":                         nil,
	} {
		if got := ProseSentences(text); !slices.Equal(got, want) {
			t.Errorf("ProseSentences(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestIsYear holds that what is measured is no year.
func TestIsYear(t *testing.T) {
	for s, want := range map[string]bool{"1538": true, "1917 German note": true, "1538 °C": false, "1500 m": false, "1.5": false, "1433/TCP": false} {
		if got := NumbersIn(s)[0].IsYear(); got != want {
			t.Errorf("%q is a year: %v", s, got)
		}
	}
}

// TestCapital holds which words begin with a capital letter where a sentence does.
func TestCapital(t *testing.T) {
	for s, want := range map[string]string{
		"a treaty": "A treaty", "école": "École", "pH of blood": "pH of blood", "e.g. a pod": "e.g. a pod", "β-hydroxy acid": "β-hydroxy acid", "n-butane": "n-butane",
	} {
		if got := Capital(s); got != want {
			t.Errorf("%q became %q, not %q", s, got, want)
		}
	}
}

// TestLeadOf tells sentences from names of things.
func TestLeadOf(t *testing.T) {
	for s, want := range map[string]Lead{
		"A row read twice has changed": LeadClause, "Planets move in ellipses": LeadClause, "Rules set by the court": LeadNoun, "A pod that runs": LeadNoun,
		"When the pod keeps failing": LeadPrep, "Concurrent transactions do not see each other": LeadClause, "The amount a firm produces": LeadNoun,
	} {
		if got := LeadOf(s, Words(s)); got != want {
			t.Errorf("%q begins like %d, not %d", s, got, want)
		}
	}
}
