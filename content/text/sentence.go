package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences splits a line into sentences; what ends one stays with it.
func Sentences(s string) []string {
	var out []string
	for s != "" && len(out) < maxSentences {
		end := sentenceEnd(s)
		if piece := strings.TrimSpace(s[:end]); piece != "" {
			out = append(out, piece)
		}
		s = s[end:]
	}
	return out
}

// sentenceEnd gives where the first sentence of s ends: at a full stop, question or exclamation mark that stands outside
// of brackets and code, after more than an abbreviation, and before the beginning of another sentence.
func sentenceEnd(s string) int {
	depth, code := 0, false
	for i, r := range s {
		switch r {
		case '`':
			code = !code
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(0, depth-1)
		case '。', '！', '？':
			return i + utf8.RuneLen(r)
		case '.', '!', '?':
			if code || depth > 0 {
				continue
			}
			end := i + 1
			for end < len(s) && strings.IndexByte(`"')*_.`, s[end]) >= 0 {
				end++
			}
			end += closingQuote(s[end:])
			if end == len(s) || s[end] == ' ' && beginsSentence(s[end+1:]) && !abbreviated(s[:i]) && !ordinalDay(s[:i], s[end+1:]) {
				return end
			}
		}
	}
	return len(s)
}

func closingQuote(s string) int {
	if strings.HasPrefix(s, "”") || strings.HasPrefix(s, "’") {
		return len("”")
	}
	return 0
}

func beginsSentence(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsSpace(r), r == '*', r == '_', r == '"', r == '\'', r == '“', r == '(', r == '`', r == '‘':
			continue
		}
		return !unicode.IsLower(r)
	}
	return true
}

// abbreviated reports whether the full stop after s belongs to its last word, as in "e.g." or "No.".
func abbreviated(s string) bool {
	at := strings.LastIndexAny(s, " (/")
	word := strings.ToLower(strings.Trim(s[at+1:], `"'*_“`))
	switch word {
	case "e.g", "i.e", "eg", "ie", "vs", "cf", "dr", "mr", "mrs", "ms", "st", "no", "fig", "approx", "ca", "inc", "ltd", "resp", "incl", "excl", "bzw", "ggf", "usw", "p", "art", "sec", "ex", "esp":
		return true
	}
	return utf8.RuneCountInString(word) == 1 && !unicode.IsDigit(rune(word[0])) || strings.Count(word, ".") > 0 && len(word) <= 5 && !strings.ContainsAny(word, "0123456789")
}

// ordinalDay reports whether a full stop makes a day of a number: "23. Mai".
func ordinalDay(before, after string) bool {
	day := before[strings.LastIndexAny(before, " (/–-")+1:]
	month, _, _ := strings.Cut(after, " ")
	return day != "" && len(day) <= 2 && strings.Trim(day, "0123456789") == "" && Month(month) > 0
}

const maxSentences = 64

// How long texts in items may be.
const (
	MaxOption = 170 // characters of an option; longer ones are not read, they are compared by their looks
	MaxQuoted = 420 // characters of a back that stands in a stem
)

// Shorten cuts a text after the last whole sentence within n characters; empty where the first one is longer already, or
// where the piece cannot stand alone.
func Shorten(s string, n int) string {
	out := ""
	for _, sentence := range Sentences(s) {
		next := strings.TrimSpace(out + " " + sentence)
		if Length(next) > n {
			break
		}
		out = next
	}
	if !Balanced(out) {
		return ""
	}
	return out
}

// TrimStop takes the full stop off a text of one sentence, so that options end alike.
func TrimStop(s string) string {
	if len(Sentences(s)) != 1 {
		return s
	}
	t := strings.TrimSuffix(s, ".")
	if t == s || strings.HasSuffix(t, ".") || abbreviated(t) {
		return s
	}
	return t
}

// Capital begins a text with a capital letter where its first word is a plain word in lower case.
func Capital(s string) string {
	first, _, _ := strings.Cut(s, " ")
	first = strings.TrimRight(first, ",.;:")
	if len(first) < 1 || first == "e.g" || first == "i.e" {
		return s
	}
	for i, r := range first {
		if !unicode.IsLower(r) && (i == 0 || r != '-' && r != '\'' && r != '’') {
			return s
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	if strings.HasPrefix(s[n:], "-") { // β-hydroxy, n-butyl
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
