package card

import (
	"cutscore/content/text"
	"strings"
)

// What makes a list: MinList members or more, none longer than maxMember characters.
const (
	maxMember = 150 // characters of a member of a list
	MinList   = 3
)

// findList finds members that stand beside each other: bullets, short lines, or names with commas between.
func findList(t *scan, r *Reading) bool {
	if t.cut || r.Is(Cloze) && len(t.parts) == 1 && len(inlineList(t)) == 0 || r.Is(YesNo) || r.Is(Steps) || r.Is(Comparison) || r.Is(Pairs) || t.front.Focus == OnWhy {
		return false
	}
	members := bulletMembers(t)
	if len(members) == 0 {
		members = lineMembers(t)
	}
	if len(members) == 0 {
		members = inlineList(t)
	}
	if len(members) < MinList && (len(members) != 2 || t.front.Count != 2 && !twins(t.parts)) || !distinct(members) {
		return false
	}
	for i, m := range members {
		if text.Length(m) > maxMember || !Readable(m) || !text.Balanced(m) || IsGeneric(m) || strings.HasPrefix(strings.ToLower(m), "etc") {
			return false
		}
		members[i] = strings.TrimRight(text.TrimStop(m), ",;")
	}
	r.Members = members
	r.Closed = closedList(t.front, len(members))
	return true
}

// closedList reports whether nothing else can belong to the list: the front counts its members, or names a set.
func closedList(f Front, n int) bool {
	if f.Count > 0 {
		return f.Count == n
	}
	open, closed := false, false
	for i, w := range f.Lower {
		if i > 8 {
			break
		}
		open = open || openHeads()[w]
		closed = closed || closedHeads()[w]
	}
	return closed && !open
}

// closedHeads name lists to which nothing else belongs; openHeads name lists that always could be longer, so that a
// member of another list may be right there too.
var (
	closedHeads = text.List(`types kinds phases stages layers parts components fields members states modes levels chambers classes
		planes pillars categories flavors flavours branches tiers elements axes colors colours bones lobes stages forms
		accountabilities artifacts events sections divisions`)
	openHeads = text.List(`benefits benefit advantages advantage disadvantages disadvantage features feature properties property
		characteristics characteristic practices practice reasons reason uses use signs sign symptoms symptom causes cause
		requirements requirement examples example ways way tips tip drawbacks drawback pros cons risks risk goals goal
		factors factor effects effect strengths weaknesses considerations best issues problems challenges criteria things
		duties responsibilities tasks contraindications indications teaching themes methods tools techniques measures rules`)
)
