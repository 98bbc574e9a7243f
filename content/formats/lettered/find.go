package lettered

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

// FindKey looks for the line that says what is right among those below the options.
func FindKey(after string) (Key, bool) {
	key, _, _, found := findKey(strings.Split(after, "\n"))
	return key, found
}

var (
	listEntry  = pattern.New(`(?i)^([A-H])[.):]?(?:\s*[-–—:]?\s*\(?(correct|right|true|wrong|incorrect|false|✅|✔️?|✓|❌|✗)\)?)?$`)
	listedGood = pattern.New(`(?i)^(?:correct|right|true|✅|✔️?|✓)$`)
)

// keyList reads letters that stand below the word for answers, a line each: those that are marked as right, or all of them
// where none has a mark. n is how many lines they take; 0: there is no such list.
func keyList(lines []string) (key Key, n int) {
	var all, good []string
	judged := false
	for ; n < len(lines); n++ {
		line := lines[n]
		m := listEntry.FindStringSubmatch(strings.Trim(tag.ReplaceAllString(line, " "), " \t>*-+_•"))
		if m == nil {
			break
		}
		all = append(all, strings.ToUpper(m[1]))
		judged = judged || m[2] != ""
		if listedGood.MatchString(m[2]) {
			good = append(good, strings.ToUpper(m[1]))
		}
	}
	if judged {
		all = good
	}
	if len(all) == 0 || n < 2 && !judged {
		return Key{}, 0
	}
	return Key{Labels: all, Text: strings.Join(all, ", ")}, n
}

// Answers reports whether a heading is that of an answer, or of what explains one.
func Answers(heading string) bool { return isKey(heading) || explains.MatchString(heading) }

// keyEnd is the last line of a key that begins in the line at: its answers may stand below its word.
func keyEnd(lines []string, at int) int {
	if _, _, open := keyIn(lines[at]); !open {
		return at
	}
	next := at + 1
	for next < len(lines) && next < at+6 && undressed(lines[next]) == "" {
		next++
	}
	if next < len(lines) {
		if _, n := keyList(lines[next:]); n > 0 {
			return next + n - 1
		}
	}
	return at
}

// findKey gives the key and the lines in which it stands, from and to behind the last one.
func findKey(lines []string) (key Key, from, to int, found bool) {
	for i := range lines {
		if key, from, to, found = KeyAt(lines, i); found {
			return key, from, to, true
		}
	}
	for i, line := range lines {
		if m := bare.FindStringSubmatch(undressed(line)); m != nil {
			key := KeyOf(strings.ToUpper(m[1]))
			if len(key.Labels) > 0 {
				return key, i, i + 1, true
			}
		}
	}
	return Key{}, 0, 0, false
}

// KeyAt reads the key whose word stands in a line, and itself there or below, in the lines from and to behind the last one.
func KeyAt(lines []string, at int) (key Key, from, to int, found bool) {
	key, is, open := keyIn(lines[at])
	if is {
		return key, at, at + 1, true
	}
	for j := at + 1; open && j < len(lines) && j < at+6; j++ { // the answer stands below its word
		text := undressed(lines[j])
		if text == "" {
			continue
		}
		if key, is, _ := keyIn(lines[j]); is {
			return key, j, j + 1, true
		}
		if key, n := keyList(lines[j:]); n > 0 {
			return key, j, j + n, true
		}
		if level, title := mdlines.Heading(lines[j]); level > 0 && len(KeyOf(title).Labels) == 0 {
			break
		}
		if judges(lines[j:]) {
			break
		}
		if key := KeyOf(text); len(key.Labels) > 0 || len(text) < 200 {
			return key, j, j + 1, true
		}
		break
	}
	return Key{}, 0, 0, false
}

// Names is which option a key names by its text, its marks and its full stop more or less; -1: none.
func (k Key) Names(options []content.Option) int { return textAt(k.Text, options) }
