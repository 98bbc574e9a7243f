// Package mdlines takes the lines of Markdown that people wrote by hand apart, for the readers of banks in it: which lines
// are code, what a heading says, what of a line is furniture of the page; stem.go says by what a
// question begins or looks like one. How questions are put together is the business of each reader.
package mdlines

import (
	"path"
	"strings"

	"cutscore/content/formats/pattern"
)

// Line is one line of a file.
type Line struct {
	Number  int    // from 1
	Text    string // as it stands
	Code    bool   // it is in a fence, or is the fence's own line
	Level   int    // of a heading; 0: it is none
	Heading string // what the heading says
}

// Blank reports whether a line shows nothing.
func (l Line) Blank() bool { return strings.TrimSpace(l.Text) == "" }

// Indent is how far a line is set in, a tab counting four.
func (l Line) Indent() int {
	n := 0
	for _, c := range l.Text {
		switch c {
		case ' ':
			n++
		case '\t':
			n += 4
		default:
			return n
		}
	}
	return n
}

// Of takes a text apart. Front matter between --- or +++ lines at its top is left out, and its title is given.
func Of(text string) (lines []Line, title string) {
	if len(escaped.FindAllStringIndex(text, 2)) == 2 { // as word processors write Markdown, with a backslash before each sign
		text = escaped.ReplaceAllString(text, "$1$2")
	}
	all := strings.Split(text, "\n")
	from := 0
	if open := strings.TrimRight(all[0], " "); open == "---" || open == "+++" {
		for i := 1; i < len(all) && i < 60; i++ {
			if mark := strings.TrimRight(all[i], " "); mark == open || mark == "..." && open == "---" {
				from = i + 1
				break
			}
		}
		for _, line := range all[:from] {
			if m := titled.FindStringSubmatch(line); m != nil {
				title = strings.Trim(strings.TrimSpace(m[1]), `"'`)
			}
		}
	}
	lines = make([]Line, 0, len(all)-from)
	fence := ""
	for i := from; i < len(all); i++ {
		l := Line{Number: i + 1, Text: strings.TrimRight(all[i], " \t\u00a0")}
		mark := fenceOf(l.Text)
		switch {
		case fence != "":
			l.Code = true
			if strings.HasPrefix(mark, fence) && strings.TrimSpace(l.Text) == mark {
				fence = ""
			}
		case mark != "" && closes(all[i+1:], mark):
			l.Code, fence = true, mark
		default:
			l.Level, l.Heading = Heading(l.Text)
			if m := inList.FindStringSubmatch(l.Text); m != nil {
				l.Level, l.Heading = Heading(m[1])
			}
		}
		lines = append(lines, l)
	}
	return lines, title
}

var titled = pattern.New(`^title(?::|\s*=)(.*)$`)

var escaped = pattern.New(`(?m)^([ \t]*(?:\d{1,4})?)\\([.)]\s|---$|---\s*$|[-+*#]\s)`)

// fenceOf is the run of signs of a fence's line, which may be set in or stand behind a list's mark.
func fenceOf(text string) string {
	bare := strings.TrimLeft(text, " \t")
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(bare, mark) {
			run := bare[:len(bare)-len(strings.TrimLeft(bare, mark[:1]))]
			if mark == "```" && strings.Contains(bare[len(run):], "`") {
				return ""
			}
			return run
		}
	}
	return ""
}

// closes reports whether a fence is closed within the lines that follow. One that is not would swallow the file.
func closes(rest []string, mark string) bool {
	const most = 400
	for i, line := range rest {
		if i > most {
			return false
		}
		if f := fenceOf(line); strings.HasPrefix(f, mark) && strings.TrimSpace(line) == f {
			return true
		}
	}
	return false
}

// Heading gives level and text of a heading; level 0 for any other line.
func Heading(text string) (level int, title string) {
	bare := strings.TrimLeft(text, " ")
	if len(text)-len(bare) > 3 || !strings.HasPrefix(bare, "#") {
		return 0, ""
	}
	title = strings.TrimLeft(bare, "#")
	level = len(bare) - len(title)
	if level > 6 || title != "" && title[0] != ' ' && title[0] != '\t' {
		return 0, ""
	}
	title = strings.TrimSpace(title)
	if run := strings.TrimRight(title, "#"); run == "" || strings.HasSuffix(run, " ") {
		title = strings.TrimSpace(run)
	}
	return level, title
}

// inList is a heading that is an entry of a numbered list, as long lists of questions on GitHub have them.
var inList = pattern.New(`^\s{0,3}\d{1,4}[.)]\s+(#{1,6}\s+\S.*)$`)

// Furniture reports whether a line belongs to the page and not to what it says: rules, ways back to the top, comments,
// badges, what sites and programs that show pages put between.
func Furniture(text string) bool {
	bare := strings.TrimSpace(text)
	return rule.MatchString(bare) || toTop.MatchString(bare) || comment.MatchString(bare) || empty.MatchString(bare) || site.MatchString(bare)
}

var (
	rule    = pattern.New(`^(?:-[ -]{2,}|\*[ *]{2,}|_[ _]{2,}|={3,})$`)
	toTop   = pattern.New(`(?i)^[*_>\s]*(?:<[^>]*>|\[)*[*_\s]*(?:⬆️?|↑|🔝|⇧|▲)?\s*(?:back to (?:the )?top|go to top|to (?:the )?top|back to (?:index|contents|table of contents|questions))\b[^.]{0,40}$`)
	comment = pattern.New(`^(?:<!--.*-->|\{\{[<%].*[%>]\}\})$`) // or a shortcode of Hugo
	site    = pattern.New(`(?i)^(?:\[All \S[^\]]{0,60} Questions\]|Topic ?#: ?\d+|Actual exam question from|\[View on ExamTopics\]\(\S*\)|\*{0,2}Timestamp: .{4,40}|(?:Not studied|Still learning|Mastered) \(\d+\)|You(?:'|’)?(?: ha)?ve(?:n(?:'|’)t)? (?:studied|begun learning|mastered|learned) these terms\b.*|Select these \d+)$`)
	empty   = pattern.New(`(?i)^(?:<br\s*/?>|<p>|</p>|<div[^>]*>|</div>|<hr\s*/?>|<a (?:name|id)=[^>]*>(?:</a>)?|&nbsp;)+$`)
)

var image = pattern.New(`!\[([^\]\n]*)\]\(\s*<?([^)\s>]+)>?[^)\n]*\)|<img\s[^>]*?>`)

// Images puts words in the place of pictures, and names them.
func Images(text string) (out string, lost []string) {
	if !strings.Contains(text, "![") && !strings.Contains(text, "<img") {
		return text, nil
	}
	out = image.ReplaceAllStringFunc(text, func(whole string) string {
		var name string
		if m := image.FindStringSubmatch(whole); m[2] != "" {
			name = m[1]
			if name == "" || len(name) > 80 || strings.EqualFold(name, "image") || strings.EqualFold(name, "alt text") {
				name = path.Base(m[2])
			}
			lost = append(lost, "picture "+path.Base(m[2]))
		} else {
			src := imageSource.FindStringSubmatch(whole)
			if src == nil {
				return "[image]"
			}
			name = path.Base(src[1])
			lost = append(lost, "picture "+name)
		}
		return "[image: " + strings.NewReplacer("[", "", "]", "").Replace(name) + "]"
	})
	return out, lost
}

var imageSource = pattern.New(`src=["']?([^"'\s>]+)`)

// Tidy joins lines, without the blank ones around them and with one at most between two.
func Tidy(lines []string) string {
	var out []string
	fenced := false
	for _, line := range lines {
		if fenceOf(line) != "" {
			fenced = !fenced
		}
		if !fenced && strings.TrimSpace(line) == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		if !fenced && strings.TrimSpace(line) == "" {
			line = ""
		}
		out = append(out, line)
	}
	return strings.TrimRight(strings.Join(out, "\n"), " \t\n")
}

// Dedent takes the indent that all lines share off them.
func Dedent(lines []string) []string {
	least := -1
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		n := len(line) - len(strings.TrimLeft(line, " \t"))
		if least < 0 || n < least {
			least = n
		}
	}
	if least <= 0 {
		return lines
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = line[min(least, len(line)):]
	}
	return out
}
