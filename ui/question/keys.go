package question

import "cutscore/ui/widget"

// The bindings that answer, each with what the footer and the help say of it.
var (
	KeyChoose   = widget.Bind([]string{"a", "b", "c", "d", "e", "f", "g", "h", "1", "2", "3", "4", "5", "6", "7", "8"}, "a-h", "choose")
	KeySpace    = widget.Bind([]string{"space", " "}, "space", "choose at the cursor")
	KeyEnter    = widget.Bind([]string{"enter"}, "enter", "go on")
	KeyStrike   = widget.Bind([]string{"x"}, "x", "strike out")
	KeyTakeBack = widget.Bind([]string{"backspace"}, "backspace", "take the last one back")
	KeyWrite    = widget.Bind([]string{"enter", "i"}, "enter", "type the answer")
	KeyUphold   = widget.Bind([]string{"y"}, "y", "I was right")
	KeyTakeUp   = widget.Bind([]string{"z"}, "z", "take that back")
)
