package examtex

import (
	"strings"

	"cutscore/content/formats/pattern"
)

// maxArgument bounds what an argument may hold, so that a brace that is never closed takes no more.
const maxArgument = 20_000

// maxFonts is how deep commands for fonts may stand in each other.
const maxFonts = 20

// braced gives the argument in braces that begins at a place, after white space, and where it ends; braces may stand in it.
func braced(text string, from int) (argument string, end int) {
	at := from + len(text[from:]) - len(strings.TrimLeft(text[from:], " \t\n"))
	if at == len(text) || text[at] != '{' {
		return "", from
	}
	depth := 0
	for i := at; i < len(text) && i < at+maxArgument; i++ {
		switch text[i] {
		case '\\':
			i++
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth == 0 {
			return text[at+1 : i], i + 1
		}
	}
	return "", from
}

// skip passes over an optional argument.
func skip(text string, from int) int {
	rest := strings.TrimLeft(text[from:], " \t")
	if rest == "" || rest[0] != '[' {
		return from
	}
	if end := strings.IndexByte(rest[:min(len(rest), maxArgument)], ']'); end >= 0 && !strings.Contains(rest[:end], "\n") {
		return len(text) - len(rest) + end + 1
	}
	return from
}

var (
	fonts   = pattern.New(`\\(textbf|emph|textit|texttt|underline|textsc|textsf|enquote|url)\{([^{}]*)\}`)
	second  = pattern.New(`\\(?:foreignlanguage|textcolor|colorbox)\{[^{}]*\}\{([^{}]*)\}`)
	picture = pattern.New(`\\includegraphics(?:\[[^\]]*\])?\{([^{}]*)\}`)
	layout  = pattern.New(`\\(?:[vh]space|[vh]skip|[vh]fill|bigskip|medskip|smallskip|noindent|newpage|pagebreak|clearpage|columnbreak|lastchoices|centering|(?:no)?addpoints|droptotalpoints|answerline|label|scoring|bareme|AMCdontAnnotate|AMCdontScan)\b\*?(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})*`)
	fillin  = pattern.New(`\\fillin(?:\[([^\]\n]*)\])?(?:\[[^\]\n]*\])?`)
	joined  = pattern.New(`\n{3,}`)
)

var marks = map[string][2]string{"textbf": {"**", "**"}, "emph": {"*", "*"}, "textit": {"*", "*"}, "texttt": {"`", "`"}, "enquote": {"“", "”"}}

var signs = strings.NewReplacer(`\\`, "\n", `\%`, "%", `\&`, "&", `\#`, "#", `\_`, "_", `\$`, `\$`, "``", `"`, "''", `"`, "\"`", "„", `"'`, "“", `\ldots{}`, "…", `\dots{}`, "…", `\ldots`, "…", `\dots`, "…", "~", " ",
	`\par`, "\n\n", `\item`, "\n-")

// blanks gives the answers of the blanks in a text.
func (r *reader) blanks(text string) []string {
	var right []string
	for _, m := range fillin.FindAllStringSubmatch(text, -1) {
		if answer := r.plain(m[1]); answer != "" {
			right = append(right, answer)
		}
	}
	return right
}

// plain makes Markdown of the commands that texts have; formulas and code stay.
func (r *reader) plain(text string) string {
	parts := strings.Split(text, "```")
	for i := 0; i < len(parts); i += 2 {
		parts[i] = r.prose(parts[i])
	}
	return strings.TrimSpace(joined.ReplaceAllString(strings.Join(parts, "```"), "\n\n"))
}

func (r *reader) prose(text string) string {
	text = picture.ReplaceAllStringFunc(layout.ReplaceAllString(text, " "), func(s string) string {
		name := picture.FindStringSubmatch(s)[1]
		r.bank.Lose(r.record.Line, "picture %s", name)
		return "[image: " + name + "]"
	})
	for range maxFonts { // one may stand in the other
		before := text
		text = fonts.ReplaceAllStringFunc(second.ReplaceAllString(text, "$1"), func(s string) string {
			m := fonts.FindStringSubmatch(s)
			return marks[m[1]][0] + m[2] + marks[m[1]][1]
		})
		if text == before {
			break
		}
	}
	text = signs.Replace(fillin.ReplaceAllString(text, "____"))
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n") + "\n" // code may stand below
}
