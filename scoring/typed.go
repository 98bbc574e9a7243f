package scoring

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/scoring/marking"
)

// TypedMark is what became of the entries of a typed item.
type TypedMark struct {
	Right bool
	By    []int          // for each gap the entry that filled it, from 0; -1: none did
	Marks []marking.Mark // for each entry
}

// MarkTyped marks what was written. One gap takes one entry. Several gaps are the members of a list: all must be named, in any
// order, and nothing that is not among them.
func MarkTyped(d *content.Drawn, entries []string) TypedMark {
	members := make([]marking.Expected, len(d.Gaps))
	for i, g := range d.Gaps {
		members[i] = marking.Expected{Answers: append([]string{g.Answer}, g.Also...), Rivals: g.Rivals, Question: d.Stem}
	}
	ticked := marking.Tick(entries, members)
	return TypedMark{Right: len(entries) > 0 && ticked.Missing() == 0 && ticked.Surplus() == 0, By: ticked.By, Marks: ticked.Marks}
}

// maxEntry bounds one entry, in bytes.
const maxEntry = 500

// ErrNothingTyped says that an entry holds no text.
var ErrNothingTyped = errors.New("nothing was typed")

// Write records an entry of a typed item: the answer, or in a list of several gaps one more member. The error is a sentence for
// the footer.
func (r *Response) Write(d *content.Drawn, entry string) error {
	entry = strings.TrimSpace(entry)
	switch {
	case d.Kind != content.Typed:
		return ErrNoOption
	case r.Done:
		return answered
	case entry == "":
		return ErrNothingTyped
	}
	if len(d.Gaps) == 1 {
		r.Draft(d, entry)
		return nil
	}
	if len(entry) > maxEntry {
		entry = strings.ToValidUTF8(entry[:maxEntry], "")
	}
	if n := d.Asked(); len(r.Typed) >= n {
		return refusal(fmt.Sprintf("It asks for %d: take one back to type another", n))
	}
	if slices.Contains(r.Typed, entry) {
		return refusal("That has been typed already")
	}
	r.Typed = append(slices.Clone(r.Typed), entry)
	return nil
}

// Draft takes what stands in the field of an item with one gap so far: should the time run out, it counts. An empty text takes
// the answer back.
func (r *Response) Draft(d *content.Drawn, text string) {
	if d.Kind != content.Typed || len(d.Gaps) != 1 || r.Done {
		return
	}
	r.Typed = nil
	if len(text) > maxEntry {
		text = strings.ToValidUTF8(text[:maxEntry], "")
	}
	if strings.TrimSpace(text) != "" {
		r.Typed = []string{text}
	}
}

// Unwrite takes the last entry of a typed item back, and gives it.
func (r *Response) Unwrite(d *content.Drawn) string {
	if d.Kind != content.Typed || r.Done || len(r.Typed) == 0 {
		return ""
	}
	last := r.Typed[len(r.Typed)-1]
	r.Typed = slices.Clone(r.Typed[:len(r.Typed)-1])
	return last
}

// Uphold overrules the marking of a finished typed item ("I was right"), or takes that back.
func (r *Response) Uphold(d *content.Drawn, upheld bool) {
	if d.Kind == content.Typed && r.Done && len(r.Typed) > 0 {
		r.Upheld = upheld
		r.Right = upheld || MarkTyped(d, r.Typed).Right
	}
}
