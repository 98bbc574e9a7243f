package gift

import (
	"strings"
	"unicode"

	"cutscore/content/formats/markup"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

var (
	answerBlock = pattern.New(`(?s)\{\s*(?:[=~#]|(?i:T|F|TRUE|FALSE)\s*[}#]|\})`)
	titled      = pattern.New(`(?m)^\s*::(?:[^:\n\\]|\\.|:[^:])+::`)
	programs    = pattern.New(`(?m)^\s*(?:#include|import |package |func |def |class |public |const |let |var |function|<\?|<html|\{\s*$)`)
	choices     = pattern.New(`(?s)[^\\\s{]\s*\{[^{}]*?(?:[^\\]|^)[=~][^{}]*\}`)
	judged      = pattern.New(`(?m)\S\s*\{\s*(?i:T|F|TRUE|FALSE)\s*(?:#[^}\n]*)?\}\s*$`)
)

// Detect recognises GIFT by its categories, its titles with answers in braces, or by several answer blocks.
func Detect(f source.File) string {
	text := f.Text
	switch {
	case strings.HasPrefix(strings.TrimLeft(text, " \t\n"), "$CATEGORY:"), strings.Contains(text, "\n$CATEGORY:"):
		return "$CATEGORY: lines"
	case !strings.Contains(text, "{"):
		return ""
	case titled.MatchString(text) && answerBlock.MatchString(text):
		return "::titles:: and answers in braces"
	case programs.MatchString(text):
		return ""
	}
	good, odd := 0, 0
	for _, e := range split(text) {
		switch {
		case choices.MatchString(e.text) && answerBlock.MatchString(e.text), judged.MatchString(e.text):
			good++
		case find(e.text, "{", 0) >= 0:
			odd++
		}
	}
	if good > 2*odd {
		return "answers in braces with = and ~"
	}
	return ""
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	weighed := false
	for _, e := range split(f.Text) {
		r := reader{bank: &b, entry: e, format: "moodle"}
		r.read()
		weighed = weighed || r.weighed
	}
	if weighed {
		b.Found = append(b.Found, "weights of answers are left out: all that are right must be chosen, and no other")
	}
	return b, nil
}

// reader reads one entry.
type reader struct {
	bank   *source.Bank
	entry  entry
	record source.Record
	format string // of the question's text, which its answers have, too

	weighed bool // its answers have weights that say more than which are right
}

func (r *reader) read() {
	text := strings.TrimSpace(r.entry.text)
	title := ""
	if rest, found := strings.CutPrefix(text, "::"); found {
		if before, after, closed := cut(rest, "::"); closed {
			title, text = before, strings.TrimLeft(after, " \t\n")
			if strings.HasPrefix(after, ":") { // an escaped colon before the closing ones
				text = strings.TrimLeft(after[1:], " \t\n")
			}
		}
	}
	open := find(text, "{", 0)
	if open < 0 {
		r.bank.Skip(r.entry.line, "a text without a question: %s", short(unescape(text)))
		return
	}
	end := find(text, "}", open)
	if end < 0 {
		r.bank.Skip(r.entry.line, "its answers have no closing brace: %s", short(unescape(text)))
		return
	}
	stem, answers, tail := text[:open], strings.TrimSpace(text[open+1:end]), strings.TrimSpace(text[end+1:])
	bare := strings.TrimSpace(stem)
	if said := strings.ContainsFunc(tail, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }); tail != "" && (said || !strings.ContainsAny(bare[max(0, len(bare)-1):], "?.!:")) {
		stem = strings.TrimRight(stem, " ") + " _____ " + tail
	}
	r.format, stem = formatOf(stem, r.format)
	if strings.TrimSpace(stem) == "" {
		stem = title
	}
	r.record = source.Record{Line: r.entry.line, ID: r.entry.id, Topic: r.entry.topic, Stem: r.text(stem, r.format)}
	r.answers(answers)
}

// formatOf cuts [html], [markdown], [plain] or [moodle] off the beginning of a text.
func formatOf(text, format string) (string, string) {
	text = strings.TrimLeft(text, " \t\n")
	for _, name := range []string{"html", "markdown", "plain", "moodle"} {
		if rest, found := strings.CutPrefix(text, "["+name+"]"); found {
			return name, rest
		}
	}
	return format, text
}

// text makes Markdown of a text in one of Moodle's formats.
func (r *reader) text(text, format string) string {
	format, text = formatOf(text, format)
	switch format {
	case "markdown":
		return strings.TrimSpace(unescape(text))
	case "plain":
		return markup.Plain(strings.TrimSpace(unescape(text)))
	case "html":
		return r.html(unescape(text))
	}
	if markup.IsHTML(text) || markup.HasEntities(text) {
		return r.html(strings.ReplaceAll(unescape(text), "\n", " "))
	}
	lines := strings.Split(unescape(strings.Join(strings.Fields(text), " ")), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return markup.Plain(strings.TrimSpace(strings.Join(lines, "\n")))
}

func (r *reader) html(text string) string {
	md, lost := markup.HTML(text)
	r.bank.LoseAll(r.entry.line, lost)
	return md
}

func short(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return string(runes)
}
