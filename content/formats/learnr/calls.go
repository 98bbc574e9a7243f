package learnr

import "strings"

// call is a call of R with its arguments. Made says that R would have to run to know one of them.
type call struct {
	name string
	args []argument
	made bool
}

// argument is a name, which may be empty, and a text, or a call.
type argument struct {
	name, text string
	call       *call
}

// named gives an argument by its name; the first that has none is the text.
func (c *call) named(name string) string {
	for _, a := range c.args {
		if a.call == nil && (a.name == name || a.name == "" && name == "text") {
			return a.text
		}
	}
	return ""
}

// calls gives the arguments that are calls of a name.
func (c *call) calls(name string) []call {
	var all []call
	for _, a := range c.args {
		if a.call != nil && a.call.name == name {
			all = append(all, *a.call)
		}
	}
	return all
}

// maxDepth is how deep calls lie in each other.
const maxDepth = 20

// readCall reads the call whose name begins at a place.
func readCall(s string, at int) (c call, end int, ok bool) {
	p := parser{s: s, at: at}
	c, ok = p.call(0)
	return c, p.at, ok
}

type parser struct {
	s  string
	at int
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:"

func (p *parser) word() string {
	rest := p.s[p.at:]
	n := len(rest) - len(strings.TrimLeft(rest, letters))
	p.at += n
	return rest[:n]
}

// space passes over white space and comments.
func (p *parser) space() {
	for p.at < len(p.s) {
		switch c := p.s[p.at]; c {
		case '#':
			end := strings.IndexByte(p.s[p.at:], '\n')
			if end < 0 {
				end = len(p.s) - p.at
			}
			p.at += end
		case ' ', '\t', '\n':
			p.at++
		default:
			return
		}
	}
}

func (p *parser) next() byte {
	if p.space(); p.at < len(p.s) {
		return p.s[p.at]
	}
	return 0
}

// call reads a name and its arguments in parentheses.
func (p *parser) call(depth int) (c call, ok bool) {
	c.name = strings.TrimPrefix(p.word(), "learnr::")
	if p.next(); depth > maxDepth {
		return c, false
	}
	p.at++
	for {
		switch p.next() {
		case 0:
			return c, false
		case ')':
			p.at++
			return c, true
		case ',':
			p.at++
			continue
		}
		before := p.at
		a, made, ok := p.argument(depth)
		if !ok || p.at == before { // such as a bracket that nothing opened
			return c, false
		}
		c.made = c.made || made && (a.name == "" || a.name == "text" || a.name == "correct" && c.name == "answer")
		c.args = append(c.args, a)
	}
}

// argument reads one argument; made: it is neither a text, a number nor a call that is known.
func (p *parser) argument(depth int) (a argument, made, ok bool) {
	start := p.at
	if name := p.word(); p.next() == '=' && !strings.HasPrefix(p.s[p.at:], "==") {
		a.name = name
		p.at++
		p.next()
		start = p.at
	}
	p.at = start
	switch c := p.next(); {
	case c == '"' || c == '\'':
		a.text, ok = p.quoted(c)
	case strings.IndexByte(letters, c) >= 0 || c == '-':
		if c == '-' {
			p.at++
		}
		from := p.at
		word := p.word()
		a.text, ok = p.s[start:p.at], true
		if p.next() != '(' {
			made = c != '-' && (c < '0' || c > '9') && word != "TRUE" && word != "FALSE"
			break
		}
		p.at, a.text = from, ""
		var inner call
		inner, ok = p.call(depth + 1)
		switch inner.name {
		case "paste0", "paste":
			a.text, made = pasted(inner), inner.made
		case "answer", "answer_fn":
			a.call = &inner
		default:
			made = true
		}
	default:
		made, ok = true, true
	}
	if !ok {
		return a, made, false
	}
	if c := p.next(); c != ',' && c != ')' { // an expression
		made, ok = true, p.pass()
	}
	return a, made, ok
}

// pasted joins the texts of paste0("a", "b"), or of paste("a", "b"), which sets blanks between them.
func pasted(c call) string {
	var parts []string
	for _, a := range c.args {
		if a.name == "" {
			parts = append(parts, a.text)
		}
	}
	return strings.Join(parts, map[string]string{"paste": " "}[c.name])
}

// quoted reads a text in quotation marks.
func (p *parser) quoted(mark byte) (string, bool) {
	var b strings.Builder
	for p.at++; p.at < len(p.s); p.at++ {
		switch c := p.s[p.at]; {
		case c == mark:
			p.at++
			return b.String(), true
		case c == '\\' && p.at+1 < len(p.s):
			p.at++
			switch e := p.s[p.at]; e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			default:
				b.WriteByte(e)
			}
		default:
			b.WriteByte(c)
		}
	}
	return "", false
}

// pass goes to the end of an argument.
func (p *parser) pass() bool {
	depth := 0
	for p.next() != 0 {
		switch c := p.s[p.at]; c {
		case '"', '\'':
			p.quoted(c)
			continue
		case '(', '[', '{':
			depth++
		case ')', ']', '}', ',':
			if depth == 0 {
				return true
			}
			if c != ',' {
				depth--
			}
		}
		p.at++
	}
	return false
}
