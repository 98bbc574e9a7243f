package orgdrill

import (
	"path"
	"strings"

	"cutscore/content/formats/cloze"
	"cutscore/content/formats/pattern"
)

var (
	link      = pattern.New(`\[\[([^\]\n]*)\](?:\[([^\]\n]*)\])?\]`)
	code      = pattern.New("(^|[\\s(\"'-])(?:~([^\\s~`](?:[^~`\n]*[^\\s~`])?)~|=([^\\s=`](?:[^=`\n]*[^\\s=`])?)=)($|[\\s)\"'.,;:!?-])")
	bracketed = pattern.New(`<?\[([^\[\]\n|]+(?:\n[^\[\]\n|]+)?)(?:\|{1,2}([^\[\]\n]*))?\]>?|\{\{([^{}\n]+)\}(?:\{([^{}\n]*)\})?(?:@\d+)?\}`)
)

// maxBlock is how many lines a block has at most: one that is not closed is none.
const maxBlock = 500

// blockEnd gives the line where the block ends that begins in line i; i: none does. What looks like a headline in it is text.
func blockEnd(lines []string, i int) int {
	kind, found := cutFold(lines[i], "#+begin_")
	if !found {
		return i
	}
	kind, _, _ = strings.Cut(kind, " ")
	for j := i + 1; j < len(lines) && j < i+maxBlock; j++ {
		if end, found := cutFold(lines[j], "#+end_"); found && strings.TrimSpace(end) == kind {
			return j
		}
	}
	return i
}

func cutFold(line, prefix string) (string, bool) {
	return strings.CutPrefix(strings.ToLower(strings.TrimSpace(line)), prefix)
}

// plain makes Markdown of Org's links, code and blocks; pictures are lost.
func (r *reader) plain(lines []string) string {
	out := make([]string, 0, len(lines))
	for _, line := range lines {
		lower := strings.ToLower(strings.TrimSpace(line))
		switch language, begins := strings.CutPrefix(lower, "#+begin_src"); {
		case begins:
			language, _, _ = strings.Cut(strings.TrimSpace(language), " ")
			out = append(out, "```"+language)
		case strings.HasPrefix(lower, "#+end_src"), strings.HasPrefix(lower, "#+begin_example"), strings.HasPrefix(lower, "#+end_example"):
			out = append(out, "```")
		case strings.HasPrefix(lower, "#+"):
		default:
			out = append(out, code.ReplaceAllString(link.ReplaceAllStringFunc(line, r.link), "$1`$2$3`$4"))
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// link makes text of a link; where it leads is said only of one that leads out of the file.
func (r *reader) link(s string) string {
	m := link.FindStringSubmatch(s)
	target, text := m[1], m[2]
	switch strings.ToLower(path.Ext(target)) {
	case ".png", ".jpg", ".jpeg", ".gif", ".svg":
		name := strings.TrimPrefix(target, "file:")
		r.bank.Lose(r.start, "picture %s", name)
		return "[image: " + name + "]"
	}
	switch {
	case !strings.Contains(target, "://"):
		if text == "" {
			return strings.TrimLeft(target, "*#")
		}
		return text
	case text == "":
		return "<" + target + ">"
	}
	return text + " <" + target + ">"
}

// clozes gives a card for each cloze.
func clozes(text string) []cloze.Card {
	part := func(m []int, group int) string {
		if m[2*group] < 0 {
			return ""
		}
		return text[m[2*group]:m[2*group+1]]
	}
	var holes []cloze.Hole
	for _, m := range bracketed.FindAllStringSubmatchIndex(text, -1) {
		holes = append(holes, cloze.Hole{From: m[0], To: m[1], Answer: part(m, 1) + part(m, 3), Hint: part(m, 2) + part(m, 4)})
	}
	return cloze.Holes(text, holes)
}
