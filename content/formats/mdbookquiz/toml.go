package mdbookquiz

import (
	"errors"
	"strings"
)

// parser reads tables and fields one after the other.
type parser struct {
	s     string
	at    int
	line  int
	value []string // of the field that was read; one of a list each
}

var errBroken = errors.New("the TOML is broken")

// entry reads the head of a table, or a field with its value; neither: the file ends.
func (p *parser) entry() (head, key string, err error) {
	if p.space(); p.at >= len(p.s) {
		return "", "", nil
	}
	if p.s[p.at] == '[' {
		end := strings.IndexByte(p.s[p.at:], '\n')
		if end < 0 {
			end = len(p.s) - p.at
		}
		line, _, _ := strings.Cut(p.s[p.at:p.at+end], "#")
		p.at += end
		return strings.Trim(line, "[] \t"), "", nil
	}
	at := strings.IndexAny(p.s[p.at:], "=\n")
	if at <= 0 || p.s[p.at+at] == '\n' {
		return "", "", errBroken
	}
	key = strings.ReplaceAll(strings.Trim(p.s[p.at:p.at+at], " \t\""), " ", "")
	p.at += at + 1
	p.value = nil
	return "", key, p.read(0)
}

// space passes over white space and comments.
func (p *parser) space() {
	for p.at < len(p.s) {
		switch p.s[p.at] {
		case '\n':
			p.line++
		case ' ', '\t':
		case '#':
			end := strings.IndexByte(p.s[p.at:], '\n')
			if end < 0 {
				end = len(p.s) - p.at
			}
			p.at += end - 1
		default:
			return
		}
		p.at++
	}
}

// read reads a value: a text, a list of texts, or a word such as true.
func (p *parser) read(depth int) error {
	p.space()
	rest := p.s[p.at:]
	switch {
	case rest == "" || depth > 2:
		return errBroken
	case strings.HasPrefix(rest, `"""`), strings.HasPrefix(rest, "'''"):
		return p.quoted(rest[:3])
	case rest[0] == '"', rest[0] == '\'':
		return p.quoted(rest[:1])
	case rest[0] == '[':
		for p.at++; ; {
			p.space()
			switch {
			case p.at >= len(p.s):
				return errBroken
			case p.s[p.at] == ']':
				p.at++
				return nil
			case p.s[p.at] == ',':
				p.at++
			default:
				if err := p.read(depth + 1); err != nil {
					return err
				}
			}
		}
	}
	end := strings.IndexAny(rest, ",]#\n")
	if end < 0 {
		end = len(rest)
	}
	p.value = append(p.value, strings.TrimSpace(rest[:end]))
	p.at += end
	return nil
}

// quoted reads a text between marks; those of three hold lines, and only double ones know escapes.
func (p *parser) quoted(mark string) error {
	var b strings.Builder
	p.at += len(mark)
	for p.at < len(p.s) {
		c := p.s[p.at]
		switch {
		case strings.HasPrefix(p.s[p.at:], mark):
			p.at += len(mark)
			p.value = append(p.value, b.String())
			return nil
		case c == '\n' && len(mark) == 1:
			return errBroken
		case c == '\\' && mark[0] == '"' && p.at+1 < len(p.s):
			p.at++
			b.WriteString(escaped(p.s[p.at]))
		default:
			b.WriteByte(c)
		}
		if p.s[p.at] == '\n' {
			p.line++
		}
		p.at++
	}
	return errBroken
}

func escaped(c byte) string {
	switch c {
	case 'n':
		return "\n"
	case 't':
		return "\t"
	case '\n': // the line goes on
		return ""
	}
	return string(rune(c))
}
