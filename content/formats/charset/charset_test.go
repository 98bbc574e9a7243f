package charset_test

import (
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"cutscore/content/formats/charset"
)

func utf16Bytes(s string, big bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		lo, hi := byte(u), byte(u>>8)
		if big {
			lo, hi = hi, lo
		}
		b.WriteByte(lo)
		b.WriteByte(hi)
	}
	return b.String()
}

func TestTextIsDecoded(t *testing.T) {
	for name, c := range map[string]struct{ raw, said, text, charset string }{
		"UTF-8":                        {"café\n", "", "café\n", ""},
		"a byte order mark":            {"\xef\xbb\xbfcafé", "", "café", ""},
		"line ends of Windows":         {"a\r\nb\rc", "", "a\nb\nc", ""},
		"Windows-1252":                 {"caf\xe9 \x80 5 \x93q\x94", "", "café € 5 “q”", "windows-1252"},
		"UTF-16 with a mark":           {"\xff\xfe" + utf16Bytes("é\r\nb", false), "", "é\nb", "UTF-16LE"},
		"UTF-16, the other order":      {"\xfe\xff" + utf16Bytes("é b", true), "", "é b", "UTF-16BE"},
		"UTF-16 without a mark":        {utf16Bytes("front,back\nPod,unit\n", false), "", "front,back\nPod,unit\n", "UTF-16LE"},
		"UTF-16 without a mark, other": {utf16Bytes("front,back\nPod,unit\n", true), "", "front,back\nPod,unit\n", "UTF-16BE"},
		"a few bytes astray":           {"Größe Äpfel Übung Straße ö \x96 x", "", "Größe Äpfel Übung Straße ö – x", "UTF-8, with 1 bytes of windows-1252 in it"},
		"cut off within a letter":      {"Größe Straß\xc3", "", "Größe Straß", ""},
		"what is said counts":          {"\xcf\xf0\xe8", "windows-1251", "При", "windows-1251"},
	} {
		text, set, err := charset.Decode([]byte(c.raw), c.said)
		if err != nil || text != c.text || set != c.charset {
			t.Errorf("%s: %q %q %v, want %q %q", name, text, set, err, c.text, c.charset)
		}
	}
	for said, want := range map[string]string{"klingon": "not known", "shift_jis": "iconv -f shift_jis -t UTF-8"} {
		if _, _, err := charset.Decode([]byte("a\x81"), said); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", said, err, want)
		}
	}
}

// XML says on its first line what it is written in.
func TestAReaderGoesByTheName(t *testing.T) {
	for label, raw := range map[string]string{"ISO-8859-1": "caf\xe9", "Windows-1250": "caf\xe9", "latin1": "caf\xe9", "UTF8": "café", "us-ascii": "cafe"} {
		in, err := charset.Reader(label, strings.NewReader(raw))
		if err != nil {
			t.Errorf("%s: %v", label, err)
			continue
		}
		if got, err := io.ReadAll(in); err != nil || string(got) != "café" && label != "us-ascii" {
			t.Errorf("%s: %q %v", label, got, err)
		}
	}
	if _, err := charset.Reader("GB2312", strings.NewReader("")); err == nil || !strings.Contains(err.Error(), "GB2312") {
		t.Errorf("GB2312: %v", err)
	}
}
