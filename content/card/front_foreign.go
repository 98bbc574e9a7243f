package card

import (
	"strings"

	"cutscore/content/text"
)

// foreignStarts are beginnings of questions in German, Spanish and French, and what they ask for. Cards in these languages are read
// by them and by their shape.
var foreignStarts = []struct {
	begin string
	focus Focus
}{
	{"was ist", OnTerm}, {"was sind", OnTerm}, {"was versteht man unter", OnTerm}, {"was bedeutet", OnTerm}, {"was heißt", OnTerm}, {"definiere", OnTerm},
	{"wofür steht", OnExpand}, {"wofür stehen", OnExpand}, {"wer", OnWho}, {"wann", OnWhen}, {"in welchem jahr", OnWhen}, {"wo", OnWhere}, {"warum", OnWhy},
	{"wieso", OnWhy}, {"wie viele", OnMany}, {"wie viel", OnMany}, {"wie lange", OnMany}, {"wie lang", OnMany}, {"wie hoch", OnMany}, {"wie groß", OnMany},
	{"qué es", OnTerm}, {"qué son", OnTerm}, {"qué significa", OnTerm}, {"quién", OnWho}, {"quiénes", OnWho}, {"cuándo", OnWhen}, {"en qué año", OnWhen},
	{"dónde", OnWhere}, {"por qué", OnWhy}, {"cuántos", OnMany}, {"cuántas", OnMany}, {"cuánto", OnMany}, {"cómo", OnHow},
	{"qu’est-ce que", OnTerm}, {"qu'est-ce que", OnTerm}, {"que signifie", OnTerm}, {"qui", OnWho}, {"quand", OnWhen}, {"en quelle année", OnWhen}, {"où", OnWhere},
	{"pourquoi", OnWhy}, {"combien", OnMany},
}

// readForeign reads a front that asks in German, Spanish or French; false: it does not.
func (f *Front) readForeign(lower string) bool {
	if !f.Asks && !strings.HasPrefix(lower, "definiere") {
		return false
	}
	for _, s := range foreignStarts {
		if rest, found := strings.CutPrefix(lower, s.begin); !found || rest != "" && rest[0] != ' ' {
			continue
		}
		f.Focus = s.focus
		if s.focus == OnTerm || s.focus == OnExpand {
			f.Term = withoutArticle(f.tail(len(text.Words(s.begin))))
		}
		return true
	}
	f.Focus = foreignDoes(lower)
	if f.Focus == OnUse { // "Was macht ein Switch?"
		f.Term = withoutArticle(f.tail(2))
	}
	return f.Focus != OnPhrase
}

// foreignDoes tells questions for what something does.
func foreignDoes(lower string) Focus {
	for _, begin := range []string{"was macht ", "was tut ", "wozu dient ", "qué hace ", "que fait ", "à quoi sert "} {
		if strings.HasPrefix(lower, begin) {
			return OnUse
		}
	}
	return OnPhrase
}

var foreignArticles = text.List(`der die das ein eine einen einem eines el la los las un una unos unas le les une`)

func withoutArticle(term string) string {
	first, rest, found := strings.Cut(term, " ")
	if found && foreignArticles()[strings.ToLower(first)] {
		return rest
	}
	return term
}

// links stand in German, Spanish, French or Italian between a property and what has it.
var links = text.List(`von vom des der zum zur de del di du della dello dei degli delle da`)

// ForeignHead is the noun that a phrase in one of these languages asks for: "Hauptstadt" of "Hauptstadt von Polen", "Berg" of "Höchster
// Berg Deutschlands". Empty: it names a thing.
func (f *Front) ForeignHead() string {
	ws := f.Lower
	if f.Asks || len(ws) < 3 {
		return ""
	}
	for _, ending := range []string{"ster", "ste", "stes"} {
		if text.Length(ws[0]) > len(ending)+2 && strings.HasSuffix(ws[0], ending) {
			return ws[1]
		}
	}
	for i := 1; i < len(ws)-1 && i <= 2; i++ {
		if links()[ws[i]] {
			return ws[i-1]
		}
	}
	return ""
}
