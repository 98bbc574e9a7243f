package lettered

import (
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/wording"
)

// Key is what a file says to be right: letters or numbers of options, or the text of one.
type Key struct {
	Labels []string // "B", "D" or "2"
	Text   string   // what stands behind the word, whole
	Why    string   // what a list of answers at the end says beside the letter
}

var (
	keyLine  = pattern.New(`(?i)^` + wording.Answer + `\s*(?:\(s\))?\s*(?:(?:is|are|ist|sind|es|est|sont|son|è|=)?\s*[:：=]|\s(?:is|are|ist|sind|-|–|—)\s|[.]?\s*$)\s*(?:is|are)?\s*(?:options?|choices?|letters?)?\s*[:]?\s*(.*)$`)
	dotted   = pattern.New(`(?i)^` + wording.Answer + `\s+(\(?[A-H][.)](?:\s.*)?)$`) // no colon: "Answer d. private"
	judged   = pattern.New(`(?i)^(?:correct|right|richtig|correctas?|corretta|corrette|certas?|benar|doğru|верно|правильно|正确|juist)\s*[:：=]\s*([A-H](?:\W{1,4}(?:(?:and|und|et|y|e|и)\W)?[A-H])*|[A-H]{2,5}|\d)\W{0,2}$`)
	glued    = pattern.New(`^[(\[]?([A-H]{2,6})[)\]]?(?:\W|$)`)
	listed   = pattern.New(`(?i)^[(\[]?([A-H](?:\s*[)\]]?(?:\s*(?:[,、，]|&|;|/|\+)\s*(?:and\s+|or\s+)?|\s+(?:and|und|et|y|e)\s+)[(\[]?[A-H])*)(?:[)\].:,;]|\s*$|\s*[-–—]|\s+\(|\s{2,})`)
	spaced   = pattern.New(`^([A-H](?:\s+[A-H])+)\s*$`)
	first    = pattern.New(`^([A-H])\s+(?:because|since|as|is|are|was|weil|porque|perché|parce|por)\b`)
	numerals = pattern.New(`^[(\[]?(\d{1,2}(?:\s*(?:,|&|and)\s*\d{1,2})*)(?:[)\].:,;]|\s*$|\s+[-–—])`)
	digits   = pattern.New(`\d+`)
	bare     = pattern.New(`^([A-H](?:\s*[,&/]?\s*(?:and\s+)?[A-H])*|[a-h]{1,6})[.)]?$`)
	tag      = pattern.New(`(?i)</?(?:details|summary|p|b|strong|i|em|u|br|div|span|center|font|h[1-6]|blockquote|section|small|mark|sub)\b[^>]*>`)
	spoiler  = strings.NewReplacer("||", "", ">!", "", "!<", "", "**", "", "__", "", "==", "", "`", "", "~~", "", "✅", "", "✔️", "", "✔", "", "👉", "", "➡️", "")
)

// undressed takes off a line what dresses up a key.
func undressed(line string) string {
	line = spoiler.Replace(tag.ReplaceAllString(line, " "))
	line = strings.TrimLeft(line, " \t#>*-+_•.")
	return strings.Trim(line, " \t*_")
}

// keyIn reads a line that says what is right. Open means that the next line does.
func keyIn(line string) (key Key, found, open bool) {
	text := undressed(line)
	if len(text) > 600 || !mayBeKey(text) {
		return Key{}, false, false
	}
	said, is := said(text)
	if !is || len(manyPairs(said)) > 1 {
		return Key{}, false, false
	}
	if said == "" {
		return Key{}, false, true
	}
	return KeyOf(said), true, false
}

// mayBeKey passes over what the patterns would take long to refuse: options, and sentences that name nothing.
func mayBeKey(text string) bool {
	switch {
	case text == "" || len(text) > 1 && strings.ContainsRune(".)", rune(text[1])):
		return false
	case strings.ContainsAny(text, ":：=") || len(text) < 40:
		return true
	}
	return copula.MatchString(text)
}

var copula = pattern.New(`\s(?:is|are|ist|sind|-|–|—|[A-H][.)])\s`)

// said is what stands behind the word for an answer in a line that was undressed.
func said(text string) (what string, is bool) {
	for _, form := range []*pattern.Lazy{keyLine, dotted, judged} {
		if m := form.FindStringSubmatch(text); m != nil {
			return strings.Trim(m[1], " *_"), true
		}
	}
	return "", false
}

// KeyOf reads what stands behind the word.
func KeyOf(said string) Key {
	key := Key{Text: said}
	switch {
	case len(withTexts(said)) > 1:
		key.Labels = withTexts(said)
	case glued.MatchString(said) && ascending(glued.FindStringSubmatch(said)[1]):
		key.Labels = strings.Split(glued.FindStringSubmatch(said)[1], "")
	case listed.MatchString(said):
		key.Labels = letters(listed.FindStringSubmatch(said)[1])
	case spaced.MatchString(said):
		key.Labels = letters(said)
	case numerals.MatchString(said):
		key.Labels = digits.FindAllString(numerals.FindStringSubmatch(said)[1], -1)
	case first.MatchString(said):
		key.Labels = []string{said[:1]}
	}
	return key
}

var besideText = pattern.New(`(?:^|\band |, |& |\+ |; )[(]?([A-H])\) ?\S`)

// withTexts are the letters of several options that are given with their texts: "B) Red and C) Green".
func withTexts(said string) []string {
	said, _, _ = strings.Cut(said, "\n")
	var labels []string
	for _, m := range besideText.FindAllStringSubmatch(said, -1) {
		labels = append(labels, m[1])
	}
	if len(labels) == 0 || !strings.HasPrefix(strings.TrimLeft(said, "( "), labels[0]) || !ascending(strings.Join(labels, "")) {
		return nil
	}
	return labels
}

func ascending(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] <= s[i-1] {
			return false
		}
	}
	return true
}

var eachOption = pattern.New(`^[-*+>\s]*[*_]{0,3}\(?([A-Ha-h])[.):\]]`)

// judges: the lines below the word for answers take the options one by one, and say of each what is to be said of it.
func judges(lines []string) bool {
	last := ""
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		m := eachOption.FindStringSubmatch(line)
		if m == nil || last != "" {
			return m != nil && !strings.EqualFold(m[1], last)
		}
		last = m[1]
	}
	return false
}

// letters takes the single letters out of "A, B and D".
func letters(s string) []string {
	var out []string
	for _, word := range strings.FieldsFunc(strings.ToUpper(s), func(r rune) bool { return (r < 'A' || r > 'Z') }) {
		if len(word) == 1 {
			out = append(out, word)
		}
	}
	return out
}
