package json

import (
	"strings"
	"testing"

	"cutscore/content/formats/source"
)

// What fields are called in the languages of those who write banks; the last line of each bank asks for a card.
func TestFieldsOfManyLanguages(t *testing.T) {
	for language, names := range map[string]string{
		"Dutch":      "vraag|opties|juisteAntwoord|uitleg|onderwerp|antwoord",
		"German":     "frage|antwortmöglichkeiten|richtig|begründung|kapitel|antwort",
		"French":     "énoncé|réponses|bonne_reponse|explication|catégorie|",
		"Spanish":    "pregunta|opciones|respuesta_correcta|justificación|materia|respuesta",
		"Portuguese": "enunciado|alternativas|gabarito|comentario|disciplina|",
		"Italian":    "domanda|risposte|rispostaCorretta|spiegazione|argomento|risposta",
		"Swedish":    "fråga|alternativ|rätt_svar|förklaring|kategori|svar",
		"Polish":     "pytanie|odpowiedzi|poprawna|wyjaśnienie|temat|odpowiedź",
		"Czech":      "otázka|možnosti|správnáOdpověď|vysvětlení|tema|odpověď",
		"Turkish":    "soru|secenekler|dogru_cevap|aciklama|konu|cevap",
		"Indonesian": "pertanyaan|pilihan|kunci_jawaban|pembahasan|bab|jawaban",
		"Vietnamese": "cauHoi|dapAn|dapAnDung|giaiThich|chuDe|",
		"Hungarian":  "kérdés|válaszok|helyes|magyarázat|topic|válasz",
		"Russian":    "вопрос|варианты|правильный ответ|объяснение|раздел|ответ",
		"Chinese":    "问题|选项|正确答案|解析|章节|答案",
		"Japanese":   "問題|選択肢|正解|解説|topic|答え",
		"Korean":     "질문|보기|정답|해설|topic|답",
	} {
		n := strings.Split(names, "|")
		text := `[{"` + n[0] + `":"Which?","` + n[1] + `":["x","y"],"` + n[2] + `":0,"` + n[3] + `":"So.","` + n[4] + `":"T"},{"` + n[0] + `":"And?","` + n[1] + `":["x","y"],"` + n[2] + `":"B"}`
		want := "1 Which? [T] / *x / y ! So.\n1 And? / x / *y\n"
		if n[5] != "" {
			text += `,{"` + n[0] + `":"What?","` + n[5] + `":"This."}`
			want += "1 What? = This.\n"
		}
		f := source.File{Name: "x.json", Text: text + "]"}
		b, err := Read(f)
		program := source.File{Name: "x.js", Text: "const quiz = " + f.Text + ";\n"}
		if got := show(b); err != nil || got != want || Detect(f) == "" || Detect(program) == "" {
			t.Errorf("%s: %v\n%swant\n%s%+v", language, err, got, want, b.Skipped)
		}
	}
}

// What teaches beside the questions is no list of terms.
func TestTheoryIsNoGlossary(t *testing.T) {
	b, err := Read(source.File{Text: `const x = {theory: {titel: "Wood and what floats", erklaerung: "It floats on water, mostly.", beispiel: "A log is a good one."}, fragen: [{frage: "Was?", optionen: ["a", "b"], richtig: 0}]};`})
	if got := show(b); err != nil || got != "1 Was? / *a / b\n" {
		t.Errorf("%v\n%s", err, got)
	}
}

// A statement that is judged stands in a field of its own in some banks, and the judgement is a word in others.
func TestJudgedStatements(t *testing.T) {
	for text, want := range map[string]string{
		`[{"typ":"richtig_falsch","frage":"Stimmt das?","aussage":"Holz schwimmt.","richtig":true},{"typ":"multiple_choice","frage":"Was?","optionen":["a","b"],"richtig":0}]`: "1 Holz schwimmt.\n\nStimmt das? / *True / False\n1 Was? / *a / b\n",
		`[{"type":"vrai_faux","question":"Le bois flotte.","réponse":"faux"},{"type":"verdadero_falso","question":"La madera flota.","respuesta":"verdadero"}]`:                "1 Le bois flotte. / True / *False\n1 La madera flota. / *True / False\n",
	} {
		b, err := Read(source.File{Name: "x.json", Text: text})
		if got := show(b); err != nil || got != want {
			t.Errorf("%s: %v\n%swant\n%s%+v", text, err, got, want, b.Skipped)
		}
	}
}
