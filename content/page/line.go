package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"cutscore/content/text"
)

// Only so much of a line is looked at: what it is shows in how it begins and ends, and a line of ten megabytes must not
// take ten seconds.
const (
	headBytes = 1600
	tailBytes = 200
	mostWords = 240
)

// line is a line after one look at it: its features, which the recognisers ask for.
type line struct {
	text   string   // the line; of a very long one the head and the tail
	chars  int      // how long it is, in runes (a guess beyond headBytes)
	marker string   // the bullet or number that it starts with, "" for none
	number int      // of a numbered line, counted from 1 (b is 2), else 0
	body   string   // the text without the marker
	words  []string // of the body
	low    []string // the words in lower case, without the punctuation around them
	end    rune     // the last character that is no closing quote or bracket
	label  string   // X of "X: more text", X short
	site   *site    // what holds for the page as a whole
}

// look takes in one line.
func look(raw string) *line {
	s := &line{text: raw, chars: utf8.RuneCountInString(raw)}
	if len(raw) > headBytes+tailBytes {
		s.text = strings.ToValidUTF8(raw[:headBytes], "") + " " + strings.ToValidUTF8(raw[len(raw)-tailBytes:], "")
	}
	s.marker, s.number, s.body = splitMarker(s.text)
	s.words = strings.Fields(s.body)
	if len(s.words) > mostWords {
		s.words = append(s.words[:mostWords-1:mostWords-1], s.words[len(s.words)-1])
	}
	s.low = make([]string, len(s.words))
	for i, w := range s.words {
		s.low[i] = text.Bare(w)
	}
	s.end = lastMark(s.body)
	s.label = labelOf(s.body)
	return s
}

// lastMark is the last character under closing quotes and brackets.
func lastMark(text string) rune {
	text = strings.TrimRight(text, "\"'”’»)]} *_")
	r, size := utf8.DecodeLastRuneInString(text)
	if size == 0 {
		return 0
	}
	return r
}

// labelOf gives X of "X: text" or "X - text", where X has at most five words; "" if the line is not like that. A colon
// inside a word (12:30, ec2:Run) is none, and what follows a dash must begin in lower case or with a figure: "DynamoDB -
// Global Tables" is one name.
func labelOf(body string) string {
	for _, sep := range []string{": ", " - ", " – ", " — "} {
		label, rest, ok := strings.Cut(body, sep)
		if !ok || label == "" || strings.Count(label, " ") > 4 || strings.ContainsAny(label, ".?!;") {
			continue
		}
		if sep == ": " || startsInLower(rest) || rest != "" && rest[0] >= '0' && rest[0] <= '9' {
			return label
		}
	}
	return ""
}

func (s *line) word(i int) string {
	if i < 0 || i >= len(s.low) {
		return ""
	}
	return s.low[i]
}

// first is the first letter or digit of the body, or a sign that makes it something else than a sentence.
func (s *line) first() rune {
	for _, r := range s.body {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		if r == '-' || r == '_' || r == '/' || r == '$' {
			return r
		}
	}
	return 0
}
