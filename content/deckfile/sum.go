package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"strings"
	"unicode"
)

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
