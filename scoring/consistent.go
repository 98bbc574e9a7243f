package scoring

import (
	"fmt"
	"slices"

	"cutscore/content"
)

// Consistent says what is wrong with an attempt's inside; empty: nothing. It is what any order of keys must keep.
func (a *Attempt) Consistent() string {
	if len(a.Responses) != len(a.Form.Items) {
		return "responses and items differ in number"
	}
	if a.At < 0 || a.At >= len(a.Form.Items) {
		return "the open item does not exist"
	}
	for i := range a.Responses {
		if wrong := a.Responses[i].inconsistent(&a.Form.Items[i]); wrong != "" {
			return fmt.Sprintf("item %d: %s", i+1, wrong)
		}
	}
	return ""
}

// inconsistent says what is wrong with a response to an item.
func (r *Response) inconsistent(d *content.Drawn) string {
	most, chosen := len(d.Options), r.Choice
	switch d.Kind {
	case content.Match:
		if len(chosen) != 0 && len(chosen) != len(d.Options) {
			return "a matching response has the wrong length"
		}
		most = len(d.Rights)
		chosen = slices.DeleteFunc(slices.Clone(chosen), func(c int) bool { return c == noPart })
	case content.Recall:
		most = DidNot + 1
	case content.Typed:
		most = 0
	case content.Choice, content.Response, content.Order:
	}
	switch {
	case len(chosen) > d.Asked():
		return "more options are chosen than asked"
	case twice(chosen):
		return "an option is chosen twice"
	case !within(chosen, most):
		return "an option is chosen that does not exist"
	case d.Kind == content.Response && !slices.IsSorted(chosen):
		return "the options chosen are out of order"
	case twice(r.Struck) || !within(r.Struck, len(d.Options)):
		return "an option is struck out twice or does not exist"
	case len(r.Typed) > 0 && d.Kind != content.Typed, len(r.Typed) > d.Asked():
		return "more was typed than asked"
	case r.Upheld && !r.Right:
		return "an answer that was upheld is not right"
	case r.Time < 0:
		return "it took less than no time"
	}
	return ""
}

func twice(options []int) bool {
	for i, o := range options {
		if slices.Contains(options[:i], o) {
			return true
		}
	}
	return false
}

func within(options []int, most int) bool {
	return !slices.ContainsFunc(options, func(o int) bool { return o < 0 || o >= most })
}
