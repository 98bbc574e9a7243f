package check

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"cutscore/content/check/cue"
)

// bank writes a deck of random words: fifteen cards, four options of 3 to 9 words, keys drawn at random. pick, where it is
// given, moves the key of a question.
func bank(n int, seed uint64, pick func(dice *rand.Rand, options []string, key int) int) string {
	dice := rand.New(rand.NewPCG(seed, 3))
	text := func(n int) string {
		ws := make([]string, n)
		for i := range ws {
			ws[i] = fmt.Sprintf("w%c%c%c", 'a'+dice.IntN(26), 'a'+dice.IntN(6), 'a'+dice.IntN(4))
		}
		return strings.Join(ws, " ")
	}
	cards := make([]strings.Builder, 15)
	for i := range n {
		options := make([]string, 4)
		for k := range options {
			options[k] = text(3 + dice.IntN(7))
		}
		key := dice.IntN(4)
		if pick != nil {
			key = pick(dice, options, key)
		}
		options[key] = "*" + options[key]
		cards[i%len(cards)].WriteString(boxed(text(12)+"?", options...))
	}
	var b strings.Builder
	b.WriteString("---\ntitle: Bank\nas_of: 2026-11\n---\n# Topic\n\n")
	for i := range cards {
		fmt.Fprintf(&b, "## Card %d {#c%d}\nBack.\n\n%s", i, i, cards[i].String())
	}
	return b.String()
}

func longest(part float64) func(*rand.Rand, []string, int) int {
	return func(dice *rand.Rand, options []string, key int) int {
		if dice.Float64() < part {
			for i, o := range options {
				if len(o) > len(options[key]) {
					key = i
				}
			}
		}
		return key
	}
}

func TestBankWithoutCuesPasses(t *testing.T) {
	for seed := range uint64(5) {
		r := Deck(read(t, bank(250, seed, nil)), Options{Now: now})
		if r.Failed() || r.Stats.Fixed.Verdict != cue.Clean || r.Stats.Learned.Verdict != cue.Clean {
			t.Errorf("seed %d: %s %.3f (limit %.3f), learned %s %.3f (limit %.3f)", seed, r.Stats.Fixed.Verdict, r.Stats.Fixed.Results[0].Share,
				r.Stats.Fixed.Limit, r.Stats.Learned.Verdict, r.Stats.Learned.Share, r.Stats.Learned.Limit)
		}
	}
}

func TestBankWhoseKeysAreLongFails(t *testing.T) {
	for part, want := range map[float64]cue.Verdict{1: cue.Leaks, 0.3: cue.Leaks} {
		s := Deck(read(t, bank(250, 1, longest(part))), Options{Now: now})
		best := s.Stats.Fixed.Results[0]
		if !s.Failed() || best.Reader != "longest option" || s.Stats.Fixed.Verdict != want || s.Stats.Learned.Verdict != want || s.Stats.Lengths[0].Verdict != want {
			t.Errorf("keys longest in %.0f %%: failed %v, best %v, fixed %s, learned %s, length %s", 100*part, s.Failed(), best,
				s.Stats.Fixed.Verdict, s.Stats.Learned.Verdict, s.Stats.Lengths[0].Verdict)
		}
	}
}

func TestSmallBankIsNotJudged(t *testing.T) {
	r := Deck(read(t, bank(15, 1, longest(1))), Options{Now: now})
	if r.Failed() || r.Stats.Fixed.Verdict != cue.TooFew || r.Stats.Learned.Verdict != cue.TooFew || r.Stats.Position.Verdict != cue.TooFew {
		t.Errorf("15 items: failed %v, fixed %s, learned %s", r.Failed(), r.Stats.Fixed.Verdict, r.Stats.Learned.Verdict)
	}
}

// TestOwnBankFailsEarlier: a reader a little better than luck fails our own deck, not a brought one; so do lengths and wording.
func TestOwnBankFailsEarlier(t *testing.T) {
	for name, s := range map[string]Stats{
		"reader":  {Fixed: cue.Fixed{Verdict: cue.Doubtful}},
		"lengths": {Lengths: []LengthTest{{Verdict: cue.Clean}, {Verdict: cue.Doubtful}}},
		"wording": {Traits: []cue.Trait{{Verdict: cue.Clean}, {Verdict: cue.Leaks}}},
	} {
		r := Report{Stats: s}
		if r.Failed() {
			t.Errorf("%s: a brought deck fails", name)
		}
		if r.Own = true; !r.Failed() {
			t.Errorf("%s: our own deck passes", name)
		}
	}
}

func TestKeysAllAtAAreUnevenButNoFault(t *testing.T) {
	first := func(_ *rand.Rand, options []string, key int) int {
		options[0], options[key] = options[key], options[0]
		return 0
	}
	r := Deck(read(t, bank(250, 2, first)), Options{Now: now})
	if p := r.Stats.Position; p.Counts != [4]float64{250} || p.Verdict != cue.Leaks || p.ChiSquare != 750 {
		t.Errorf("position: %+v", p)
	}
	var b bytes.Buffer
	if err := r.Write(&b, 5); err != nil || r.Failed() || !strings.Contains(b.String(), "options are shuffled when shown") {
		t.Errorf("failed %v, %v:\n%s", r.Failed(), err, b.String())
	}
}

func TestSameEverywhere(t *testing.T) {
	var first []byte
	for range 2 {
		out, err := json.Marshal(Deck(read(t, bank(100, 3, nil)), Options{Own: true, Now: now}))
		if err != nil {
			t.Fatal(err)
		}
		if first != nil && !bytes.Equal(first, out) {
			t.Error("the same deck got two reports")
		}
		first = out
	}
}

func TestReaderProblemsAreErrors(t *testing.T) {
	r := Deck(read(t, head+"### Which?\n- [ ] one\n- [ ] two\n\n"+boxed("Which two?", four4...)), Options{Now: now})
	if found := only(r, readerRule); len(found) != 1 || found[0].Severity != Error || found[0].Line != 10 || !r.Failed() {
		t.Errorf("found %v", r.Findings)
	}
	if !slices.IsSortedFunc(r.Findings, func(a, b Finding) int { return a.Line - b.Line }) {
		t.Errorf("not sorted: %v", r.Findings)
	}
}

// TestEqualStems: a deck of one sentence over and over must end too.
func TestEqualStems(t *testing.T) {
	d := read(t, head+strings.Repeat(boxed("Which of these limits does the client of the API meet here?", four4...), 500))
	if found := only(Deck(d, Options{Now: now}), "duplicate-stem"); len(found) != 499 {
		t.Errorf("%d findings, want 499", len(found))
	}
}

func BenchmarkDeck(b *testing.B) {
	for _, n := range []int{250, 1000, 10000} {
		d := read(b, bank(n, 1, nil))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Deck(d, Options{Own: true, Now: now})
			}
		})
	}
}
