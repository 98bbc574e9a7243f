package clean

import (
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain text stays", "A card\n\tis `code` & <b>more</b>\n", "A card\n\tis `code` & <b>more</b>\n"},
		{"other scripts stay", "Überblick: 東京, हिन्दी, עברית, 👩‍👩‍👧", "Überblick: 東京, हिन्दी, עברית, 👩‍👩‍👧"},
		{"empty", "", ""},
		{"a byte order mark", "\ufeff# Topic\n", "# Topic\n"},
		{"a byte order mark inside", "a\ufeffb", "ab"},
		{"Windows line ends", "a\r\nb\r\n", "a\nb\n"},
		{"old Mac line ends", "a\rb\r\rc", "a\nb\n\nc"},
		{"mixed line ends", "a\n\r\nb\r\r\n", "a\n\nb\n\n"},
		{"colours", "a \x1b[31;1mred\x1b[0m b", "a red b"},
		{"a window title", "a\x1b]0;owned\x07b", "ab"},
		{"a hyperlink", "\x1b]8;;http://evil\x1b\\text\x1b]8;;\x1b\\", "text"},
		{"a clipboard write", "a\x1b]52;c;ZXZpbA==\x07b", "ab"},
		{"a device control string", "a\x1bPq#0\x1b\\b", "ab"},
		{"an escape sequence of two characters", "a\x1bcb", "ab"},
		{"an escape at the end", "a\x1b", "a"},
		{"an escape at the end of a line", "a\x1b\nb", "a\nb"},
		{"a sequence that is never closed takes its own line only", "a\x1b]0;title\nb\nc", "a\nb\nc"},
		{"a line that is all sequence is still a line", "a\n\x1b]0;title\nb", "a\n\nb"},
		{"a device control string that is never closed", "\x1bP\n\x1bP\nb", "\n\nb"},
		{"C1 as runes", "a\u009b31mb\u0085c\u0090d", "a31mbcd"},
		{"C1 as bytes", "a\x9b31mb", "a\ufffd31mb"},
		{"NUL, bell, backspace, DEL", "a\x00b\x07c\x08d\x7fe", "abcde"},
		{"DEL alone", "a\x7fb", "ab"},
		{"a bell alone", "a\ab", "ab"},
		{"joiners at both ends, and before a wide space", "\u200dم\u200d\u3000\u200dم\u200d", "م\u3000م"},
		{"private signs stay", "a\u200b\U000f0000", "a\U000f0000"},
		{"form feed and vertical tab", "a\fb\vc", "abc"},
		{"direction overrides and isolates", "a\u202eb\u2066c\u2069d\u200ee\u200ff\u061cg", "abcdefg"},
		{"line and paragraph separators", "a\u2028b\u2029c", "abc"},
		{"signs without a width", "a\u200bb\u00adc\u2060d\u3164e\U000e0041f", "abcdef"},
		{"more of these", "a\u034fb\u115fc\u1160d\u17b4e\u17b5f\u180eg\uffa0h\ufffai\U000e0101j\ufe0fk", "abcdefghij\ufe0fk"},
		{"the signs that Arabic numbers stand on", "\u0600١٢", "\u0600١٢"},
		{"joiners between Latin letters", "a\u200db\u200cc\u200d", "abc"},
		{"joiners beside Greek, Cyrillic, space and one another", "α\u200dβ я\u200cж می\u200c م \u200cی م\u200c\u200cی م\u200da a\u200dم \u200d\u200dم", "αβ яж می م ی می مa aم م"},
		{"joiners where the script needs them", "می\u200cخواهم क्\u200dष 👩\u200d👧", "می\u200cخواهم क्\u200dष 👩\u200d👧"},
		{"a reference to a sign without a width", "a&#8203;b&zwnj;c", "a\ufffdb\ufffdc"},
		{"broken UTF-8", "a\xffb\xc3", "a\ufffdb\ufffd"},
		{"decomposed letters", "u\u0308ber", "über"},
		{"a reference to escape", "a&#27;[31mb", "a\ufffd[31mb"},
		{"with zeros, in hexadecimal, without semicolon", "&#0027;&#x1b;&#X1B;&#x1b[", "\ufffd\ufffd\ufffd\ufffd["},
		{"a reference to a direction mark", "&#8238;&#x202E;&rlm;&lrm;", "\ufffd\ufffd\ufffd\ufffd"},
		{"a reference with a Greek question mark", "&rlm\u037e", "\ufffd"},
		{"a reference around an override", "&#2\u202e7;", "\ufffd"},
		{"harmless references stay", "AT&T &amp; R&D &lt;b&gt; &#65; &copy; &", "AT&T &amp; R&D &lt;b&gt; &#65; &copy; &"},
		{"a name ends where its letters do", "&#8207~ &#8207! &#8207:", "\ufffd~ \ufffd! \ufffd:"},
		{"a masked reference stays masked", "&amp;#27;", "&amp;#27;"},
		{"newline and tab references stay", "&#10;&Tab;", "&#10;&Tab;"},
	} {
		if got := Text(c.in); got != c.want {
			t.Errorf("%s: Text(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		"API Gateway":                 "API Gateway",
		"  two\n lines\tand\r\nmore ": "two lines and more",
		"a\x1b[2Jb\u202e\x00":         "ab",
		" \n":                         "",
	} {
		if got := Line(in); got != want {
			t.Errorf("Line(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"", "# a\n- [ ] b\n", "\ufeffa\r\nb\rc", "a\x1b[31mb\x1b]0;t\nc", "\x9b31m\u009b\u202e", "&#27;&rlm;&#x1b", "&#2\u202e7\u037e", "\xff\xfe\x00a",
		"u\u0308\u0338<", "\x1b\x1b\n\x1bP\n", "&&#&#2&#27;7;",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		out := Text(in)
		if !utf8.ValidString(out) || !norm.NFC.IsNormalString(out) {
			t.Errorf("%q is not UTF-8 in NFC", out)
		}
		for name, shown := range map[string]string{"the text": out, "the text with its references resolved": html.UnescapeString(out)} {
			if at := strings.IndexFunc(shown, harmful); at >= 0 {
				t.Errorf("%s still holds %q", name, shown[at:min(len(shown), at+4)])
			}
		}
		if want := strings.Count(strings.ReplaceAll(strings.ReplaceAll(in, "\r\n", "\n"), "\r", "\n"), "\n"); strings.Count(out, "\n") != want {
			t.Errorf("%q has %d line ends, want %d", out, strings.Count(out, "\n"), want)
		}
		if again := Text(out); again != out {
			t.Errorf("cleaned again, %q becomes %q", out, again)
		}
		if line := Line(in); strings.ContainsAny(line, "\n\t") {
			t.Errorf("Line gives %q", line)
		}
	})
}
