package lettered

import (
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var (
	letter   = pattern.New(`^\s*(?:[-*+•]\s+)?(?:[-*+]\s+)?(\*{0,2}_?[(\[]?)([A-Ha-h])(\s?[.:\]]+[*_]{0,2}\s+|\s?\)+[*_]{0,2}\s*|\s+[-–—]\s+)(\S.*)$`)
	numeral  = pattern.New(`^\s*(?:[-*+•]\s+)?(\*{0,2}[(\[]?)(\d)([.):\]]+[*_]{0,2}\s+)(\S.*)$`)
	ordinary = pattern.New(`^\s*()(O)\d?(:\s*)(\S.*)$`)
	right    = pattern.New(`(?i)\s*(?:\((?:correct|right|answer|correct answer|true|x|✓|✔|✅)\)|\[(?:correct|right|x)\]|✅|✔️?|✓|☑️?|<-+\s*(?:correct|answer)|←.*|\*\*\((?:correct|right)\)\*\*)\s*$`)
	votes    = pattern.New(`\s*[([]?(?:Most Voted|Community vote)[)\]]?\s*$`) // what a discussion of dumps adds, and is no key
	leading  = pattern.New(`^\s*(?:✅|✔️?|✓|☑️?|➡️?|=>)\s*`)
)

// group is a run of options.
type group struct {
	from, to int // lines, to behind the last one
	options  []content.Option
	open     []string // the lines of the last option, until it is closed
	labels   []string
	marked   []bool
	style    *pattern.Lazy
	indent   int
}

// groups finds the options of one style in a file: letters, numbers, or lines that begin with O:.
func groups(lines []mdlines.Line, style *pattern.Lazy) []group {
	var out []group
	var g *group
	end := func() {
		if g != nil && len(g.options) >= 2 {
			g.close()
			out = append(out, *g)
		}
		g = nil
	}
	blank := false
	for i, l := range lines {
		m := option(l, style)
		switch {
		case m != nil && g != nil && g.takes(m[2], l.Indent()):
			g.begin(i, m)
		case m != nil && opens(m[2]):
			end()
			g = &group{from: i, style: style, indent: l.Indent()}
			g.begin(i, m)
		case g == nil:
		case l.Level > 0 || isKey(l.Text) || mdlines.Furniture(l.Text):
			end()
		case l.Code:
			g.extend(i, l)
		case g.isKeyOf(l.Text):
			end()
		case l.Blank():
		case blank && l.Indent() <= g.indent && !strings.HasPrefix(strings.TrimSpace(l.Text), "!["):
			if !follows(lines, i, g) {
				end()
				break
			}
			g.extend(i, l)
		default:
			if mdlines.Numbered(l.Text) && style != numeral && l.Indent() <= g.indent && len(g.options) >= 2 {
				end()
				break
			}
			g.extend(i, l)
		}
		blank = l.Blank()
	}
	end()
	return out
}

// option takes a line apart that begins as an option: marks, label, separator, text.
func option(l mdlines.Line, style *pattern.Lazy) []string {
	if l.Code || l.Level > 0 {
		return nil
	}
	text := l.Text
	lead := ""
	if at := leading.FindString(text); at != "" {
		text, lead = text[len(at):], "✅ "
	} else if at := bullets.FindStringSubmatch(text); at != nil && leading.MatchString(at[2]) {
		text, lead = at[1]+leading.ReplaceAllString(at[2], ""), "✅ "
	}
	m := style.FindStringSubmatch(text)
	if m == nil || isKey(l.Text) {
		return nil
	}
	if lead != "" {
		m[4] += " ✅"
	}
	return m
}

var bullets = pattern.New(`^(\s*[-*+•]\s+)(.*)$`)

// opens: a group begins with A or 1, or with O:. Options out of order begin with a letter near it.
func opens(label string) bool {
	switch strings.ToUpper(label) {
	case "A", "1", "O", "B", "C", "D":
		return true
	}
	return false
}

// takes: the next option has a label that is not there yet, and is no jump.
func (g *group) takes(label string, indent int) bool {
	if g.style == ordinary {
		return true
	}
	label = strings.ToUpper(label)
	if slices.Contains(g.labels, label) {
		return false
	}
	if indent > g.indent+5 || indent+5 < g.indent {
		return false
	}
	return int(label[0])-int(g.labels[0][0]) <= len(g.labels)+3
}

// close puts the lines of the last option together, once they are all there.
func (g *group) close() {
	if n := len(g.options); n > 0 {
		g.options[n-1].Text = strings.Join(g.open, "\n")
	}
	g.open = nil
}

func (g *group) begin(i int, m []string) {
	g.close()
	text := m[4]
	marked := right.MatchString(text)
	text = votes.ReplaceAllString(right.ReplaceAllString(text, ""), "")
	if strings.HasPrefix(m[1], "**") { // the label opened what the text closes
		if strings.HasSuffix(text, "**") && strings.Count(text, "**")%2 == 1 {
			text, marked = strings.TrimSuffix(text, "**"), true
		}
	} else if whole, bold := mdlines.Bold(text); bold && !strings.HasSuffix(whole, ":") {
		text, marked = whole, true
	}
	label := strings.ToUpper(m[2])
	if g.style == ordinary {
		label = string(rune('A' + len(g.labels)))
	}
	g.options, g.open = append(g.options, content.Option{}), append(g.open, strings.TrimSpace(text))
	g.labels = append(g.labels, label)
	g.marked = append(g.marked, marked)
	g.to = i + 1
}

func (g *group) extend(i int, l mdlines.Line) {
	line := l.Text
	if !l.Code {
		line = strings.TrimSpace(line)
	} else if n := g.indent; len(line) > n && strings.TrimSpace(line[:n]) == "" {
		line = line[n:]
	}
	g.open = append(g.open, line)
	g.to = i + 1
}

// follows: another option of the group comes before anything that ends it, so that the line at i belongs to the open one.
func follows(lines []mdlines.Line, i int, g *group) bool {
	if mdlines.Numbered(lines[i].Text) {
		return false
	}
	for j := i + 1; j < len(lines) && j < i+12; j++ {
		l := lines[j]
		if m := option(l, g.style); m != nil {
			return g.takes(m[2], l.Indent()) && strings.ToUpper(m[2]) != "A"
		}
		if l.Level > 0 || isKey(l.Text) || mdlines.Numbered(l.Text) {
			return false
		}
	}
	return false
}

// isKeyOf reports whether a line right below the last option names options and nothing else: "B", or "AD".
func (g *group) isKeyOf(text string) bool {
	m := bare.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil || len(g.options) < 2 || g.style != letter {
		return false
	}
	labels := KeyOf(strings.ToUpper(m[1])).Labels
	return len(labels) > 0 && !slices.ContainsFunc(labels, func(l string) bool { return !slices.Contains(g.labels, l) })
}

var verdict = pattern.New(`(?i)^\W*(?:mostly |partially |partly |also )?(?:correct|incorrect|right|wrong|true|false|valid|invalid|misleading|error)\b[^\pL\d]`)

// judges: the group has no options of its own, but says of those above, which have these labels, whether they are right.
func (g *group) judges(labels []string) bool {
	n := 0
	for i, o := range g.options {
		if !slices.Contains(labels, g.labels[i]) {
			return false
		}
		if verdict.MatchString(o.Text) {
			n++
		}
	}
	return n*2 >= len(g.options)
}

func isKey(text string) bool {
	_, found, open := keyIn(text)
	return found || open || undressed(text) != "" && showMe.MatchString(undressed(text))
}
