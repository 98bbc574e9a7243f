package qti

import (
	"slices"
	"strconv"
	"strings"

	"cutscore/content/formats/xmltree"
)

// keys gives the values that are right for an interaction: those that its response declares, or else those that score. Where one
// is wanted, what scores less than another is none.
func (it *newItem) keys(interaction *xmltree.Node) []string {
	wanted := interaction.Attr("responseIdentifier")
	for _, d := range it.node.Children("responseDeclaration") {
		if d.Attr("identifier") != wanted && wanted != "" {
			continue
		}
		var keys []string
		for _, v := range d.Child("correctResponse").Children("value") {
			keys = append(keys, strings.TrimSpace(v.Content()))
		}
		scored, all := full(d)
		it.reader.weighed = it.reader.weighed || !all
		written := interaction.Name == "textEntryInteraction"
		if len(keys) > 0 && !written {
			return keys
		}
		for _, key := range scored {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
		if off := it.tolerance(d.Attr("identifier")); off != "" && len(keys) > 0 {
			keys = append([]string{keys[0] + " ± " + off}, keys...)
		}
		return keys
	}
	return nil
}

// full gives what scores; all: one of them scores as much as another.
func full(declared *xmltree.Node) (keys []string, all bool) {
	one := declared.Attr("cardinality") == "single"
	most := 0.0
	all = true
	for _, e := range declared.Child("mapping").Children("mapEntry") {
		score, err := strconv.ParseFloat(strings.TrimSpace(e.Attr("mappedValue")), 64)
		if err != nil || score <= 0 {
			continue
		}
		all = all && (most == 0 || score == most)
		if one && score > most {
			keys = nil
		}
		if !one || score >= most {
			keys = append(keys, e.Attr("mapKey"))
		}
		most = max(most, score)
	}
	return keys, all
}

// tolerance is how far a number that is written may be off, where that is the same on both sides.
func (it *newItem) tolerance(name string) string {
	for _, equal := range it.node.Child("responseProcessing").All("equal") {
		sides := strings.Fields(equal.Attr("tolerance"))
		if equal.First("variable").Attr("identifier") != name || len(sides) == 0 || sides[0] != sides[len(sides)-1] {
			continue
		}
		if off, err := strconv.ParseFloat(sides[0], 64); err == nil && off > 0 && equal.Attr("toleranceMode") == "absolute" {
			return sides[0]
		}
	}
	return ""
}
