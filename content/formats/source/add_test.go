package source

import (
	"strings"
	"testing"

	"cutscore/content"
)

// options makes options of texts; a star in front marks a key.
func options(texts ...string) []content.Option {
	var all []content.Option
	for _, t := range texts {
		text, key := strings.CutPrefix(t, "*")
		all = append(all, content.Option{Text: text, Correct: key})
	}
	return all
}

func show(options []content.Option) string {
	var b strings.Builder
	for _, o := range options {
		if o.Correct {
			b.WriteByte('*')
		}
		b.WriteString(o.Text + " ")
	}
	return strings.TrimSpace(b.String())
}

func TestAQuestionIsFiledOrItsFlawIsNamed(t *testing.T) {
	for _, c := range []struct {
		stem    string
		options string
		want    string // kind and options, or a part of the note
	}{
		{"q", "*a b", "choice *a b"},
		{"q", "*a *b c", "response *a *b c"},
		{"q (Choose two.)", "*a *b c", "response *a *b c"},
		{"q (Choose three.)", "*a *b c", "another number"},
		{"q", "a b", "no option is marked"},
		{"q", "*a", "one option only"},
		{"q", "*a *b", "every option"},
		{"q", "", "no options"},
		{"", "*a b", "no question"},
		{"q", "*-u -U", "choice *-u -U"},
		{"q", "*a a b", "once right and once wrong"},
		{"q", "*a b b", "choice *a b"},
		{"q", "1 2 3 4 5 6 7 8 9 *10", "choice 1 2 3 4 5 6 7 *10"},
		{"q", "1 None 3 4 5 6 7 8 *9", "choice 1 3 4 5 6 7 8 *9"},
		{"q", "1 *None 3 4 5 6 7 8 9", "cannot be asked with fewer"},
		{"q", "*1 *2 *3 *4 *5 *6 *7 *8 9", "can be shown"},
	} {
		var b Bank
		b.Add(Record{Line: 3, Stem: c.stem, Options: options(strings.Fields(c.options)...)})
		var got string
		switch {
		case len(b.Records) == 1:
			got = string(b.Records[0].Kind) + " " + show(b.Records[0].Options)
		case len(b.Skipped) == 1 && b.Skipped[0].Line == 3:
			got = b.Skipped[0].Text
		}
		if got != c.want && (len(b.Records) == 1 || !strings.Contains(got, c.want)) {
			t.Errorf("%q %q gives %q, want %q", c.stem, c.options, got, c.want)
		}
	}
}

func TestAWrittenAnswerBecomesAFlashcard(t *testing.T) {
	var b Bank
	b.AddShort(Record{Line: 2, Stem: "q"}, "a numeric question", []string{"1", "2"})
	b.AddShort(Record{Line: 4, Stem: "q"}, "a numeric question", nil)
	if len(b.Records) != 1 || b.Records[0].Back != "1" || len(b.Records[0].Also) != 1 || len(b.Changed) != 1 || len(b.Skipped) != 1 {
		t.Errorf("%+v", b)
	}
}

func TestPartsAreNumberedAndBounded(t *testing.T) {
	var b Bank
	b.Add(Record{Kind: content.Order, Stem: "q", Options: options(strings.Fields("1 2 3 4 5 6 7 8 9")...)})
	if len(b.Records) != 1 || len(b.Records[0].Options) != 8 || b.Records[0].Options[7].Place != 8 || len(b.Lost) != 1 {
		t.Errorf("%+v", b)
	}
	b = Bank{}
	b.Add(Record{Kind: content.Match, Stem: "q", Options: []content.Option{{Text: "a", Match: "1"}, {Text: "b"}}})
	b.Add(Record{Kind: content.Order, Stem: "q", Options: options("a")})
	b.Add(Record{Kind: content.Order, Stem: "q", Options: options("a", "a")})
	if len(b.Records) != 0 || len(b.Skipped) != 3 {
		t.Errorf("%+v", b)
	}
}

func TestTrimKeepsTheIndentOfCode(t *testing.T) {
	for in, want := range map[string]string{"\n \n  a\n b \n\n": "a\n b", "\n    code\n": "    code", " \u00a0a\u00a0": "a"} {
		if got := trim(in); got != want {
			t.Errorf("%q gives %q, want %q", in, got, want)
		}
	}
}
