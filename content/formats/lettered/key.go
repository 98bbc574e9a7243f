package lettered

import (
	"strconv"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
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
	bare     = pattern.New(`^([A-H](?:\s*[,&/]?\s*(?:and\s+)?[A-H])*)[.)]?$`)
	tag      = pattern.New(`(?i)</?(?:details|summary|p|b|strong|i|em|u|br|div|span|center|font|h[1-6]|blockquote|section|small|mark|sub)\b[^>]*>`)
	spoiler  = strings.NewReplacer("||", "", ">!", "", "!<", "", "**", "", "__", "", "==", "", "`", "", "~~", "", "✅", "", "✔️", "", "✔", "", "👉", "", "➡️", "")
)

// clear takes off a line what dresses up a key.
func clear(line string) string {
	line = spoiler.Replace(tag.ReplaceAllString(line, " "))
	line = strings.TrimLeft(line, " \t#>*-+_•.")
	return strings.Trim(line, " \t*_")
}

// keyIn reads a line that says what is right. Open means that the next line does.
func keyIn(line string) (key Key, found, open bool) {
	text := clear(line)
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
			if text := clear(lines[j]); text != "" {
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
		if m := bare.FindStringSubmatch(clear(line)); m != nil {
			key := KeyOf(m[1])
			if len(key.Labels) > 0 {
				return key, i, true
			}
		}
	}
	return Key{}, 0, false
}

// Apply marks the options that a key names, by their label and never by their place where they have labels. It reports
// whether all that the key names is there.
func Apply(key Key, options []content.Option, labels []string) bool {
	if at := textAt(key.Text, options); at >= 0 { // "2" may be the text of an option, or its number: the text is said, whole
		if len(key.Labels) == 0 || len(labels) == 0 || !known(key.Labels, labels, len(options)) {
			options[at].Correct = true
			return true
		}
	}
	if len(key.Labels) == 0 || !known(key.Labels, labels, len(options)) {
		return false
	}
	for _, l := range key.Labels {
		options[place(l, labels)].Correct = true
	}
	return true
}

func known(wanted, labels []string, n int) bool {
	for _, l := range wanted {
		if at := place(l, labels); at < 0 || at >= n {
			return false
		}
	}
	return true
}

// place is which option a label names; without labels the options are counted, from A or from 1.
func place(label string, labels []string) int {
	for i, l := range labels {
		if l == label {
			return i
		}
	}
	n, err := strconv.Atoi(label)
	if err == nil {
		n--
	} else {
		n = int(label[0] - 'A')
	}
	switch {
	case len(labels) == 0:
		return n
	case err == nil && labels[0] >= "A" || err != nil && labels[0] < "A": // a number where letters stand, or the other way round
		if inOrder(labels) {
			return n
		}
	}
	return -1
}

func inOrder(labels []string) bool {
	for i := 1; i < len(labels); i++ {
		if labels[i] <= labels[i-1] {
			return false
		}
	}
	return true
}

// textAt is the option that says what a key says, a full stop more or less.
func textAt(said string, options []content.Option) int {
	plain := func(s string) string {
		return strings.TrimRight(strings.Join(strings.Fields(clear(s)), " "), ".")
	}
	if plain(said) == "" {
		return -1
	}
	for i, o := range options {
		if plain(o.Text) == plain(said) {
			return i
		}
	}
	return -1
}

var label = pattern.New(`^[(\[*_]{0,3}([A-Ha-h]|\d{1,2})\s?[.):\]]+[*_]{0,2}\s+`)

// CutLabels takes the letters or numbers off options that all have one, no two the same, and gives them.
func CutLabels(options []content.Option) []string {
	labels := make([]string, len(options))
	seen := map[string]bool{}
	for i, o := range options {
		m := label.FindStringSubmatch(o.Text)
		if m == nil {
			return nil
		}
		labels[i] = strings.ToUpper(m[1])
		if seen[labels[i]] {
			return nil
		}
		seen[labels[i]] = true
	}
	if len(labels) < 2 || !seen["A"] && !seen["1"] {
		return nil
	}
	for i := range options {
		options[i].Text = balance(label.ReplaceAllString(options[i].Text, ""), options[i].Text)
	}
	return labels
}

// balance: a label that stood in bold with its text leaves the closing marks behind.
func balance(text, was string) string {
	if strings.HasPrefix(was, "**") && strings.HasSuffix(text, "**") && strings.Count(text, "**")%2 == 1 {
		return strings.TrimSpace(strings.TrimSuffix(text, "**"))
	}
	return strings.TrimSpace(text)
}

var (
	namesLetter = pattern.New(`(?i:\b(?:options?|answers?|choices?|both|either|neither|distractors?)\s+)\(?[A-H]\b|\b[A-H]\b\s*(?:,|and|&|or|nor)\s+[A-H]\b|(?m)^\W{0,3}[A-H][.):]\s|\b[A-H]\s+(?:is|was|and|would|does)\s+(?:the\s+)?(?:correct|incorrect|wrong|right|not)\b`)
	explanation = pattern.New(`(?i)^\W{0,4}(?:explanations?|rationale|reason(?:ing)?|erklärung|begründung|explicación|explication|spiegazione|e)\s*\**\s*[:：]\s*\**\s*`)
)

// Leans reports whether options, or what explains them, name options by letter, so that their order must stay. Options whose
// letters stood out of order are not put in order here: the reader does.
func Leans(options []content.Option, labels []string, explanation string) bool {
	if len(labels) > 0 && labels[0] < "A" {
		return false
	}
	for _, o := range options {
		if namesLetter.MatchString(o.Text) || namesLetter.MatchString(o.Rationale) {
			return true
		}
	}
	return namesLetter.MatchString(explanation)
}

// Explanation is what stands below the options without the key, tags and the furniture of the page.
func Explanation(after string, options []content.Option) string {
	lines := strings.Split(after, "\n")
	_, key, found := findKey(lines)
	var out []string
	for i, line := range lines {
		text := strings.TrimRight(tag.ReplaceAllString(line, ""), " ")
		_, _, opens := keyIn(line)
		switch {
		case found && i == key, opens, mdlines.Furniture(text), clear(line) != "" && showMe.MatchString(clear(line)):
			if rest := keyRest(line); found && i == key && rest != "" && textAt(rest, options) < 0 {
				out = append(out, rest)
			}
			continue
		case explanation.MatchString(strings.TrimSpace(text)):
			text = explanation.ReplaceAllString(strings.TrimSpace(text), "")
		}
		out = append(out, text)
	}
	return mdlines.Tidy(mdlines.Dedent(out))
}

var showMe = pattern.New(`(?i)^(?:show|reveal|view|click(?: here)?(?: to)?(?: see| view| show| reveal)?|see|toggle|hide|spoiler)?\s*(?:the\s+)?(?:answers?|solution|explanation|details)?(?: here)?[.:!]?$`)

var keyRestLead = pattern.New(`^[(\[]?[A-H][)\].:,]*\s*[-–—:,.]?\s*(?:(?i:because|since|as|explanation:?)\s+)?(\S+\s+\S+\s+\S.*)$`)

// keyRest is what a key's line says besides the key: "B, because …".
func keyRest(line string) string {
	said := clear(line)
	if m := keyLine.FindStringSubmatch(said); m != nil {
		said = m[1]
	}
	if rest := keyRestLead.FindStringSubmatch(said); rest != nil {
		return rest[1]
	}
	return ""
}
