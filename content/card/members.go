package card

import (
	"cutscore/content/text"
	"strings"
)

func bulletMembers(t *scan) []string {
	var members []string
	level := -1
	for i, p := range t.parts {
		switch {
		case p.Mark == '-' || p.Mark == '1':
			if level < 0 {
				level = p.Indent
			}
			if p.Indent > level+1 { // a list within the list
				continue
			}
			if strings.HasSuffix(p.Text, ":") {
				return nil
			}
			members = append(members, p.Text)
		case p.Mark == 'f' || p.Mark == '|':
			return nil
		case i > 0 && len(members) > 0 && i < len(t.parts)-1: // prose between bullets
			return nil
		}
	}
	return labelsOf(t, members)
}

// lineMembers reads lines without markers: short ones, or as many as the front counts.
func lineMembers(t *scan) []string {
	counted := t.front.Count == len(t.parts)
	var members []string
	for _, p := range t.parts {
		if p.Mark != 0 || p.Gap && len(members) > 0 {
			return nil
		}
		n := len(strings.Fields(p.Text))
		if !counted && (n > 12 || strings.HasSuffix(p.Text, ".") || len(text.Sentences(p.Text)) > 1) || n > 30 {
			return nil
		}
		members = append(members, p.Text)
	}
	if len(members) < 2 {
		return nil
	}
	return labelsOf(t, members)
}

// labelsOf leaves members alone unless most are "Label: text": then they are pairs, and a list only where the front
// counts them, of the labels.
func labelsOf(t *scan, members []string) []string {
	labels := make([]string, 0, len(members))
	for _, m := range members {
		if label, _, found := cutLabel(m); found {
			labels = append(labels, label)
		}
	}
	if len(labels)*3 < len(members)*2 {
		return members
	}
	if t.front.Count == len(members) && len(labels) == len(members) {
		return labels
	}
	return nil
}

// inlineList reads "Offer, acceptance and consideration": names on one line, and nothing else.
func inlineList(t *scan) []string {
	if len(t.parts) != 1 || t.parts[0].Mark == 'f' || t.parts[0].Mark == '|' {
		return nil
	}
	line := text.TrimStop(strings.TrimSpace(t.parts[0].Text))
	if f := strings.Join(t.front.Lower, " "); t.front.Asks && strings.Contains(f, " is ") && !strings.Contains(f, " made ") && t.front.Focus == OnWhich {
		return nil // "Which step is the most critical one?" has one answer
	}
	if len(line) > 300 || len(text.Sentences(line)) != 1 || strings.ContainsAny(line, "()`[]{}<>\"=;$") || text.Finite(text.Words(line)) {
		return nil
	}
	sep := ", "
	for _, s := range []string{" / ", " · ", " • "} {
		if strings.Count(line, s) >= 2 {
			sep = s
		}
	}
	pieces := strings.Split(line, sep)
	if last := pieces[len(pieces)-1]; len(pieces) > 1 {
		for _, and := range []string{"and ", "or ", "& "} {
			last = strings.TrimPrefix(last, and)
		}
		pieces[len(pieces)-1] = last
		if a, b, found := strings.Cut(last, " and "); found && sep == ", " {
			pieces = append(pieces[:len(pieces)-1], a, b)
		}
	}
	if len(pieces) < MinList {
		return nil
	}
	for i, p := range pieces {
		p = strings.TrimSpace(p)
		if n := len(strings.Fields(p)); n == 0 || n > 4 || i == 0 && n > 3 && t.front.Count == 0 {
			return nil
		}
		if ws := text.Words(p); len(ws) == 0 || text.Prepositions()[ws[0]] || text.Pronouns()[ws[0]] {
			return nil
		}
		pieces[i] = p
	}
	return pieces
}
