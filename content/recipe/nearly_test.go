package recipe

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/card"
)

// TestExpansions holds which cards are asked for what their letters stand for, though no other expansion of the deck has these letters.
func TestExpansions(t *testing.T) {
	deck := deckFrom(t, `---
title: Networks
---
# Letters
## HSRP
Hot Standby Router Protocol; Cisco proprietary, roles active and standby
## MIG
managed instance group: identical machines made from one template
## TAS
true airspeed, corrected for density
## NETs
Neutrophil extracellular traps: what white cells throw out
## DORA
Discover, Offer, Request, Acknowledge
## LEGB
Local, Enclosing, Global, Built-in: the order in which names are looked up
## ARP
resolves addresses on the local segment
`)
	asked := map[string]bool{}
	for _, it := range madeBy(t, "expand", deck, 3) {
		term := strings.Fields(it.Stem)[2]
		asked[term] = true
		for _, o := range it.Options {
			if !card.Spells(term, o.Text) || len(it.Options) < 3 {
				t.Errorf("%s: %q of %d options", it.Stem, o.Text, len(it.Options))
			}
		}
		if strings.HasPrefix(it.Stem, "What do ") != (term == "NETs") {
			t.Error(it.Stem)
		}
		if term == "HSRP" && key(it) != "Hot Standby Router Protocol" {
			t.Errorf("%s: %q", it.Stem, key(it))
		}
	}
	if got := sortedKeys(asked); !slices.Equal(got, []string{"HSRP", "MIG", "NETs", "TAS"}) {
		t.Errorf("asked: %q", got)
	}
}

const commandDeck = `---
title: Commands
---
# Commands
## create a workspace called dev
terraform workspace new dev
## list what is in the state
` + "`terraform state list` (or the file itself)" + `
## Delete a branch on the server
` + "`git push origin --delete NAME`" + `
## check which branch is current
git branch or git status
## remove what is around a text
` + "`strip()`" + `
## remove what is around a text, elsewhere
` + "`trim()`" + `
## set the time
frobnicate clock now --all
## Follow the log of a container
docker logs -f web (not with docker logs -t web, docker logs -w web or docker logs -n web)
`

// TestCommandForms holds which commands are asked for, and beside what.
func TestCommandForms(t *testing.T) {
	wants := map[string]string{
		"terraform workspace new dev": "terraform workspace create dev", "terraform state list": "",
		"git push origin --delete NAME": "", "strip()": "chop()", "trim()": "chop()",
	}
	refused := []string{"trim()", "strip()", "git push origin --delete NAME", "git push origin --remove NAME", "git push origin --erase NAME"}
	for _, it := range madeBy(t, "command", deckFrom(t, commandDeck), 4) {
		code := strings.Trim(key(it), "`")
		want, known := wants[code]
		if !known {
			t.Errorf("%s: %q is asked for", it.Stem, code)
		}
		delete(wants, code)
		seen := want == ""
		for _, o := range it.Options {
			option := strings.Trim(o.Text, "`")
			seen = seen || option == want || code == "terraform workspace new dev"
			if !o.Correct && slices.Contains(refused, option) {
				t.Errorf("%s: %q stands beside %q", it.Stem, option, code)
			}
		}
		if !seen {
			t.Errorf("%s: no %q", it.Stem, want)
		}
	}
	if len(wants) > 0 {
		t.Errorf("not asked for: %q", sortedKeys(wants))
	}
}

// TestTells holds which words of a command the question tells.
func TestTells(t *testing.T) {
	for _, c := range []struct {
		front, word string
		want        int
	}{
		{"create a virtual machine", "create", 1}, {"creating a machine", "create", 1}, {"make a machine", "create", 0}, {"base backup", "pg_basebackup", 2},
		{"base backup", "pg_copybackup", 1}, {"ignoring case", "-i", 1}, {"count lines", "-i", 0}, {"show the target", "get-default", 0}, {"the default target", "get-default", 1},
	} {
		e := entry{front: card.Read(content.CardRef{Front: c.front, Back: "something"}).Front}
		if got := tells(&e, c.word); got != c.want {
			t.Errorf("%s, %s: %d", c.front, c.word, got)
		}
	}
}

// TestLiteral holds what of an answer is a command.
func TestLiteral(t *testing.T) {
	for answer, want := range map[string]string{
		"`git add .`": "git add .", "git add . (all files)": "git add .", "`a` or `b`": "", "a or b": "", "a, b": "", "on / off": "", "f(x) (or g": "",
		"`git rm` (see `rm`)": "git rm", "two\nlines": "",
	} {
		if got := literal(answer); got != want {
			t.Errorf("%q: %q", answer, got)
		}
	}
}
