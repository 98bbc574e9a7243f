package card

import (
	"cutscore/content/text"
	"strings"
)

// findSteps finds parts that stand in an order, where the front says so.
func findSteps(t *scan, r *Reading) bool {
	if t.cut || r.Is(Pairs) {
		return false
	}
	if r.Steps = arrowed(t); r.Steps != nil {
		return true
	}
	if !sequential(t.front) && !(ranks(t.front) && numbered(t.parts)) {
		return false
	}
	steps := stepsOf(t.parts)
	if howTo(t.front) && !acts(t.parts, steps) {
		return false
	}
	if len(steps) < MinList {
		if members := inlineList(t); len(members) >= MinList {
			steps = nil
			for _, m := range members {
				steps = append(steps, Step{Label: m})
			}
		}
	}
	if len(steps) < MinList || !distinctSteps(steps) {
		return false
	}
	r.Steps = steps
	return true
}

// arrowed are the steps of one line with arrows between them, whatever the front asks for; nil: it has too few.
func arrowed(t *scan) []Step {
	if len(t.parts) == 0 || t.parts[0].Mark == 'f' || t.parts[0].Mark == '|' {
		return nil
	}
	line, _, _ := strings.Cut(t.parts[0].Text, ". ")
	for _, arrow := range []string{" → ", " -> ", " => ", " > ", "→"} {
		pieces := strings.Split(text.TrimStop(line), arrow)
		if len(pieces) < MinList || arrow == " > " && !sequential(t.front) { // 3° > 2° > 1° may rise or fall
			continue
		}
		var steps []Step
		for _, p := range pieces {
			p = strings.TrimSpace(p)
			if !Readable(p) || !text.Balanced(p) || text.Length(p) > maxMember || strings.Contains(p, "`") || arrow == " > " && len(strings.Fields(p)) > mostOfName {
				return nil
			}
			steps = append(steps, Step{Label: p})
		}
		if !distinctSteps(steps) {
			return nil
		}
		return steps
	}
	return nil
}

// sequential reports whether a front asks for an order.
func sequential(f Front) bool {
	lower := strings.Join(f.Lower, " ")
	if len(f.Lower) > 0 && sequenceWords()[f.Lower[0]] && (len(f.Lower) == 1 || !nounFollows(f.Lower[1])) || howTo(f) {
		return true
	}
	for _, mark := range []string{"in order", "in what order", "what order", "sequence of", "the steps", "the stages", "the phases", "steps of", "steps to", "steps in", "stages of",
		"phases of", "order of", "path of", "outside in", "inside out", "from hot to cold", "from lowest", "from highest", "from smallest", "from largest", "from first", "lifecycle of", "life cycle of", "in sequence", "step by step", "chronological",
		"von unten", "von oben", "reihenfolge", "from top", "from bottom", "top to bottom", "bottom to top", "from inner", "from outer", "from innermost", "from outermost"} {
		if at := strings.Index(lower, mark); at == 0 || at > 0 && lower[at-1] == ' ' {
			// "Permissions / Steps to allow ..." lists what is needed: another noun stands beside the steps.
			return !strings.Contains(strings.ToLower(f.Plain[:min(len(f.Plain), at+8)]), "/")
		}
	}
	if f.Count > 0 {
		for _, w := range f.Lower[:min(len(f.Lower), 6)] {
			if w == "steps" || w == "stages" || w == "phases" || w == "schritte" || w == "phasen" {
				return true
			}
		}
	}
	return false
}

// nounFollows reports whether a word behind a noun makes another noun of it: lifecycle arguments have no order, the lifecycle of a pod has.
func nounFollows(w string) bool {
	return text.Singular(w) != w && !text.Auxiliaries()[w]
}

// howTo reports whether a front asks how something is done; what answers it may be done in any order.
func howTo(f Front) bool {
	lower := strings.Join(f.Lower, " ") + " "
	return strings.HasPrefix(lower, "how to ") || strings.HasPrefix(lower, "how do you ")
}

// ranks reports whether a front asks for layers, states or levels and says no more of their order; a numbered list does.
func ranks(f Front) bool {
	for i, w := range f.Lower {
		if rankWords()[w] && i < 6 {
			return !sequenceWords()[f.Lower[0]] && f.Count == 0
		}
	}
	return false
}

func numbered(parts []Part) bool { return len(parts) > 0 && parts[len(parts)-1].Mark == '1' }

// acts reports whether parts are numbered, or say what to do: most of them begin with a verb.
func acts(parts []Part, steps []Step) bool {
	verbs := 0
	for _, s := range steps {
		if ws := text.Words(text.Plain(s.Label)); len(ws) > 1 && text.VerbFirst(ws[0]) {
			verbs++
		}
	}
	return numbered(parts) || 2*verbs > len(steps)
}

func stepsOf(parts []Part) []Step {
	var steps []Step
	marked := false
	for _, p := range parts {
		marked = marked || p.Mark == '-' || p.Mark == '1'
	}
	for i, p := range parts {
		if p.Mark == 'f' || p.Mark == '|' {
			return nil
		}
		if marked && p.Mark == 0 {
			if i == 0 || len(steps) == 0 {
				continue // what introduces the steps
			}
			last := &steps[len(steps)-1]
			last.Text = strings.TrimSpace(last.Text + " " + p.Text)
			continue
		}
		label, body := p.Text, ""
		if l, s, found := cutLabel(p.Text); found {
			label, body = l, s
		}
		steps = append(steps, Step{strings.TrimSuffix(strings.TrimSpace(label), ":"), body})
	}
	if !marked && len(parts) > 9 {
		return nil
	}
	for i := range steps {
		steps[i].Label = text.TrimStop(steps[i].Label)
		if text.Length(steps[i].Label) > maxMember || !Readable(steps[i].Label) || !text.Balanced(steps[i].Label) {
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
		f := strings.Join(text.Words(text.Plain(t)), " ")
		if f == "" {
			f = text.Fold(t)
		}
		if seen[f] {
			return false
		}
		seen[f] = true
	}
	return true
}

// sequenceWords in a front say that the parts of the back stand in an order.
var sequenceWords = text.List(`steps stages phases order sequence procedure lifecycle life-cycle workflow path chronological`)

// rankWords name things that stand in an order, of which a front may list some without a word about it.
var rankWords = text.List(`layers states levels tiers stages phases`)
