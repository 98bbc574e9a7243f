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
	if t.cut || r.Is(Cloze) && len(t.parts) == 1 && len(inlineList(t)) == 0 || r.Is(YesNo) || r.Is(Steps) || r.Is(Comparison) || t.front.Focus == OnWhy {
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
