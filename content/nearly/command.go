package nearly

import (
	_ "embed" // the words of commands
	"slices"
	"strings"
	"sync"
	"unicode"

	"cutscore/content/packed"
	"cutscore/content/text"
)

// commandsFile tells what tools have, and what is taken for it.
//
// It is written in commands.txt, and linked packed: go test ./content/packed -pack
//
//go:embed commands.txt.zst
var commandsFile []byte

type commandTable struct {
	real           map[string]map[string]bool // by tool
	like, flags    map[string][]string        // words that say the same elsewhere; and words of flags
	instead        map[string][]string        // by tool and word
	short          map[string]string          // by tool and letter
	ordered, fixed map[string]bool            // tools whose arguments have an order, whose things have a number
	names, cmdlets map[string][]string        // of functions, settings, files; by the verb of a cmdlet
}

var commands = sync.OnceValue(func() commandTable {
	t := commandTable{real: map[string]map[string]bool{}, like: map[string][]string{}, flags: map[string][]string{}, instead: map[string][]string{}, short: map[string]string{}, names: map[string][]string{}, cmdlets: map[string][]string{}}
	for line := range strings.Lines(packed.Text(commandsFile)) {
		what, list, ok := strings.Cut(line, ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		sort, name, _ := strings.Cut(what, " ")
		ws := strings.Fields(list)
		switch sort {
		case "real":
			t.real[name] = text.Set(ws)
		case "like", "flag":
			family := map[string]map[string][]string{"like": t.like, "flag": t.flags}[sort]
			for _, w := range ws {
				family[w] = append(family[w], slices.DeleteFunc(slices.Clone(ws), func(o string) bool { return o == w })...)
			}
		case "for":
			t.instead[name] = ws
		case "short":
			for _, w := range ws {
				letter, others, _ := strings.Cut(w, "=")
				t.short[name+" "+letter] = others
			}
		case "order":
			t.ordered = text.Set(ws)
		case "number":
			t.fixed = text.Set(ws)
		case "name":
			t.names[name] = ws
		case "cmdlet":
			t.cmdlets[name] = ws
		}
	}
	return t
})

// Command is a command, taken apart.
type Command struct {
	words []string
	tool  string
	first int // its first word behind the tool
}

// Change is one way to write a command wrong: another word at a place, or two places in the other order.
type Change struct {
	at   int
	With string // the word instead; empty: the one there changes places with the next
}

// Clashes reports whether two places are one word, of which both would be lost.
func (p *Place) Clashes(o *Place) bool {
	a, b := p.Changes[0], o.Changes[0]
	return a.at == b.at && a.With != "" && b.With != ""
}

// Place is where a command can be written wrong.
type Place struct {
	Key     string   // what stands there; empty where nothing but order or number changes, which no question tells
	Changes []Change // each wrong by itself
}

// With writes a command with some changes.
func (c *Command) With(changes ...Change) string {
	words := slices.Clone(c.words)
	for _, ch := range changes {
		if ch.With != "" {
			words[ch.at] = ch.With
		}
	}
	for _, ch := range changes {
		if ch.With == "" {
			words[ch.at], words[ch.at+1] = words[ch.at+1], words[ch.at]
		}
	}
	return strings.Join(words, " ")
}

// ReadCommand takes a command apart and finds its places, those where words are exchanged first. There are none where the tool is not known.
func ReadCommand(s string) (*Command, []Place) {
	c := &Command{words: strings.Fields(s)}
	if len(c.words) == 0 || len(c.words) > mostWords {
		return c, nil
	}
	if places := slices.Concat(c.named(), c.cmdlet()); len(places) > 0 {
		return c, places
	}
	if c.words[0] == "sudo" {
		c.first = 1
	}
	if c.first >= len(c.words) {
		return c, nil
	}
	c.tool = c.words[c.first]
	c.first++
	if commands().real["ios"][c.tool] && commands().real[c.tool] == nil && !linuxToo()[c.tool] && len(c.words) > 1 {
		c.tool, c.first = "ios", c.first-1
	}
	var words, loose []Place
	for i := c.first; i < len(c.words); i++ {
		words = append(words, c.word(i)...)
		loose = append(loose, c.loose(i)...)
	}
	return c, append(words, loose...)
}

const mostWords = 10

// linuxToo are commands of network devices that other systems have, too.
var linuxToo = text.List(`ip arp clear copy host line list key login name set source ssh telnet history route ntp`)

// named finds the places of a name of a function, a setting or a file.
func (c *Command) named() []Place {
	w := c.words[0]
	name, after := w, ""
	if at := strings.IndexByte(w, '('); at > 0 {
		name, after = w[:at], w[at:]
	}
	if len(c.words) > 1 && !strings.Contains(name, ".") { // find is also a command
		return nil
	}
	before := ""
	others := commands().names[name]
	for _, sign := range []string{"/", "."} { // /var/run/docker.sock, lst.copy()
		if at := strings.LastIndex(name, sign); others == nil && at > 0 {
			before, others = w[:at+1], commands().names[name[at+1:]]
		}
	}
	if others == nil {
		return nil
	}
	p := Place{Key: name[len(before):]}
	for _, o := range others {
		p.Changes = append(p.Changes, Change{0, before + o + after})
	}
	return []Place{p}
}

// cmdlet finds the places of a command of PowerShell, a verb and a noun: Get-Process.
func (c *Command) cmdlet() []Place {
	verb, noun, _ := strings.Cut(c.words[0], "-")
	if !text.StartsUpper(noun) || commands().cmdlets[verb] == nil {
		return nil
	}
	p := Place{Key: verb}
	for _, o := range commands().cmdlets[verb] {
		p.Changes = append(p.Changes, Change{0, o + "-" + noun})
	}
	return []Place{p}
}

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

const (
	mostParts  = 4
	mostOthers = 4
)

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

// like2 reports whether two words are both what is done: no order of theirs is wrong for sure.
func (t *commandTable) like2(a, b string) bool { return slices.Contains(t.like[a], b) }

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
