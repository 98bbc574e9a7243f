package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"
)

// Fingerprint tells whether the files of the deck at a path of fsys are those of another time, without reading what they say.
func Fingerprint(fsys fs.FS, name string) (string, error) {
	files, err := list(fsys, name)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, file := range files {
		if err := fingerprint(sum, fsys, file); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func fingerprint(sum io.Writer, fsys fs.FS, file string) error {
	f, err := fsys.Open(file)
	if err != nil {
		return reason(err)
	}
	defer f.Close()
	n, err := io.Copy(sum, io.LimitReader(f, MaxFile+1))
	if err != nil {
		return reason(err)
	}
	fmt.Fprintf(sum, "\x00%s %d\n", path.Base(file), n)
	return nil
}

// bodySum is what the front matter of an imported deck keeps of its text below, to tell later whether somebody edited it. The
// text is added in pieces; white space around the whole does not count.
type bodySum struct {
	hash  hash.Hash // nil: nothing but white space was added
	space string    // at the end of what was added: it counts once more follows
}

func (s *bodySum) add(text string) {
	if s.hash == nil {
		if text = strings.TrimLeftFunc(text, unicode.IsSpace); text == "" {
			return
		}
		s.hash = sha256.New()
	}
	bare := strings.TrimRightFunc(text, unicode.IsSpace)
	if bare != "" {
		io.WriteString(s.hash, s.space+bare) //nolint:errcheck // a hash takes all
		s.space = ""
	}
	s.space += text[len(bare):]
}

func (s *bodySum) String() string {
	if s.hash == nil {
		s.hash = sha256.New()
	}
	return hex.EncodeToString(s.hash.Sum(nil)[:6])
}
