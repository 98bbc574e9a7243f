package wording_test

import (
	"regexp"
	"strings"
	"testing"

	"cutscore/content/formats/wording"
)

// Each word of a language stands for the others of its kind: emptied, one of these fails.
func TestWordsOfAllLanguages(t *testing.T) {
	for kind, words := range map[string]string{
		wording.Answer: "Answer|Correct answers|Right answer|Antwort|Richtige Antwort|Lösung|Respuesta correcta|Las respuestas correctas|Opción correcta|Bonne réponse|Réponse correcte|Risposta esatta|" +
			"Resposta correta|Alternativa correta|Gabarito|Juiste antwoord|Rätt svar|Facit|Oikea vastaus|Správná odpověď|Prawidłowa odpowiedź|Doğru cevap|Jawaban|Kunci jawaban|Đáp án|Đáp án đúng|Helyes válasz|" +
			"Răspuns corect|Правильный ответ|Ответы|Правильна відповідь|Верен отговор|Σωστή απάντηση|正确答案|答案|正解|답변|정답|सही उत्तर|الإجابة الصحيحة|תשובה",
		wording.Explanation: "Explanation|Rationale|Motivation|Erklärung|Explicación|Explication|Spiegazione|Justificativa|Uitleg|Förklaring|Wyjaśnienie|Açıklama|Penjelasan|Pembahasan|Giải thích|Объяснение|解析|说明|해설|הסבר",
		wording.Question:    "Question|Frage|Pregunta|Domanda|Pergunta|Questão|Vraag|Fråga|Pytanie|Soru|Soal|Câu|Câu hỏi|Вопрос|问题|문제|질문",
		wording.Option:      "Option|Options|Opción|Opções|Opzione|Opties|Pilihan|Варианты ответов|选项",
	} {
		re := regexp.MustCompile(`(?i)^(?:` + kind + `)$`)
		for word := range strings.SplitSeq(words, "|") {
			if !re.MatchString(word) {
				t.Errorf("%q is not known", word)
			}
		}
		for _, other := range []string{"", "note", "the tide", "A", "svårt", "answering"} {
			if re.MatchString(other) {
				t.Errorf("%q is no such word", other)
			}
		}
	}
}

func TestButtons(t *testing.T) {
	for text, is := range map[string]bool{
		"Answer": true, "Show answer": true, " 🔍 Reveal Answer": true, "Ver respuesta": true, "显示答案": true, "Voir la réponse": true, "Antwort anzeigen": true, "Click to reveal!": true, "Answer and explanation": true,
		"What is a tide?": false, "Answer: B": false, "Tides": false, "Why do tides differ from place to place": false, "Version control": false, "Visas and borders": false,
	} {
		if wording.Button(text) != is {
			t.Errorf("%q: %v", text, !is)
		}
	}
}
