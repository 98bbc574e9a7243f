package qti

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"cutscore/content/formats/xmltree"
)

// answers is what the conditions of an item of version 1 say is right.
type answers struct {
	full     map[string]bool     // response and option whose condition gives the most points; response may be empty
	shows    map[string]string   // option -> the feedback that choosing it shows
	partly   bool                // an option gives a part of the points
	sequence []string            // the options that are named, in their order
	written  map[string][]string // by response: what may be written, and ranges of numbers
}

func (a *answers) right(response, option string) bool {
	return a.full[response+"\x00"+option] || a.full["\x00"+option]
}

// answersOf reads the conditions. The key is what sets the score, not what comes first: Canvas puts conditions that only
// show feedback before it. Where one condition gives a part of the points and another all of them, in an item with one
// answer, the one that gives all counts.
func answersOf(item *xmltree.Node) answers {
	a := answers{full: map[string]bool{}, shows: map[string]string{}, written: map[string][]string{}}
	several := false
	for _, lid := range item.All("response_lid") {
		several = several || strings.EqualFold(lid.Attr("rcardinality"), "multiple")
	}
	several = several || len(item.All("response_lid")) > 1
	type scored struct {
		score float64
		n     *xmltree.Node
	}
	var conditions []scored
	most := 0.0
	for _, n := range item.All("respcondition") {
		score := scoreOf(n)
		if score > 0 {
			conditions = append(conditions, scored{score, n})
			most = max(most, score)
		}
		if shown := n.First("displayfeedback"); shown != nil {
			for _, v := range n.First("conditionvar").All("varequal") {
				a.shows[strings.TrimSpace(v.Content())] = shown.Attr("linkrefid")
			}
		}
	}
	for _, c := range conditions {
		if several || c.score >= most {
			a.condition(c.n.First("conditionvar"), false)
		} else if c.n.First("varequal") != nil {
			a.partly = true
		}
	}
	return a
}

// scoreOf is what a condition adds to the score; 0: it sets none.
func scoreOf(n *xmltree.Node) float64 {
	score := 0.0
	for _, set := range n.Children("setvar") {
		name := strings.ToLower(cmp.Or(set.Attr("varname"), set.Attr("variablename")))
		if name != "" && !strings.Contains(name, "score") && !strings.Contains(name, "correct") && !strings.Contains(name, "grade") {
			continue
		}
		text := strings.TrimSpace(set.Content())
		value, err := strconv.ParseFloat(text, 64)
		if err != nil && strings.Contains(strings.ToLower(text), "max") { // Blackboard: SCORE.max
			value = 1e9
		}
		action := strings.ToLower(set.Attr("action"))
		if action == "subtract" || strings.Contains(name, "incorrect") {
			continue
		}
		score = max(score, value)
	}
	return score
}

// condition collects what a condition wants chosen; what stands in a <not> is not to be.
func (a *answers) condition(n *xmltree.Node, not bool) {
	if n == nil {
		return
	}
	low := ""
	for _, k := range n.Kids {
		value := strings.TrimSpace(k.Content())
		switch k.Name {
		case "not":
			a.condition(k, !not)
		case "and", "or":
			a.condition(k, not)
		case "varequal", "varsubset", "varinside":
			if !not && value != "" {
				a.full[k.Attr("respident")+"\x00"+value] = true
				a.sequence = append(a.sequence, value)
				a.write(k, value)
			}
		case "vargte", "vargt":
			low = value
		case "varlte", "varlt":
			if low != "" && !not {
				a.write(k, low+" to "+value)
			}
		}
	}
}

func (a *answers) write(n *xmltree.Node, value string) {
	if of := n.Attr("respident"); !slices.Contains(a.written[of], value) {
		a.written[of] = append(a.written[of], value)
	}
}

// give says how far a number may be off where a range around it is right, too: 77 and 70 to 84 is 77 ± 7.
func give(answers []string) []string {
	if len(answers) != 2 {
		return answers
	}
	low, high, ranged := strings.Cut(answers[1], " to ")
	var n [3]float64
	for i, text := range []string{low, answers[0], high} {
		value, err := strconv.ParseFloat(text, 64)
		if err != nil || !ranged {
			return answers
		}
		n[i] = value
	}
	off := n[1] - n[0]
	if math.Abs(n[2]-n[1]-off) > 1e-9*math.Abs(n[1]) || off < 0 {
		return answers
	}
	if off == 0 {
		return answers[:1]
	}
	return []string{answers[0] + " ± " + strconv.FormatFloat(off, 'g', 6, 64), answers[0]}
}
