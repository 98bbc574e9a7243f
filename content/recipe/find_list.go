package recipe

import (
	"strings"

	"cutscore/content/words"
)

const (
	maxMember = 150 // characters of a member of a list
	minList   = 3
)

// findSteps finds parts that stand in an order, where the front says so.
func findSteps(t *text, r *Reading) bool {
	if t.cut || !sequential(t.front) {
		return false
	}
	steps := stepsOf(t.parts)
	if len(steps) < minList {
		if members := inlineList(t); len(members) >= minList {
			steps = nil
			for _, m := range members {
				steps = append(steps, Step{Label: m})
			}
		}
	}
	if len(steps) < minList || !distinctSteps(steps) {
		return false
	}
	r.Steps = steps
	return true
}

// sequential reports whether a front asks for an order.
func sequential(f front) bool {
	lower := strings.Join(f.lower, " ")
	if len(f.lower) > 0 && sequenceWords()[f.lower[0]] || strings.HasPrefix(lower, "how to ") || strings.HasPrefix(lower, "how do you ") {
		return true
	}
	for _, mark := range []string{"in order", "in what order", "what order", "sequence of", "the steps", "the stages", "the phases", "steps of", "steps to", "steps in", "stages of",
		"phases of", "order of", "path of", "outside in", "inside out", "from hot to cold", "from lowest", "from highest", "from smallest", "from largest", "from first", "lifecycle of", "life cycle of", "in sequence", "chronological",
		"from top", "from bottom", "top to bottom", "bottom to top", "from inner", "from outer", "from innermost", "from outermost"} {
		if at := strings.Index(lower, mark); at == 0 || at > 0 && lower[at-1] == ' ' {
			// "Permissions / Steps to allow ..." lists what is needed: another noun stands beside the steps.
			return !strings.Contains(strings.ToLower(f.plain[:min(len(f.plain), at+8)]), "/")
		}
	}
	if f.count > 0 {
		for _, w := range f.lower[:min(len(f.lower), 6)] {
			if w == "steps" || w == "stages" || w == "phases" {
				return true
			}
		}
	}
	return false
}

func stepsOf(parts []part) []Step {
	var steps []Step
	marked := false
	for _, p := range parts {
		marked = marked || p.mark == '-' || p.mark == '1'
	}
	for i, p := range parts {
		if p.mark == 'f' || p.mark == '|' {
			return nil
		}
		if marked && p.mark == 0 {
			if i == 0 || len(steps) == 0 {
				continue // what introduces the steps
			}
			last := &steps[len(steps)-1]
			last.Text = strings.TrimSpace(last.Text + " " + p.text)
			continue
		}
		label, body := p.text, ""
		if l, text, found := cutLabel(p.text); found {
			label, body = l, text
		}
		steps = append(steps, Step{strings.TrimSuffix(strings.TrimSpace(label), ":"), body})
	}
	if !marked && len(parts) > 9 {
		return nil
	}
	for i := range steps {
		steps[i].Label = trimStop(steps[i].Label)
		if runes(steps[i].Label) > maxMember || !readable(steps[i].Label) || !balanced(steps[i].Label) {
			return nil
		}
	}
	return steps
}

func distinctSteps(steps []Step) bool {
	labels := make([]string, len(steps))
	for i, s := range steps {
		labels[i] = s.Label
	}
	return distinct(labels)
}

// distinct reports whether no text stands twice.
func distinct(texts []string) bool {
	seen := map[string]bool{}
	for _, t := range texts {
		f := strings.Join(words.All(plain(t)), " ")
		if f == "" {
			f = folded(t)
		}
		if seen[f] {
			return false
		}
		seen[f] = true
	}
	return true
}

// findList finds members that stand beside each other: bullets, short lines, or names with commas between.
func findList(t *text, r *Reading) bool {
	if t.cut || r.Is(Cloze) && len(t.parts) == 1 && len(inlineList(t)) == 0 || r.Is(YesNo) || r.Is(Steps) || r.Is(Comparison) || t.front.focus == onWhy {
		return false
	}
	members := bulletMembers(t)
	if len(members) == 0 {
		members = lineMembers(t)
	}
	if len(members) == 0 {
		members = inlineList(t)
	}
	if len(members) < minList && (len(members) != 2 || t.front.count != 2 && !twins(t.parts)) || !distinct(members) {
		return false
	}
	for i, m := range members {
		if runes(m) > maxMember || !readable(m) || !balanced(m) || isGeneric(m) || strings.HasPrefix(strings.ToLower(m), "etc") {
			return false
		}
		members[i] = strings.TrimRight(trimStop(m), ",;")
	}
	r.Members = members
	r.Closed = closedList(t.front, len(members))
	return true
}

// closedList reports whether nothing else can belong to the list: the front counts its members, or names a set.
func closedList(f front, n int) bool {
	if f.count > 0 {
		return f.count == n
	}
	open, closed := false, false
	for i, w := range f.lower {
		if i > 8 {
			break
		}
		open = open || openHeads()[w]
		closed = closed || closedHeads()[w]
	}
	return closed && !open
}

func bulletMembers(t *text) []string {
	var members []string
	level := -1
	for i, p := range t.parts {
		switch {
		case p.mark == '-' || p.mark == '1':
			if level < 0 {
				level = p.indent
			}
			if p.indent > level+1 { // a list within the list
				continue
			}
			if strings.HasSuffix(p.text, ":") {
				return nil
			}
			members = append(members, p.text)
		case p.mark == 'f' || p.mark == '|':
			return nil
		case i > 0 && len(members) > 0 && i < len(t.parts)-1: // prose between bullets
			return nil
		}
	}
	return labelsOf(t, members)
}

// lineMembers reads lines without markers: short ones, or as many as the front counts.
func lineMembers(t *text) []string {
	counted := t.front.count == len(t.parts)
	var members []string
	for _, p := range t.parts {
		if p.mark != 0 || p.gap && len(members) > 0 {
			return nil
		}
		n := len(strings.Fields(p.text))
		if !counted && (n > 12 || strings.HasSuffix(p.text, ".") || len(sentences(p.text)) > 1) || n > 30 {
			return nil
		}
		members = append(members, p.text)
	}
	if len(members) < 2 {
		return nil
	}
	return labelsOf(t, members)
}

// labelsOf leaves members alone unless most are "Label: text": then they are pairs, and a list only where the front
// counts them, of the labels.
func labelsOf(t *text, members []string) []string {
	labels := make([]string, 0, len(members))
	for _, m := range members {
		if label, _, found := cutLabel(m); found {
			labels = append(labels, label)
		}
	}
	if len(labels)*3 < len(members)*2 {
		return members
	}
	if t.front.count == len(members) && len(labels) == len(members) {
		return labels
	}
	return nil
}

// inlineList reads "Offer, acceptance and consideration": names on one line, and nothing else.
func inlineList(t *text) []string {
	if len(t.parts) != 1 || t.parts[0].mark == 'f' || t.parts[0].mark == '|' {
		return nil
	}
	line := trimStop(strings.TrimSpace(t.parts[0].text))
	if f := strings.Join(t.front.lower, " "); t.front.asks && strings.Contains(f, " is ") && !strings.Contains(f, " made ") && t.front.focus == onWhich {
		return nil // "Which step is the most critical one?" has one answer
	}
	if len(line) > 300 || len(sentences(line)) != 1 || strings.ContainsAny(line, "()`[]{}<>\"=;$") || finite(words.All(line)) {
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
	if len(pieces) < minList {
		return nil
	}
	for i, p := range pieces {
		p = strings.TrimSpace(p)
		if n := len(strings.Fields(p)); n == 0 || n > 4 || i == 0 && n > 3 && t.front.count == 0 {
			return nil
		}
		if ws := words.All(p); len(ws) == 0 || prepositions()[ws[0]] || pronouns()[ws[0]] {
			return nil
		}
		pieces[i] = p
	}
	return pieces
}
