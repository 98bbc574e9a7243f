package json

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

// show prints a bank so that a test can compare it: a star marks a key, an arrow what belongs to it.
func show(b source.Bank) string {
	var s strings.Builder
	for _, r := range b.Records {
		fmt.Fprintf(&s, "%d %s", r.Line, r.Stem)
		if r.Topic != "" {
			fmt.Fprintf(&s, " [%s]", r.Topic)
		}
		if r.Kind == content.Recall {
			s.WriteString(" = " + strings.Join(append([]string{r.Back}, r.Also...), " | "))
		}
		for _, o := range r.Options {
			s.WriteString(" / ")
			if o.Correct {
				s.WriteByte('*')
			}
			s.WriteString(o.Text)
			if o.Match != "" {
				s.WriteString(" -> " + o.Match)
			}
			if o.Rationale != "" {
				s.WriteString(" (" + o.Rationale + ")")
			}
		}
		if r.Explanation != "" {
			s.WriteString(" ! " + r.Explanation)
		}
		s.WriteByte('\n')
	}
	return s.String()
}

func TestMapsThatAskNothing(t *testing.T) {
	sourcetest.Others(t, Detect, `{"red":{"options":["x","y"]},"blue":{"options":["x","y"]}}`, `{"red":{"answer":"x"},"blue":{"answer":"y"}}`)
}

func TestShapes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"index from 0", `[{"question":"q1","options":["a","b","c"],"answer":0},{"question":"q2","options":["a","b","c"],"answer":2}]`,
			"1 q1 / *a / b / c\n1 q2 / a / b / *c\n"},
		{"index from 1", `[{"question":"q1","options":["a","b","c"],"answer":1},{"question":"q2","options":["a","b","c"],"answer":3}]`,
			"1 q1 / *a / b / c\n1 q2 / a / b / *c\n"},
		{"an absent index is not 0", `[{"question":"q1","options":["a","b"],"answer":0},{"question":"q2","options":["a","b"]},{"question":"q3","options":["a","b"],"answer":null}]`,
			"1 q1 / *a / b\n"},
		{"names that ask", `{"title":"Ships","words":{"hawser":{"answer":"rope","wrong":["tide","fog"]},"What ebbs?":{"options":["tide","rope"],"answer":"tide"}}}`, "1 hawser / *rope / tide / fog\n1 What ebbs? / *tide / rope\n"},
		{"a name that asks alone", `{"w":{"hawser":{"answer":"rope","wrong":["tide","fog"]}},"x":[{"question":"q","options":["a","b"],"answer":"b"}]}`, "1 q [x] / a / *b\n"},
		{"names that count", `{"w":{"q1":{"options":["a","b"],"answer":"b"},"q2":{"options":["a","b"],"answer":"a"}},"x":[{"question":"q","options":["a","b"],"answer":"b"}]}`, "1 q [x] / a / *b\n"},
		{"names of what asks", `{"one":{"question":"q","options":["a","b"],"answer":"b"},"two":{"question":"r","options":["a","b"],"answer":"a"}}`, "1 q / a / *b\n1 r / *a / b\n"},
		{"names of texts", `{"one":{"text":"q","options":["a","b"],"answer":"b"},"two":{"text":"r","options":["a","b"],"answer":"a"}}`, "1 q / a / *b\n1 r / *a / b\n"},
		{"names with flags", `{"ebb?":{"options":[{"text":"a","correct":true},{"text":"b"}]},"flood?":{"options":[{"text":"a"},{"text":"b","correct":true}]}}`, "1 ebb? / *a / b\n1 flood? / a / *b\n"},
		{"a map of lists", "const q = new Map([['x',{question:'q',options:['a','b'],answer:'b'}]])\n", "1 q [q] / a / *b\n"},
		{"undecidable", `[{"question":"q1","options":["a","b","c","d"],"answer":2}]`, ""},
		{"called an index", `[{"question":"q1","options":["a","b","c","d"],"answerIndex":2}]`, "1 q1 / a / b / *c / d\n"},
		{"explained", `[{"question":"q1","options":["alpha","beta","gamma"],"correct":2,"explanation":"It is beta."}]`, "1 q1 / alpha / *beta / gamma ! It is beta.\n"},
		{"letters", `[{"question":"q","options":{"A":"x","B":"y"},"answer":"B"}]`, "1 q / x / *y\n"},
		{"letters out of order", `[{"question":"q","options":[{"key":"B","text":"y"},{"key":"A","text":"x"}],"answer":"A"}]`, "1 q / y / *x\n"},
		{"prefixed", `[{"question":"q","options":["A. x","C. z","B. y"],"answer":"B"}]`, "1 q / x / z / *y\n"},
		{"a title that counts", `[{"title":"Question 1","content":"Is it?","options":["a","b"],"answer":"b"},{"question":"Q2","text":"Was it?","options":["a","b"],"answer":"a"}]`, "1 Is it? / a / *b\n1 Was it? / *a / b\n"},
		{"the only flag of an option", `export const questions = [{ label: "Is it?", answers: [{ label: "a", yn: false }, { label: "b", yn: true }] }];`, "1 Is it? / a / *b\n"},
		{"letters without labels", `[{"question":"q","options":["x","y","z"],"correct_response":["a","c"]}]`, "1 q / *x / y / *z\n"},
		{"letter lists", `[{"question":"q","options":["x","y","z"],"answer":"A, C"},{"question":"r","options":["x","y","z"],"answer":"AC"},{"question":"s","options":["x","y","z"],"answer":"A and B"}]`,
			"1 q / *x / y / *z\n1 r / *x / y / *z\n1 s / *x / *y / z\n"},
		{"text", `[{"question":"q","options":["Ox","ox"],"answer":"ox"}]`, "1 q / Ox / *ox\n"},
		{"text with a full stop", `[{"question":"q","options":["an ox","a cow"],"answer":"a cow."}]`, "1 q / an ox / *a cow\n"},
		{"text that fits none", `[{"question":"q","options":["an ox","a cow"],"answer":"a cwo"},{"question":"r","options":["1","2"],"answer":"2"}]`, "1 r / 1 / *2\n"},
		{"flags", `{"questions":[{"text":"q","answers":[{"text":"x","correct":true},{"text":"y","correct":false,"feedback":"no"}]}]}`, "1 q / *x / y (no)\n"},
		{"flags of some", `[{"question":"q","choices":[{"value":"x"},{"value":"y","isCorrect":true}]}]`, "1 q / x / *y\n"},
		{"one-key maps", `{"test":[{"question":"q","selection":[],"options":[{"x":false},{"y":true}]}]}`, "1 q / x / *y\n"},
		{"booleans in parallel", `[{"question":"q","options":["x","y","z"],"correct":[true,false,true]}]`, "1 q / *x / y / *z\n"},
		{"fields", `[{"question":"q","option_a":"x","option_b":"y","option_c":"","answer":"option_b"}]`, "1 q / x / *y\n"},
		{"bare letters", `[{"question":"q","A":"x","B":"y","answer":"A"}]`, "1 q / *x / y\n"},
		{"numbered fields", `[{"question":"q","answer1":"x","answer2":"y","answer3":"z","correct":2}]`, "1 q / x / *y / z\n"},
		{"quizapi", `[{"question":"q","answers":{"answer_a":"x","answer_b":"y","answer_c":null},"correct_answers":{"answer_a_correct":"false","answer_b_correct":"true","answer_c_correct":"false"},"correct_answer":"answer_b"}]`,
			"1 q / x / *y\n"},
		{"opentdb", `{"response_code":0,"results":[{"category":"Art","type":"multiple","question":"Who said &quot;x&quot;?","correct_answer":"Tom &amp; Jo","incorrect_answers":["b","c"]},{"type":"boolean","question":"2 &lt; 3?","correct_answer":"True","incorrect_answers":["False"]}]}`,
			"1 Who said \"x\"? [Art] / *Tom & Jo / b / c\n1 2 < 3? / *True / False\n"},
		{"wrapped", `[{"prompt":{"question":"<p>q</p>","answers":["<p>x</p>","<p>y</p>"],"explanation":"<p>because</p>"},"correct_response":["b"]}]`, "1 q / x / *y ! because\n"},
		{"true or false", `[{"question":"q","answer":true},{"question":"r","type":"boolean","answer":"False"}]`, "1 q / *True / False\n1 r / True / *False\n"},
		{"cards", `{"title":"T","cards":[{"front":"f","back":"b"},{"front":"g","back":"h"}]}`, "1 f = b\n1 g = h\n"},
		{"terms", `[{"term":"f","definition":"b"},{"term":"g","definition":"h"}]`, "1 f = b\n1 g = h\n"},
		{"questions and answers", `[{"question":"f","answer":"b"},{"question":"g","answer":["h","i"]}]`, "1 f = b\n1 g = h | i\n"},
		{"options in the stem", `[{"question":"q\nA. x\nB. y","answer":"B"}]`, "1 q / x / *y\n"},
		{"groups", `{"sections":[{"name":"One","questions":[{"question":"q","options":["x","y"],"answer":"x"}]}],"Networking":[{"question":"r","options":["x","y"],"answer":"y"}]}`,
			"1 q [One] / *x / y\n1 r [Networking] / x / *y\n"},
		{"by number", `{"1":{"question":"q","options":["x","y"],"answer":"x"},"2":{"question":"r","options":["x","y"],"answer":"x"}}`, "1 q / *x / y\n1 r / *x / y\n"},
		{"matching", `[{"question":"q","pairs":[{"left":"a","right":"1"},{"left":"b","right":"2"}]}]`, "1 q / *a -> 1 / *b -> 2\n"},
		{"two keys that disagree", `[{"question":"q","options":["x","y","z"],"correctAnswer":"x","correctLetter":"B"},{"question":"r","options":["x","y"],"answer":"x"}]`, "1 r / *x / y\n"},
		{"lines", "{\"question\":\"q\",\"options\":[\"x\",\"y\"],\"answer\":\"x\"}\n{\"question\":\"r\",\"options\":[\"x\",\"y\"],\"answer\":\"y\"}\n", "1 q / *x / y\n2 r / x / *y\n"},
		{"code", `[{"question":"q","code":"x = 1\ny = 2","options":["1","2"],"answer":"1"}]`, "1 q\n\n```\nx = 1\ny = 2\n``` / *1 / 2\n"},
		{"reasons by letter", `[{"question":"q","options":{"A":"x","B":"y"},"answer":"A","explanation":{"A":"yes","B":"no"}}]`, "1 q / *x (yes) / y (no)\n"},
		{"links", `[{"question":"q","options":["x","y"],"answer":"x","explanation":"e","reference":"https://a.b/c"}]`, "1 q / *x / y ! e\n\n<https://a.b/c>\n"},
		{"written and judged ones among others", "{\"questions\": [{\"type\": \"judge\", \"content\": \"p\", \"options\": [], \"standard_answer\": \"错误\"},\n{\"type\": \"fill\", \"content\": \"q\", \"options\": [], \"standard_answer\": \"w\", \"accepted_answers\": [\"w\"]},\n{\"type\": \"single\", \"content\": \"r\", \"options\": [\"A. x\", \"B. y\"], \"standard_answer\": \"B\"}]}",
			"1 p / True / *False\n2 q = w\n3 r / x / *y\n"},
		{"JSON5", "// bank\n[{question: 'it\\'s', options: ['x', \"y\",], answer: 'y', /* c */},]", "2 it's / x / *y\n"},
		{"javascript", "import x from 'y'\nconst n = 3 / 2;\nexport const quizData = [\n  { question: `two\nlines ${n}`, options: ['a' + 'b', \"c\"], answer: 'ab', icon: require('x'), f() { return {} } },\n  makeQuestion('no'),\n];\nfunction f() { return [1]; }",
			"4 two\nlines ${n} / *ab / c\n"},
		{"typescript", "interface Q { question: string; options: string[] }\nexport const bank: Q[] = [\n{ question: \"q\", options: [\"x\", \"y\"] as const, answer: 1 },\n{ question: \"r\", options: [\"x\", \"y\"], answer: 0 },\n] satisfies Q[];\n",
			"3 q / x / *y\n4 r / *x / y\n"},
		{"window", "window.quizData = [{question:'q',a:'x',b:'y',correct:'b'}]", "1 q / x / *y\n"},
		{"per topic", "const bank = { Networking: [{q:'q', options:['x','y'], answer:'x'}] }", "1 q [Networking] / *x / y\n"},
		{"escapes", `[{"question":"\u00e9 \ud83d\ude00 \/ \"q\"","options":["\\d","<b>"],"answer":"<b>"}]`, "1 é 😀 / \"q\" / \\d / *\\<b>\n"},
		{"an image", `[{"question":"q","image":"a.png","options":["x","y"],"answer":"x"}]`, "1 q\n\n[image: a.png] / *x / y\n"},
		{"options of numbers", `[{"question":"q","options":[2,3,4],"answer":4},{"question":"r","options":[2,3],"answer":3}]`, "1 q / 2 / 3 / *4\n1 r / 2 / *3\n"},
		{"weights", `[{"question":"q","answers":[{"text":"x","score":0},{"text":"y","score":1}]}]`, "1 q / x / *y\n"},
	} {
		f := source.File{Name: "b.json", Text: c.text}
		if Detect(f) == "" {
			t.Errorf("%s: not recognised", c.name)
		}
		b, err := Read(f)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := show(b); got != c.want {
			t.Errorf("%s gives\n%swant\n%s%+v", c.name, got, c.want, b.Skipped)
		}
		if n := len(b.Records) + len(b.Skipped); n == 0 {
			t.Errorf("%s: nothing is said", c.name)
		}
	}
}

func TestWhatIsNoBank(t *testing.T) {
	for _, text := range []string{
		`{"name":"x","version":"1.0.0","description":"A quiz","scripts":{"test":"jest"},"keywords":["question"]}`,
		`{"question":"Question","answer":"Answer","title":"Title"}`,
		`{"type":"object","properties":{"question":{"type":"string"},"options":{"type":"array","items":{"type":"string"}},"answer":{"type":"string"}}}`,
		`[1,2,3]`, `{"level":"info","msg":"question: \"x\""}`, `[[1,2],[3,4]]`,
		"const express = require('express');\nconst app = express();\napp.get('/', (req, res) => { res.json({question: 'x'}) });\n",
		"# Question: what?\n\ntext", "", "{", "question: x\noptions: [a, b]\n",
	} {
		if what := Detect(source.File{Name: "x", Text: text}); what != "" {
			t.Errorf("%q is taken for %s", text, what)
		}
	}
}

func TestABankThatBreaksOffIsRefusedWithItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"[\n{\"question\":\"q\",\"options\":[\"x\",\"y\"],\"answer\":\"x\"},\n{\"question\":\"r\",\"opt":          "line 3",
		"[\n{\"question\":\"q\",\"options\":[\"x\",\"y\"],\"answer\":\"x\"},\n{\"question\":\"r\", \"options\":[": "line 3",
		"[\n{\"question\":\"q\"\n\"options\":[\"x\",\"y\"]}]":                                                     "line 3",
		`[{"question":"q","x":` + strings.Repeat("[", 100000):                                                     "nested",
	} {
		f := source.File{Name: "b.json", Text: text}
		if Detect(f) == "" {
			t.Errorf("%.60q is not recognised", text)
		}
		if _, err := Read(f); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q gives %v, want %s", text, err, want)
		}
	}
}

// A bracket that nothing opened once made values without end.
func TestABracketThatNothingOpenedIsRefused(t *testing.T) {
	for _, text := range []string{`{"a": 1} }`, `{"a": 1} ]`, `[1] )`} {
		if _, err := Tree(text); err == nil || !strings.Contains(err.Error(), "belongs to no value") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestTitleAndExam(t *testing.T) {
	b, err := Read(source.File{Text: `{"exam":{"title":"T","time":90,"pass":70},"questions":[{"question":"q","options":["x","y"],"answer":"x"}]}`})
	if err != nil || b.Title != "T" || b.Exam.Minutes != 90 || b.Exam.CutScore != 730 {
		t.Errorf("%q %+v %v", b.Title, b.Exam, err)
	}
}

func TestTheBaseIsReported(t *testing.T) {
	b, _ := Read(source.File{Text: `[{"question":"q","options":["x","y"],"answer":0},{"question":"r","options":["x","y"],"answer":5}]`})
	if len(b.Found) != 1 || !strings.Contains(b.Found[0], "from 0") || len(b.Skipped) != 1 {
		t.Errorf("%+v", b)
	}
}

func TestTheCaseOfOneAnswer(t *testing.T) {
	data, err := os.ReadFile("../../../../shared/cases/bank.json")
	if err != nil {
		t.Skip("the shared cases are not here")
	}
	b, err := Read(source.File{Name: "bank.json", Text: string(data)})
	if err != nil || show(b) != "1 2 < 3? / *True / False\n" {
		t.Errorf("%s %v", show(b), err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`[{"question":"q","options":["x","y"],"answer":0}]`)
	f.Add("export const a = [{ question: `x${1}`, options: ['a', 'b'], correct: [true, false] }] as const")
	f.Add(`{"results":[{"question":"2 &lt; 3?","correct_answer":"True","incorrect_answers":["False"]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		sourcetest.Bounded(t, len(text), func() {
			file := source.File{Name: "x.json", Text: text}
			if Detect(file) == "" {
				return
			}
			b, err := Read(file)
			if err == nil && len(b.Records)+len(b.Skipped) == 0 {
				t.Error("recognised, and nothing is said")
			}
		})
	})
}
