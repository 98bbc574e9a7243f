package card

import (
	"cutscore/content/text"
	"strings"
)

// findAcronym finds capitals and the words that they stand for.
func findAcronym(t *scan, r *Reading) bool {
	term := clip(text.Plain(t.front.Term))
	if t.front.Focus == OnExpand {
		term = t.front.Term
	}
	if term == "" || strings.Contains(term, " ") || text.Capitals(term) < 2 || len(term) > 9 || len(t.parts) == 0 || t.parts[0].Mark == 'f' {
		return false
	}
	r.Expands = expansion(term, t.parts[0].Text)
	return r.Expands != nil
}

// afterExpansion is what a back says beyond spelling its acronym out: "Maximum Transmission Unit: the largest packet ...".
func afterExpansion(back string, expands []string) string {
	if len(expands) == 0 {
		return ""
	}
	last := expands[len(expands)-1]
	_, after, ok := strings.Cut(back, last)
	if !ok {
		return ""
	}
	rest := strings.TrimLeft(after, "*_\"”)")
	for _, sep := range []string{":", ".", ";", ",", " -", " –", " —"} {
		if said, found := strings.CutPrefix(rest, sep); found && len(strings.Fields(said)) >= 3 {
			said = strings.TrimSpace(said)
			for _, link := range []string{"which is ", "which are ", "that is ", "which "} {
				said = strings.TrimPrefix(said, link)
			}
			return said
		}
	}
	return ""
}

// expansion is the run of words at the beginning of a text whose first letters spell the acronym. Small words are passed
// over, or spell it too where that is needed: "Mean Time to Repair", "First in, first out".
func expansion(acronym, s string) []string {
	letters := strings.ToLower(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, acronym))
	fields := strings.Fields(text.Plain(s))
	for _, small := range []bool{false, true} {
		if out := spell(letters, fields, small); out != nil {
			return out
		}
	}
	if whole, plural := strings.CutSuffix(acronym, "s"); plural && text.Capitals(whole) == len(whole) { // NETs
		return expansion(whole, s)
	}
	return spellInside(letters, fields)
}

// Spells reports whether a text begins with words whose first letters spell an acronym.
func Spells(acronym, s string) bool { return expansion(acronym, s) != nil }

// spellInside is like spell, but lets a compound stand for two letters or three: "true airspeed", "Photoelectron spectroscopy". All of
// what stands before the next sign must be spelled.
func spellInside(letters string, fields []string) []string {
	at := 0
	var out []string
	for _, w := range fields {
		core := strings.ToLower(strings.Trim(w, "\"'“”()&,;:.–"))
		if core == "" || at == len(letters) {
			break
		}
		if !text.IsStop(core) {
			if core[0] != letters[at] {
				return nil
			}
			at++
			for from := shortestHalf; at < len(letters) && len(core) >= 2*shortestHalf; at++ {
				next := strings.IndexByte(core[min(from, len(core)):], letters[at])
				if next < 0 || followed(fields, len(out), letters[at]) {
					break
				}
				from += next + 1
			}
		}
		out = append(out, strings.Trim(w, "\"“”,;:."))
		if strings.ContainsAny(w[len(w)-1:], ",;:.") {
			break
		}
	}
	ends := len(out) == len(fields) || len(out) > 0 && (strings.ContainsAny(fields[len(out)-1][len(fields[len(out)-1])-1:], ",;:.") || strings.ContainsAny(fields[len(out)][:1], "(=–—-"))
	if at < len(letters) || len(out) < 2 || !ends {
		return nil
	}
	return out
}

// followed reports whether the word behind a place begins with a letter.
func followed(fields []string, place int, letter byte) bool {
	if place+1 >= len(fields) {
		return false
	}
	next := strings.ToLower(strings.TrimLeft(fields[place+1], "\"'“”("))
	return next != "" && next[0] == letter
}

const shortestHalf = 3 // letters of the first part of a compound

func spell(letters string, fields []string, small bool) []string {
	at := 0
	var out []string
	for _, w := range fields {
		if at == len(letters) {
			break
		}
		out = append(out, strings.Trim(w, "\"“”,;:."))
		core := strings.ToLower(strings.Trim(w, "\"'“”()&,;:."))
		if core == "" || text.IsStop(core) && !small {
			continue
		}
		matched := false
		for _, half := range strings.FieldsFunc(core, func(r rune) bool { return r == '-' || r == '/' }) {
			if at < len(letters) && half[0] == letters[at] {
				at, matched = at+1, true
			}
		}
		if !matched && len(core) > 3 {
			return nil
		}
	}
	if at < len(letters) || len(out) < 2 {
		return nil
	}
	return out
}
