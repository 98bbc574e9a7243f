package obsidian

import (
	"path"
	"strings"

	"cutscore/content/formats/cloze"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
)

var (
	codeSpan  = pattern.New("`[^`\n]*`|\\$[^$\n]*\\$|\\[\\[[^\\]\n]*\\]\\]")
	comment   = pattern.New(`(?s)<!--.*?-->`)
	highlight = pattern.New(`==([^=\n][^\n]*?)==`)
	seated    = pattern.New(`^\[?(?:\d+;;)?([^;\]]*?)(?:;;([^\]]*))?\]?$`)
	embed     = pattern.New(`!\[\[([^\]|\n]*)(?:\|[^\]\n]*)?\]\]`)
)

// cut parts a line at its separator, the longest first. Separators in code are none, nor are those of a title in GIFT, of a
// directive, or of a name in C++ or Rust.
func cut(line, own string) (front, back, sep string) {
	hidden := codeSpan.ReplaceAllStringFunc(line, func(s string) string { return strings.Repeat("x", len(s)) })
	for _, sep := range []string{":::", "::"} {
		at := strings.Index(hidden, sep)
		if at <= 0 || strings.HasPrefix(line, ".. ") || strings.HasPrefix(line, "::") {
			continue
		}
		front, back := strings.TrimSpace(line[:at]), strings.TrimSpace(line[at+len(sep):])
		if front == "" || back == "" || strings.HasPrefix(back, ":") {
			continue
		}
		if sep == "::" && strings.Count(hidden, "::") > 1 && !strings.Contains(hidden, " :: ") {
			continue // a path such as std::vector::size
		}
		if !strings.ContainsAny(hidden, " ") && isName(front) && isName(back) {
			continue
		}
		return front, back, sep
	}
	if front, back, found := strings.Cut(line, own); own != "" && found && strings.TrimSpace(front) != "" && strings.TrimSpace(back) != "" {
		return strings.TrimSpace(leadTag.ReplaceAllString(front, "")), strings.TrimSpace(back), own
	}
	return "", "", ""
}

var (
	scheduled = pattern.New(`(?m)^(.*\S)[ \t]*\n?[ \t]*<!--SR:!`)
	arrow     = pattern.New(`(?:[-=]+>)+|→|⇒|>>+`)
	leadTag   = pattern.New(`^#[^\s#]+\s+`)
)

// separator is what somebody chose to stand between front and back, as all lines with a schedule have it; empty: they have
// that of the plug-in.
func separator(text string) string {
	own := ""
	for _, m := range scheduled.FindAllStringSubmatch(text, -1) {
		if _, _, sep := cut(m[1], ""); sep != "" || strings.HasPrefix(m[1], "<!--") || strings.HasPrefix(m[1], "```") {
			continue
		}
		found := arrow.FindString(codeSpan.ReplaceAllString(m[1], ""))
		if found == "" || own != "" && found != own {
			return ""
		}
		own = found
	}
	return own
}

var name = pattern.New(`^[a-z_]\w*(?:\(.*\);?)?$`)

func isName(s string) bool { return name.MatchString(s) }

// withoutComments blanks comments, so that the numbers of lines stay.
func withoutComments(text string) string {
	return comment.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat("\n", strings.Count(s, "\n")) })
}

var media = pattern.New(`(?i)\.(?:png|jpe?g|gif|webp|svg|bmp|avif|heic|tiff?|mp3|m4a|wav|ogg|flac|mp4|webm|mov|pdf)$`)

// embeds takes what a note shows of other files out of a text, and names it: pictures leave a word in their place, the text of
// another note none.
func embeds(text string) (out string, lost []string) {
	out = embed.ReplaceAllStringFunc(text, func(whole string) string {
		name := embed.FindStringSubmatch(whole)[1]
		if media.MatchString(name) {
			lost = append(lost, "picture "+path.Base(name))
			return "[image: " + strings.NewReplacer("[", "", "]", "").Replace(path.Base(name)) + "]"
		}
		lost = append(lost, "what it shows of the note "+name)
		return ""
	})
	out, more := mdlines.Images(out)
	return out, append(lost, more...)
}

// highlights finds the clozes of a text.
func highlights(text string) [][]int {
	if !strings.Contains(text, "==") || strings.Contains(text, "`") || strings.Contains(text, " == ") {
		return nil
	}
	return highlight.FindAllStringSubmatchIndex(text, -1)
}

// clozes gives a card for each highlight.
func clozes(text string) []cloze.Card {
	var holes []cloze.Hole
	for _, m := range highlights(text) {
		answer, hint := text[m[2]:m[3]], ""
		if s := seated.FindStringSubmatch(answer); s != nil {
			answer, hint = s[1], s[2]
		}
		holes = append(holes, cloze.Hole{From: m[0], To: m[1], Answer: answer, Hint: hint})
	}
	return cloze.Holes(text, holes)
}

var fencedDeck = pattern.New("(?ms)^```\\w*[ \t]*\n(\\s*#(?:flashcards?|cards?)(?:/[\\pL\\d_/-]+)?[ \t]*\n.*?)^```[ \t]*$")

// unfenced opens the fences in which a page shows a note of cards whole, from its tag on, so that the numbers of lines stay.
func unfenced(text string) string {
	return fencedDeck.ReplaceAllString(text, "\n$1")
}
