package delimited

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"cutscore/content/formats/lettered"
	"cutscore/content/formats/pattern"
)

// role is what a column holds.
type role int

const (
	unused role = iota
	front
	back
	option
	options // all in one cell
	key
	wrong
	topic
	explanation
	hint
	identity
	kind
)

// names are what people call columns, in the languages that they write them in.
var names = sync.OnceValue(func() map[string]role {
	out := map[string]role{}
	for r, words := range map[role]string{
		front: `front|mcq|question|questions|q|enunciado|questão|questao|énoncé|term|terms|word|words|prompt|stem|question text|question title|questiontext|concept|acronym|abbreviation|statement|item|vocab|vocabulary|side 1|side a|card front|
			vorderseite|frage|fragen|begriff|wort|recto|terme|mot|anverso|frente|pregunta|preguntas|término|termino|palabra|concepto|domanda|domande|termine|fronte|parola|pergunta|termo|palavra|pytanie|otázka|
			вопрос|термин|слово|问题|問題|術語|术语|質問|문제|질문|vraag|fråga|spørgsmål|soru|lado a`,
		back: `back|definition|definitions|meaning|description|response|side 2|side b|card back|expansion|full form|translation|
			rückseite|antwort|antworten|bedeutung|übersetzung|verso|réponse|reponse|définition|traduction|reverso|respuesta|respuestas|definición|definicion|significado|risposta|risposte|definizione|retro|significato|
			resposta|definição|odpowiedź|odpověď|ответ|определение|перевод|答案|定义|定義|答え|回答|답|정답|antwoord|svar|cevap|lado b|answer|answers|a`,
		options:     `options|choices|answer choices|answer options|possible answers|alternatives|antwortmöglichkeiten|opciones|choix|opzioni|alternativas|варианты|选项`,
		key:         `correct|correct answer|correct answers|correct answer(s)|correct option|correct options|correct choice|correctanswer|correct_answer|correct_option|answer key|answerkey|key|solution|right answer|richtige antwort|lösung|richtig|respuesta correcta|correcta|bonne réponse|réponse correcte|risposta corretta|corretta|resposta correta|correta|gabarito|правильный ответ|正确答案|correct index|answer index|correct answer index|ans`,
		topic:       `tag|tags|category|categories|topic|topics|chapter|deck|section|domain|subject|unit|module|lesson|theme|set|kategorie|thema|kapitel|catégorie|chapitre|categoría|categoria|tema|capítulo|argomento|тема|категория|分类`,
		explanation: `explanation|answer explanation|explanations|feedback|rationale|reason|justification|notes|note|extra|comment|comments|reference|general feedback|erklärung|begründung|explication|explicación|spiegazione|explicação|пояснение|解析|解释`,
		hint:        `hint|hints|hinweis|indice|pista`,
		identity:    `id|guid|uuid|question id|questionid|nid|note id`,
		kind:        `type|question type|questiontype|typ|tipo`,
		unused:      `#|time in seconds|image link|question #|question no|question no.|question number|question id number|q no|q no.|q#|sl no|s no|s.no|sr no|timestamp|no|no.|nr|nr.|number|num|time|time limit|time limit (sec)|time limit – 5, 10, 20, 30, 60, 90, 120, or 240 secs|points|score|difficulty|level|image|image url|video|audio|picture|created|created at|updated|date|status|mastered|index|position|author|source|url|link`,
	} {
		for w := range strings.SplitSeq(words, "|") {
			out[plain(w)] = r
		}
	}
	return out
})

var (
	optionName = pattern.New(`(?i)^(?:options?|answers?|choices?|alternatives?|antwort|opción|opcion|respuesta|réponse|reponse|risposta|opzione|opção|alternativa|вариант|选项)?\s*[_#(.-]?\s*([a-h]|[1-8])\s*[).]?(?:\s*[-–—(:].*)?$`)
	wrongName  = pattern.New(`(?i)^(?:wrong|incorrect|false|distractor)[_ ]?(?:answer|option|choice)?s?\s*[_#]?\s*\d*$`)
	accents    = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "í", "i", "ì", "i", "î", "i", "ñ", "n", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ö", "o", "ú", "u", "ù", "u", "û", "u", "ü", "u")
	nameNoise  = strings.NewReplacer("_", " ", "*", "", ":", "", "\u00a0", " ")
)

// plain is a name without case, signs and accents, which many leave out.
func plain(name string) string {
	return accents.Replace(strings.ToLower(strings.Join(strings.Fields(nameNoise.Replace(name)), " ")))
}

// tongue is the name of a language, or its code, above a column of a list of words.
var tongue = pattern.New(`^(?:cn|zh|jp|ja|kr|ko|en|de|fr|es|it|pt|nl|ru|pl|cs|sv|da|fi|tr|el|la|hu|ro|uk|vi|ar|he|hi|english|german|french|spanish|italian|portuguese|dutch|russian|polish|czech|swedish|danish|finnish|turkish|greek|latin|hungarian|chinese|japanese|korean|hanzi|kanji|deutsch|englisch|franzosisch|spanisch|latein|francais|anglais|allemand|espagnol|espanol|ingles|aleman|frances|inglese|italiano|tedesco|francese)$`)

// header reads the first record as names of columns: two of them must be known, among them one for the front. Labels are the
// letters or numbers of option columns.
func header(fields []string) (roles []role, known bool) {
	roles = make([]role, len(fields))
	hits, hasFront, several := 0, false, 0
	for i, f := range fields {
		name := plain(f)
		if _, is := names()[name]; !is && !strings.HasPrefix(name, "correct") {
			name, _, _ = strings.Cut(name, " (") // "Answer 3 (optional)"
		}
		if len(name) > 70 {
			return nil, false
		}
		r, is := names()[name]
		switch {
		case wrongName.MatchString(name):
			r, is = wrong, true
		case optionName.MatchString(name) && name != "q" && !(name == "a" && len(fields) == 2):
			r, is = option, true
			several++
		case strings.HasPrefix(name, "question") && !is && name != "":
			r, is = front, true
		case strings.HasPrefix(name, "correct") && !is:
			r, is = key, true
		}
		if is {
			hits++
			roles[i] = r
		}
		if r == front {
			if hasFront {
				roles[i] = unused
			}
			hasFront = true
		}
	}
	switch words := tongues(fields); {
	case !hasFront && len(words) >= 2:
		roles[words[0]], roles[words[1]], hasFront = front, back, true
		hits += 2
	case hasFront && len(words) == 1 && !slices.ContainsFunc(roles, func(r role) bool { return r == back || r == option || r == key }):
		roles[words[0]] = back
		hits++
	}
	if several == 1 { // "Answer 1" alone is the answer
		for i, r := range roles {
			if r == option {
				roles[i] = back
			}
		}
	}
	settle(roles)
	return roles, hasFront && hits >= 2
}

// tongues are the columns that the name of a language stands above.
func tongues(fields []string) []int {
	var out []int
	for i, f := range fields {
		if tongue.MatchString(plain(f)) {
			out = append(out, i)
		}
	}
	return out
}

// settle: "answer" names the back of a card, and the key of a question that has options.
func settle(roles []role) {
	choices, hasKey, backs := false, false, 0
	for _, r := range roles {
		choices = choices || r == option || r == options || r == wrong
		hasKey = hasKey || r == key
	}
	for i, r := range roles {
		if r != back {
			continue
		}
		backs++
		switch {
		case choices && !hasKey:
			roles[i] = key
			hasKey = true
		case choices || backs > 1:
			roles[i] = explanation
		}
	}
	if !choices {
		for i, r := range roles {
			if r == key {
				roles[i] = back
				if backs > 0 {
					roles[i] = explanation
				}
				backs++
			}
		}
	}
}

// guess gives roles to columns without names: a question with options where one column says which of the others is right,
// else front and back.
func guess(rows []Row) []role {
	width := 1 // cells may all be empty
	for _, r := range rows {
		width = max(width, filled(r))
	}
	roles := make([]role, width)
	switch {
	case width > 2 && countsUp(rows): // the index that a program writes before each row
		return append([]role{unused}, guess(withoutFirst(rows))...)
	case width > 2 && repeated(rows, 0) && !repeated(rows, 1): // chapters stand before what asks
		return append([]role{topic}, guess(withoutFirst(rows))...)
	}
	for k := width - 1; k >= 3 && len(rows) > 1; k-- {
		hits, opts := 0, 0
		for _, r := range rows {
			if k < len(r.Fields) && picks(r, k) {
				hits++
			}
			if len(r.Fields) > 2 && r.Fields[1] != "" && r.Fields[2] != "" {
				opts++
			}
		}
		if hits*10 >= len(rows)*9 && opts*10 >= len(rows)*9 {
			roles[0] = front
			for i := 1; i < k; i++ {
				roles[i] = option
			}
			roles[k] = key
			for i := k + 1; i < width; i++ {
				roles[i] = explanation
			}
			return roles
		}
	}
	roles[0] = front
	for i := 1; i < width; i++ {
		roles[i] = back
	}
	if width == 3 && repeated(rows, 2) {
		roles[2] = topic
	}
	return roles
}

// withoutFirst are rows without their first column.
func withoutFirst(rows []Row) []Row {
	out := make([]Row, len(rows))
	for i, r := range rows {
		out[i] = Row{r.Line, r.Fields[min(1, len(r.Fields)):]}
	}
	return out
}

// countsUp reports whether the first fields are numbers one after the other.
func countsUp(rows []Row) bool {
	if len(rows) < 3 {
		return false
	}
	from, err := strconv.Atoi(rows[0].Fields[0])
	for i, r := range rows {
		n, wrong := strconv.Atoi(r.Fields[0])
		if err != nil || wrong != nil || n != from+i || len(r.Fields) < 2 {
			return false
		}
	}
	return true
}

// picks reports whether the field k of a row says which of the fields between the first and it is right.
func picks(r Row, k int) bool {
	said := r.Fields[k]
	if said == "" {
		return false
	}
	if slices.Contains(r.Fields[1:k], said) {
		return true
	}
	k2 := lettered.KeyOf(said)
	if len(k2.Labels) == 0 || len(said) > 12 {
		return false
	}
	for _, l := range k2.Labels {
		if l >= "A" && int(l[0]-'A') >= k-1 || l < "A" && (l[0] > byte('0'+k-1) || len(l) > 1) {
			return false
		}
	}
	return true
}

// repeated: a column names few things, again and again.
func repeated(rows []Row, col int) bool {
	seen, n := map[string]bool{}, 0
	for _, r := range rows {
		if col < len(r.Fields) && r.Fields[col] != "" {
			seen[r.Fields[col]] = true
			n++
		}
	}
	return n*2 > len(rows) && len(seen)*2 <= n && n > 1
}

// leftOut names the columns whose names say nothing to us, and which hold something: they are not read, which is to be said.
func (t *table) leftOut() []string {
	var out []string
	for i, name := range t.head {
		bare := plain(name)
		if _, known := names()[bare]; known || bare == "" || i >= len(t.roles) || t.roles[i] != unused {
			continue
		}
		if slices.ContainsFunc(t.rows, func(r Row) bool { return i < len(r.Fields) && strings.TrimSpace(r.Fields[i]) != "" }) {
			out = append(out, strings.TrimSpace(name))
		}
	}
	return out
}

// tell says how the columns were understood, once for all tables of a file.
func (t *table) tell() {
	if out := t.leftOut(); len(out) > 0 {
		if said := "columns left out: " + strings.Join(out, ", "); !slices.Contains(t.bank.Found, said) {
			t.bank.Found = append(t.bank.Found, said)
		}
	}
}
