// Package charset makes UTF-8 of the bytes of a text file.
//
//	charset.go  finds out what a file is written in, and decodes it
//	pages.go    the code pages of one byte a letter, by their names
//
// The sets of East Asia are not read: their tables are larger than all the readers of this program together. They are
// refused by name.
package charset

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Decode makes UTF-8 with "\n" line ends of a text file's bytes. What is said counts first, then a byte order mark, then
// valid UTF-8, then NULs, which only UTF-16 has; what is left is taken for Windows-1252, the code page of old
// spreadsheets. The charset is empty for UTF-8.
func Decode(raw []byte, said string) (text, charset string, err error) {
	switch {
	case said != "":
		text, charset, err = decodeAs(raw, said)
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")) && utf8.Valid(raw):
		text = string(raw[3:])
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		text, charset = fromUTF16(raw[2:], 0), "UTF-16LE"
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		text, charset = fromUTF16(raw[2:], 1), "UTF-16BE"
	case bytes.IndexByte(raw, 0) >= 0 && UTF16(raw) >= 0:
		high := UTF16(raw)
		text, charset = fromUTF16(raw, high), []string{"UTF-16LE", "UTF-16BE"}[high]
	case utf8.Valid(raw):
		text = string(raw)
	default:
		text, charset = fromBytes(raw)
	}
	text = strings.TrimPrefix(text, "\ufeff")
	if strings.Contains(text, "\r") {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text, charset, err
}

// decodeAs decodes bytes as the character set that somebody named.
func decodeAs(raw []byte, said string) (text, charset string, err error) {
	switch name := canonical(said); name {
	case "utf-8":
		if text = string(raw); !utf8.ValidString(text) {
			return "", "", fmt.Errorf("it is not %s: some of its bytes mean nothing there", said)
		}
		return text, "", nil
	case "utf-16le", "utf-16":
		return fromUTF16(raw, 0), "UTF-16LE", nil
	case "utf-16be":
		return fromUTF16(raw, 1), "UTF-16BE", nil
	}
	page, name, err := named(said)
	if err != nil {
		return "", "", err
	}
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/4)
	for _, c := range raw {
		r := page.DecodeByte(c)
		if r == utf8.RuneError {
			return "", "", fmt.Errorf("it is not %s: some of its bytes mean nothing there", said)
		}
		b.WriteRune(r)
	}
	return b.String(), name, nil
}

// UTF16 tells which byte of the pairs is NUL in nearly all of the text's start: 1 for the second (little endian gives
// 0 here, big endian 1), -1 for neither.
func UTF16(raw []byte) int {
	start := raw[:min(len(raw), 4096)&^1]
	nul := [2]int{}
	for i, b := range start {
		if b == 0 {
			nul[i&1]++
		}
	}
	pairs := len(start) / 2
	switch {
	case nul[1]*10 > pairs*4 && nul[0]*20 < pairs:
		return 0
	case nul[0]*10 > pairs*4 && nul[1]*20 < pairs:
		return 1
	}
	return -1
}

// fromUTF16 decodes pairs of bytes of which the byte at index high&1 is the more significant one's opposite: 0 little
// endian, 1 big endian. Half a pair at the end is dropped.
func fromUTF16(raw []byte, high int) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		a, b := uint16(raw[2*i]), uint16(raw[2*i+1])
		if high == 1 {
			a, b = b, a
		}
		units[i] = a | b<<8
	}
	return string(utf16.Decode(units))
}

// fromBytes decodes what is not valid UTF-8: text that is UTF-8 but for a few bytes keeps its letters, and only those bytes
// are read as Windows-1252.
func fromBytes(raw []byte) (text, charset string) {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			if i+utf8.UTFMax > len(raw) && !utf8.FullRune(raw[i:]) { // a letter that the end of the file cuts in two
				raw = raw[:i]
				continue
			}
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	if bad == 0 {
		return string(raw), ""
	}
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/8)
	mixed := good > 3*bad
	for i := 0; i < len(raw); {
		if r, size := utf8.DecodeRune(raw[i:]); mixed && (r != utf8.RuneError || size > 1) {
			b.Write(raw[i : i+size])
			i += size
			continue
		}
		r := charmap.Windows1252.DecodeByte(raw[i])
		if r == utf8.RuneError { // five bytes mean nothing there; the letter of the Latin-1 place is a control that cleaning drops
			r = rune(raw[i])
		}
		b.WriteRune(r)
		i++
	}
	if mixed {
		return b.String(), fmt.Sprintf("UTF-8, with %d bytes of windows-1252 in it", bad)
	}
	return b.String(), "windows-1252"
}
