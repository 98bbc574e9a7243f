package recipe

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"cutscore/content"
	"cutscore/content/distractor"
	"cutscore/content/text"
)

const (
	wanted    = 3 // distractors of an item
	leastWant = 2 // where the deck is thin
	nearest   = 9 // sound distractors among which the form's code chooses
)

// choice is an item with one key whose distractors come from the deck, its author, or a closed set.
type choice struct {
	at        int32 // the card
	key       *phrase
	stem      []int32  // content words of the stem
	tells     []int32  // those of them that are rare enough in the deck to tell something
	names     []string // and as they stand in the question
	said      string   // the stem's own words, plain
	figures   []string // runs of digits in it
	typed     bool     // a command is asked for, or what it does
	symbol    string   // what stands for the answer, or for which it stands: "Mg", by which "Magnesium" is told from "Gold"
	mine      echo     // of the key
	bilingual bool     // its stem and its options are of two languages
	deaf      bool     // words that are the same are not counted, in an ablation
	pool      int
	reason    func(*phrase) string // why a distractor is wrong
	keyReason string
	wrong     []string // by the card's author
	fill      []string // members of the key's closed set
	closed    bool     // none but these stand beside the key
}

// wrongOption is a distractor with what is said of it.
type wrongOption struct {
	phrase *phrase
	reason func(*phrase) string
}

// found lists the sound distractors, the author's first, then the nearest; nil: too few, or the key would be found by the stem's words.
func (c *choice) found(x *index, at int32) (author, others []wrongOption) {
	whole := c.heed(x, at)
	var taken []*phrase
	add := func(ph *phrase, reason func(*phrase) string) *wrongOption {
		if c.alike(c.key, ph) || slices.ContainsFunc(taken, func(o *phrase) bool { return c.alike(ph, o) }) {
			return nil
		}
		taken = append(taken, ph)
		return &wrongOption{ph, reason}
	}
	for _, s := range c.wrong {
		ph := distractor.NewPhrase(x.lexicon, s, at)
		if o := add(&ph, func(*phrase) string { return "The card's author gives it as a wrong answer." }); o != nil {
			author = append(author, *o)
		}
	}
	if len(author) >= wanted {
		return author, nil
	}
	for _, o := range x.near[c.pool][at] {
		if c.closed || !c.drowns(x.phraseOf(c.pool, o)) || len(c.fill) >= wanted && x.has("of the set asked for") && !x.pools[c.pool].OneSet(at, o) { // the skin is no bone
			continue
		}
		ph := x.phraseOf(c.pool, o)
		if c.typed && distractor.Strays(ph.Text, c.key.Text, whole) && x.has("examples") {
			continue
		}
		if w := add(ph, c.reason); w != nil {
			others = append(others, *w)
		}
	}
	for _, s := range c.fill {
		ph := distractor.NewPhrase(x.lexicon, s, at)
		if !c.drowns(&ph) || !c.closed && len(author)+len(others) > wanted {
			continue
		}
		if o := add(&ph, func(*phrase) string { return "The card says “" + clipped(c.key.Text) + "”." }); o != nil {
			others = append(others, *o)
		}
	}
	if len(author)+len(others) < leastWant || c.apart(x, author, others) {
		others = nil
	}
	return author, others
}

// heed prepares what is told of the stem, and gives what it said before a rule was left out.
func (c *choice) heed(x *index, at int32) (whole string) {
	c.tells, c.deaf = x.telling(c.stem), !x.has("echo")
	c.bilingual = x.say.bilingual && x.has("cognates")
	if x.has("same figures") {
		c.figures = distractor.Figures(c.said)
	}
	whole = c.said
	if !x.has("sounds alike") {
		c.said = ""
	}
	if !x.has("symbols") {
		c.symbol = ""
	}
	if len(c.key.Text) <= longestSymbol {
		for w := range strings.FieldsSeq(c.symbol) {
			if text.Common(x.lexicon.Set(w), c.tells) > 0 {
				c.names = append(c.names, w)
			}
		}
	}
	c.mine, c.at = c.echo(c.key), at
	return whole
}

// alike reports whether two options would say the same. Members of a closed set that share words do not: the left and the right coronary
// artery.
func (c *choice) alike(a, b *phrase) bool {
	if c.closed {
		return distractor.SameName(a, b)
	}
	return distractor.Alike(a, b)
}

// apart reports whether what all distractors have in common tells the key from them. Members of a closed set are of the key's own.
func (c *choice) apart(x *index, author, others []wrongOption) bool {
	if len(author) > 0 || !x.has("one against all") {
		return false
	}
	owners := make([]int32, len(others))
	for i, o := range others {
		if owners[i] = o.phrase.Owner; owners[i] == c.at {
			return false
		}
	}
	return x.pools[c.pool].Apart(c.at, owners)
}

// chosen are those of the distractors, in the order in which they would be taken, that do not set the key apart.
func (c *choice) chosen(x *index, n int, must, others []wrongOption) []wrongOption {
	out := append(slices.Clone(must), others...)
	if len(out) <= n {
		return out
	}
	for spare := n; spare < len(out) && n > len(must) && c.apart(x, nil, out[:n]); spare++ {
		out[n-1], out[spare] = out[spare], out[n-1]
	}
	return out[:n]
}

// echo counts the words of the stem that an option gives back: those that tell something, all of them, and those that are only heard in
// its words.
type echo struct{ telling, all, heard int }

func (c *choice) echo(ph *phrase) echo {
	said := text.Plain(ph.Text)
	e := echo{heard: max(distractor.Heard(c.said, said), distractor.Heard(said, c.said)) + text.One(distractor.Abbreviates(c.symbol, ph.Text) || c.spelt(ph.Text))}
	for _, figure := range distractor.Figures(ph.Text) {
		e.heard += text.One(slices.Contains(c.figures, figure))
	}
	if c.bilingual {
		e.heard += distractor.Cognates(c.said, said)
	}
	if !c.deaf {
		e.telling, e.all = text.Common(ph.Set, c.tells), text.Common(ph.Set, c.stem)
	}
	return e
}

// longestSymbol is how many bytes a key has that can be short for a word, its signs counted: `\q` for "quit".
const longestSymbol = 6

// spelt reports whether an option is short for a word of what is asked: K for Kalium.
func (c *choice) spelt(option string) bool {
	return slices.ContainsFunc(c.names, func(w string) bool { return distractor.Abbreviates(option, w) })
}

// drowns reports whether an option gives as many words of the stem back as the key does.
func (c *choice) drowns(ph *phrase) bool {
	its := c.echo(ph)
	if c.mine.telling > 0 && !slices.ContainsFunc(c.tells, func(w int32) bool { return slices.Contains(ph.Set, w) && slices.Contains(c.key.Set, w) }) { // other words than the key's do not hide it
		return false
	}
	return its.telling >= c.mine.telling && its.all >= c.mine.all && its.heard >= c.mine.heard
}

// hidden reports whether the stem's words do not tell the key from all other options.
func (x *index) hidden(key *phrase, stem string, others []*phrase) bool {
	c := choice{key: key, stem: x.lexicon.Set(text.Plain(stem))}
	c.tells = x.telling(c.stem)
	c.mine = c.echo(key)
	return c.mine == (echo{}) || slices.ContainsFunc(others, c.drowns)
}

// draft wraps the choice for the recipe table.
func (c *choice) draft(x *index, e *entry, stem string) draft {
	sound := func() bool {
		author, others := c.found(x, e.at)
		return len(author)+len(others) >= leastWant
	}
	return draft{kind: content.Choice, stem: stem, sound: sound, options: func(d dice) []content.Option {
		author, others := c.found(x, e.at)
		options := []content.Option{{Text: c.key.Text, Correct: true, Rationale: c.keyReason}}
		must := author[:min(wanted, len(author))]
		for _, o := range c.chosen(x, wanted, must, seldom(x, d, c.pool, others)) {
			options = append(options, content.Option{Text: o.phrase.Text, Rationale: o.reason(o.phrase)})
		}
		if x.has("even case") {
			evenly(options, distractor.EvenCase)
		}
		if c.typed && c.pool == ofAnswers && x.has("even code") {
			evenly(options, distractor.EvenCode)
		}
		return options
	}}
}

// evenly lets options look alike.
func evenly(options []content.Option, even func(texts []string)) {
	texts := make([]string, len(options))
	for i := range options {
		texts[i] = options[i].Text
	}
	even(texts)
	for i := range options {
		options[i].Text = texts[i]
	}
}

const (
	cardSays  = "This is what the card says."
	maxReason = 160
)

// belongsTo says which front a distractor answers.
func (x *index) belongsTo(ph *phrase) string {
	return "Belongs to “" + clipped(x.entries[ph.Owner].front.Text) + "”."
}

// answeredBy says what the answer to a front is.
func (x *index) answeredBy(ph *phrase) string {
	e := &x.entries[ph.Owner]
	if said := e.answer.Text; said != "" && !strings.Contains(said, "\n") {
		return "Its card says “" + clipped(said) + "”."
	}
	return "Its card says “" + clipped(text.Plain(e.quoted)) + "”."
}

// clipped cuts a text for a rationale after a whole word.
func clipped(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if text.Length(s) <= maxReason {
		return s
	}
	letters := []rune(s)
	s = string(letters[:maxReason])
	if at := strings.LastIndexByte(s, ' '); at > 0 {
		s = s[:at]
	}
	return strings.TrimRight(text.Plain(s), ",;:. ") + " …"
}

func (x *index) phraseOf(pool int, at int32) *phrase {
	if pool == ofAnswers {
		return &x.entries[at].answer
	}
	return &x.entries[at].full
}

// seldom orders distractors at random, those that many cards have later: else one that is met often would be known as no key
// (weighted random order of Efraimidis and Spirakis 2006).
func seldom(x *index, d dice, pool int, others []wrongOption) []wrongOption {
	keys := make(map[*phrase]float64, len(others))
	for i, throw := range d.row(len(others), "others") {
		ph := others[i].phrase
		keys[ph] = -math.Log((float64(throw)+1)/(1<<32+1)) * math.Pow(float64(1+x.met[pool][ph.Owner]), 2)
	}
	out := slices.Clone(others)
	slices.SortStableFunc(out, func(a, b wrongOption) int { return cmp.Compare(keys[a.phrase], keys[b.phrase]) })
	return out
}
