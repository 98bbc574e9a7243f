package nearly

import (
	_ "embed" // the words of commands
	"slices"
	"strings"
	"sync"

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

// linuxToo are commands of network devices that other systems have, too.
var linuxToo = text.List(`ip arp clear copy host line list key login name set source ssh telnet history route ntp`)

// like2 reports whether two words are both what is done: no order of theirs is wrong for sure.
func (t *commandTable) like2(a, b string) bool { return slices.Contains(t.like[a], b) }
