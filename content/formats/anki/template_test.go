package anki

import "testing"

func TestTemplates(t *testing.T) {
	values := map[string]string{"Front": "f", "Back": "b", "Hint": "", "Space": " ", "Type": "t"}
	for text, want := range map[string][2]string{
		"{{Front}} {{ Back }}{{None}}":                       {"f b", "f b"},
		"{{FrontSide}}{{Tags}}{{Type}}{{text:Front}}":        {"tf", "Ftf"},
		"{{#Hint}}({{Hint}}){{/Hint}}{{^Hint}}!{{/Hint}}":    {"!", "!"},
		"{{#Space}}x{{/Space}}{{#Front}}y{{/Front}}":         {"y", "y"},
		"{{#Front}}1{{#Hint}}2{{/Hint}}3{{/Front}}4":         {"134", "134"},
		"{{#Hint}}1{{#Front}}2{{/Front}}3{{/Hint}}4":         {"4", "4"},
		"{{#Hint}}1{{/Front}}2{{/Hint}}3":                    {"3", "3"},
		"{{/Front}}1{{#Front}}2":                             {"12", "12"},
		"{{tts en_US:Front}}{{hint:Front}}":                  {"f", ""},
		"{{#c1}}1{{/c1}}2":                                   {"2", "2"},
		"<script>x()</script>{{Front}}<style>b { }</style>.": {"f.", "f."},
	} {
		if front, back := render(text, values, ""), render(text, values, "F"); front != want[0] || back != want[1] {
			t.Errorf("%s: %q, %q, want %q", text, front, back, want)
		}
	}
	if got := render("{{#c1}}1{{/c1}}{{#d1}}2{{/d1}}", map[string]string{"Text": "a {{c1::b}}"}, ""); got != "1" {
		t.Errorf("%q", got)
	}
}
