package distractor

import (
	_ "embed" // the sets
	"slices"
	"strings"
	"sync"
	"unicode"

	"cutscore/content/text"
)

// setsFile lists closed sets: answers of one kind that people know apart. A line has the set's name, the words by which a
// front asks for a member, and its members in groups with semicolons between them; members of one group may be right for one
// question and never stand beside each other. The lines that begin with # name the sources.
//
//go:embed sets.txt
var setsFile string

type closedSet struct {
	name   string
	asked  []string   // words of fronts; empty: the set only tells kinds apart
	groups [][]string // as they are written
}

type setIndex struct {
	sets   []closedSet
	member map[string]uint64 // in lower case: the sets that it is of, a bit each
}

var closedSets = sync.OnceValue(func() setIndex {
	x := setIndex{member: map[string]uint64{}}
	for line := range strings.Lines(setsFile) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		s := closedSet{name: f[0], asked: strings.Fields(f[1])}
		for group := range strings.SplitSeq(f[2], ";") {
			var members []string
			for m := range strings.SplitSeq(group, ",") {
				m = strings.TrimSpace(m)
				members = append(members, m)
				x.member[strings.ToLower(m)] |= 1 << len(x.sets)
				x.member[bare(strings.ToLower(m))] |= 1 << len(x.sets)
			}
			s.groups = append(s.groups, members)
		}
		x.sets = append(x.sets, s)
	}
	return x
})

// setsOf are the sets that an answer is of, a bit each.
func setsOf(fold string) uint64 {
	x := closedSets()
	return x.member[fold] | x.member[bare(fold)]
}

// bare is a service's name without its vendor's.
func bare(fold string) string {
	for _, vendor := range []string{"amazon ", "aws "} {
		if rest, found := strings.CutPrefix(fold, vendor); found {
			return rest
		}
	}
	return fold
}

// askedSets are those of an answer's sets that a front asks for; none: all of its sets.
func askedSets(sets uint64, front []string) uint64 {
	asked := uint64(0)
	for i, s := range closedSets().sets {
		if bit := uint64(1) << i; sets&bit != 0 && slices.ContainsFunc(front, func(w string) bool { return slices.Contains(s.asked, w) }) {
			asked |= bit
		}
	}
	if asked == 0 {
		return sets
	}
	return asked
}

// Fill lists members of a closed set that a key is of, none of which is right, too: where the front asks for a member of
// the set, those of other groups than the key's.
func Fill(key *Phrase, front []string, refused func(member string) bool) []string {
	fold := strings.Trim(key.Fold, "`")
	sets := setsOf(fold)
	var out []string
	for i, s := range closedSets().sets {
		if sets&(1<<i) == 0 || !slices.ContainsFunc(front, func(w string) bool { return slices.Contains(s.asked, w) }) {
			continue
		}
		for _, group := range s.groups {
			if slices.ContainsFunc(group, func(m string) bool { return bare(strings.ToLower(m)) == bare(fold) }) {
				continue
			}
			for _, m := range group {
				if refused(m) || text.StartsLower(key.Text) && strings.ContainsFunc(m[1:], unicode.IsUpper) { // "s3" beside "Amazon EC2"
					continue
				}
				if strings.HasPrefix(key.Text, "`") {
					m = "`" + m + "`"
				}
				out = append(out, m)
			}
		}
	}
	return out
}
