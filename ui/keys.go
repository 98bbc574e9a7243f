package ui

import "charm.land/bubbles/v2/key"

func bind(keys []string, shown, does string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
}

// The bindings, each with what the footer and the help say of it.
var (
	keyChoose   = bind([]string{"a", "b", "c", "d", "e", "f", "g", "h", "1", "2", "3", "4", "5", "6", "7", "8"}, "a-h", "choose")
	keyCursor   = bind([]string{"up", "down", "k", "j"}, "up/down", "cursor")
	keySpace    = bind([]string{"space", " "}, "space", "choose at cursor")
	keyEnter    = bind([]string{"enter"}, "enter", "go on")
	keyNext     = bind([]string{"n", "right"}, "n", "next")
	keyPrevious = bind([]string{"p", "left"}, "p", "previous")
	keyScroll   = bind([]string{"pgup", "pgdown"}, "pgup/pgdn", "scroll")
	keyFlag     = bind([]string{"m"}, "m", "flag")
	keyStrike   = bind([]string{"x"}, "x", "strike out")
	keyUnsure   = bind([]string{"u"}, "u", "unsure")
	keyOverview = bind([]string{"o"}, "o", "overview")
	keyClock    = bind([]string{"t"}, "t", "clock on/off")
	keyPause    = bind([]string{"esc"}, "esc", "leave")
	keyBack     = bind([]string{"esc"}, "esc", "back")
	keyHelp     = bind([]string{"?"}, "?", "keys")
	keyQuitNow  = bind([]string{"ctrl+c"}, "ctrl+c", "leave at once, losing nothing")
	keyQuit     = bind([]string{"q"}, "q", "quit")

	keyMenuMove = bind([]string{"up", "down", "k", "j"}, "up/down", "move")
	keyMenuPage = bind([]string{"pgup", "pgdown", "home", "end"}, "pgup/pgdn", "page")
	keyPick     = bind([]string{"enter"}, "enter", "open")
	keyFilter   = bind([]string{"/"}, "/", "filter")

	keyStart  = bind([]string{"enter"}, "enter", "start")
	keyChange = bind([]string{"left", "right", "h", "l", "space", " "}, "left/right", "change")
	keyForm   = bind([]string{"f"}, "f", "enter a form code")

	keyJump      = bind([]string{"enter"}, "enter", "go to item")
	keyEndExam   = bind([]string{"e"}, "e", "End exam")
	keyBackToIt  = bind([]string{"o", "esc"}, "esc", "back to the item")
	keyUnanswer  = bind([]string{"u"}, "u", "next unanswered")
	keyFlagged   = bind([]string{"m"}, "m", "next flagged")
	keyWalk      = bind([]string{"enter", "v"}, "enter", "review the items")
	keyWalkOn    = bind([]string{"n", "right", "enter"}, "n", "next")
	keyAdvice    = bind([]string{"d"}, "d", "the next step")
	keyPageMove  = bind([]string{"up", "down", "k", "j", "pgup", "pgdown"}, "up/down", "scroll")
	keyOnlyWrong = bind([]string{"w"}, "w", "wrong alone")
	keyOnlyFlag  = bind([]string{"m"}, "m", "flagged alone")
	keyOnlyDoubt = bind([]string{"u"}, "u", "unsure alone")
	keyOnlySure  = bind([]string{"s"}, "s", "sure and wrong alone")
	keyOnlyLuck  = bind([]string{"l"}, "l", "unsure and right alone")
	keyRedrill   = bind([]string{"r"}, "r", "drill these")

	keyFeedback  = bind([]string{"enter", "n", "right"}, "enter", "show answer")
	keyTurn      = bind([]string{"enter", "n", "right"}, "enter", "turn the card")
	keyGoOn      = bind([]string{"enter", "n", "right"}, "enter", "go on")
	keyLastOne   = bind([]string{"enter", "n", "right"}, "enter", "to the summary")
	keyTakeBack  = bind([]string{"backspace"}, "backspace", "take the last back")
	keyKnew      = bind([]string{"y"}, "y", "I knew it")
	keyDidNot    = bind([]string{"n"}, "n", "I did not")
	keyRetire    = bind([]string{"R"}, "R", "retire for good")
	keyReport    = bind([]string{"!"}, "!", "report a mistake")
	keyStopDrill = bind([]string{"esc"}, "esc", "end the drill")
	keyAgain     = bind([]string{"r", "enter"}, "r", "again what I missed")
	keyMore      = bind([]string{"d"}, "d", "drill on")
	keyCount     = bind([]string{"left", "right"}, "left/right", "how many")
	keyItemClock = bind([]string{"c"}, "c", "clock an item")
)
