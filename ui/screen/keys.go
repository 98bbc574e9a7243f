package screen

import "cutscore/ui/widget"

// The bindings, each with what the footer and the help say of it.
var (
	keyCursor   = widget.Bind([]string{"up", "down", "k", "j"}, "up/down", "cursor")
	keyNext     = widget.Bind([]string{"n", "right"}, "n", "next")
	keyPrevious = widget.Bind([]string{"p", "left"}, "p", "previous")
	keyFlag     = widget.Bind([]string{"m"}, "m", "flag")
	keyUnsure   = widget.Bind([]string{"u"}, "u", "unsure")
	keyOverview = widget.Bind([]string{"o"}, "o", "overview")
	keyPause    = widget.Bind([]string{"esc"}, "esc", "leave")

	keyPlan   = widget.Bind([]string{"e"}, "e", "exam date")
	keyStart  = widget.Bind([]string{"enter"}, "enter", "start")
	keyChange = widget.Bind([]string{"left", "right", "h", "l", "space", " "}, "left/right", "change")
	keyForm   = widget.Bind([]string{"f"}, "f", "enter a form code")

	keyJump      = widget.Bind([]string{"enter"}, "enter", "go to it")
	keyEndExam   = widget.Bind([]string{"e"}, "e", "End exam")
	keyBackToIt  = widget.Bind([]string{"o", "esc"}, "esc", "back to the question")
	keyUnanswer  = widget.Bind([]string{"u"}, "u", "next unanswered")
	keyFlagged   = widget.Bind([]string{"m"}, "m", "next flagged")
	keyWalk      = widget.Bind([]string{"enter", "v"}, "enter", "review the questions")
	keyWalkOn    = widget.Bind([]string{"n", "right", "enter"}, "n", "next")
	keyAdvice    = widget.Bind([]string{"d"}, "d", "the next step")
	keyOnlyWrong = widget.Bind([]string{"w"}, "w", "only wrong")
	keyOnlyOpen  = widget.Bind([]string{"a"}, "a", "only unanswered")
	keyContents  = widget.Bind([]string{"o"}, "o", "list and search")
	keyOnlyFlag  = widget.Bind([]string{"m"}, "m", "only flagged")
	keyOnlyDoubt = widget.Bind([]string{"u"}, "u", "only unsure")
	keyOnlySure  = widget.Bind([]string{"s"}, "s", "only sure and wrong")
	keyOnlyLuck  = widget.Bind([]string{"l"}, "l", "only unsure and right")
	keyRedrill   = widget.Bind([]string{"r"}, "r", "drill these")

	keyFeedback  = widget.Bind([]string{"enter", "n", "right"}, "enter", "show answer")
	keyTurn      = widget.Bind([]string{"enter", "space", " ", "right"}, "enter", "turn the card")
	keyTurned    = widget.Bind([]string{"enter", "space", " ", "right"}, "enter", "y or n is wanted")
	keyDoNotKnow = widget.Bind([]string{"."}, ".", "I don't know")
	keyLeftPart  = widget.Bind([]string{"up", "down", "k", "j", "1", "2", "3", "4", "5", "6", "7", "8"}, "up/down", "which left part")
	keyLetters   = []string{"a", "b", "c", "d", "e", "f", "g", "h"}
	keyGoOn      = widget.Bind([]string{"enter", "n", "right"}, "enter", "go on")
	keyLastOne   = widget.Bind([]string{"enter", "n", "right"}, "enter", "to the summary")
	keyKnew      = widget.Bind([]string{"y"}, "y", "I knew it")
	keyDidNot    = widget.Bind([]string{"n"}, "n", "I did not")
	keyRetire    = widget.Bind([]string{"R"}, "R", "retire for good")
	keyReport    = widget.Bind([]string{"!"}, "!", "report a mistake")
	keyStopDrill = widget.Bind([]string{"esc"}, "esc", "end the drill")
	keyAgain     = widget.Bind([]string{"r"}, "r", "retry missed")
	keyMore      = widget.Bind([]string{"d"}, "d", "drill on")
	keyCount     = widget.Bind([]string{"left", "right"}, "left/right", "how many")
	keyItemClock = widget.Bind([]string{"c"}, "c", "time per question")
)
