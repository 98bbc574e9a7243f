package formats

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gabriel-vasile/mimetype"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/source"
)

func isPackage(raw []byte) bool { return archive.Is(raw) || isSQLite(raw) }

func isSQLite(raw []byte) bool { return bytes.HasPrefix(raw, []byte("SQLite format 3\x00")) }

// isBinary reports whether bytes are no text: a known magic number, or control characters that no text has. NULs alone may
// be UTF-16.
func isBinary(raw []byte) bool {
	start := raw[:min(len(raw), 8192)]
	for _, magic := range []string{"PK\x03\x04", "PK\x05\x06", "SQLite format 3\x00", "%PDF-", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b", "\x7fELF",
		"\xd0\xcf\x11\xe0", "Rar!", "7z\xbc\xaf", "BZh", "\xfd7zXZ", "\x28\xb5\x2f\xfd", "OggS", "ID3", "RIFF", "MZ\x90"} {
		if bytes.HasPrefix(start, []byte(magic)) {
			return true
		}
	}
	if bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")) || looksUTF16(start) >= 0 {
		return false
	}
	odd := 0
	for _, b := range start {
		if b < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1b\x1c\x1d\x1e\x1f\x08\x07", rune(b)) {
			odd++
		}
	}
	return odd*100 > len(start) || odd > 0 && !utf8.Valid(start) && odd*1000 > len(start)
}

// refusal is a line of the table for files that are recognised and cannot be read.
func refusal(name, title, refuse string, detect func(source.File) string) Format {
	return Format{Name: name, Title: title, Refuse: refuse, Detect: detect}
}

// binaryKind names what is no text at all.
func binaryKind(f source.File) string {
	if f.Text != "" || !isBinary(f.Data) {
		return ""
	}
	return kindOf(f.Data)
}

// kindOf names a binary file for a person.
func kindOf(data []byte) string {
	kind := mimetype.Detect(data)
	for _, k := range []struct{ prefix, name string }{
		{"application/pdf", "a PDF"},
		{"image/", "a picture"},
		{"audio/", "a sound"},
		{"video/", "a film"},
		{"font/", "a font"},
		{"application/vnd.openxmlformats-officedocument.spreadsheetml", "an Excel workbook"},
		{"application/vnd.ms-excel", "an Excel workbook"},
		{"application/vnd.oasis.opendocument.spreadsheet", "a spreadsheet of LibreOffice"},
		{"application/vnd.openxmlformats-officedocument.wordprocessingml", "a Word document"},
		{"application/msword", "a Word document"},
		{"application/vnd.oasis.opendocument.text", "a document of LibreOffice"},
		{"application/vnd.openxmlformats-officedocument.presentationml", "a PowerPoint presentation"},
		{"application/epub", "an e-book"},
		{"application/x-ole-storage", "a document of an old version of Office"},
		{"application/zip", "a ZIP archive that holds no deck"},
		{"application/vnd.sqlite3", "an SQLite database that holds no deck"},
		{"application/gzip", "a gzip archive"},
		{"application/octet-stream", "binary data"},
	} {
		if strings.HasPrefix(kind.String(), k.prefix) {
			return k.name
		}
	}
	return "a file of the kind " + strings.TrimPrefix(kind.Extension(), ".")
}

// wayOut says what a person can do about a binary file.
func wayOut(kind string) string {
	switch {
	case strings.Contains(kind, "Excel"), strings.Contains(kind, "spreadsheet"):
		return "save the sheet as CSV (UTF-8) and import that"
	case strings.Contains(kind, "Word"), strings.Contains(kind, "document"), strings.Contains(kind, "PowerPoint"), strings.Contains(kind, "PDF"), strings.Contains(kind, "e-book"):
		return "copy its text into a .txt file and import that"
	case strings.Contains(kind, "archive"):
		return "unpack it and import the deck files in it"
	}
	return "import the deck as text, as CSV or as an Anki package"
}

// Media reports whether a file's name says that it belongs to a deck without being one: pictures, sounds, fonts. Folders
// are full of them.
func Media(name string) bool {
	return slices.Contains(mediaEndings, strings.ToLower(filepath.Ext(name)))
}

var mediaEndings = []string{
	".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".ico", ".mp3", ".wav", ".ogg", ".flac", ".m4a", ".mp4", ".webm", ".mov", ".avi",
	".ttf", ".otf", ".woff", ".woff2", ".css",
}
