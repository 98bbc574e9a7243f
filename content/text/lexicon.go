package text

import (
	"hash/fnv"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
)

// Lexicon numbers the words of a deck, all forms of a word alike: comparing texts is then comparing numbers.
type Lexicon struct {
	words  map[string]int32 // of each form met
	stems  map[string]int32
	cards  []int32 // by number: how many texts hold it
	Frozen bool    // it learns no more, and may be read by several at once
}

// NewLexicon makes an empty lexicon.
func NewLexicon() *Lexicon {
	return &Lexicon{words: map[string]int32{}, stems: map[string]int32{}}
}

// stopped is the number of words that carry no content.
const stopped = math.MinInt32

// Set gives the content words of plain text as rising numbers.
func (l *Lexicon) Set(text string) []int32 {
	ids := make([]int32, 0, 4+len(text)/7)
	l.Each(text, func(id int32) {
		if id != stopped {
			ids = append(ids, id)
		}
	})
	if len(ids) == 0 { // "To be or not to be" has no content word, but is not empty
		for _, w := range Words(text) {
			ids = append(ids, l.number(w))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Each calls do for all words of plain text, taken apart as Words does. It makes no string for each word: a deck of ten
// thousand cards is read here in a fraction of a second.
func (l *Lexicon) Each(text string, do func(id int32)) {
	var buffer [64]byte
	for len(text) > 0 {
		end := strings.IndexFunc(text, apart)
		if end < 0 {
			end = len(text)
		}
		word := strings.TrimFunc(text[:end], func(r rune) bool { return !IsWordRune(r) })
		if word != "" {
			l.word(word, buffer[:0], do)
			for at := strings.IndexAny(word, joints); at >= 0; at = strings.IndexAny(word, joints) {
				if at >= minPiece {
					l.word(word[:at], buffer[:0], do)
				}
				if word = word[at+1:]; len(word) >= minPiece && !strings.ContainsAny(word, joints) {
					l.word(word, buffer[:0], do)
				}
			}
		}
		text = text[min(len(text), end):]
		if len(text) > 0 {
			_, n := utf8.DecodeRuneInString(text)
			text = text[n:]
		}
	}
}

// A word that is joined of several counts as a whole and by its parts: "encoding/base32" gives base32 away.
const (
	joints   = "-/._:"
	minPiece = 3
)

func (l *Lexicon) word(word string, buffer []byte, do func(id int32)) {
	for _, r := range word {
		buffer = utf8.AppendRune(buffer, unicode.ToLower(r))
	}
	if id, known := l.words[string(buffer)]; known {
		do(id)
		return
	}
	l.meet(string(buffer), do)
}

func apart(r rune) bool {
	return r == ' ' || r == '`' || r == '"' || r == '(' || r == ')' || r != utf8.RuneError && unicode.IsSpace(r)
}

// meet numbers a word that is met for the first time.
func (l *Lexicon) meet(word string, do func(id int32)) {
	switch {
	case IsStop(word):
		if !l.Frozen {
			l.words[word] = stopped
		}
		do(stopped)
	case unspaced(word): // no spaces between words: pairs of characters stand for them
		letters := []rune(word)
		for i := 0; i+1 < len(letters); i++ {
			do(l.number(string(letters[i : i+2])))
		}
	default:
		do(l.number(word))
	}
}

// number gives the number of a word, all forms of a word alike.
func (l *Lexicon) number(word string) int32 {
	if id, known := l.words[word]; known && id != stopped {
		return id
	}
	s := Stem(word)
	id, known := l.stems[s]
	if !known && l.Frozen {
		h := fnv.New32a()
		h.Write([]byte(s))
		return -1 - int32(h.Sum32()>>2)
	}
	if !known {
		id = int32(len(l.cards))
		l.stems[strings.Clone(s)] = id
		l.cards = append(l.cards, 0)
	}
	if !l.Frozen && l.words[word] != stopped {
		l.words[strings.Clone(word)] = id
	}
	return id
}

// Texts is how many texts of the deck hold a word.
func (l *Lexicon) Texts(id int32) int32 {
	if id < 0 {
		return 0
	}
	return l.cards[id]
}

// Count notes that a text of the deck holds these words.
func (l *Lexicon) Count(set []int32) {
	for _, id := range set {
		l.cards[id]++
	}
}

// maxStemmed is the length of a word, in bytes, beyond which it is no word of a language.
const maxStemmed = 40

// Stem is the stem of an English word in lower case; other words stay.
func Stem(word string) string {
	if len(word) > maxStemmed || strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return word
	}
	return english.Stem(word, true)
}

// unspaced reports whether a word is a run of a script without spaces between words.
func unspaced(word string) bool {
	for _, r := range word {
		return ideograph(r) && len(word) > len("語語")
	}
	return false
}

// ideograph reports whether a character belongs to a script that sets no spaces between words.
func ideograph(r rune) bool {
	return r > 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}

// Common counts the numbers that two rising runs share.
func Common(a, b []int32) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
