package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cutscore/content"
)

const idleRule = "idle-allow"

// waivers remembers which items' allowances have covered a finding.
type waivers map[*content.Item]map[string]bool

// reason gives the reason that one of the items names for a rule.
func (w waivers) reason(items []*content.Item, rule string) string {
	for _, it := range items {
		if reason := strings.TrimSpace(it.Allow[rule]); reason != "" {
			if w[it] == nil {
				w[it] = map[string]bool{}
			}
			w[it][rule] = true
			return reason
		}
	}
	return ""
}

// idle finds the allowances that do nothing: they would hide a fault that comes later.
func (w waivers) idle(items []*content.Item, own bool) []Finding {
	known := map[string]Severity{}
	for _, r := range rules {
		known[r.name] = r.severity(own)
	}
	var out []Finding
	for _, it := range items {
		for _, name := range slices.Sorted(maps.Keys(it.Allow)) {
			var text string
			applies := known[name]
			switch _, is := known[name]; {
			case !is:
				text = fmt.Sprintf("allow names %q, but there is no such rule: correct the name or remove it", name)
			case strings.TrimSpace(it.Allow[name]) == "":
				text = fmt.Sprintf("allow names %s without a reason: say why the rule does not apply here", name)
			case applies != "" && !w[it][name]:
				text = fmt.Sprintf("allow names %s, which finds nothing here: remove it", name)
			default:
				continue
			}
			out = append(out, Finding{Rule: idleRule, Severity: Warning, Position: it.Pos, Item: it.ID, Text: text})
		}
	}
	return out
}
