package gift

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func read(t *testing.T, text string) source.Bank {
	t.Helper()
	b, err := Read(source.File{Name: "x.gift", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func show(r source.Record) string {
	s := r.Stem
	if r.Topic != "" {
		s += " [" + r.Topic + "]"
	}
	if r.Kind == content.Recall {
		s += " = " + strings.Join(append([]string{r.Back}, r.Also...), " | ")
	}
	for _, o := range r.Options {
		s += " / "
		if o.Correct && r.Kind != content.Match {
			s += "*"
		}
		s += o.Text
		if o.Match != "" {
			s += " -> " + o.Match
		}
		if o.Rationale != "" {
			s += " (" + o.Rationale + ")"
		}
	}
	if r.Explanation != "" {
		s += " ! " + r.Explanation
	}
	return s
}

func TestATitleBeginsAQuestionWithoutABlankLine(t *testing.T) {
	b := read(t, "::1::What is a::b?{\n=x\n~y\n}\n// a comment\n::2::Is it?{\nTRUE\n}\n::3::An essay.\n::4::How many? {#42}\n")
	var got []string
	for _, r := range b.Records {
		got = append(got, show(r))
	}
	if want := "What is a::b? / *x / y; Is it? / *True / False; How many? = 42"; strings.Join(got, "; ") != want || len(b.Skipped) != 1 || b.Skipped[0].Line != 9 {
		t.Errorf("%q, skipped %+v, want %q", got, b.Skipped, want)
	}
}

func TestQuestions(t *testing.T) {
	for text, want := range map[string]string{
		"Who?{~Grant ~Jefferson =no one}":                "Who? / Grant / Jefferson / *no one",
		"Who?{=Grant#yes\n~Jo#no\n####Because.}":         "Who? / *Grant (yes) / Jo (no) ! Because.",
		"q{~%50%a ~%50%b ~%-100%c}":                      "q / *a / *b / c",
		"q{=a =b ~c}":                                    "q / *a / *b / c",
		"q{\n=set `x=1` here\n~no a~b\n# Why: `y=2`.\n}": "q / *set `x=1` here / no a~b (Why: `y=2`.)",
		"q{=a=b~c}":                            "q / *a / *b / c",
		"q{~=a ~b}":                            "q / *a / b",
		"q{=%100%a ~%0%b}":                     "q / *a / b",
		"q{=a ~%100%b ~%50%c}":                 "q / *a / *b / c",
		"q{=a =%50%b ~%-50%c}":                 "q / *a / b / c",
		"q{~%100%a ~b}":                        "q / *a / b",
		"q{=a ~ ~b}":                           "q / *a / b",
		"q{a ~b}":                              "q / *a / b",
		"q{ =a\n~b = c}":                       "q / *a / b / *c",
		"q{x -> y}":                            "q = x -> y",
		"S.{T}":                                "S. / *True / False",
		"S.{FALSE#no#yes}":                     "S. / True (no) / *False (yes)",
		"Two plus {=two =2} is four.":          "Two plus _____ is four. = two | 2",
		"q{four}":                              "q = four",
		"q{=a =%50%b =%0%*}":                   "q = a",
		"When?{#1822:2}":                       "When? = 1822 ± 2 | 1822",
		"n? {#1..5}.":                          "n? = 1 to 5",
		"q{#3:2~#Completely wrong}":            "q = 3 ± 2 | 3",
		"q{#=1822:0 =%50%1822:2}":              "q = 1822",
		"When? {#\n(\n=1822:0\n=%50%1822:2\n}": "When? = 1822",
		"It is so.{T}\";":                      "It is so. / *True / False",
		"Rome is {=here}.":                     "Rome is _____ . = here",
		"{=Rome} is it.":                       "_____ is it. = Rome",
		"Match{=a -> 1 =b -> 2 = -> 3}":        "Match / a -> 1 / b -> 2",
		"::t::[html]<p>Q <b>b</b></p>{=<p>x</p> ~[plain]<p>y</p>}":  "Q **b** / *x / \\<p>y\\</p>",
		"$CATEGORY: $course$/top/Default for U 1/Loops\n\nq{=a ~b}": "q [U 1 / Loops] / *a / b",
		"q \\= 1\\: \\{\\}{=\\~ ~\\#\\\\}":                          "q = 1: {} / *~ / #\\",
		"q{~%0%B) x ~%100%A) y}":                                    "q / x / *y",
		"q{=a ~b\n\n~c}":                                            "q / *a / b / c",
		"::What is it?::{=a ~b}":                                    "What is it? / *a / b",
		"::t\\:::q{=a ~b}":                                          "q / *a / b",
		"[markdown]a `x`\n\nq{=a ~b}":                               "q / *a / b",
		"[markdown]a `x_y_`\n- one{=`a` ~b}":                        "a `x_y_`\n- one / *`a` / b",
		"q?{~go -> there =get -> back}":                             "q? / go -> there / *get -> back",
		"line\\none{=a ~b}":                                         "line\none / *a / b",
	} {
		b := read(t, text)
		if len(b.Records) != 1 || show(b.Records[0]) != want {
			t.Errorf("%q gives %+v, want %q; %+v", text, b.Records, want, b.Skipped)
		}
	}
}

func TestWhatIsLeftOutIsNamed(t *testing.T) {
	b := read(t, "A text.\n\nAn essay{}\n\nq{=a ~b\n\nr{=a ~b}\n\ns{~a ~b}\n")
	if len(b.Records) != 1 || len(b.Skipped) != 4 || b.Skipped[1].Line != 3 || b.Skipped[2].Line != 5 {
		t.Errorf("%+v", b)
	}
	if b = read(t, "n?{#x}\n\nm?{#}\n\no?{#=x =1}\n"); len(b.Records) != 0 || len(b.Skipped) != 3 || b.Skipped[0].Text != `its answer "x" is no number: n?` {
		t.Errorf("%+v", b)
	}
	b = read(t, "// [id:393] [tag:x]\nq{=a ~b}\n// between\n")
	if len(b.Records) != 1 || b.Records[0].ID != "393" || b.Records[0].Line != 2 {
		t.Errorf("%+v", b)
	}
}

func TestSeveralThatAreRightAreDoubted(t *testing.T) {
	for text, doubts := range map[string]int{"q{=a =b ~c}": 1, "q{=a ~%100%b ~c}": 1, "q{=a ~b}": 0, "q{~%50%a ~%50%b ~c}": 0} {
		if b := read(t, text); len(b.Look) != doubts {
			t.Errorf("%s: %+v", text, b.Look)
		}
	}
	if b := read(t, "q{= ~b}"); len(b.Records) != 0 || len(b.Skipped) != 1 {
		t.Errorf("%+v", b)
	}
}

func TestDetect(t *testing.T) {
	for text, want := range map[string]bool{
		"q{=a ~b}\n": true, "$CATEGORY: x\n\nq{T}": true, "::t:: q {\n=a\n~b\n}\n": true, "S.{TRUE}\n\nT.{FALSE}": true,
		"func main() {\n\tx := map[string]int{\"a\": 1}\n}\n": false, "body { color: red; }\n\np { a = b }\n": false,
		`{"question": "x", "options": ["~a"]}`: false, "What is {x}?\n\nA set.": false, "\\frac{a}{b} = c": false, "plain": false,
		"# Heading\n\nIn Go `x := []int{}` = y {T} is\n\nif x { y = 1 }\n\nwhile y { z = 2 }": false,
	} {
		if got := Detect(source.File{Text: text}); got != "" != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// The pairs of GIFT and what another reader makes of it agree in what can be asked.
func TestPairs(t *testing.T) {
	files, _ := filepath.Glob("../../../../shared/decks/gift/*.gift")
	if len(files) == 0 {
		t.Skip("the shared decks are not here")
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		truth, err := os.ReadFile(strings.TrimSuffix(name, "gift") + "json")
		if err != nil {
			t.Fatal(err)
		}
		type text struct{ Text string }
		var entries []struct {
			Type           string
			Stem           text
			IsTrue         bool
			GlobalFeedback *text
			Choices        json.RawMessage
			MatchPairs     []struct {
				Subquestion text
				Subanswer   string
			}
		}
		if err := json.Unmarshal(truth, &entries); err != nil {
			t.Fatal(name, err)
		}
		b := read(t, strings.ReplaceAll(string(data), "\r\n", "\n"))
		at := 0
		for _, e := range entries {
			if e.Type == "Category" || e.Type == "Essay" || e.Type == "Description" {
				continue
			}
			if at == len(b.Records) {
				t.Errorf("%s: %d records are read, and there are more: %+v", name, at, b.Skipped)
				break
			}
			r := b.Records[at]
			at++
			var choices []struct {
				IsCorrect bool
				Weight    *float64
				Text      text
				Feedback  *text
			}
			json.Unmarshal(e.Choices, &choices)
			switch e.Type {
			case "MC":
				if len(r.Options) != len(choices) {
					t.Errorf("%s: %q has %d options, want %d", name, r.Stem, len(r.Options), len(choices))
					continue
				}
				for i, c := range choices {
					right := c.IsCorrect || c.Weight != nil && *c.Weight > 0
					if r.Options[i].Correct != right || (c.Feedback != nil) != (r.Options[i].Rationale != "") {
						t.Errorf("%s: option %+v, want %+v", name, r.Options[i], c)
					}
					if !strings.Contains(c.Text.Text, "<") && strings.ReplaceAll(r.Options[i].Text, `\`, "") != strings.ReplaceAll(strings.TrimSpace(c.Text.Text), `\`, "") {
						t.Errorf("%s: option %q, want %q", name, r.Options[i].Text, c.Text.Text)
					}
				}
			case "TF":
				if len(r.Options) != 2 || r.Options[0].Correct != e.IsTrue {
					t.Errorf("%s: %+v", name, r)
				}
			case "Short":
				if r.Kind != content.Recall || r.Back != choices[0].Text.Text {
					t.Errorf("%s: %+v, want %+v", name, r, choices)
				}
			case "Numerical":
				if r.Kind != content.Recall || r.Back == "" {
					t.Errorf("%s: %+v", name, r)
				}
			case "Matching":
				if r.Kind != content.Match || r.Options[0].Match != e.MatchPairs[0].Subanswer {
					t.Errorf("%s: %+v", name, r)
				}
			}
			if e.GlobalFeedback != nil && r.Explanation == "" {
				t.Errorf("%s: the explanation of %q is lost", name, r.Stem)
			}
		}
		if at != len(b.Records) {
			t.Errorf("%s: %d records, want %d", name, len(b.Records), at)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("$CATEGORY: x\n\n::t::q{=a#f ~b####g}\n")
	f.Add("q{#1..5}\n\nq{=a->b =c->d}")
	sourcetest.FuzzAny(f, Detect, Read)
}
