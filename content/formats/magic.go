package formats

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"cutscore/content/formats/charset"
)

// magics are how files of no text begin, at an offset in bytes, and what a person calls them. The first that fits counts.
var magics = []struct {
	at           int
	begins, name string
}{
	{0, "%PDF-", "a PDF"},
	{0, "\x89PNG", "a picture"},
	{0, "\xff\xd8\xff", "a picture"},
	{0, "GIF8", "a picture"},
	{0, "II*\x00", "a picture"},
	{0, "MM\x00*", "a picture"},
	{8, "WEBP", "a picture"},
	{4, "ftypheic", "a picture"},
	{4, "ftypavif", "a picture"},
	{4, "ftypM4A", "a sound"},
	{8, "WAVE", "a sound"},
	{0, "OggS", "a sound"},
	{0, "ID3", "a sound"},
	{0, "fLaC", "a sound"},
	{4, "ftyp", "a film"},
	{8, "AVI ", "a film"},
	{0, "\x1aE\xdf\xa3", "a film"},
	{0, "OTTO\x00", "a font"},
	{0, "\x00\x01\x00\x00\x00", "a font"},
	{0, "wOFF", "a font"},
	{0, "wOF2", "a font"},
	{0, "SQLite format 3\x00", "an SQLite database that holds no deck"},
	{0, "\x00\x01\x00\x00Standard", "a database of Access"},
	{0, "\xd0\xcf\x11\xe0", "a document of an old version of Office"},
	{0, "\x1f\x8b", "a gzip archive"},
	{0, "BZh", "a bzip2 archive"},
	{0, "\xfd7zXZ", "an xz archive"},
	{0, "\x28\xb5\x2f\xfd", "a zstd archive"},
	{0, "7z\xbc\xaf", "a 7z archive"},
	{0, "Rar!", "a RAR archive"},
	{257, "ustar", "a tar archive"},
	{0, "\x7fELF", "a program"},
	{0, "MZ\x90", "a program"},
	{0, "\xcf\xfa\xed\xfe", "a program"},
	{0, "\xca\xfe\xba\xbe", "a program"},
	{0, "\x00asm", "a program"},
}

// packed are names of members, or what the first member says, by which zip files are told apart.
var packed = []struct{ holds, name string }{
	{"mimetypeapplication/epub", "an e-book"},
	{"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a spreadsheet of LibreOffice"},
	{"mimetypeapplication/vnd.oasis.opendocument", "a document of LibreOffice"},
	{"xl/workbook", "an Excel workbook"},
	{"word/document", "a Word document"},
	{"ppt/presentation", "a PowerPoint presentation"},
	{"Index/Document.iwa", "a document of Pages, Numbers or Keynote"},
}

// kindOf names a binary file for a person.
func kindOf(data []byte) string {
	if bytes.HasPrefix(data, []byte("PK")) {
		for _, p := range packed {
			if bytes.Contains(data, []byte(p.holds)) {
				return p.name
			}
		}
		return "a ZIP archive that holds no deck"
	}
	if name := magic(data); name != "" {
		return name
	}
	return "binary data"
}

// magic names a file by how it begins; empty: it begins like none of the table.
func magic(data []byte) string {
	for _, m := range magics {
		if len(data) > m.at && bytes.HasPrefix(data[m.at:], []byte(m.begins)) {
			return m.name
		}
	}
	return ""
}

// isBinary reports whether bytes are no text: a known magic number, or control characters that no text has. NULs alone may
// be UTF-16.
func isBinary(raw []byte) bool {
	start := raw[:min(len(raw), 8192)]
	if archives := []string{"PK\x03\x04", "PK\x05\x06"}; slices.ContainsFunc(archives, func(m string) bool { return bytes.HasPrefix(start, []byte(m)) }) {
		return true
	}
	odd := 0
	for _, b := range start {
		if b < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1b\x1c\x1d\x1e\x1f\x08\x07", rune(b)) {
			odd++
		}
	}
	if magic(start) != "" && (odd > 0 || !utf8.Valid(start) || bytes.HasPrefix(start, []byte("%PDF-"))) {
		return true
	}
	if bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")) || charset.UTF16(start) >= 0 {
		return false
	}
	return odd*100 > len(start) || odd > 0 && !utf8.Valid(start) && odd*1000 > len(start)
}
