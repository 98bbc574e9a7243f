package lettered

import (
	"strings"

	"cutscore/content/formats/pattern"
)

// Key is what a file says to be right: letters or numbers of options, or the text of one.
type Key struct {
	Labels []string // "B", "D" or "2"
	Text   string   // what stands behind the word, whole
	Why    string   // what a list of answers at the end says beside the letter
}

const names = `(?:(?:the|your)\s+)?(?:correct|right|suggested|verified|expected|model|best)?\s*(?:answers?|ans|answer\s*key|keys?|solutions?|options?\s+correct|correct\s+(?:options?|choices?)|antwort(?:en)?|lösung(?:en)?|richtig|respuestas?(?:\s+correctas?)?|réponses?(?:\s+correctes?)?|rispost[ae](?:\s+corrett[ae])?|respostas?(?:\s+corretas?)?|odpověď|odpowiedź|ответ|答案|正解)`

var (
	keyLine  = pattern.New(`(?i)^` + names + `\s*(?:\(s\))?\s*(?:(?:is|are|ist|sind|es|est|=)?\s*[:：=]|\s(?:is|are|ist|sind|-|–|—)\s|[.]?\s*$)\s*(?:is|are)?\s*(?:options?|choices?|letters?)?\s*[:]?\s*(.*)$`)
	sentence = pattern.New(`(?i)^(?:the\s+)?(?:correct|right)\s+(?:answers?|options?|choices?)\s+(?:is|are)\s+(?:options?\s+)?(.*)$`)
	glued    = pattern.New(`^[(\[]?([A-H]{2,6})[)\]]?(?:\W|$)`)
	listed   = pattern.New(`(?i)^[(\[]?([A-H](?:\s*[)\]]?(?:\s*(?:,|&|;|/|\+)\s*(?:and\s+|or\s+)?|\s+(?:and|und|et|y|e)\s+)[(\[]?[A-H])*)(?:[)\].:,;]|\s*$|\s*[-–—]|\s+\(|\s{2,})`)
	spaced   = pattern.New(`^([A-H](?:\s+[A-H])+)\s*$`)
	first    = pattern.New(`^([A-H])\s`)
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
	if len(text) > 600 || text == "" {
		return Key{}, false, false
	}
	m := keyLine.FindStringSubmatch(text)
	if m == nil {
		m = sentence.FindStringSubmatch(text)
	}
	if m == nil {
		return Key{}, false, false
	}
	said := strings.Trim(m[1], " *_")
	if said == "" {
		return Key{}, false, true
	}
	return KeyOf(said), true, false
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

// FindKey looks for the line that says what is right among those below the options.
func FindKey(after string) (Key, bool) {
	key, _, found := findKey(strings.Split(after, "\n"))
	return key, found
}

// findKey gives the key and the line at which it stands.
func findKey(lines []string) (key Key, at int, found bool) {
	for i, line := range lines {
		key, is, open := keyIn(line)
		if is {
			return key, i, true
		}
		for j := i + 1; open && j < len(lines) && j < i+6; j++ { // the answer stands below its word
			if text := undressed(lines[j]); text != "" {
				if key, is, _ := keyIn(lines[j]); is {
					return key, j, true
				}
				if key := KeyOf(text); len(key.Labels) > 0 || len(text) < 200 {
					return key, j, true
				}
				break
			}
		}
	}
	for i, line := range lines {
		if m := bare.FindStringSubmatch(undressed(line)); m != nil {
			key := KeyOf(strings.ToUpper(m[1]))
			if len(key.Labels) > 0 {
				return key, i, true
			}
		}
	}
	return Key{}, 0, false
}
