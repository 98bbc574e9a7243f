package formats

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/source"
)

func isPackage(raw []byte) bool {
	return archive.Is(raw) || bytes.HasPrefix(raw, []byte("SQLite format 3\x00"))
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

// wayOut says what a person can do about a binary file, or about a bank that another program reads.
func wayOut(kind string) string {
	for _, b := range banks {
		if kind == b.name {
			return b.way
		}
	}
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
