package recipe

import (
	"cutscore/content"
	"cutscore/content/card"
	"cutscore/content/text"
	"slices"
	"strconv"
	"strings"
)

// common status codes stand beside a key; all are registered.
var commonCodes = []int{200, 201, 202, 204, 301, 302, 304, 307, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 500, 501, 502, 503, 504}

// statusCodes asks for the HTTP status codes that a back names.
func statusCodes(x *index, e *entry) []draft {
	if !e.digits || !card.HTTPTalk(e.front.Plain, e.backFold) {
		return nil
	}
	subject := e.front.Subject()
	back, _ := card.CutText(e.card.Back)
	var out []draft
	asked := map[int]bool{}
	for _, p := range card.Parts(back) {
		if p.Mark == 'f' || p.Mark == '|' {
			continue
		}
		for _, s := range text.Sentences(p.Text) {
			start, code, length := findCode(s)
			if code == 0 || asked[code] || !text.Balanced(s) || text.Within(strings.ToLower(subject), strconv.Itoa(code)) || strings.Count(s, strconv.Itoa(code)) > 1 {
				continue
			}
			rest := strings.TrimSpace(s[:start] + " " + s[start+length:])
			stem := e.front.Asking(x.say.status)
			if len(x.lexicon.Set(text.Plain(rest))) > 0 && card.Readable(rest) {
				stem = card.About(subject, x.say.statusGap) + "\n\n" + quote(s[:start]+blank+s[start+length:])
			} else if len(out) > 0 {
				continue
			}
			asked[code] = true
			write := codeText
			if text.Common(x.lexicon.Set(text.StatusText(code)), x.lexicon.Set(text.Plain(stem))) > 0 && x.has("bare code") { // "too many requests"
				write = strconv.Itoa
			}
			out = append(out, statusDraft(e, code, stem, write))
		}
	}
	return out
}

// findCode finds the first registered code that stands as a word of its own.
func findCode(s string) (start, code, length int) {
	for i := range len(s) {
		if s[i] < '1' || s[i] > '5' || i > 0 && (text.IsAlnum(s[i-1]) || strings.IndexByte(".,-/", s[i-1]) >= 0) {
			continue
		}
		if code, length := text.StatusCode(s[i:]); code != 0 {
			if after := s[i+length:]; length == 3 && after != "" && strings.IndexByte(",.%", after[0]) >= 0 && len(after) > 1 && text.IsAlnum(after[1]) {
				continue
			}
			if n := text.UnitAfter(s[i+3:]); text.Dimension(n) != "" || n == "request" {
				continue
			}
			return i, code, length
		}
	}
	return 0, 0, 0
}

// statusDraft offers a code among registered ones: two of its own class and two of another, so that none is odd.
func statusDraft(e *entry, code int, stem string, write func(code int) string) draft {
	return draft{kind: content.Choice, stem: stem, options: func(d dice) []content.Option {
		other := map[bool]int{true: 4, false: 5}[code/100 != 4]
		var own, far []string
		for _, c := range commonCodes {
			if c == code || near(c, code) || text.Within(e.backFold, strconv.Itoa(c)) || text.Within(e.frontFold, strconv.Itoa(c)) {
				continue
			}
			switch c / 100 {
			case code / 100:
				own = append(own, write(c))
			case other:
				far = append(far, write(c))
			}
		}
		if len(own) < 1 || len(far) < 2 {
			return nil
		}
		set := []string{own[d.Pick(len(own), "own")]}
		for _, i := range d.Some(2, len(far), "far") {
			set = append(set, far[i])
		}
		options := []content.Option{{Text: write(code), Correct: true, Rationale: cardSays}}
		for _, s := range set {
			options = append(options, content.Option{Text: s, Rationale: "Another status: the card says " + codeText(code) + "."})
		}
		return options
	}}
}

// near reports whether two codes can be right for one case.
func near(a, b int) bool {
	for _, same := range [][]int{{200, 202}, {301, 308}, {302, 303, 307}, {304, 200}, {400, 422}, {404, 410}, {413, 400}, {502, 503}, {503, 504}, {503, 429}} {
		if slices.Contains(same, a) && slices.Contains(same, b) {
			return true
		}
	}
	return false
}

func codeText(code int) string { return strconv.Itoa(code) + " " + text.StatusText(code) }
