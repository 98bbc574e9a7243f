package study

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"cutscore/content"
	"cutscore/scoring"
)

// candidateWorld is where simulated candidates come from: their ability on the logit scale, and what it does from one
// exam to the next.
type candidateWorld struct {
	name         string
	mean, spread float64
	growth       float64
}

func candidateWorlds() []candidateWorld {
	return []candidateWorld{
		{"ability stays", 0.85, 0.8, 0},
		{"ability grows", 0.55, 0.8, 0.2},
		{"half a logit worse", 0.35, 0.8, 0},
		{"half a logit better", 1.35, 0.8, 0},
	}
}

const worldTopics = 5

// exam draws one exam of 65 items: they differ in difficulty, topics in how well they are known.
func examOf(rng *rand.Rand, ability float64, topics []float64) Sitting {
	var s Sitting
	for k := range worldTopics {
		t := scoring.TopicTally{Topic: fmt.Sprintf("t%d", k)}
		for range 13 {
			t.Asked++
			if rng.Float64() < 1/(1+math.Exp(-(ability+topics[k]+0.9*rng.NormFloat64()))) {
				t.Right++
			}
		}
		s.Topics = append(s.Topics, t)
	}
	return s
}

func passed(s Sitting, need int) bool {
	right := 0
	for _, t := range s.Topics {
		right += t.Right
	}
	return right >= need
}

// judged gathers what was said and what came.
type judged struct {
	brier      series
	said, came [10]series
}

func (j *judged) add(p float64, pass bool) {
	y := 0.0
	if pass {
		y = 1
	}
	j.brier = append(j.brier, (p-y)*(p-y))
	bin := min(9, int(p*10))
	j.said[bin] = append(j.said[bin], p)
	j.came[bin] = append(j.came[bin], y)
}

// off is how far what was said lies from what came, on average.
func (j *judged) off() float64 {
	sum, n := 0.0, 0.0
	for i := range j.said {
		if k := float64(len(j.said[i])); k > 0 {
			sum += k * math.Abs(j.said[i].mean()-j.came[i].mean())
			n += k
		}
	}
	return sum / n
}

// logistic is the baseline that knows its world: the chance to pass as a logistic function of the newest score and of the share of a
// bank of 260 items that the exams covered, fitted to the very candidates that it is judged by.
type logistic struct {
	x    [][3]float64
	came []float64
}

func (l *logistic) learn(right, exams int, pass bool) {
	y := 0.0
	if pass {
		y = 1
	}
	l.x, l.came = append(l.x, [3]float64{1, float64(right)/65 - 0.7, float64(65*exams) / 260}), append(l.came, y)
}

func (l *logistic) brier() float64 {
	var w [3]float64
	said := func(x [3]float64) float64 { return 1 / (1 + math.Exp(-(w[0]*x[0] + w[1]*x[1] + w[2]*x[2]))) }
	for range 400 {
		var slope [3]float64
		for i, x := range l.x {
			for k := range w {
				slope[k] += (l.came[i] - said(x)) * x[k] / float64(len(l.x))
			}
		}
		for k := range w {
			w[k] += []float64{2, 60, 2}[k] * slope[k] // the score spreads least
		}
	}
	var m series
	for i, x := range l.x {
		p := said(x)
		m = append(m, (p-l.came[i])*(p-l.came[i]))
	}
	return m.mean()
}

func TestSimulateReadiness(t *testing.T) {
	b := content.Blueprint{Questions: 65, Minutes: 130, CutScore: 720}
	need := scoring.PassNeeds(b.Questions, b.CutScore)
	shares := map[string]float64{}
	for k := range worldTopics {
		shares[fmt.Sprintf("t%d", k)] = 1
	}
	for _, w := range candidateWorlds() {
		for _, exams := range []int{1, 3} {
			var ready, last, today judged
			var seen logistic
			rng := rand.New(rand.NewPCG(uint64(exams), 3))
			for range 10_000 {
				ability := w.mean + w.spread*rng.NormFloat64()
				topics := make([]float64, worldTopics)
				for k := range topics {
					topics[k] = 0.4 * rng.NormFloat64()
				}
				var sat []Sitting
				for range exams {
					sat = append(sat, examOf(rng, ability, topics))
					ability += w.growth
				}
				came := passed(examOf(rng, ability, topics), need)
				newest := sat[len(sat)-1]
				right := 0
				for _, topic := range newest.Topics {
					right += topic.Right
				}
				ready.add(Ready(sat, b, shares).Chance, came)
				today.add(scoring.PassChance(right, 65, scoring.CutShare(720)), came)
				said := 0.0
				if passed(newest, need) {
					said = 1
				}
				last.add(said, came)
				seen.learn(right, len(sat), came)
			}
			t.Logf("%-20s %d exams: Brier %.3f, off by %.3f; by the last exam alone: %.3f, off %.3f; last passed or not: %.3f; a logistic of score and coverage: %.3f",
				w.name, exams, ready.brier.mean(), ready.off(), today.brier.mean(), today.off(), last.brier.mean(), seen.brier())
			most := map[int]float64{1: 0.130, 3: 0.120}[exams]
			if ready.brier.mean() > most {
				t.Errorf("%s, %d exams: Brier %.3f", w.name, exams, ready.brier.mean())
			}
			if exams == 3 && ready.off() > 0.06 || exams == 1 && ready.off() > today.off() {
				t.Errorf("%s, %d exams: off by %.3f, the last exam alone by %.3f", w.name, exams, ready.off(), today.off())
			}
		}
	}
}

// Newer exams count more, a short one as much as it asks: five of thirteen questions say what one of 65 does. What the topics cost
// is what the exam costs, also where one of them was never met.
func TestReadinessWeighsSittings(t *testing.T) {
	b := content.Blueprint{Questions: 65, Minutes: 130, CutScore: 720}
	sat := func(right, asked int) Sitting {
		return Sitting{Topics: []scoring.TopicTally{{Topic: "A", Tally: scoring.Tally{Right: right, Asked: asked}}}}
	}
	ready := func(sittings ...Sitting) Readiness { return Ready(sittings, b, map[string]float64{"A": 1, "B": 3}) }
	bad, good := sat(35, 65), sat(55, 65)
	if better, worse := ready(bad, good), ready(good, bad); better.Chance < worse.Chance+0.5 {
		t.Errorf("getting better %.3f, worse %.3f", better.Chance, worse.Chance)
	}
	whole, parts := ready(good, bad), ready(good, sat(7, 13), sat(7, 13), sat(7, 13), sat(7, 13), sat(7, 13))
	if math.Abs(whole.Chance-parts.Chance) > 0.06 {
		t.Errorf("in one exam %.3f, in five short ones %.3f", whole.Chance, parts.Chance)
	}
	two := ready(Sitting{Topics: []scoring.TopicTally{{Topic: "A", Tally: scoring.Tally{Right: 38, Asked: 40}}, {Topic: "B", Tally: scoring.Tally{Right: 20, Asked: 40}}}})
	if b, a := two.Lost[0], two.Lost[1]; b.Topic != "B" || b.Questions < 10*a.Questions { // three times as often asked, and ten times as often missed
		t.Errorf("%+v", two.Lost)
	}
	one := ready(sat(39, 65))
	if len(one.Lost) != 2 || one.Lost[0].Topic != "B" || one.Lost[0].Questions <= one.Lost[1].Questions {
		t.Errorf("%+v", one.Lost)
	}
	lost, share := one.Lost[0].Questions+one.Lost[1].Questions, (priorRight+trust*39)/(priorRight+priorWrong+trust*65)
	if math.Abs(lost-65*(1-share)) > 1e-9 {
		t.Errorf("the topics cost %.3f, the exam %.3f", lost, 65*(1-share))
	}
}
