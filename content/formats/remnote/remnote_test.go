package remnote_test

import (
	"testing"

	"cutscore/content/formats/remnote"
	"cutscore/content/formats/source/sourcetest"
)

func TestOutlines(t *testing.T) {
	sourcetest.Cases(t, remnote.Detect, remnote.Read, map[string][2]string{
		"signs":   {"- Trees\n    - Oak >> bears acorns\n    - Elm :: a tree\n        - leaf ;; lopsided\n    - bears cones << Pine\n", "[Trees] Oak = bears acorns\n[Trees] Elm = a tree\n[Trees] Elm: leaf = lopsided\n[Trees] Pine = bears cones\n"},
		"entries": {"- Kinds of rock >>>\n    - fiery\n    - layered\n        - chalk\n- Hardest stone >> diamond\n", "Kinds of rock = - fiery⏎- layered⏎    - chalk\nHardest stone = diamond\n"},
		"gaps":    {"- Snow is {{frozen}} {{water}}.\n- Rain >> water that falls\n- Hail ;; ice that falls\n", "Snow is ____ water. = frozen\nSnow is frozen ____. = water\nRain = water that falls\nHail = ice that falls\n"},
	})
}

func TestOthers(t *testing.T) {
	sourcetest.Others(t, remnote.Detect, "- a :: b\n- c :: d\n", "- echo x >> log\n- a\n- b\n- c\n- d\n- e\n", "a >> b\nc >> d\n", "- [ ] a\n- [x] b\n", "")
}

func FuzzRead(f *testing.F) {
	f.Add("- a >>>\n\t- b ;; {{c}}\n- d << e\n")
	sourcetest.FuzzAny(f, remnote.Detect, remnote.Read)
}
