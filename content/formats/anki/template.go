package anki

import (
	"strings"

	"cutscore/content/formats/cloze"
	"cutscore/content/formats/pattern"
)

// template is one way in which a note type shows its notes.
type template struct {
	name, front, back string
}

var (
	section = pattern.New(`\{\{([#^/])\s*([^{}]+?)\s*\}\}`)
	field   = pattern.New(`\{\{([^{}#^/][^{}]*)\}\}`)
	script  = pattern.New(`(?is)<(script|style)\b.*?</(?:script|style)>|<!--.*?-->`)
)

// render fills a template with the fields of a note. Templates come from strangers: nothing in them is run, and sections
// lie at most as deep as the text has marks.
func render(text string, values map[string]string, front string) string {
	text = script.ReplaceAllString(sections(text, values), "")
	return field.ReplaceAllStringFunc(text, func(mark string) string {
		name := strings.TrimSpace(mark[2 : len(mark)-2])
		filters := strings.Split(name, ":")
		name = strings.TrimSpace(filters[len(filters)-1])
		switch name {
		case "FrontSide":
			return front
		case "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag":
			if _, has := values[name]; !has {
				return ""
			}
		}
		for _, f := range filters[:len(filters)-1] {
			if strings.HasPrefix(strings.TrimSpace(f), "tts") || strings.TrimSpace(f) == "hint" && front != "" {
				return ""
			}
		}
		return values[name]
	})
}

// sections keeps or drops `{{#Field}}…{{/Field}}` and `{{^Field}}…{{/Field}}`.
func sections(text string, values map[string]string) string {
	var b strings.Builder
	var open []string // the names of open sections
	hidden := 0       // how many of them are dropped
	var drops []bool
	at := 0
	for _, m := range section.FindAllStringSubmatchIndex(text, -1) {
		if hidden == 0 {
			b.WriteString(text[at:m[0]])
		}
		at = m[1]
		sign, name := text[m[2]:m[3]], text[m[4]:m[5]]
		if sign == "/" {
			if n := len(open); n > 0 && open[n-1] == name {
				if drops[n-1] {
					hidden--
				}
				open, drops = open[:n-1], drops[:n-1]
			}
			continue
		}
		value := strings.TrimSpace(values[name])
		if strings.HasPrefix(name, "c") && cloze.Has(strings.Join(all(values), "\n")) { // {{#c1}} of a cloze
			value = "x"
		}
		drop := (value == "") == (sign == "#")
		open, drops = append(open, name), append(drops, drop)
		if drop {
			hidden++
		}
	}
	if hidden == 0 {
		b.WriteString(text[at:])
	}
	return b.String()
}

func all(values map[string]string) []string {
	out := make([]string, 0, len(values))
	for _, v := range values {
		out = append(out, v)
	}
	return out
}
