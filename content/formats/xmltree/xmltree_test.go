package xmltree

import (
	"strings"
	"testing"
)

func TestTrees(t *testing.T) {
	root, err := Parse(`<?xml version="1.0" encoding="windows-1252"?><a x="1"><b>é<qti-simple-choice response-identifier="r">c</qti-simple-choice></b><b/></a>`)
	if err != nil {
		t.Fatal(err)
	}
	choice := root.First("simpleChoice")
	if choice.Attr("responseIdentifier") != "r" || choice.Content() != "c" || len(root.All("b")) != 2 || root.Child("a").Child("simpleChoice") != nil {
		t.Errorf("%+v", root)
	}
	if got := root.First("a").HTML(func(n *Node) (string, bool) { return "_", n.Name == "simpleChoice" }); got != "<b>é_</b><b></b>" {
		t.Error(got)
	}
	latin, err := ParseBytes([]byte("<?xml version='1.0' encoding='iso-8859-1'?><a>\xe9</a>"))
	if err != nil || latin.Content() != "é" {
		t.Errorf("%v %+v", err, latin)
	}
}

func TestHostileFilesAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		"<a>\n<b></a>": "line 2",
		`<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`:                         "broken",
		`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`: "broken",
		strings.Repeat("<a>", 10000):                                       "nested",
		"<a>":                                                              "broken",
	} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v", text, err)
		}
	}
}
