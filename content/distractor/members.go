package distractor

import (
	"slices"
	"strings"
	"unicode"

	"cutscore/content/text"
)

// Members are a member of a closed set, and others of the set.
type Members struct {
	Key    string   // as it stands among the others
	Others []string // none of which is right where the key is; the nearest first
}

// mostOthers is how many members of a set are given at most: enough that not the same ones stand beside a key every time.
const mostOthers = 5

// Beside lists members of a closed set of which a text names one, where what is asked (Asking) is a member of it, or what stands about it
// names another: a grape that is taken for Merlot is one; none: it is not.
func Beside(said, language string, asked func() string, about string, refused func(member string) bool) Members {
	said, typed := strings.CutPrefix(said, "`")
	said = strings.TrimSuffix(said, "`")
	x, asking := closedSets(), ""
	for _, general := range []bool{false, true} { // a president is rather told from presidents than from people
		for key, rest := range namings(said) {
			for _, m := range x.members[strings.ToLower(key)] {
				if asking == "" {
					asking = asked()
				}
				s := &x.sets[m.set]
				if s.language != "*" && s.language != language || !s.asks(asking, general) && (general || len(key) < shortestName || !s.names(about)) || s.namesAny(rest) || strings.Count(rest, ",") > 1 {
					continue
				}
				if out := s.beside(key, m, refused); out.Key != "" {
					return out.typed(typed)
				}
			}
		}
	}
	return Members{}
}

// typed sets all apart as something that one types.
func (m Members) typed(typed bool) Members {
	if typed {
		m.Key = "`" + m.Key + "`"
		for i := range m.Others {
			m.Others[i] = "`" + m.Others[i] + "`"
		}
	}
	return m
}

// Beside lists the others as they stand beside a key that begins with a small letter, or with a capital one.
func (m Members) Beside(key string) []string {
	if !text.StartsLower(key) || !text.StartsUpper(m.Key) {
		return m.Others
	}
	out := slices.Clone(m.Others)
	for i, o := range out {
		if text.Capitals(o) == 1 {
			out[i] = strings.ToLower(o)
		}
	}
	return out
}

// beside gives a key and the members of other groups, from the next ones on, one of each.
func (s *closedSet) beside(key string, at memberOf, refused func(member string) bool) Members {
	i := slices.IndexFunc(s.groups[at.group], func(forms []string) bool {
		return s.shown(forms, key, at) != "" && strings.EqualFold(s.shown(forms, key, at), key)
	})
	if i < 0 {
		return Members{}
	}
	mine := s.groups[at.group][i]
	out := Members{Key: s.shown(mine, key, at)}
	if otherCase(key, out.Key) {
		return Members{}
	}
	for away := 1; away < len(s.groups) && len(out.Others) < mostOthers; away++ {
		for _, g := range []int{int(at.group) + away, int(at.group) - away} {
			if g < 0 || g >= len(s.groups) {
				continue
			}
			other := s.groups[g][(i+g)%min(known, len(s.groups[g]))]
			if shown := s.shown(other, key, at); !s.together(mine[0], other[0]) && !slices.Contains(out.Others, shown) && !refused(shown) {
				out.Others = append(out.Others, shown)
			}
		}
	}
	return out
}

// known is how many members of a group, the first ones, stand beside others.
const known = 2

// together reports whether two members stand in one group.
func (s *closedSet) together(a, b string) bool {
	has := func(group [][]string, name string) bool {
		return slices.ContainsFunc(group, func(forms []string) bool { return forms[0] == name })
	}
	return slices.ContainsFunc(s.groups, func(group [][]string) bool { return has(group, a) && has(group, b) })
}

// shown is a member as it stands beside a key: in the key's form, with the noun or without the vendor as this.
func (s *closedSet) shown(forms []string, key string, at memberOf) string {
	name := forms[0]
	switch last := surname(forms); {
	case at.form > 0 && len(forms) > int(at.form):
		name = forms[at.form]
	case at.form != 0 && len(forms) > 1 && s.ofPeople():
		name = forms[1]
	case at.form != 0 && last != "" && s.ofPeople():
		name = last
	}
	if bare(key) == key && !at.noun && bare(name) != name {
		name = bare(name)
	}
	if at.noun && !strings.HasSuffix(strings.ToLower(name), " "+s.noun) {
		name += key[strings.LastIndexByte(key, ' '):] // Beach, as it stands there
	}
	return name
}

func (s *closedSet) ofPeople() bool { return slices.Contains(s.asked, " "+person+" ") }

// shortestName is how many bytes a name has that is met by no chance.
const shortestName = 4

// names reports whether a text names a member of the set in full.
func (s *closedSet) names(about string) bool {
	return about != "" && s.has(func(forms []string) bool {
		return len(forms[0]) >= shortestName && text.Within(about, strings.ToLower(forms[0]))
	})
}

// namesAny reports whether what follows a key names another member of the set in any form: then the key is not all that is right.
func (s *closedSet) namesAny(rest string) bool {
	fold := strings.ToLower(rest)
	return rest != "" && s.has(func(forms []string) bool {
		return slices.ContainsFunc(forms, func(form string) bool { return text.Within(fold, strings.ToLower(form)) })
	})
}

// has reports whether something holds of the forms of a member.
func (s *closedSet) has(holds func(forms []string) bool) bool {
	return slices.ContainsFunc(s.groups, func(group [][]string) bool { return slices.ContainsFunc(group, holds) })
}

// otherCase reports whether a key is written otherwise than the member of that name: s3, a backend, and S3, a service.
func otherCase(key, member string) bool {
	if strings.Contains(key, " ") {
		return false
	}
	capitals := text.Capitals(member)
	return text.StartsLower(key) && (capitals > 1 || capitals == 1 && strings.ContainsFunc(member, unicode.IsDigit)) || text.Capitals(key) > max(capitals, 1)
}

// namings gives what a text may name, with the rest of it: all of it, it without what is added behind, both without an article or a title.
func namings(said string) func(yield func(name, rest string) bool) {
	return func(yield func(name, rest string) bool) {
		plain := text.TrimStop(text.Plain(said))
		bounds := []int{len(plain)}
		if at := strings.IndexAny(strings.Replace(plain, " –", ";–", 1), "(,;:"); at > 0 && (plain[at] != ',' || !text.StartsUpper(strings.TrimSpace(plain[at+1:]))) { // not the first of several names
			bounds = append(bounds, at)
		}
		if at := strings.Index(plain, ". "); at > 0 {
			bounds = append(bounds, at)
		}
		for _, end := range bounds {
			name, rest := strings.TrimSpace(plain[:end]), plain[end:]
			if !yield(name, rest) {
				return
			}
			for range 2 { // "the abbé Sieyès"
				first, more, found := strings.Cut(name, " ")
				if !found || !text.Articles()[strings.ToLower(first)] && !titles()[strings.ToLower(strings.TrimSuffix(first, "."))] {
					break
				}
				if name = more; !yield(name, rest) {
					return
				}
			}
		}
	}
}

var titles = text.List(`sir captain president king queen emperor pope st saint general lord dr abbé professor admiral
	der die das den dem le la les el los las il lo gli i o os un une uno una ein eine`)
