package formats_test

import (
	"archive/zip"
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "modernc.org/sqlite" // the driver
)

// shape makes files of one format as large as is asked for.
type shape struct {
	head, foot string
	record     func(i int) string
	pack       func(t testing.TB, body []byte) []byte // puts the body into a package
}

// prose is a text of about n bytes that is another one for each number.
func prose(i, n int) string {
	var b strings.Builder
	for k := 0; b.Len() < n; k++ {
		b.WriteString([]string{"load", "balancer", "keeps", "a session", "on one target", "while", "the cookie", "lasts", "unless", "it fails"}[(i*7+k*3+i/10)%10])
		fmt.Fprintf(&b, " %d ", i+k)
	}
	return strings.TrimSpace(b.String())
}

func records(format string, fill func(i int) []any) func(int) string {
	return func(i int) string { return fmt.Sprintf(format, fill(i)...) }
}

// asked fills in a question, four options and a reason; the second option is right.
func asked(i int) []any {
	return []any{i, prose(i, 90), prose(i+1, 30), prose(i+2, 30), prose(i+3, 30), prose(i+4, 30), prose(i+5, 60)}
}

// paired fills in a front and a back.
func paired(i int) []any { return []any{i, prose(i, 40), prose(i+1, 90)} }

// shapes are files of each format that can be read, as its own tools write them.
func shapes() map[string]shape {
	return map[string]shape{
		"json": {"[", `{"question":"end?","options":["a","b"],"answer":"b"}]`, records(
			`{"id":%d,"question":"%s?","options":["%s","%s","%s","%s"],"correctIndex":1,"explanation":"%s"},`+"\n", asked), nil},
		"yaml":       {"questions:\n", "", records("  - id: %d\n    question: %s?\n    answers:\n      - {text: %s, correct: false}\n      - {text: %s, correct: true}\n      - {text: %s}\n      - {text: %s}\n    explanation: %s\n", asked), nil},
		"moodlexml":  {"<?xml version=\"1.0\"?>\n<quiz>\n", "</quiz>\n", records(`<question type="multichoice"><name><text>q%d</text></name><questiontext format="html"><text><![CDATA[<p>%s?</p>]]></text></questiontext><single>true</single><answer fraction="0"><text>%s</text></answer><answer fraction="100"><text>%s</text></answer><answer fraction="0"><text>%s</text></answer><answer fraction="0"><text>%s</text></answer><generalfeedback><text>%s</text></generalfeedback></question>`+"\n", asked), nil},
		"mdbookquiz": {"", "", records("[[questions]]\nid = \"%d\"\ntype = \"MultipleChoice\"\nprompt.prompt = \"\"\"\n%s?\n\"\"\"\nanswer.answer = \"%s\"\nprompt.distractors = [\"%s\", \"%s\", \"%s\"]\ncontext = \"%s\"\n\n", asked), nil},
		"olx":        {"<library>\n", "</library>\n", records(`<problem display_name="q%d"><multiplechoiceresponse><label>%s?</label><choicegroup><choice correct="false">%s</choice><choice correct="true">%s</choice><choice correct="false">%s</choice><choice correct="false">%s</choice></choicegroup><solution><p>%s</p></solution></multiplechoiceresponse></problem>`+"\n", asked), nil},
		"anki":       {"#separator:tab\n#html:true\n", "", records("%d %s\t<b>a</b> %s\n", paired), nil},
		"udemy": {"", "", func(i int) string {
			return fmt.Sprintf("Question %d\nCorrect\n%s?\n%s\nCorrect answer\n%s\n%s\nOverall explanation\n%s\n", append([]any{1 + i%999}, asked(i)[1:6]...)...)
		}, nil},
		"logseq":  {"", "", records("- %d %s? #card\n\t- %s\n", paired), nil},
		"remnote": {"", "", records("- %d %s >> %s\n", paired), nil},
		"spoiler": {"", "", records("> %d %s?\n||%s||\n\n", paired), nil},
		"crowdanki": {`{"__type__":"Deck","name":"D","note_models":[{"crowdanki_uuid":"m","name":"Basic","flds":[{"name":"F"},{"name":"B"}],"tmpls":[{"qfmt":"{{F}}","afmt":"{{B}}"}]}],"notes":[`,
			`{"fields":["x","y"],"guid":"last","note_model_uuid":"m"}]}`, records(`{"__type__":"Note","fields":["%d %s","%s"],"note_model_uuid":"m","tags":[]},`+"\n", paired), nil},
		"blackboard":    {"", "", records("MC\t%d %s?\t%s\tincorrect\t%s\tcorrect\t%s\tincorrect\t%s %s\tincorrect\n", asked), nil},
		"examtex":       {"\\documentclass{exam}\n\\begin{questions}\n", "\\end{questions}\n", records("\\question %d %s?\n\\begin{choices}\n\\choice %s\n\\CorrectChoice %s\n\\choice %s\n\\choice %s\n\\end{choices}\n\\begin{solution}%s\\end{solution}\n", asked), nil},
		"amctxt":        {"Title: Large\n\n", "", records("* %d %s?\n- %s\n+ %s\n- %s\n- %s %s\n\n", asked), nil},
		"learnr":        {"", "", records("question(\"%d %s?\", answer(\"%s\"), answer(\"%s\", correct = TRUE), answer(\"%s\"), answer(\"%s\"), message = \"%s\")\n", asked), nil},
		"rexams":        {"Question\n========\n", "\n\nMeta-information\n===\nextype: string\nexsolution: end\n", records("%d %s, %s.\n", func(i int) []any { return []any{i, prose(i, 40), prose(i+1, 90)} }), nil},
		"orgdrill":      {"#+TITLE: Words\n", "", records("* Word %d :drill:\n%s?\n** Answer\n%s\n", paired), nil},
		"gift":          {"", "", records("::q%d:: %s? {\n~%s\n=%s\n~%s\n~%s\n####%s\n}\n\n", asked), nil},
		"aiken":         {"", "", records("%d %s?\nA. %s\nB. %s\nC. %s\nD. %s %s\nANSWER: B\n\n", asked), nil},
		"labelled":      {"", "", records("Question %d: %s?\nA: %s\nB: %s\nC: %s\nD: %s\nAnswer: B\nExplanation: %s\n\n", asked), nil},
		"hashcards":     {"", "", records("Q: %d %s?\nA: %s\n\n", paired), nil},
		"hascard":       {"", "", records("# %d %s\n- %s\n* %s\n- %s\n- %s %s\n\n---\n\n", asked), nil},
		"signed":        {"", "", records("%d. %s?\n- %s\n+ %s\n- %s\n- %s %s\n\n", asked), nil},
		"obsidian2anki": {"", "", records("START\nBasic\n%d %s?\nBack: %s\nEND\n\n", paired), nil},
		"written": {"", "", records("%d. %s?\n\nAnswer: %s\n\n", func(i int) []any {
			return []any{1 + i, prose(i, 40), prose(i+1, 90)}
		}), nil},
		"unlettered": {"", "", records("%d. %s?\n- %s\n- %s\n- %s\n- %s\nAnswer: B\nExplanation: %s\n\n", asked), nil},
		"tasklist":   {"", "", records("### %d. %s?\n\n- [ ] %s\n- [x] %s\n- [ ] %s\n- [ ] %s\n\n**Explanation:** %s\n\n", asked), nil},
		"text2qti": {"Quiz title: Large\n\n", "", records("%d.  %s?\na)  %s\n*b) %s\nc)  %s\nd)  %s\n... %s\n\n", func(i int) []any {
			a := asked(i)
			a[0] = 1 + i
			return a
		}), nil},
		"respondus": {"", "", records("%d) %s?\na) %s\n*b) %s\nc) %s\nd) %s\n@ %s\n\n", asked), nil},
		"lettered":  {"", "", records("%d. %s?\nA. %s\nB. %s\nC. %s\nD. %s\n\nAnswer: B\n%s\n\n", asked), nil},
		"ticked":    {"", "", records("## %d %s?\n\n- %s\n- %s ✅\n- %s\n- %s\n\n%s\n\n", asked), nil},
		"folded":    {"# Questions\n\n", "", records("<details>\n<summary>%d %s?</summary>\n\n%s\n\n</details>\n\n", paired), nil},
		"mdtable":   {"| Term | Definition |\n|---|---|\n", "", records("| %d %s | %s |\n", paired), nil},
		"obsidian":  {"#flashcards\n\n", "", records("%d %s::%s\n", paired), nil},
		"flashdown": {"", "", records("## %d %s?\n\n%s\n\n", paired), nil},
		"csv":       {"front,back\n", "", records("\"%d %s\",\"%s\"\n", paired), nil},
		"page":      {"Flashcards\n", "", records("What is number %d of %s?\nIt is that %s.\n", paired), nil},
		"cutscore":  {"---\ntitle: Large\n---\n# One\n\n", "", records("## %d %s?\n%s\n\n", paired), nil},
		"h5p": {`{"questions":[`, `{"library":"H5P.TrueFalse 1.8","params":{"question":"r","correct":"false"}}]}`, records(
			`{"library":"H5P.MultiChoice 1.16","params":{"question":"<p>%d %s</p>","answers":[{"text":"<div>%s</div>","correct":false},{"text":"<div>%s</div>","correct":true},{"text":"%s","correct":false},{"text":"%s %s","correct":false}]}},`+"\n", asked), packH5P},
		"qti": {"<questestinterop><assessment title=\"T\"><section>", "</section></assessment></questestinterop>", records(
			`<item ident="i%d"><presentation><material><mattext texttype="text/html">&lt;p&gt;%s&lt;/p&gt;</mattext></material><response_lid ident="r"><render_choice>`+
				`<response_label ident="1"><material><mattext>%s</mattext></material></response_label><response_label ident="2"><material><mattext>%s</mattext></material></response_label>`+
				`<response_label ident="3"><material><mattext>%s</mattext></material></response_label><response_label ident="4"><material><mattext>%s %s</mattext></material></response_label></render_choice></response_lid></presentation>`+
				`<resprocessing><respcondition><conditionvar><varequal respident="r">2</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>`+"\n", asked), nil},
		"apkg": {"", "", records("%d %s?\x1f%s <b>in</b> bold\n", paired), packAnki},
	}
}

// make writes a file of about size bytes.
func (s shape) make(t testing.TB, size int) []byte {
	t.Helper()
	var b bytes.Buffer
	b.Grow(size + 1024)
	b.WriteString(s.head)
	for i := 0; b.Len() < size; i++ {
		b.WriteString(s.record(i))
	}
	b.WriteString(s.foot)
	if s.pack != nil {
		return s.pack(t, b.Bytes())
	}
	return b.Bytes()
}

func packH5P(t testing.TB, body []byte) []byte {
	t.Helper()
	return zipped(t, map[string][]byte{"h5p.json": []byte(`{"title":"T","mainLibrary":"H5P.QuestionSet"}`), "content/content.json": body})
}

func zipped(t testing.TB, members map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, data := range members {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = f.Write(data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// packAnki makes a package of notes, a line each.
func packAnki(t testing.TB, body []byte) []byte {
	t.Helper()
	return packLogged(t, body, 0)
}

// packLogged makes one that holds a log of reviews, too, of so many bytes.
func packLogged(t testing.TB, body []byte, log int) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "collection.anki2")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	db.SetMaxOpenConns(1)
	run := func(query string, args ...any) {
		if _, err := db.ExecContext(ctx, query, args...); err != nil {
			t.Fatal(err)
		}
	}
	run(`CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text, sfld text, csum integer, flags integer, data text);
		CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer); CREATE TABLE col (id integer, models text, decks text);
		INSERT INTO col VALUES (1, '{"1": {"name": "Basic", "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}], "tmpls": [{"name": "Card 1", "ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}]}}', '{"7": {"name": "Large"}}');
		BEGIN`)
	for i, line := range strings.Split(strings.TrimSpace(string(body)), "\n") {
		run("INSERT INTO notes VALUES (?, ?, 1, 0, 0, '', ?, '', 0, 0, '')", i, fmt.Sprintf("guid%d", i), line)
		run("INSERT INTO cards VALUES (?, ?, 7, 0)", i, i)
	}
	run("CREATE TABLE revlog (of blob)")
	run("INSERT INTO revlog VALUES (zeroblob(?))", log)
	run("COMMIT")
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return zipped(t, map[string][]byte{"collection.anki2": data, "media": []byte("{}")})
}
