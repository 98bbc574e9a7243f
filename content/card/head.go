package card

import (
	"cutscore/content/text"
	"strings"
)

// Head is the noun that a run of words turns on: the last one before a preposition or verb.
func Head(ws []string) string {
	last := ""
	for _, w := range ws {
		if last == "" && (text.Articles()[w] || w == "is" || w == "options") {
			continue
		}
		if text.Prepositions()[w] || text.Auxiliaries()[w] {
			break
		}
		if _, third := text.IsVerb(w); third && last != "" && !strings.HasSuffix(last, "s") {
			break
		}
		last = w
	}
	return text.Singular(last)
}

// lastVerb is the verb of a question like "what does a round sign tell you".
func lastVerb(ws []string) string {
	for i := len(ws) - 1; i > 0; i-- {
		if base, _ := text.IsVerb(ws[i]); base || ws[i] == "do" || ws[i] == "mean" {
			return ws[i]
		}
	}
	return ""
}

// countOf reads how many the front says there are: "Three types of ...", "Name three ...", "What are the 4 ...".
func countOf(ws []string) int {
scan:
	for i, w := range ws[:min(len(ws), 5)] {
		n, known := text.NumberWords()[w]
		if !known && len(w) == 1 && w[0] >= '2' && w[0] <= '9' {
			n, known = int(w[0]-'0'), true
		}
		if known && n >= 2 && i+1 < len(ws) && len(ws[i+1]) > 2 {
			return n
		}
		switch w {
		case "name", "list", "the", "what", "are", "give", "state", "which", "identify", "main", "describe", "explain":
			continue
		}
		break scan
	}
	return 0
}

// gap gives the mark of a gap in a text; empty: there is none.
func gap(s string) string {
	for _, mark := range []string{"___", "[...]", "[…]", "{...}", "(...)"} {
		if strings.Contains(s, mark) {
			return mark
		}
	}
	return ""
}

// afterGap is the word that follows a gap, which tells what fits it: "an ____ status".
func afterGap(p string) string {
	at := strings.Index(p, gap(p))
	rest := text.Words(strings.TrimLeft(p[at:], "_[].…{}()"))
	if len(rest) == 0 || text.IsStop(rest[0]) || strings.IndexByte(",.;:!?", strings.TrimLeft(p[at:], "_[].…{}() ")[0]) >= 0 {
		return ""
	}
	return text.Singular(rest[0])
}

// beforeGap are the words before a gap that tell what fits it where nothing after it does: "metabolized by cytochrome ____",
// "The trade name of X is ____".
func beforeGap(p string) string {
	var out []string
	before, _, _ := strings.Cut(p, gap(p))
	for _, w := range text.Words(before) {
		if !text.Articles()[w] {
			out = append(out, w)
		}
	}
	switch k := len(out); {
	case k < 2:
		return ""
	case text.Auxiliaries()[out[k-1]]:
		return Head(out) + " " + out[k-1]
	default:
		return out[k-2] + " " + out[k-1]
	}
}

// versus splits a front that sets things against each other: "A vs. B", "difference between A and B".
func versus(p string) []string {
	p = strings.TrimRight(p, "?:. ")
	lower := strings.ToLower(p)
	if len(lower) != len(p) {
		return nil
	}
	for _, mark := range []string{" vs. ", " vs ", " versus ", " v. ", " v "} {
		if strings.Contains(lower, mark) {
			var sides []string
			for lower != "" {
				at := strings.Index(lower, mark)
				if at < 0 {
					return append(sides, clip(p))
				}
				sides = append(sides, clip(p[:at]))
				p, lower = p[at+len(mark):], lower[at+len(mark):]
			}
			return sides
		}
	}
	for _, mark := range []string{"difference between ", "differences between ", "unterschied zwischen ", "unterschied ", "compare ", "contrast ", "distinguish between ", "distinguish "} {
		at := strings.Index(lower, mark)
		if at < 0 || at > 20 {
			continue
		}
		a, b, found := strings.Cut(p[at+len(mark):], " and ")
		for _, link := range []string{" with ", " und "} {
			if !found {
				a, b, found = strings.Cut(p[at+len(mark):], link)
			}
		}
		if found && len(strings.Fields(a)) <= 6 && len(strings.Fields(b)) <= 8 {
			var sides []string
			for side := range strings.SplitSeq(a, ", ") {
				sides = append(sides, clip(side))
			}
			return append(sides, clip(b))
		}
	}
	return nil
}

// clip takes articles and quotation marks off a name.
func clip(s string) string {
	s = unarticled(strings.Trim(strings.TrimSpace(s), `"“”'`))
	if colon := strings.Index(s, ": "); colon > 0 {
		s = s[colon+2:]
	}
	return strings.TrimSpace(s)
}

func unarticled(s string) string {
	for _, article := range []string{"a ", "an ", "the ", "A ", "An ", "The "} {
		if rest, found := strings.CutPrefix(s, article); found {
			return rest
		}
	}
	return s
}
