package lettered

import (
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var gluedOption = pattern.New(`^\s*([A-H])[.、．:：)]?\s*(\S.*)$`)

// opened gives options that stand in a fence, a letter glued to each, lines of their own: a fence whose lines all begin with the
// letters one after the other, above the word for an answer.
func opened(lines []mdlines.Line) {
	for i := 0; i < len(lines); i++ {
		if !lines[i].Code {
			continue
		}
		end := i + 1
		for end < len(lines) && lines[end].Code && fenceLine(lines[end].Text) == "" {
			end++
		}
		if end < len(lines) && lines[end].Code && isOptions(lines[i+1:end]) && keyed(lines[end+1:]) {
			for j := i; j <= end; j++ {
				lines[j].Code = false
				if m := gluedOption.FindStringSubmatch(lines[j].Text); m != nil {
					lines[j].Text = m[1] + ") " + m[2]
				} else {
					lines[j].Text = ""
				}
			}
		}
		i = end
	}
}

var fence = pattern.New("^\\s*(?:```|~~~)")

func fenceLine(text string) string { return fence.FindString(text) }

func isOptions(lines []mdlines.Line) bool {
	want := byte('A')
	for _, l := range lines {
		m := gluedOption.FindStringSubmatch(l.Text)
		if m == nil || m[1][0] != want {
			return false
		}
		want++
	}
	return len(lines) > 2
}

// keyed: the next line that says something says what is right.
func keyed(lines []mdlines.Line) bool {
	for _, l := range lines {
		if !l.Blank() {
			return isKey(l.Text)
		}
	}
	return false
}
