package gift

import (
	"strings"

	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// entry is what stands between blank lines: a question, or a text without one.
type entry struct {
	line  int
	text  string // without comments
	id    string // from a comment above it
	topic string
}

var (
	idComment = pattern.New(`\[id:\s*([^\]\s]+)\s*\]`)
	category  = pattern.New(`(?i)^\$CATEGORY:\s*(.*)$`)
	begins    = pattern.New(`^::(?:[^:\\]|\\.|:[^:])+::`)
)

// split cuts a file into entries. A blank line within the braces of one question does not part it if they close further
// down before others open: Moodle refuses such questions, people write them all the same. A title begins a question, too.
func split(text string) []entry {
	var entries []entry
	var open entry
	topic := ""
	lines := strings.Split(text, "\n")
	finish := func() {
		if strings.TrimSpace(open.text) != "" {
			open.topic = topic
			entries = append(entries, open)
		}
		open = entry{}
	}
	depth := 0
	for i, line := range lines {
		bare := strings.TrimSpace(line)
		switch {
		case bare == "" && (depth == 0 || !closes(lines[i+1:])):
			finish()
			depth = 0
			continue
		case strings.HasPrefix(bare, "//") && (open.text == "" || depth == 0 || !strings.Contains(bare, "}")):
			if m := idComment.FindStringSubmatch(bare); m != nil {
				open.id = m[1]
			}
			continue
		}
		if m := category.FindStringSubmatch(bare); m != nil && depth == 0 {
			finish()
			topic = topicOf(m[1])
			continue
		}
		if depth == 0 && open.text != "" && begins.MatchString(bare) && (strings.Contains(open.text, "}") || strings.HasPrefix(strings.TrimSpace(open.text), "::")) {
			finish() // people leave the blank line out
		}
		if open.text == "" {
			open.line = i + 1
		}
		open.text += line + "\n"
		depth = braces(line, depth)
	}
	finish()
	return entries
}

// braces follows the braces of a line that are not escaped; they do not nest.
func braces(line string, depth int) int {
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '{':
			depth = 1
		case '}':
			depth = 0
		}
	}
	return depth
}

// closes reports whether the next brace of the lines is a closing one.
func closes(lines []string) bool {
	for _, line := range lines[:min(len(lines), 40)] {
		for i := 0; i < len(line); i++ {
			switch line[i] {
			case '\\':
				i++
			case '{':
				return false
			case '}':
				return true
			}
		}
	}
	return false
}

// topicOf makes a topic of a category's path: $course$/top/Default for Unit 1/Loops.
func topicOf(path string) string {
	var parts []string
	for part := range strings.SplitSeq(strings.ReplaceAll(path, "//", "\x00"), "/") {
		part = strings.TrimPrefix(strings.TrimSpace(strings.ReplaceAll(unescape(part), "\x00", "/")), "Default for ")
		if part != "" && part != "top" && !(strings.HasPrefix(part, "$") && strings.HasSuffix(part, "$")) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " / ")
}

// find gives the place of the first of the signs that is not escaped, from a place on; -1: there is none.
func find(s, signs string, from int) int {
	for i := from; i < len(s); i++ {
		if s[i] == '\\' {
			i++
			continue
		}
		if strings.IndexByte(signs, s[i]) >= 0 {
			return i
		}
	}
	return -1
}

// cut parts a text at a word whose first sign is not escaped.
func cut(s, word string) (before, after string, found bool) {
	for at := find(s, word[:1], 0); at >= 0; at = find(s, word[:1], at+1) {
		if strings.HasPrefix(s[at:], word) {
			return s[:at], s[at+len(word):], true
		}
	}
	return s, "", false
}

// unescape takes the backslashes off GIFT's own signs; \n is a line break, every other backslash stays.
func unescape(s string) string {
	return source.Unescape(s, func(rest string) (string, int) {
		switch {
		case rest[0] == 'n':
			return "\n", 1
		case strings.IndexByte(`\:#={}~`, rest[0]) >= 0:
			return rest[:1], 1
		}
		return "", 0
	})
}
