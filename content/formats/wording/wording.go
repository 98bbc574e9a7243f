// Package wording is what people call the parts of a question, in the languages in which banks were seen: the one place for
// these words. Each is an alternation to be put into a regular expression that does not heed case, without groups of its own.
package wording

import "cutscore/content/formats/pattern"

// Answer is said before what is right.
const Answer = `(?:` + answerWest + `|` + answerEast + `)`

const answerWest = `(?:(?:the|your)\s+)?(?:correct|right|suggested|verified|expected|model|best)?\s*(?:answers?|ans|answer\s*key|keys?|solutions?|options?\s+correct|correct\s+(?:options?|choices?))` +
	`|(?:richtige?r?|korrekte)?\s*(?:antwort(?:en)?|lösung(?:en)?)|richtig` +
	`|(?:la\s+|las\s+)?(?:respuestas?(?:\s+(?:correctas?|esperadas?))?|(?:opci[oó]n(?:es)?|alternativas?)\s+correctas?)|soluci[oó]n(?:es)?|correctas?` +
	`|(?:bonnes?\s+)?réponses?(?:\s+(?:correctes?|exactes?|justes?))?|corrigé` +
	`|(?:rispost[ae]|soluzion[ei])(?:\s+(?:corrett[ae]|esatt[ae]|giust[ae]))?` +
	`|(?:respostas?|op[cç](?:ão|ões)|alternativas?)\s+(?:corret|cert)as?|respostas?|gabarito` +
	`|(?:juiste|goede|correcte?)?\s*antwoord(?:en)?` +
	`|(?:rätt|riktigt?|rigtigt?|korrekt)?\s*svar(?:et)?|facit|(?:oikea\s+)?vastaus` +
	`|(?:správn[áaé]\s+)?(?:odpověď|odpoveď)|řešení|(?:prawidłow[ae]|poprawn[ae])?\s*odpowied(?:ź|zi)` +
	`|(?:doğru\s+)?(?:cevap|yanıt)(?:lar)?|(?:kunci\s+)?jawaban(?:nya)?(?:\s+(?:yang\s+)?benar)?|benar|đáp\s+án(?:\s+đúng)?` +
	`|(?:helyes\s+)?(?:válasz|megoldás)|răspuns(?:ul)?(?:\s+corect)?`

const answerEast = `(?:правильный|верный|правильные|верные)?\s*(?:ответ|ответы|вариант)|(?:правильна|вірна)?\s*відповідь|(?:верен|правилен)?\s*отговор|(?:σωστή\s+)?απάντηση` +
	`|(?:正确|正確|标准|標準|参考|參考)?答案(?:是|为)?|正解|正答|解答|答え?|정답|답변|답|(?:सही\s+)?उत्तर|(?:الإجابة|الاجابة|الجواب)(?:\s+الصحيحة?)?|התשובה(?:\s+הנכונה)?|תשובה`

// Explanation is said before why it is right.
const Explanation = `(?:step[- ]by[- ]step(?:\s+(?:reasoning|explanation|solution))?|(?:detailed\s+)?explanations?(?:/references?)?|rationale|reason(?:ing)?|justification|motivation|erklärung|begründung|erläuterung` +
	`|explicaci[oó]n|justificaci[oó]n|explication(?:\s+détaillée)?|spiegazione|motivazione|explicação|justificativa|comentário|uitleg|toelichting` +
	`|förklaring|forklaring|selitys|vysvětlení|vysvetlenie|wyjaśnienie|uzasadnienie|açıklama|çözüm|penjelasan|pembahasan|giải\s+thích|magyarázat|explicație` +
	`|объяснение|пояснение|пояснення|обяснение|解析|说明|說明|解释|解釋|解説|説明|해설|설명|व्याख्या|الشرح|التفسير|הסבר)`

// Question is said before the number of a question, or before what it asks.
const Question = `(?:question|frage|aufgabe|pregunta|domanda|quesito|pergunta|questão|vraag|fråga|spørgsmål|spørsmål|kysymys|otázka|pytanie|soru|soal|pertanyaan|câu(?:\s+hỏi)?|kérdés|întrebarea?` +
	`|вопрос|задание|питання|въпрос|ερώτηση|问题|問題|题目|題目|문제|질문|प्रश्न|سؤال|السؤال|שאלה)`

// Option is said before the letter of an option, or above all of them.
const Option = `(?:options?|opt|choices?|alternatives?|antwortmöglichkeiten|opci[oó]n(?:es)?|op[cç](?:ão|ões)|alternativas?|opzion[ei]|optie|opties|seçenek(?:ler)?|pilihan|lựa\s+chọn|варианты?(?:\s+ответов)?|选项|選項|選択肢|보기)`

// show is what a button says that shows an answer.
const show = `(?:(?:show|reveal|view|see|click|toggle|hide|open|spoiler|zeigen?|anzeigen|einblenden|ver|mostrar|voir|afficher|mostra|vedi|toon|bekijk|visa|vis|näytä|zobrazit|pokaż|göster|lihat|tampilkan|xem|показать|показати)(?:\s|$)|显示|顯示|查看|点击|點擊|表示|見る|보기|확인)`

var button = pattern.New(`(?i)^[^\pL]*(?:` + show + `[\s\pL]{0,24}|[\s\pL]{0,16}(?:` + Answer + `|` + Explanation + `|details|hint|click here)[\s\pL]{0,24})[^\pL?]*$`)

// Button reports whether what folds something away says no more than that there is an answer.
func Button(summary string) bool { return button.MatchString(summary) }
