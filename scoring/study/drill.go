package study

import (
	"slices"
	"time"

	"cutscore/content"
)

// Usual is how drills on a deck are usually set.
type Usual struct {
	Count int           // how many questions; 0: nobody has said
	Clock time.Duration // for each question; 0: untimed
}

// Pool is what a drill draws from.
type Pool struct {
	Stubs   []content.Stub // of the topics that are drilled
	Records map[string]Record
	Slips   map[string]bool // missed by misreading or by the time, as the person says: it may be known all the same
	Retired map[string]bool
	Goal    Goal // what is planned for; none: a drill is mixed by drillShares
	Usual   Usual
	// Accepted are the typed answers of each item that the person has upheld.
	Accepted map[string][]string
	// Sound reports whether the item can be made, which is work and so asked of those picked alone; nil: all can.
	Sound func(content.Stub) bool

	schedule func(id string, now time.Time) float64 // in the place of Record.Overdue, for the simulation
}

func (p Pool) overdue(id string, now time.Time) float64 {
	if p.schedule != nil {
		return p.schedule(id, now)
	}
	return p.Records[id].Overdue(now)
}

// Warm is what was right when it was last answered: on the day of the exam anything else only worries. Where nothing was, it is all.
func (p Pool) Warm() Pool {
	known := slices.DeleteFunc(slices.Clone(p.Stubs), func(s content.Stub) bool {
		r := p.Records[s.ID]
		return p.Retired[s.ID] || r.Seen == 0 || r.Missed()
	})
	if len(known) > 0 {
		p.Stubs = known
	}
	return p
}

// DrillPlan is what a drill asks, in this order.
type DrillPlan struct {
	Mix   DrillMix
	Stubs []content.Stub
}

// Plan picks up to count items. An item is missed until it is right again; one that was missed today comes in every drill
// until its card is right once today. The next day another item of its card comes in its place, and after that it itself. Then
// come items never seen, first those of cards that were never seen, and items that are due: 1, 3, 7, 14, 30 days after being
// right on one day, on two, and so on. With a plan, the new ones that it asks for today come first, then what was missed and
// what is due; without, the kinds share the drill as in drillShares. What one kind lacks the others fill.
// They are interleaved; two items of one card do not follow each other, nor does the first follow the last one seen,
// where there is another. Salt decides what is left to chance, by a hash. Retired items stay out.
func (p Pool) Plan(count int, salt string, now time.Time) DrillPlan {
	count = max(0, count)
	ranked := p.rank(salt, now)
	quotas := drillQuotas
	if p.Goal.Planned(now) { // what was missed today comes again in the same session; a plan spends its answers on others
		fresh := p.Day(p.Goal, now).New
		quotas = func(count int, ranked [][]candidate) []int { return planQuotas(count, fresh, ranked) }
		slices.SortStableFunc(ranked[kindMissed], func(a, b candidate) int { return compareBool(a.today, b.today) })
	}
	taken := quotas(count, ranked)
	for k, i := p.unsound(ranked, taken); k >= 0; k, i = p.unsound(ranked, taken) {
		ranked[k] = slices.Delete(ranked[k], i, i+1)
		taken = quotas(count, ranked)
	}
	var mix DrillMix
	picked := make([][]content.Stub, drillKinds)
	for k := range ranked {
		for _, c := range ranked[k][:taken[k]] {
			picked[k] = append(picked[k], c.stub)
			mix = mix.with(drillKind(k), c)
		}
	}
	return DrillPlan{Mix: mix, Stubs: spread(interleave(picked), p.lastCard())}
}

// Draw plans a drill and shows its items as a form of this code does, with the answers that the person has upheld before.
func (p Pool) Draw(count int, code content.Code, now time.Time) ([]content.Drawn, DrillMix) {
	plan := p.Plan(count, code.Series, now)
	var drawn []content.Drawn
	for _, s := range plan.Stubs {
		if item, ok := s.Item(code); ok {
			drawn = append(drawn, p.Show(item, code))
		}
	}
	return drawn, plan.Mix
}

// Show shows one item so.
func (p Pool) Show(item *content.Item, code content.Code) content.Drawn {
	d := content.Show(item, code)
	d.Accept(p.Accepted[item.ID])
	return d
}

// unsound finds one of those taken that cannot be made; below 0: there is none.
func (p Pool) unsound(ranked [][]candidate, quotas []int) (kind, place int) {
	if p.Sound == nil {
		return -1, -1
	}
	for k := range ranked {
		for i, c := range ranked[k][:quotas[k]] {
			if !p.Sound(c.stub) {
				return k, i
			}
		}
	}
	return -1, -1
}

// lastCard is the card of the item seen last.
func (p Pool) lastCard() string {
	card, at := "", time.Time{}
	for _, s := range p.Stubs {
		if r := p.Records[s.ID]; r.LastSeen.After(at) {
			card, at = s.CardID, r.LastSeen
		}
	}
	return card
}
