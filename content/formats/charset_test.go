package formats

import (
	"strings"
	"testing"
	"unicode/utf16"
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
		text, charset, err := decode([]byte(c.raw), c.said)
		if err != nil || text != c.text || charset != c.charset {
			t.Errorf("%s: %q %q %v, want %q %q", name, text, charset, err, c.text, c.charset)
		}
	}
	if _, _, err := decode([]byte("a"), "klingon"); err == nil || !strings.Contains(err.Error(), "klingon") {
		t.Errorf("an unknown charset: %v", err)
	}
}
