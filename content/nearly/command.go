package nearly

import (
	_ "embed" // the words of commands
	"slices"
	"strings"

	"cutscore/content/text"
)

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
