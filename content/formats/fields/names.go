package fields

import "strings"

func words(s string) []string { return strings.Fields(s) }

// The names under which banks keep what a question is made of, in the order in which they are looked for. They are
// compared without case, blanks and underscores.
var (
	stemNames = words(`question questiontext questiontitle questionbody questioncontent questiondescription questionname questionstem
		prompt stem statement enunciado pregunta pergunta frage fragetext domanda вопрос 题目 question_ q ques query problem`)
	looseStemNames = words(`text title content body description label name value`) // a stem only beside options
	partNames      = words(`text value content insert html markdown question prompt stem body statement code en`)
	optionNames    = words(`options choices selection answeroptions answerchoices possibleanswers alternatives alternativas opciones opcoes optionen variants
		propositions optionlist choicelist allanswers selections antworten respuestas respostas answers responses answer`)
	wrongNames = words(`incorrectanswers wronganswers incorrect distractors incorrectoptions wrongoptions falseanswers wrong wrongchoices incorrectanswer
		badanswers`)
	keyNames = words(`correctanswer correctanswers correctanswerindex correctanswerindices correctanswersindices correctanswerindexes correctanswerid
		correctansweridx correctindex correctindices correctindexes correctoption correctoptions correctoptionindex correctoptionid correctoptionids correctchoice
		correctchoices correctchoiceindex correctresponse correctresponses correctletter correctletters correctkey correctkeys correctid correctids correctvalue
		rightanswer rightanswers rightoption goodanswer goodanswers answerindex answerindices answeridx answerkey answerkeys answerletter answerid answerids
		correct right solution solutions key keys expected expectedanswer validanswer acceptedanswers richtigeantwort respuestacorrecta respostacorreta
		correcta gabarito ответ 答案 correctas loesung lösung standardanswer ans answer answers`)
	flagNames    = words(`iscorrect correct isright right iscorrectanswer isanswer istrue valid isvalid richtig correcta score points weight fraction grade`)
	optionText   = words(`text answertext optiontext choicetext value answer option content choice body title html label name description statement en`)
	labelNames   = words(`letter key id optionid answerid choiceid label identifier selection option choice index order number`)
	whyNames     = words(`explanation rationale feedback reason why comment justification hint explain note`)
	explainNames = words(`explanation explanations explantion explaination explain theexplication explication explicacion explicacao explanationtext rationale
		justification reason reasoning help feedback generalfeedback analysis erklaerung erklärung begründung solutionexplanation answerexplanation
		correctanswerexplanation discussion overallexplanation info note notes comment details`)
	referenceNames = words(`reference references ref refs link links url source sources documentation doc docs learnmore`)
	topicNames     = words(`topic category domain chapter section subject module unit area theme topicname categoryname domainname skill subtopictitle
		lesson kategorie thema tema categoria lo tag tags`)
	idNames    = words(`uuid guid id questionid qid _id uid code number`)
	codeNames  = words(`code codesnippet snippet codeblock codeexample`)
	mediaNames = words(`image images imageurl imagesrc imagepath imagefile img picture pictures photo figure diagram audio audiourl sound video videourl media`)
	kindNames  = words(`type questiontype kind qtype format answertype`)
	fixedNames = words(`fixedorder noshuffle keeporder`)
	titleNames = words(`title quiztitle examtitle name quizname examname testname exam test quiz deck deckname setname subject certification`)
	groupNames = words(`name title category topic section chapter domain module subject label heading id`)
	minuteName = words(`time timelimit duration minutes timeinminutes durationminutes timelimitminutes timeminutes timelimitinminutes`)
	passNames  = words(`pass passmark passingscore passscore passpercentage passpercent passinggrade passrate cutscore minimumscore passingpercentage`)
	pairNames  = words(`pairs matches matchpairs matchingpairs`)
	orderNames = words(`correctorder orderitems sequence steps`)
)

// cardNames are the names of the two sides of a flashcard.
var cardNames = []struct{ front, back []string }{
	{words("front vorderseite frente recto"), words("back rückseite rueckseite reverso verso answer")},
	{words("term begriff termino término"), words("definition meaning description explanation")},
	{words("word vocabulary phrase"), words("meaning translation definition")},
	{words("concept keyword"), words("definition explanation description")},
	{words("q"), words("a")},
	{words("prompt"), words("response completion answer")},
	{words("question frage pregunta pergunta domanda вопрос"), words("answer response reply solution antwort respuesta resposta risposta ответ answers answertext")},
}

// containers are names of lists that tell no topic.
var containers = func() map[string]bool {
	all := map[string]bool{}
	for _, name := range words(`questions question results items item data quiz quizzes cards card flashcards test tests exam exams bank list entries records
		root default quizdata quizquestions questionbank questionlist allquestions questionsdata examquestions testquestions mcqs mcq set sets deck decks content
		payload response result body examdata practicequestions sections categories topics chapters modules units domains parts groups pool pools
		fragen preguntas perguntas samplequestions notes facts vocabulary rows moduleexports exports trivia myquestions quizdb questionset questionsets terms words
		lessons glossary definitions vocab acronyms abbreviations initialquestions questionsarray quizitems questionitems`) {
		all[name] = true
	}
	return all
}()
