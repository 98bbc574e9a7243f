package nearly

import (
	_ "embed" // the words of commands
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// word finds what else can stand for a word: a subcommand, or the word of a long flag.
func (c *Command) word(at int) []Place {
	t, w := commands(), c.words[at]
	dashes := w[:len(w)-len(strings.TrimLeft(w, "-"))]
	name, value := w[len(dashes):], ""
	if i := strings.IndexByte(name, '='); i > 0 {
		name, value = name[:i], name[i:]
	}
	if len(dashes) == 1 && t.short[c.tool+" "+name[:min(1, len(name))]] != "" && value == "" {
		return c.letters(at, name)
	}
	if t.real[c.tool] == nil || !plainWord(name) || !t.real[c.tool][name] && dashes == "" && !compound(name) {
		return nil
	}
	p := Place{Key: name}
	for _, o := range c.instead(name, dashes != "") {
		worth := value
		if strings.EqualFold(value, "="+name) { // --zone=ZONE
			worth = "=" + strings.ToUpper(o)
		}
		p.Changes = append(p.Changes, Change{at, dashes + o + worth})
	}
	if len(p.Changes) == 0 {
		return nil
	}
	return []Place{p}
}

// letters finds the flags that can stand for those of one dash: one of its letters is changed.
func (c *Command) letters(at int, name string) []Place {
	var out []Place
	if len(name) > mostLetters {
		return nil
	}
	for i, letter := range name {
		p := Place{Key: "-" + string(letter)}
		for _, o := range commands().short[c.tool+" "+string(letter)] {
			if !strings.ContainsRune(name, o) {
				p.Changes = append(p.Changes, Change{at, "-" + name[:i] + string(o) + name[i+1:]})
			}
		}
		if len(p.Changes) > 0 {
			out = append(out, p)
		}
	}
	return out
}

const mostLetters = 4 // of flags behind one dash

// instead lists what is taken for a word of the tool and is none of its words.
func (c *Command) instead(name string, flag bool) []string {
	t := commands()
	if own := t.instead[c.tool+" "+name]; own != nil {
		return own
	}
	var out []string
	add := func(w string) {
		if !t.real[c.tool][w] && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	like := func(w string) []string {
		if flag {
			return slices.Concat(t.like[w], t.flags[w])
		}
		return t.like[w]
	}
	for _, w := range like(name) {
		add(w)
	}
	parts := strings.Split(name, "-")
	if len(parts) < 2 || len(parts) > mostParts {
		return out
	}
	for i, part := range parts { // of a compound one part changes
		for _, w := range like(part) {
			if len(out) < mostOthers {
				add(strings.Join(slices.Concat(parts[:i], []string{w}, parts[i+1:]), "-"))
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// loose finds places where the order of two words or the number of one is wrong.
func (c *Command) loose(at int) []Place {
	t, w := commands(), c.words[at]
	var out []Place
	own := t.real[c.tool]
	if at > 0 && at+1 < len(c.words) {
		next := c.words[at+1]
		subcommands := own[w] && (own[next] || compound(next) && plainWord(next)) && plainWord(w) && !t.like2(w, next)
		last := at+2 == len(c.words) && operand(w) && operand(next) && (t.ordered[c.tool] || at > c.first && t.ordered[c.tool+"-"+c.words[c.first]])
		if subcommands && !(c.tool == "git" && at+2 < len(c.words)) || last {
			out = append(out, Place{Changes: []Change{{at, ""}}})
		}
	}
	if turned := c.turned(w); turned != "" {
		out = append(out, Place{Changes: []Change{{at, turned}}})
	}
	if t.fixed[c.tool] && own[w] && plainWord(w) && at+1 < len(c.words) && at < c.first+2 && things()[strings.TrimSuffix(w, "s")] {
		other := strings.TrimSuffix(w, "s")
		if other == w {
			other += "s"
		}
		if !own[other] {
			out = append(out, Place{Changes: []Change{{at, other}}})
		}
	}
	return out
}

// turned is a word with its two parts in the other order; empty: it has no such parts.
func (c *Command) turned(w string) string {
	t := commands()
	if left, right, ok := strings.Cut(w, ":"); ok && t.ordered[c.tool] && plainWord(left) && plainWord(right) { // user:group
		return right + ":" + left
	}
	if left, right, ok := strings.Cut(w, "/"); ok && c.tool == "kubectl" && t.real[c.tool][left] && plainWord(right) { // deployment/web
		return right + "/" + left
	}
	name := strings.TrimLeft(w, "-")
	dashes, value := w[:len(w)-len(name)], ""
	if i := strings.IndexByte(name, '='); i > 0 {
		name, value = name[:i], name[i:]
	}
	left, right, ok := strings.Cut(name, "-")
	if !ok || t.real[c.tool] == nil || !plainWord(left) || !plainWord(right) || compound(right) || left == right { // --target-port
		return ""
	}
	return dashes + right + "-" + left + value
}

// things are what subcommands work on.
var things = text.List(`instance disk network subnet cluster bucket topic service project account function image snapshot volume container state workspace
	provider group vault secret key user role policy repository configuration component zone region build job trigger queue table stack release plugin context`)

func plainWord(w string) bool {
	return w != "" && !strings.ContainsFunc(w, func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') }) && w[0] != '-'
}

func compound(w string) bool { return strings.Contains(strings.Trim(w, "-"), "-") }

// operand reports whether a word is an argument, not a flag.
func operand(w string) bool {
	return w != "" && w[0] != '-' && strings.ContainsFunc(w, unicode.IsLetter)
}

const (
	mostParts  = 4
	mostOthers = 4
)
