package card

import (
	"cutscore/content/text"
	"strings"
)

// readWhat reads fronts with "what" and "which", "name the ...", and phrases.
func (f *Front) readWhat() {
	ws := f.Lower
	for i, w := range ws[:min(len(ws), 4)] {
		if w != "what" && w != "which" && w != "what's" && w != "what’s" {
			continue
		}
		if i > 0 && (!f.Asks || !text.Prepositions()[ws[i-1]]) {
			break
		}
		rest := ws[i+1:]
		if w != "what" && w != "which" {
			rest = append([]string{"is"}, rest...)
		}
		f.readWhatRest(rest)
		return
	}
	if len(ws) > 1 && (ws[0] == "name" || ws[0] == "give" || ws[0] == "list" || ws[0] == "identify" || ws[0] == "state") {
		f.Focus, f.Head = OnWhich, Head(ws[1:])
		return
	}
	if base, _ := text.IsVerb(f.first()); base && len(ws) > 2 && !f.Asks && !text.Prepositions()[ws[1]] {
		f.Focus = OnCommand
		return
	}
	f.readPhrase()
}

func (f *Front) first() string {
	if len(f.Lower) == 0 {
		return ""
	}
	return f.Lower[0]
}

func (f *Front) readWhatRest(rest []string) {
	if len(rest) == 0 {
		return
	}
	switch rest[0] {
	case "is", "are", "was", "were":
		f.readIs(rest[1:])
	case "does", "do", "did":
		if verb := lastVerb(rest); verb != "" {
			f.Focus, f.Head = OnDoes, verb
		}
		if f.Head == "do" {
			f.Focus, f.Term = OnUse, f.between(rest[0], "do")
		}
		if f.Head == "mean" {
			f.Focus, f.Term = OnTerm, f.between(rest[0], "mean")
		}
	case "must", "should", "can", "may", "will", "would":
		f.Focus, f.Head = OnDoes, rest[0]
	case "happens", "causes", "makes":
		f.Focus, f.Head = OnDoes, rest[0]
	default:
		if len(rest) > 3 && rest[0] == "of" && (rest[2] == "following" || rest[2] == "below" || rest[1] == "these") {
			rest = rest[min(3, len(rest)):] // which of the following services
		}
		f.Focus, f.Head = OnWhich, Head(rest)
	}
	f.Open = f.Open || openHeads()[f.Head]
}

// readIs reads what follows "what is".
func (f *Front) readIs(rest []string) {
	if len(rest) == 0 {
		return
	}
	at := len(f.Lower) - len(rest)
	if rest[len(rest)-1] == "for" && len(rest) > 1 { // what is X (used) for
		f.Focus, f.Term = OnUse, f.tail(at)
		for _, end := range []string{" used for", " good for", " for"} {
			f.Term = strings.TrimSuffix(f.Term, end)
		}
		return
	}
	for i, w := range rest {
		if i > 0 && (w == "of" || w == "for" || w == "between" || w == "called" || w == "used" || w == "that" || w == "which") {
			f.Focus, f.Head = OnPart, text.Singular(rest[i-1])
			if w == "called" || w == "that" || w == "which" || w == "used" {
				f.Focus, f.Head = OnPhrase, ""
			}
			if (rest[0] == "a" || rest[0] == "an") && w != "called" {
				f.Focus, f.Head, f.Term = OnTerm, "", f.tail(at)
			}
			return
		}
	}
	if last := rest[len(rest)-1]; len(rest) > 1 && text.Participle(last) { // "what were the Coercive Acts punishing"
		f.Focus, f.Head = OnDoes, last
		return
	}
	if quantityHeads()[rest[len(rest)-1]] && rest[0] != "a" && rest[0] != "an" {
		f.Focus, f.Head = OnPart, text.Singular(rest[len(rest)-1])
		return
	}
	f.Focus, f.Term = OnTerm, f.tail(at)
}

// tail is what stands after the first n words of the part of the front that asks, without the article and the question mark.
// A term in quotation marks goes alone: what is a "Request Validation" in the API Gateway context?
func (f *Front) tail(n int) string {
	text := f.Core
	if open := strings.Index(text, "“"); open >= 0 {
		if length := strings.Index(text[open:], "”"); length > len("“") {
			return text[open+len("“") : open+length]
		}
	}
	fields := strings.Fields(text)
	if n >= len(fields) {
		return ""
	}
	fields = fields[n:]
	if w := strings.ToLower(fields[0]); len(fields) > 1 && (w == "a" || w == "an" || w == "the") {
		fields = fields[1:]
	}
	for i, w := range fields { // what is a volume in Kubernetes
		if w := strings.ToLower(w); i > 0 && (w == "in" || w == "under") && i <= 4 {
			fields = fields[:i]
			break
		}
	}
	return strings.TrimRight(strings.Join(fields, " "), "?:. ")
}

// between is what stands between two words of the front, without an article.
func (f *Front) between(from, to string) string {
	lower := strings.ToLower(f.Core)
	start := strings.Index(lower, from+" ")
	if start < 0 {
		return ""
	}
	start += len(from) + 1
	end := strings.LastIndex(lower, " "+to)
	if end <= start || len(lower) != len(f.Core) {
		return ""
	}
	term := strings.TrimSpace(f.Core[start:end])
	for _, article := range []string{"a ", "an ", "the "} {
		if rest, ok := strings.CutPrefix(term, article); ok {
			return rest
		}
	}
	return strings.Trim(term, `"“”`)
}
