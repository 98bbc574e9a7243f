package marking

import (
	"slices"
	"strings"
)

// opposites are beginnings that turn a word into its opposite or its neighbour: hypotension is no slip for
// hypertension. An empty one stands for the word without it.
var opposites = [][]string{
	{"hypo", "hyper"}, {"inter", "intra", "infra", "intro", "extra"}, {"endo", "exo", "ecto"}, {"macro", "micro"}, {"ab", "ad"}, {"af", "ef"},
	{"in", "ex", "en"}, {"im", "em"}, {"in", "out"}, {"up", "down"}, {"over", "under"}, {"sub", "super", "supra"}, {"anti", "ante"}, {"pre", "pro", "post", "per", "peri"},
	{"mono", "poly"}, {"uni", "bi", "tri", "di", "tetra"}, {"mega", "giga", "kilo", "milli", "nano"}, {"homo", "hetero"}, {"iso", "aniso"}, {"", "a", "an"}, {"", "un", "in", "im", "il", "ir", "dis", "non", "mis", "de"},
	{"syn", "asyn"}, {"proto", "deutero"}, {"meso", "meta", "mio"}, {"oligo", "omni"}, {"al", "el"}, {"pro", "eu"}, {"in", "de"}, {"sym", "asym"},
}

// endings are ends that make another word: nitrate and nitrite, lactase and lactose.
var endings = [][]string{
	{"ate", "ite", "ide", "ic", "ous"}, {"ase", "ose"}, {"ane", "ene", "yne", "one", "ine"}, {"ol", "al"}, {"or", "ee", "er"}, {"able", "ed"},
	{"ium", "eum"}, {"phil", "phobe", "philic", "phobic"}, {"itis", "osis"}, {"less", "ful"}, {"cyte", "cide"}, {"gen", "gon"}, {"in", "ine"}, {"on", "en"},
}

// opposed reports whether two folded texts differ in a word by such a beginning or ending alone, or in a word that turns the
// sense around.
func opposed(a, b string) bool {
	as, bs := strings.Fields(a), strings.Fields(b)
	if len(as) != len(bs) {
		return slices.Contains(as, "not") != slices.Contains(bs, "not") || slices.Contains(as, "no") != slices.Contains(bs, "no")
	}
	for i := range as {
		if as[i] != bs[i] && (differ(as[i], bs[i], opposites, strings.CutPrefix) || differ(as[i], bs[i], endings, strings.CutSuffix)) {
			return true
		}
	}
	return false
}

// differ reports whether two words are one and the same but for two different parts of a group. What they share must be
// long enough to be a stem.
func differ(a, b string, groups [][]string, cut func(s, part string) (string, bool)) bool {
	const stem = 3
	for _, group := range groups {
		for _, x := range group {
			rest, has := cut(a, x)
			if !has || len(rest) < stem {
				continue
			}
			for _, y := range group {
				if other, has := cut(b, y); x != y && has && other == rest {
					return true
				}
			}
		}
	}
	return false
}
