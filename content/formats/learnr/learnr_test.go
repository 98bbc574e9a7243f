package learnr

import (
	"strings"
	"testing"

	"cutscore/content/formats/source/sourcetest"
)

func TestQuestions(t *testing.T) {
	const two = `, answer("x"), answer("y", correct = TRUE))`
	sourcetest.Cases(t, Detect, Read, map[string][2]string{
		"in a chunk":          {"---\ntitle: T\n---\n```{r q1}\nquiz(\n  question(\"Who *is* it?\", # a comment, with \"\n    answer('me', message = \"No, not I.\"),\n    answer(\"she\", correct = TRUE),\n    incorrect = \"See the [page](x).\", correct = \"Yes!\", allow_retry = TRUE, random_answer_order = TRUE\n  ),\n  learnr::question(text = \"What?\"" + two + "\n)\n```\n", "Who *is* it?: me (No, not I.) / *she # See the [page](x).\nWhat?: x / *y\n"},
		"several right":       {`question("q", answer("x", correct=TRUE), answer("y", TRUE == x, correct = FALSE), answer("z", correct = TRUE))`, "skipped 1: a question with an answer that R makes, which is not run: q\n"},
		"all literal":         {`question("q", answer("x", correct=TRUE), answer("y", correct = FALSE), answer("z", correct = TRUE))`, "q: *x / y / *z\n"},
		"numbers":             {`question("q", answer(-8), answer(1.5, correct = TRUE), type = "learnr_radio")`, "q: -8 / *1.5\n"},
		"texts put together":  {`question(paste0("a ", "b"), answer(paste("x", "y", sep = " "), correct = TRUE), answer("z"))`, "a b: *x y / z\n"},
		"escapes":             {`question("a \"b\" \\n {1}\tc\nd"` + two, "a \"b\" \\n {1}\tc⏎d: x / *y\n"},
		"HTML":                {`question("<b>q</b> <img src='a.png'>"` + two, "**q** [image: a.png]: x / *y\nlost 1: image a.png\n"},
		"written":             {`question_text("q", answer("x", correct = TRUE), answer("y", correct = TRUE), answer("z"))`, "q = x = y\nchanged 1: a question with a written answer became a flashcard: q\n"},
		"written by type":     {`question("q", answer("x", correct = TRUE), type = "learnr_text")`, "q = x\nchanged 1: a question with a written answer became a flashcard: q\n"},
		"a number":            {`question_numeric("q", answer(3.14, correct = TRUE), tolerance = 0.1)`, "q = 3.14\nchanged 1: a numeric question became a flashcard: q\n"},
		"text from R":         {"question(paste0(\"a\", x)" + two + "\nquestion(glue(\"a {x}\")" + two + "\nquestion(y" + two + "\nquestion(\"q\"" + two, "q: x / *y\nskipped 1: a question whose text R makes, which is not run: ax\nskipped 2: a question whose text R makes, which is not run: \nskipped 3: a question whose text R makes, which is not run: y\n"},
		"a key from R":        {`question("q", answer("x", correct = TRUE), answer("y", correct = z > 3))`, "skipped 1: a question with an answer that R makes, which is not run: q\n"},
		"judged by R":         {`question_text("q", answer("x", correct = TRUE), answer_fn(function(v) { if (v == "(") correct() }))`, "skipped 1: a question whose answers R judges, which is not run: q\n"},
		"praise by R":         {`question("q", answer("x", correct = TRUE), answer("y"), correct = random_praise(c("a", 'b')[1]), incorrect = paste("No, it", "is x."))`, "q: *x / y # No, it is x.\n"},
		"never closed":        {"question(\"q\"" + two + "\nquestion(\"r\", answer(\"x\", correct = TRUE)", "q: x / *y\nskipped 2: a question that is never closed\n"},
		"a remark at the end": {"question(\"q\"" + two + "\nquestion(\"r\", answer(\"x\", correct = TRUE), # done", "q: x / *y\nskipped 2: a question that is never closed\n"},
		"a text at the end":   {"question(\"q\"" + two + "\nquestion(\"r\\", "q: x / *y\nskipped 2: a question that is never closed\n"},
		"texts in texts":      {`question(` + strings.Repeat("paste(", 30) + strings.Repeat(")", 30) + two, "skipped 1: a question that is never closed\n"},
		"another order":       {`question(type = "learnr_radio", answer("x"), answer("y", correct = TRUE), text = "q")`, "q: x / *y\n"},
		"text without name":   {`question(type = "learnr_radio", "q"` + two, "q: x / *y\n"},
		"signs of R":          {`question("q", answer("x"), answer("y", message = f(1), correct = TRUE), retry = !x, f = ~y, g = (1 + 2), n = -f(1))`, "q: x / *y\n"},
		"named text from R":   {"question(text = x" + two, "skipped 1: a question whose text R makes, which is not run: x\n"},
		"in a text":           {`question("What is question(x)?"` + two, "What is question(x)?: x / *y\n"},
		"nothing to choose":   {"question(\"q\")\nquestion(\"r\"" + two, "r: x / *y\nskipped 1: it has no options: q\n"},
		"a definition":        {"question <- function(...) 1\nmyquestion(x)\nquestion(...)\nquestion(\"q\"" + two, "q: x / *y\n"},
	})
	sourcetest.Others(t, Detect, `question("q", answer("x"))`, `answer("x", correct = TRUE)`, `question("q", correct = TRUE)`, "")
}

func FuzzRead(f *testing.F) {
	f.Add(`question(paste0("a", 'b'), answer(-1, correct = TRUE, message = f(x[1], "(")), type = "t")`)
	sourcetest.Fuzz(f, Detect, Read)
}
