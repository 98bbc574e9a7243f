package formats_test

import (
	"strings"
	"testing"

	"cutscore/content/formats"
	"cutscore/content/formats/source"
)

func open(t *testing.T, name, data string) source.File {
	t.Helper()
	f, err := formats.Load(strings.NewReader(data), name, 0, formats.Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return f
}

// What is no deck is refused with its name, and never split as a page.
func TestWhatIsNoDeckIsRefusedByName(t *testing.T) {
	for data, want := range map[string]string{
		"":                                                           "is empty",
		" \n\t\n":                                                    "is empty",
		"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj":                       "a PDF",
		"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR":                        "a picture",
		"\x7fELF\x02\x01\x01\x00\x00\x00":                            "a program",
		"RIFF\x24\x00\x00\x00WAVEfmt ":                               "a sound",
		"\x00\x00\x00\x18ftypmp42\x00\x00":                           "a film",
		"\x1f\x8b\x08\x00\x00\x00":                                   "a gzip archive",
		"\x01\x02\x03\x04\x05\x06\x07\x00":                           "binary data",
		"PK\x03\x04\x14\x00xl/workbook.xml":                          "save the sheet as CSV",
		"PK\x03\x04\x14\x00[Content] word/document.xml":              "copy its text",
		"PK\x03\x04\x0a\x00mimetypeapplication/epub+zip":             "an e-book",
		"<!DOCTYPE html>\n<html><body><p>Question</p></body></html>": "a web page",
		"<?xml version=\"1.0\"?>\n<m>\n<DETAILS>\n<MOD>\n</MOD>\n</DETAILS>\n</m>":                                                                     "XML without questions",
		"<?xml version=\"1.0\"?>\n<MOODLE_BACKUP>\n<DETAILS>\n<MOD>\n</MOD>\n</DETAILS>\n</MOODLE_BACKUP>":                                             "restore the course in Moodle",
		"<moodle_backup>\n<x/></moodle_backup>":                                                                                                        "a backup of a Moodle course",
		"<question_categories>\n<x/></question_categories>":                                                                                            "a backup of a Moodle course",
		"<POOL>\n<TITLE value='x'/></POOL>":                                                                                                            "an old Blackboard: import it into",
		"<examview type='test'>\n<x/></examview>":                                                                                                      "an ExamView bank: export it",
		"# Question 1\n:TYPE:MC:1:0:A\n:TITLE:T\n:QUESTION:H\nWho?\n":                                                                                  "a WebCT bank: import it into Moodle",
		"# Question 1\n:TYPE:S\n:TITLE:T\n:QUESTION:H\nWho?\n":                                                                                         "a WebCT bank",
		"<?xml version=\"1.0\"?>\n<rss><channel/></rss>":                                                                                               "XML without questions",
		`{"name": "x", "version": "1.0.0", "dependencies": {"left-pad": "^1"}}`:                                                                        "a package.json",
		`{"questions": [{"question": "What is`:                                                                                                         "cut off",
		`[{"a": 1}, {"a": 2}]`:                                                                                                                         "JSON without questions",
		"services:\n  web:\n    image: nginx\n    ports:\n      - \"80:80\"\n":                                                                         "YAML without questions",
		"2024-01-02 10:00:01 INFO start\n2024-01-02 10:00:02 INFO a\n2024-01-02 10:00:03 WARN b\n2024-01-02 10:00:04 INFO stop\n":                      "a log",
		"package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(1)\n}\n":                                                                       "source code",
		"#include <stdio.h>\nint main(void) {\n  return 0;\n}\n":                                                                                       "source code",
		"import os\nimport sys\n\ndef f(x):\n    return x\n\nprint(f(1))\n":                                                                            "source code",
		"; squares\n(define (square x)\n  (* x x))\n\n(square 4)\n(display \"?\")\n16\n":                                                               "source code",
		"DB_HOST=localhost\nDB_PORT=5432\nDEBUG=true\n":                                                                                                "settings",
		"[10:01] Ann: what is up?\n[10:02] Bob: nothing\n[10:03] Ann: ok\n":                                                                            "a log",
		"date,open,close\n2024-01-01,1,2\n2024-01-02,1,3\n2024-01-03,2,4\n":                                                                            "a table of figures",
		"Name,Email,Phone\nAnn,a@b.c,123\nBob,b@b.c,456\nCid,c@b.c,789\n":                                                                              "a table of Name, Email, Phone",
		"# Changelog\n\n## 1.2.0\n- Fix: a bug\n- Add: a thing\n":                                                                                      "a log of changes",
		"node_modules/\ndist/\n*.log\n.env\n":                                                                                                          "ignored files",
		"# tool\n\nA tool.\n\n## Installation\n\nnpm install tool\n\n## License\n\nMIT\n":                                                              "a README",
		"It was a cold day in April. The clocks struck.\n\nHe walked on; dust came. What could be done?\n\nNothing, he thought. Nothing would help.\n": "prose",
		"#!/bin/sh\necho hello\n":                                                                                                                      "a program",
		"{\\rtf1\\ansi Pod}":                                                                                                                           "RTF",
		"diff --git a/x b/x\n--- a/x\n+++ b/x\n":                                                                                                       "a patch",
		"title = \"Git\"\n\n[[questions]]\nq = \"Stage a file?\"\na = [\"add\", \"push\"]\nkey = 0\n":                                                  "TOML",
		"\\section{Ships}\nWhich has sails?\n\\begin{itemize}\n\\item a sloop\n\\item a tug\n\\end{itemize}\n":                                         "a LaTeX document",
		"# Ships\n\nA sloop has one mast.\n\n## Sails\n\n- jib\n- main\n\nThey are trimmed by sheets.\n":                                               "a Markdown document",
		"+++\ntitle = \"Ships\"\n+++\n\nA sloop has one mast.\n\n# Sails\n\nThey are trimmed by sheets, mostly.\n":                                     "a Markdown document",
		"[core]\n\teditor = vi\n[user]\n\tname = x\n":                                                                                                  "settings",
	} {
		f := open(t, "x.txt", data)
		_, line, how, err := formats.Read(f, "")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: taken for %s (%s), error %v; want %q", data, line.Name, how, err, want)
		}
	}
}

func TestWordsOfAMagicNumberAreNoMagicNumber(t *testing.T) {
	f := open(t, "x.txt", "ID3 tags\tThey hold a song's title\nRar!\tThe mark of an archive\nftyp\tA box of MP4\nGIF89a\tA picture of 256 colours\n")
	if line, how, err := formats.Recognise(f); err != nil || line.Name != "csv" {
		t.Errorf("%s (%s), %v", line.Name, how, err)
	}
}

// What looks like other texts at first sight, and is a deck.
func TestDecksThatLookLikeOtherTexts(t *testing.T) {
	for _, data := range []string{
		"CPU=Central processing unit\nRAM=Random access memory\nROM=Read only memory\n",
		"Ebb\tThe water falls. It lasts six hours.\nFlood\tThe water rises. It lasts as long.\nSlack\tNothing moves. Wait for it.\n",
		"country,capital,people in millions\nPeru,Lima,33\nChile,Santiago,19\nCuba,Havana,11\n",
		"Battle of Hastings,1066\nMagna Carta,1215\nBlack Death,1348\nFire of London,1666\n",
		"Question,Answer\nDeclare x as an int,int x;\nCall f,f();\nEnd a loop,break;\nGive y back,return y;\n",
		"Front;Back;Topic\nstd::vector;a list that grows;C++\nstd::map;keys in order;C++\nstd::set;keys alone;C++\n",
	} {
		if line, how, err := formats.Recognise(open(t, "x.txt", data)); err != nil || line.Name != "csv" {
			t.Errorf("%.40q: %s (%s), %v", data, line.Name, how, err)
		}
	}
}

// A page about programs, logs or settings is still a page.
func TestAPageIsTheLastResort(t *testing.T) {
	for _, data := range []string{
		"Go Flashcards\nWhat is a goroutine?\nA light thread\nWhat does defer do?\nIt runs a call at the end; in reverse order\nKeyword for a constant\nconst\n",
		"Tides\n\n1.  **Ebb**\n    *   The fall of the water\n\n2.  **Flood**\n    *   The rise of the water\n\n3.  **Slack**\n    *   Neither\n",
		"What does kubectl get pods show?\nThe pods\nWhat is in /var/log?\nLogs\n",
	} {
		line, _, err := formats.Recognise(open(t, "x.txt", data))
		if err != nil || line.Name != formats.Page {
			t.Errorf("%.40q: %s, %v", data, line.Name, err)
		}
	}
}
