package page

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"cutscore/content/text"
)

var write = flag.Bool("write", false, "TestFit writes weights.tsv")

// sample is a labelled page as the fit sees it.
type sample struct {
	page labelled
	*trellis
	units []unit
	gold  []Label
}

// sampleOf takes apart a page whose labels are known; ok is false where its wrapped lines are no whole sides.
func sampleOf(p labelled) (s sample, ok bool) {
	raw, _ := marked(cut(p.text))
	if len(raw) > 0 && raw[0].text == p.title {
		raw = raw[1:]
	}
	var gold []Label
	for _, c := range p.cards {
		for rest := c.Front; rest != ""; {
			n := len(gold)
			if n >= len(raw) || !strings.HasPrefix(rest, raw[n].text) {
				return s, false
			}
			rest = strings.TrimSpace(rest[len(raw[n].text):])
			gold = append(gold, Front)
			if rest != "" {
				gold[n] = scenario
			}
		}
		for range strings.SplitSeq(c.Back, "\n") {
			gold = append(gold, Back)
		}
	}
	if len(gold) != len(raw) {
		return s, false
	}
	s = sample{page: p, units: unwrap(raw)}
	for _, u := range s.units {
		s.gold = append(s.gold, gold[u.to-1])
	}
	s.trellis = newTrellis(linesOf(s.units), s.units, make(weights, len(evidenceNames())))
	return s, true
}

// fewest is how many cards a short page has: a page of few lines shows no style yet, and its lines must speak for themselves.
const fewest = 4

// samples takes apart the pages that keep wants, and with each, where short is set, two short ones that are cut out of it.
func samples(tb testing.TB, short bool, keep func(p labelled) bool) []sample {
	tb.Helper()
	var all []sample
	for _, p := range allPages(tb) {
		if !keep(p) {
			continue
		}
		pages := []labelled{p}
		if whole := p.title + "\n" + p.plain(0, len(p.cards)); short && whole == p.text {
			pages = append(pages, p.part(0), p.part(len(p.cards)/2))
		}
		for _, p := range pages {
			if s, ok := sampleOf(p); ok {
				all = append(all, s)
			}
		}
	}
	return all
}

// plain is a part of the page as a text of its lines.
func (p labelled) plain(from, to int) string {
	var lines []string
	for _, c := range p.cards[from:to] {
		lines = append(lines, c.Front, c.Back)
	}
	return strings.Join(lines, "\n")
}

func (p labelled) part(from int) labelled {
	to := min(len(p.cards), from+fewest)
	p.text = p.title + "\n" + p.plain(from, to)
	p.cards = p.cards[from:to]
	return p
}

// How the fit goes.
const (
	epochs = 10
	rate   = 0.3
	pull   = 1.5 // to 0
)

// fit climbs the likelihood of the right labels (a conditional random field), in steps as Adagrad makes them. A page is
// looked at with the style that the weights up to now have found in it. What is left out stays 0.
func fit(all []sample, without map[int]bool) weights {
	w := make(weights, len(evidenceNames()))
	mean, steps := make(weights, len(w)), 0.0
	squares, gradient := make(weights, len(w)), make(weights, len(w))
	for epoch := range epochs {
		for _, s := range all {
			s.weigh(w)
			found := s.choose(s.units)
			if found.from.trust < 1 {
				continue // it says nothing of what lines look like
			}
			s.learn(found.from, found.taught)
			for i := range gradient {
				gradient[i] = -pull * w[i] / float64(len(all))
			}
			s.evidence(s.gold, func(id int, v float64) { gradient[id] += v })
			s.expect(func(id int, v float64) { gradient[id] -= v })
			for i, g := range gradient {
				squares[i] += g * g
				if !without[i] {
					w[i] += rate * g / math.Sqrt(squares[i]+1)
				}
				if epoch*2 >= epochs {
					mean[i] += w[i]
				}
			}
			if epoch*2 >= epochs {
				steps++
			}
		}
	}
	for i := range mean {
		mean[i] /= steps
	}
	return mean
}

// score counts the cards that come out right with some weights.
func score(all []sample, w weights) (right, cards int) {
	for _, s := range all {
		s.weigh(w)
		right += rightCards(s.choose(s.units).labels, s.gold)
		cards += len(s.page.cards)
	}
	return right, cards
}

// rightCards counts the cards of which all lines, and the beginning of the next one, are labelled right.
func rightCards(got, gold []Label) int {
	right, good := 0, false
	begins := func(labels []Label, i int) bool { return labels[i] != Back && (i == 0 || labels[i-1] != scenario) }
	for i := range gold {
		if begins(gold, i) {
			right += text.One(good && begins(got, i))
			good = begins(got, i)
		}
		good = good && got[i] == gold[i]
	}
	return right + text.One(good)
}

// hands are the pages by who has written them: what is fitted on some is scored on the others.
const hands = 6

func hand(p labelled) int {
	switch n := p.number(); {
	case n <= 70:
		return 0
	case n <= 99:
		return 1
	case n <= 122:
		return 2
	case n <= 138:
		return 3
	case n < 300:
		return 4
	}
	return 5
}

// learnt: the page is one of those that weights are fitted on.
func learnt(p labelled) bool { return p.number() > 0 && (p.number() <= 216 || p.number() > 300) }

// crossed fits on all hands but one, and scores the pages of that one, for each in turn.
func crossed(tb testing.TB) (folds [hands]struct{ fit, score []sample }) {
	tb.Helper()
	for k := range hands {
		folds[k].fit = samples(tb, false, func(p labelled) bool { return learnt(p) && hand(p) != k })
		folds[k].score = samples(tb, false, func(p labelled) bool { return learnt(p) && hand(p) == k })
	}
	return folds
}

// TestFit holds that weights.tsv is what the fit gives; go test -run Fit -write ./content/page writes it.
func TestFit(t *testing.T) {
	w := fit(samples(t, false, learnt), nil)
	names := evidenceNames()
	if *write {
		var table strings.Builder
		for i, name := range names {
			fmt.Fprintf(&table, "%s\t%.2f\n", name, w[i])
		}
		if err := os.WriteFile("weights.tsv", []byte(table.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	stored, err := readWeights(fittedTable)
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range names {
		if math.Abs(w[i]-stored[i]) > 0.1 {
			t.Errorf("%s counts %.2f and was fitted as %.2f", name, stored[i], w[i])
		}
	}
}

// TestAblate prints what the splitter is worth on pages by other hands than it was fitted on, and how much less without
// each piece of evidence.
func TestAblate(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("it prints a table: go test -run Ablate -v ./content/page")
	}
	folds := crossed(t)
	var w [hands]weights
	whole, cards := 0, 0
	for k, f := range folds {
		w[k] = fit(f.fit, nil)
		right, all := score(f.score, w[k])
		whole, cards = whole+right, cards+all
		t.Logf("fitted without hand %d: %d of its %d cards right (%.1f %%)", k+1, right, all, 100*float64(right)/float64(all))
	}
	t.Logf("all hands: %d of %d (%.1f %%)", whole, cards, 100*float64(whole)/float64(cards))
	if os.Getenv("CV") != "" {
		return
	}
	for id, name := range evidenceNames() {
		right := 0
		for k, f := range folds {
			less := append(weights{}, w[k]...)
			less[id] = 0
			n, _ := score(f.score, less)
			right += n
		}
		t.Logf("%+5d without %q (%.2f)", right-whole, name, w[0][id])
	}
}
