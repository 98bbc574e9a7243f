package mdbookquiz

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func quiz(text string) string {
	return "# a quiz\ntitle = \"T\"\n\n[[questions]]\nid = \"a-1\"\n" + text + "\n"
}

func TestQuestions(t *testing.T) {
	const two = "type = \"MultipleChoice\"\nprompt.prompt = \"q\"\nanswer.answer = \"x\"\nprompt.distractors = [ \"y\", 'z' ]\n"
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"one right":     {quiz(two + "context = \"\"\"\nwhy \\\"so\\\"\n\"\"\" # not read"), "q: *x / y / z # why \"so\"\n"},
		"several right": {quiz(strings.Replace(two, `"x"`, "[\n  \"x\", # one\n  \"w\",\n]", 1)), "q: *x / *w / y / z\n"},
		"many lines":    {quiz("type = 'MultipleChoice'\nprompt.prompt = '''\nWhat is \\n?\n```\nfn a() {}\n[[questions]]\n```\n'''\nanswer.answer = \"a\\tb \\\\ \\\n c\"\nprompt.distractors = [\"y\"]"), "What is \\n?⏎```⏎fn a() {}⏎[[questions]]⏎```: *a\tb \\  c / y\n"},
		"tables":        {quiz("type = \"MultipleChoice\"\n[questions.prompt]\nprompt = \"q\"\ndistractors = [\"y\"]\n[questions.answer] # more\nanswer = \"x\"\n[[questions]]\n" + two), "q: *x / y\nq: *x / y / z\n"},
		"written":       {quiz("type = \"ShortAnswer\"\nprompt.prompt = \"q ![m](m.png)\"\nanswer.answer = \"x\"\nanswer.alternatives = [\"y\"]"), "q [image: m] = x = y\nchanged 4: a question with a written answer became a flashcard: q [image: m]\nlost 4: picture m.png\n"},
		"an end":        {quiz(two) + "[[questions]]", "q: *x / y / z\nskipped 11: a question of the type \"\", which cannot be asked here: \n"},
		"a remark":      {quiz(two) + "# end", "q: *x / y / z\n"},
		"a program":     {quiz("type = \"Tracing\"\nprompt.program = \"\"\"\nfn main() {}\"\"\"\nanswer.doesCompile = true\nanswer.lineNumber = 13\n[[questions]]\n" + two), "q: *x / y / z\nskipped 4: a question of the type \"Tracing\", which cannot be asked here: fn main() {}\n"},
	})
	sourcetest.Others(t, Detect, "[[questions]]\nq = \"a\"\n", "type = \"MultipleChoice\"\n", "[quiz]\nname = \"x\"\n", "")
}

func TestNames(t *testing.T) {
	bank, err := Read(source.File{Text: quiz("prompt.prompt = \"q\"\ntype = \"ShortAnswer\"\nanswer.answer = \"x\"")})
	if err != nil || len(bank.Records) != 1 || bank.Records[0].ID != "a-1" {
		t.Errorf("%+v, %v", bank, err)
	}
}

func TestBrokenFilesAreRefusedWithTheirLine(t *testing.T) {
	for text, line := range map[string]string{
		"\nprompt": "line 2", "\nx = \"a\ny = 1": "line 2", "x = \"\"\"\na": "line 2", "x = [1,\n2": "line 2", "x =": "line 1", "x = ,": "line 1", "= 1": "line 1", "x = [[[[1]]]]": "line 1",
		"prompt\nx = 1": "line 1", "x = \"\\": "line 1", "x = \"\"\"\na\nb\"\"\"\ny": "line 4",
	} {
		if _, err := Read(source.File{Name: "x", Text: text}); err == nil || !strings.Contains(err.Error(), line) {
			t.Errorf("%q: %v, want %s", text, err, line)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(quiz("type = \"ShortAnswer\"\nanswer.answer = ['a', \"\"\"b\"\"\"]\n[questions.x]\ny = 1 # z"))
	sourcetest.Fuzz(f, Detect, Read)
}
