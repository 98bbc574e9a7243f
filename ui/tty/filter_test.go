package tty

import (
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2026, time.November, 14, 12, 0, 0, 0, time.UTC)

// passed is what a new filter lets through, given the parts one after the other in one burst.
func passed(parts ...string) string {
	var f Filter
	var out strings.Builder
	for i, p := range parts {
		out.Write(f.Pass([]byte(p), noon.Add(time.Duration(i)*time.Millisecond)))
	}
	return out.String()
}

func TestWhatTerminalsSendGoesThrough(t *testing.T) {
	for _, in := range []string{
		"", "abc", "Größe 宽 👍🏽 \u009b", "\x1b", "\x1b\x1b", "\x1b[A", "\x1bOA", "\x1b[1;5C", "\x1b[3~", "\x1bd", "\x1b[97;5u", "\x1b[1057::97;1:1u",
		"\x1b[<0;12;7M", "\x1b[<35;120;40m", "\x1b[M !!", "\x1b[?62;22c", "\x1b[24;80R", "\x1b[?2026;2$y", "\x1b[I", "\x1b[O",
		"\x1b]11;rgb:0000/0000/0000\x1b\\", "\x1b]11;rgb:ffff/ffff/ffff\a", "\x1bP>|xterm(390)\x1b\\", "\x03", "\x1a", "\x7f",
		"\x1b[200~one\ntwo\tthree\x1b[201~", "\x1b[200~\x1b[201~x",
	} {
		if got := passed(in); got != in {
			t.Errorf("%q became %q", in, got)
		}
		if got := passed(strings.Split(in, "")...); len([]rune(in)) == len(in) && got != in {
			t.Errorf("byte by byte %q became %q", in, got)
		}
	}
}

func TestWhatIsOutOfBoundsIsCut(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"parameters", "\x1b[" + strings.Repeat("1;", 40) + "m", "\x1b[" + strings.Repeat("1;", 15) + "1m"},
		{"subparameters", "\x1b[" + strings.Repeat("1:", 40) + "m", "\x1b[" + strings.Repeat("1:", 15) + "1m"},
		{"a long parameter", "\x1b[123456789012A", "\x1b[1234567A"},
		{"in a device's answer", "\x1b[?" + strings.Repeat("6;", 40) + "c", "\x1b[?" + strings.Repeat("6;", 15) + "6c"},
		{"parameters of a string", "\x1bP" + strings.Repeat("1;", 40) + "q\x1b\\", "\x1bP" + strings.Repeat("1;", 15) + "1\x1b\\"},
		{"a long string", "\x1b]0;" + strings.Repeat("x", 9999) + "\a", "\x1b]0;" + strings.Repeat("x", maxString-2) + "\a"},
		{"a key of Windows", "\x1b[65;30;97;1;0;1_", "\x1b[65;30;97;1;0;1}"},
		{"eight bits", "a\x9b31mb\x90q\xff", "a31mbq"},
		{"half a letter", "a\xe5\xaeb", "a\xe5\xaeb"},
		{"a paste", "\x1b[200~" + strings.Repeat("y", 1<<20) + "\x1b[201~z", "\x1b[200~" + strings.Repeat("y", maxPaste) + "\x1b[201~z"},
		{"keys in a paste", "\x1b[200~a\x1b[Ab\x1b\x1b\x00\x1b[20c\x1b[201~", "\x1b[200~a[Ab[20c\x1b[201~"},
		{"parameters in a paste", "\x1b[200~\x1b[" + strings.Repeat("1;", 40) + "m\x1b[201~", "\x1b[200~[" + strings.Repeat("1;", 40) + "m\x1b[201~"},
		{"a paste without an end", "\x1b[200~abc\x03d", "\x1b[200~abc\x1b[201~\x03d"},
		{"a string without an end", "\x1b]0;abc\x1b[Ad", "\x1b]0;abc\x1b\x1b[Ad"},
	} {
		if got := passed(c.in); got != c.want {
			t.Errorf("%s: %.80q, want %.80q", c.name, got, c.want)
		}
	}
}

// Somebody who presses alt and a bracket begins no string that would swallow what is typed next.
func TestWhatIsOpenIsOverAfterAWhile(t *testing.T) {
	var f Filter
	f.Pass([]byte("\x1b]"), noon)
	typed := strings.Repeat("k", 2*maxString)
	if got := f.Pass([]byte(typed), noon.Add(time.Second)); string(got) != "\x18"+typed {
		t.Errorf("%d of %d keys came through", len(got), len(typed))
	}
	f.Pass([]byte("\x1b[200~"), noon.Add(2*time.Second)) // a paste may take its time
	if got := f.Pass([]byte("\x1b[A"), noon.Add(9*time.Second)); string(got) != "[A" {
		t.Errorf("a key in a paste: %q", got)
	}
}
