package distractor

import (
	_ "embed" // the sets
	"slices"
	"strings"
	"sync"

	"cutscore/content/packed"
	"cutscore/content/text"
)

// setsFile lists closed sets: answers of one kind that people know apart. A line has, with tabs between them, the language of its
// members (* where they are called so in any), the set's name, what of a front asks for a member, and the members in groups with
// semicolons between them.
//
// Members of one group may be right for one question and never stand beside each other; a member may be of several groups. Like
// stands by like, since the nearest are taken. A member's forms stand with "=" between them, the fullest first, and ^ for a comma in one; beside a key in its
// second form others stand in theirs. What asks is a word in the singular, words joined by "_", "who" for any way to ask for a person,
// "whom" for one to ask for an office or a body, and "where" for a place; one with a "+" is a noun that members may carry: "femoral" or "femoral nerve". No word at all: the set
// only tells kinds apart. The lines that begin with # name the sources.
//
// It is written in sets.txt, and linked packed: go test ./content/packed -pack
//
//go:embed sets.txt.zst
var setsFile []byte

type closedSet struct {
	language string
	name     string
	kind     int16 // the first set whose members are called by the same noun: a muscle is a muscle, of the arm or of the leg
	asked    []string
	noun     string       // that members may carry; empty: none
	groups   [][][]string // groups, members, forms
}

// memberOf says which member of a set a text names, and how.
type memberOf struct {
	set, group int16
	form       int8
	noun       bool // it carries the set's noun
}

type setIndex struct {
	sets    []closedSet
	members map[string][]memberOf // in lower case
	kinds   map[string]int16      // by language and noun
}

// setList are closed sets by the number of their kind; most answers are of none.
type setList []int16

// meets reports whether some set is in both.
func (l setList) meets(o setList) bool {
	return slices.ContainsFunc(l, func(set int16) bool { return slices.Contains(o, set) })
}

var closedSets = sync.OnceValue(func() *setIndex {
	x := &setIndex{members: make(map[string][]memberOf, 12_000), kinds: map[string]int16{}}
	for line := range strings.Lines(packed.Text(setsFile)) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) == 4 && !strings.HasPrefix(line, "#") {
			x.add(f)
		}
	}
	for _, some := range x.members { // what is called so comes before what may be called so
		slices.SortStableFunc(some, func(a, b memberOf) int { return text.One(a.form != 0) - text.One(b.form != 0) })
	}
	return x
})

// add takes a line of the file in.
func (x *setIndex) add(f []string) {
	s := closedSet{language: f[0], name: f[1]}
	for w := range strings.FieldsSeq(f[2]) {
		w, carried := strings.CutSuffix(w, "+")
		if carried {
			s.noun = w
		}
		s.asked = append(s.asked, asked(strings.Split(w, "_")))
	}
	for group := range strings.SplitSeq(f[3], ";") {
		var members [][]string
		for m := range strings.SplitSeq(group, ",") {
			forms := strings.Split(strings.ReplaceAll(strings.TrimSpace(m), "^", ","), "=")
			x.name(&s, forms, memberOf{set: int16(len(x.sets)), group: int16(len(s.groups))})
			members = append(members, forms)
		}
		s.groups = append(s.groups, members)
	}
	s.kind = int16(len(x.sets))
	if len(s.asked) > 0 && !general(s.asked[0]) {
		kind := s.language + s.asked[0]
		if _, known := x.kinds[kind]; !known {
			x.kinds[kind] = s.kind
		}
		s.kind = x.kinds[kind]
	}
	x.sets = append(x.sets, s)
}

// name puts the forms of a member, with its noun and without its vendor, where they are found.
func (x *setIndex) name(s *closedSet, forms []string, m memberOf) {
	put := func(name string, m memberOf) {
		fold := strings.ToLower(name)
		if !slices.ContainsFunc(x.members[fold], func(o memberOf) bool { return o.set == m.set && o.group == m.group }) {
			x.members[fold] = append(x.members[fold], m)
		}
	}
	for i, form := range forms {
		m.form, m.noun = int8(i), false
		put(form, m)
		put(bare(form), m)
		if s.noun != "" {
			m.noun = true
			put(form+" "+s.noun, m)
		}
	}
	if last := surname(forms); last != "" && slices.Contains(s.asked, " "+person+" ") {
		m.form, m.noun = shortForm, false
		put(last, m)
	}
}

// shortForm is that of a person who goes by the last name alone.
const shortForm = -1

// surname is the last name of a person whose only form is a full name; empty: there is none.
func surname(forms []string) string {
	ws := strings.Fields(forms[0])
	if len(forms) > 1 || len(ws) < 2 || text.Capitals(ws[len(ws)-1]) != 1 { // Louis XVI
		return ""
	}
	return ws[len(ws)-1]
}

// membersOf says which members of sets an answer names.
func membersOf(fold string) []memberOf {
	if first, rest, found := strings.Cut(fold, " "); found && text.Articles()[first] {
		fold = rest
	}
	return closedSets().members[fold]
}

// bare is a service's name without its vendor's.
func bare(name string) string {
	for _, vendor := range []string{"Amazon ", "AWS ", "Azure ", "Microsoft ", "Google Cloud ", "Google "} {
		if len(name) > len(vendor) && strings.EqualFold(name[:len(vendor)], vendor) {
			return name[len(vendor):]
		}
	}
	return name
}

// Ways to ask that many words stand for.
const (
	person = "who"
	role   = "whom"
	place  = "where"
)

var (
	whoWords   = text.List(`who whom whose wer wem wen wessen qui quién quien chi vem hvem quem`)
	whichWords = text.List(`which what welch welcher welche welches welchen welchem`) // a welcher is a person, too
	whereWords = text.List(`where wo woher wohin où dónde donde onde dove var hvor`)
)

// asked is how words of a front, or of a set, are compared: in the singular, between spaces.
func asked(words []string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range words {
		b.WriteString(text.Singular(w))
		b.WriteByte(' ')
	}
	return b.String()
}

// Asking is what a front asks for, in words.
func Asking(front []string, head string) string {
	s := asked(front)
	if slices.ContainsFunc(front, func(w string) bool { return whoWords()[w] }) || len(front) > 0 && front[len(front)-1] == "by" || Person(head) {
		s += person + " " + role + " "
	}
	if slices.ContainsFunc(front, func(w string) bool { return whereWords()[w] }) {
		s += place + " "
	}
	return s
}

// general reports whether something asks for members of many sets.
func general(asked string) bool {
	asked = strings.TrimSpace(asked)
	return asked == person || asked == role || asked == place
}

// asks reports whether a front asks for a member of the set; if not in general, it must be by more than by "who" or "where".
func (s *closedSet) asks(asking string, inGeneral bool) bool {
	return slices.ContainsFunc(s.asked, func(a string) bool {
		before, _, found := strings.Cut(asking, a)
		return found && (inGeneral || !general(a)) && (general(a) || !s.narrowed(before))
	})
}

// narrowed reports whether the word before the one that asks is a thing that not all members go with: a forearm bone.
func (s *closedSet) narrowed(before string) bool {
	word := before[strings.LastIndexByte(before, ' ')+1:]
	return senseOf(word).concrete && !whichWords()[word] && !strings.Contains(strings.ToLower(s.name), word) && !slices.Contains(s.asked, " "+word+" ")
}

// setsOf are the closed sets that an answer is of: those that its front asks for, or else all, of which the deck must tell.
func setsOf(fold string, front []string) (of setList, asks bool) {
	some := membersOf(fold)
	if len(some) == 0 {
		return nil, false
	}
	x, asking := closedSets(), Asking(front, "")
	asks = slices.ContainsFunc(some, func(m memberOf) bool { return x.sets[m.set].asks(asking, true) })
	for _, m := range some {
		if s := &x.sets[m.set]; (!asks || s.asks(asking, true)) && !slices.Contains(of, s.kind) {
			of = append(of, s.kind)
		}
	}
	return of, asks
}
