package recipe

import (
	"cmp"
	"hash/fnv"
	"math"
	"slices"
	"testing"

	"cutscore/content/distractor"
	"cutscore/content/text"
)

// The weights of distractor.Facts are fitted to the judged questions: a logistic regression of "sound" on the mean of what holds of the key
// and each of its distractors, with a ridge penalty, in which no weight may change its side. How well they tell sound questions from
// faulty ones is measured on decks that were left out of the fit.

// example is a judged question: what holds of its key and each of its distractors, and how sound the readers found it, 0 to 1.
type example struct {
	deck  string
	pairs [][]float64
	sound float64
}

// mean is what holds of the key and its distractors on average.
func (e *example) mean() []float64 {
	out := make([]float64, len(e.pairs[0]))
	for _, pair := range e.pairs {
		for k, v := range pair {
			out[k] += v / float64(len(e.pairs))
		}
	}
	return out
}

// examples are the judged questions whose options all come from their decks, and which nothing but the facts decides about.
func examples(t *testing.T) []example {
	t.Helper()
	rows, _ := readJudged(t)
	read := map[string]*index{}
	var out []example
	for i := range rows {
		j := &rows[i]
		pool := slices.Index([]string{ofAnswers: "forwards", ofTerms: "backwards"}, j.recipe)
		if pool < 0 || j.said[0] == "broken" || j.said[1] == "broken" {
			continue
		}
		if read[j.deck] == nil {
			read[j.deck] = NewMaker(deckOf(t, "quality/"+j.deck)).index
		}
		if e, ok := read[j.deck].example(j, pool); ok {
			out = append(out, e)
		}
	}
	return out
}

func (x *index) example(j *judged, pool int) (example, bool) {
	out := example{deck: j.deck, sound: 1 - float64(j.faults())/2}
	at := x.stands(pool, j.options[0])
	if at < 0 {
		return out, false
	}
	e := &x.entries[at]
	guarded := []guard{ofAnswers: x.answerGuard(e), ofTerms: x.frontGuard(e)}[pool]
	c := choice{key: x.phraseOf(pool, at), stem: x.lexicon.Set(text.Plain(j.stem)), said: text.Plain(j.stem)}
	c.tells = x.telling(c.stem)
	if c.echo(c.key) != (echo{}) {
		return out, false
	}
	for _, option := range j.options[1:] {
		o := x.stands(pool, option)
		if o < 0 {
			continue
		}
		held, fit := x.pools[pool].Facts(at, o)
		if !fit || !guarded(o) {
			return out, false
		}
		out.pairs = append(out.pairs, held)
	}
	return out, len(out.pairs) > 0
}

// stands is the card that an option comes from; -1: none.
func (x *index) stands(pool int, option string) int32 {
	return int32(slices.IndexFunc(x.entries, func(e entry) bool { return text.Fold(oneLine(x.phraseOf(pool, e.at).Text)) == text.Fold(option) }))
}

const (
	ridge    = 30.0
	steps    = 250
	rate     = 0.3
	momentum = 0.9
	rare     = 0.08 // the least standard deviation: what hardly ever holds gets no great weight
)

// fitted are the weights, the last of them the constant; a fact keeps the side on which its present weight stands.
func fitted(some []example) []float64 {
	_, signs, _ := distractor.Weights()
	n, k := float64(len(some)), len(signs)
	rows, scale := make([][]float64, len(some)), make([]float64, k)
	for i := range some {
		rows[i] = some[i].mean()
	}
	for f := range scale {
		sum, squares := 0.0, 0.0
		for _, row := range rows {
			sum, squares = sum+row[f], squares+row[f]*row[f]
		}
		scale[f] = max(math.Sqrt(max(0, squares/n-sum*sum/n/n)), rare)
	}
	w, moving := make([]float64, k+1), make([]float64, k+1)
	w[k] = 1
	for range steps {
		slope := make([]float64, k+1)
		for f := range k {
			slope[f] = ridge * w[f] / n
		}
		for i, row := range rows {
			z := w[k]
			for f, v := range row {
				z += w[f] * v / scale[f]
			}
			off := (1/(1+math.Exp(-z)) - some[i].sound) / n
			slope[k] += off
			for f, v := range row {
				slope[f] += off * v / scale[f]
			}
		}
		for f := range w {
			moving[f] = momentum*moving[f] + slope[f]
			w[f] -= rate * moving[f]
			if f < k && w[f]*signs[f] < 0 {
				w[f], moving[f] = 0, 0
			}
		}
	}
	for f := range scale {
		w[f] /= scale[f]
	}
	return w
}

// worst is the least that a set of weights gives a distractor of a question.
func worst(e *example, w []float64) float64 {
	least := math.Inf(1)
	for _, pair := range e.pairs {
		sum := 0.0
		for f, v := range pair {
			sum += w[f] * v
		}
		least = min(least, sum)
	}
	return least
}

// TestFacts fits the weights and holds that those in the table are what comes out.
func TestFacts(t *testing.T) {
	w := fitted(examples(t))
	names, weights, half := distractor.Weights()
	for f, name := range names {
		t.Logf("%-40s %+.2f", name, w[f])
		if math.Abs(weights[f]-w[f]) > 0.01 {
			t.Errorf("%s weighs %.2f in the table, and %.2f by the judged questions", name, weights[f], w[f])
		}
	}
	from := -w[len(w)-1]
	t.Logf("%-40s %+.2f", "from which on half are sound", from)
	if math.Abs(half-from) > 0.01 {
		t.Errorf("half are sound from %.2f on in the table, and from %.2f on by the judged questions", half, from)
	}
}

// leastApart is how often the weights must tell a sound question from a faulty one; half is chance.
const leastApart = 0.75

// leftOut is a question of a deck that was left out of the fit.
type leftOut struct {
	score, sound float64
}

// folds are as many parts of the decks, each of which is left out once.
const folds = 8

// TestFactsLeftOut holds that weights that are fitted to some decks tell sound questions of others from faulty ones.
func TestFactsLeftOut(t *testing.T) {
	all := examples(t)
	var out []leftOut
	for fold := range uint32(folds) {
		var rest, mine []example
		for _, e := range all {
			h := fnv.New32a()
			h.Write([]byte(e.deck))
			if h.Sum32()%folds == fold {
				mine = append(mine, e)
			} else {
				rest = append(rest, e)
			}
		}
		w := fitted(rest)
		for i := range mine {
			out = append(out, leftOut{worst(&mine[i], w) + w[len(w)-1], mine[i].sound})
		}
	}
	slices.SortFunc(out, func(a, b leftOut) int { return cmp.Compare(b.score, a.score) })
	pairs, right, sound, faulty := 0.0, 0.0, 0, 0
	for i, h := range out {
		sound, faulty = sound+text.One(h.sound == 1), faulty+text.One(h.sound == 0)
		if (i+1)%(len(out)/10) == 0 {
			t.Logf("the best %3d %%, from %+.2f on: %.0f %% sound to both readers, %.0f %% to neither", (i+1)*100/len(out), h.score, 100*float64(sound)/float64(i+1), 100*float64(faulty)/float64(i+1))
		}
		for _, o := range out[:i] {
			if o.sound != h.sound && o.sound+h.sound == 1 {
				pairs++
				right += o.sound
			}
		}
	}
	t.Logf("of two of %d questions, one sound and one faulty, the sound one scores higher in %.0f %% of cases", len(all), 100*right/pairs)
	if right/pairs < leastApart {
		t.Errorf("at least %.0f %%", 100*leastApart)
	}
}
