package card

import (
	"cutscore/content/text"
	"strings"
)

// findName finds answers that are a name or a term: a few words without a verb.
func findName(t *scan, r *Reading) bool {
	if t.answer == "" || len(r.Kinds) > 0 && !r.Is(Cloze) || IsGeneric(t.answer) {
		return false
	}
	if len(t.parts) > 2 {
		return false
	}
	limit := 5
	if len(t.lower) == 0 {
		return true // signs alone: "+", "&&"
	}
	if first := t.lower[0]; t.front.Focus.Group() == OnTerm && len(t.lower) > 2 && (first == "the" || first == "a" || first == "an") {
		return false // "The atria depolarise" explains
	}
	if t.front.Focus.Group() == OnTerm && explains(t.plain) {
		return false
	}
	if !strings.Contains(t.plain, " ") && text.Length(t.plain) > 24 { // a script without spaces
		return false
	}
	return len(strings.Fields(t.plain)) <= limit && text.Length(t.plain) <= 50 && !text.Finite(t.lower) && text.LeadOf(t.plain, t.lower) != text.LeadVerb
}

// explains reports whether a few words say what something is rather than name it: "Outbreak of a disease" does, "Bill of
// Rights" and "Port Address Translation" do not.
func explains(p string) bool {
	fields := strings.Fields(p)
	joined, small := false, 0
	for i, w := range fields {
		lower := strings.ToLower(w)
		joined = joined || i > 0 && i < len(fields)-1 && w == lower && (text.Prepositions()[w] || text.Articles()[w])
		if i > 0 && len(w) > 3 && w == lower && !text.Prepositions()[w] {
			small++
		}
	}
	return joined && small > 0
}

// findDefinition finds what is left: an explanation in words.
func findDefinition(t *scan, r *Reading) bool {
	return len(r.Kinds) == 0 && (t.answer != "" && !IsGeneric(t.answer) || len(t.parts) > 0 && Prose(t.parts) != "")
}

// Prose is the beginning of a back as it can be quoted in a stem; empty: there is none.
func Prose(parts []Part) string {
	var out []string
	size := 0
	for _, p := range parts {
		if p.Mark == 'f' || p.Mark == '|' || !Readable(p.Text) {
			break
		}
		s := p.Text
		if size+text.Length(s) > text.MaxQuoted {
			if size == 0 {
				return text.Shorten(s, text.MaxQuoted)
			}
			break
		}
		size += text.Length(s)
		out = append(out, s)
	}
	if len(out) > 1 {
		return "- " + strings.Join(out, "\n- ")
	}
	return strings.Join(out, "")
}
