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
		"<a x=1></a>":                                                      "(unquoted or missing attribute value in element)",
		"<a>" + strings.Repeat("<b/>", maxNodes/2+1):                       "elements; split it",
	} {
		if _, err := Parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v", text, err)
		}
	}
}

func TestOneAfterTheOther(t *testing.T) {
	var got []string
	err := Each(`<a><q>1</q><b><q>2<q>3</q></q></b><p>4</p><q/></a>`, "q", func(n *Node) { got = append(got, n.Content()) })
	if all := strings.Join(got, "|"); err != nil || all != "1|23|" {
		t.Errorf("%q, %v", all, err)
	}
	if err := Each("<a><q>1</q>", "q", func(*Node) {}); err == nil {
		t.Error("a broken file is read")
	}
}

func TestWhatIsNotThere(t *testing.T) {
	var n *Node
	if n.Attr("a") != "" || n.First("a") != nil || n.All("a") != nil || n.Child("a") != nil || n.Children("a") != nil || n.Content() != "" || n.HTML(nil) != "" {
		t.Error("nothing has something in it")
	}
	root, err := Parse(`<a x="1" a-b="2"><b>c<br/><img src="d"/><hr/></b><c-d/><b/></a>`)
	if err != nil {
		t.Fatal(err)
	}
	a := root.Child("a")
	if a.Attr("b") != "" || a.Attr("x") != "1" || a.Attr("a-b") != "2" || a.Attr("aB") != "2" || a.Child("c-d") == nil || a.Child("d") != nil || len(a.Children("b")) != 2 {
		t.Errorf("%+v", a)
	}
	if got, want := a.HTML(func(*Node) (string, bool) { return "", false }), `<b>c<br><img src="d"><hr></b><c-d></c-d><b></b>`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
