package page

// unit is one or more lines of the text that certainly belong together, because the text was wrapped.
type unit struct {
	text     string
	from, to int // lines of the text
	gap      bool
}

// unwrap joins what was wrapped off.
func unwrap(raw []rawLine) []unit {
	units := make([]unit, 0, len(raw))
	for i, r := range raw {
		if n := len(units); n > 0 && !r.gap && bracketGoesOn(raw[i-1].text, r.text) {
			units[n-1].text += " " + r.text
			units[n-1].to = i + 1
			continue
		}
		units = append(units, unit{r.text, i, i + 1, r.gap})
	}
	return units
}

// bracketGoesOn: a bracket opens in a and closes in b.
func bracketGoesOn(a, b string) bool {
	return len(a)+len(b) < 2000 && openBrackets(a) == 1 && openBrackets(b) == -1
}
