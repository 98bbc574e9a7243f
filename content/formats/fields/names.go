package fields

import "strings"

func words(s string) []string { return strings.Fields(s) }

// The names under which banks keep what a question is made of, in the order in which they are looked for. They are
// compared without case, blanks and underscores.
var (
	stemNames = words(`question questiontext questiontitle questionbody questioncontent questiondescription questionname questionstem
		prompt stem statement enunciado pregunta pergunta frage fragetext domanda вопрос 题目 question_ q ques query problem
		énoncé enonce vraag vraagtekst fråga fraga spørgsmål spørsmål kysymys pytanie otázka otazka soru sorumetni soal pertanyaan câuhỏi cauhoi kérdés kerdes întrebare intrebare questão questao питання въпрос ερώτηση 问题 問題 題目 문제 질문`)
	aboveNames     = words(`title scenario context passage introduction statement aussage afirmación afirmacion affirmation affermazione stelling`) // what stands above a stem
	looseStemNames = words(`text title content body description label name value`)                                                                  // a stem only beside options
	partNames      = words(`text value content insert html markdown question prompt stem body statement code en`)
	optionNames    = words(`options choices selection answeroptions answerchoices possibleanswers alternatives alternativas opciones opcoes optionen variants
		propositions optionlist choicelist allanswers selections antworten respuestas respostas answers responses answer
		opties antwoorden antwoordopties antwortmöglichkeiten antwortmoeglichkeiten auswahl choix réponses reponses opções opzioni risposte alternativ svarsalternativ vaihtoehdot odpowiedzi odpovědi odpovedi možnosti moznosti seçenekler secenekler şıklar siklar cevaplar pilihan pilihanjawaban opsi jawaban đápán dapan luachon válaszok valaszok varianty варианты вариантыответов ответы варіанти 选项 選項 選択肢 보기`)
	wrongNames = words(`incorrectanswers wronganswers incorrect distractors incorrectoptions wrongoptions falseanswers wrong wrongchoices incorrectanswer
		badanswers`)
	keyNames = words(`correctanswer correctanswers correctanswerindex correctanswerindices correctanswersindices correctanswerindexes correctanswerid
		correctansweridx correctindex correctindices correctindexes correctoption correctoptions correctoptionindex correctoptionid correctoptionids correctchoice
		correctchoices correctchoiceindex correctresponse correctresponses correctletter correctletters correctkey correctkeys correctid correctids correctvalue
		rightanswer rightanswers rightoption goodanswer goodanswers answerindex answerindices answeridx answerkey answerkeys answerletter answerid answerids
		correct right solution solutions key keys expected expectedanswer validanswer acceptedanswers richtigeantwort respuestacorrecta respostacorreta
		correcta gabarito ответ 答案 correctas loesung lösung standardanswer ans answer answers
		richtig richtige richtigeantworten korrekt korrekteantwort bonneréponse bonnereponse bonnesréponses bonnesreponses réponsecorrecte reponsecorrecte réponse reponse respuestascorrectas indicecorrecto opcioncorrecta respuesta opçãocorreta opcaocorreta alternativacorreta correto resposta rispostacorretta rispostegiuste corretta corretto risposta juist juisteantwoord goed goedeantwoord antwoord antwort rättsvar rattsvar riktigtsvar rigtigtsvar riktigsvar oikeavastaus oikein prawidłowa prawidlowa poprawna prawidłowaodpowiedź prawidlowaodpowiedz poprawnaodpowiedz odpowiedź odpowiedz správná spravna správnáodpověď spravnaodpoved odpověď odpoved doğrucevap dogrucevap doğru dogru cevap jawabanbenar benar kunci kuncijawaban đápánđúng dapandung helyes helyesválasz helyesvalasz corect răspunscorect raspunscorect правильный правильныйответ верный верныйответ правильна відповідь 正确答案 正確答案 正解 정답`)
	flagNames    = words(`iscorrect correct isright right iscorrectanswer isanswer istrue valid isvalid richtig correcta score points weight fraction grade`)
	optionText   = words(`text answertext optiontext choicetext value answer option content choice body title html label name description statement en`)
	labelNames   = words(`letter key id optionid answerid choiceid label identifier selection option choice index order number`)
	whyNames     = words(`explanation rationale feedback reason why comment justification hint explain note`)
	explainNames = words(`explanation explanations explantion explaination explain theexplication explication explicacion explicacao explanationtext rationale
		justification reason reasoning help feedback generalfeedback analysis erklaerung erklärung begründung solutionexplanation answerexplanation
		correctanswerexplanation discussion overallexplanation info note notes comment details
		uitleg toelichting explicación justificación justificacion explicação justificativa comentário comentario spiegazione motivazione förklaring forklaring selitys wyjaśnienie wyjasnienie uzasadnienie vysvětlení vysvetleni açıklama aciklama çözüm cozum penjelasan pembahasan giảithích giaithich magyarázat magyarazat explicație explicatie объяснение пояснение пояснення 解析 解释 解釋 解説 해설`)
	referenceNames = words(`reference references ref refs link links url source sources documentation doc docs learnmore`)
	topicNames     = words(`topic category domain chapter section subject module unit area theme topicname categoryname domainname skill subtopictitle
		lesson kategorie thema tema categoria lo tag tags
		onderwerp hoofdstuk kapitel rubrik emne kategori kategoria categorie catégorie chapitre matière matiere materia matéria disciplina assunto asignatura capítulo capitulo argomento konu bölüm bolum topik bab temat tematy chủđề chude тема раздел категория 主题 章节 分类`)
	idNames    = words(`uuid guid id questionid qid _id uid code number`)
	codeNames  = words(`code codesnippet snippet codeblock codeexample`)
	mediaNames = words(`image images imageurl imagesrc imagepath imagefile img picture pictures photo figure diagram audio audiourl sound video videourl media
		bild afbeelding immagine imagen imagem gambar obrazek obraz resim kép 图片`)
	kindNames  = words(`type questiontype kind qtype format answertype`)
	fixedNames = words(`fixedorder noshuffle keeporder`)
	titleNames = words(`title quiztitle examtitle name quizname examname testname exam test quiz deck deckname setname subject certification`)
	groupNames = words(`name title category topic section chapter domain module subject label heading id`)
	minuteName = words(`time timelimit duration minutes timeinminutes durationminutes timelimitminutes timeminutes timelimitinminutes`)
	passNames  = words(`pass passmark passingscore passscore passpercentage passpercent passinggrade passrate cutscore minimumscore passingpercentage`)
	pairNames  = words(`pairs matches matchpairs matchingpairs`)
	orderNames = words(`correctorder orderitems sequence steps`)
)

// StemNames is an alternation, for a regular expression, of the names under which questions stand.
func StemNames() string { return strings.Join(stemNames, "|") }

// cardNames are the names of the two sides of a flashcard.
var cardNames = []struct{ front, back []string }{
	{words("front vorderseite frente recto"), words("back rückseite rueckseite reverso verso answer")},
	{words("term begriff termino término"), words("definition meaning description explanation")},
	{words("word vocabulary phrase"), words("meaning translation definition")},
	{words("concept keyword"), words("definition explanation description")},
	{words("q"), words("a")},
	{words("prompt"), words("response completion answer")},
	{words("question frage pregunta pergunta domanda вопрос vraag fråga spørgsmål pytanie otázka otazka soru soal pertanyaan kérdés 问题 問題 문제 질문"), words("answer response reply solution antwort respuesta resposta risposta ответ antwoord svar odpowiedź odpowiedz odpověď odpoved cevap jawaban válasz 答案 答え 답 정답 answers answertext")},
}

// containers are names of lists that tell no topic.
var containers = func() map[string]bool {
	all := map[string]bool{}
	for _, name := range words(`questions question results items item data quiz quizzes cards card flashcards test tests exam exams bank list entries records
		root default quizdata quizquestions questionbank questionlist allquestions questionsdata examquestions testquestions mcqs mcq set sets deck decks content
		payload response result body examdata practicequestions sections categories topics chapters modules units domains parts groups pool pools
		fragen preguntas perguntas vragen questões questoes domande sorular pytania otázky otazky вопросы quizfragen oefenvragen samplequestions notes facts vocabulary rows moduleexports exports trivia myquestions quizdb questionset questionsets terms words
		lessons glossary definitions vocab acronyms abbreviations initialquestions questionsarray quizitems questionitems`) {
		all[name] = true
	}
	return all
}()
