package check

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
	"cutscore/content/check/cue"
	"cutscore/content/deckfile"
	"cutscore/content/decks"
)

// What issue 3 asks of the built-in bank and a program can see.
const (
	wantItems    = 220 // choice and response, those for recall alone left out
	wantDrills   = 25  // ordering and matching
	wantOnCard   = 8
	wantForms    = 3 // of 65 items that share none
	wantKeyShare = 1 / 6.0
)

// examGuide is what the guide of the exam DVA-C02 says of its domains, and which topics of the bank belong to them.
var examGuide = []struct {
	name   string
	share  float64
	topics []string
}{
	{"Development with AWS Services", 32, []string{"Integrations", "Limits"}},
	{"Security", 26, []string{"Auth types"}},
	{"Deployment", 24, []string{"Stages and deployment"}},
	{"Troubleshooting and Optimization", 18, []string{"Error codes", "Caching", "Monitoring and validation"}},
}

// builtinNow is when the bank was last judged as a whole; the test must not begin to fail by the calendar.
var builtinNow = time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC)

func builtin(t *testing.T) *content.Deck {
	t.Helper()
	d, err := deckfile.Read(decks.Files, decks.Default, decks.Default)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func examItems(d *content.Deck) []*content.Item {
	return slices.DeleteFunc(d.Items(), func(it *content.Item) bool { return !it.ForExams() })
}

func TestBuiltinCounts(t *testing.T) {
	d := builtin(t)
	items := examItems(d)
	if len(items) < wantItems {
		t.Errorf("%d items for exams, want %d", len(items), wantItems)
	}
	if n := len(d.Items()) - len(items); n < wantDrills {
		t.Errorf("%d ordering and matching items, want %d", n, wantDrills)
	}
	if n := len(d.Cards()); n != 15 {
		t.Errorf("%d cards, the source has 15", n)
	}
	onCard, onTopic, several := map[string]int{}, map[string]int{}, 0
	for _, it := range items {
		onCard[it.Card.ID]++
		onTopic[it.Topic]++
		if it.Kind == content.Response {
			several++
		}
	}
	for _, c := range d.Cards() {
		if onCard[c.ID] < wantOnCard {
			t.Errorf("the card %q has %d items for exams, want %d", c.Front, onCard[c.ID], wantOnCard)
		}
	}
	for _, topic := range []string{"Error codes", "Limits", "Auth types"} {
		if onTopic[topic] < 25 {
			t.Errorf("the topic %s has %d items for exams, want 25", topic, onTopic[topic])
		}
	}
	if share := float64(several) / float64(max(1, len(items))); share < wantKeyShare-0.04 || share > wantKeyShare+0.04 {
		t.Errorf("%d of %d items have several keys: %.0f %%, want about one in six", several, len(items), 100*share)
	}
}

func TestBuiltinLevels(t *testing.T) {
	for _, topic := range Measure(builtin(t), builtin(t).Items()).Topics {
		for _, level := range content.Levels() {
			if of(topic.Levels, level) == 0 {
				t.Errorf("%s has no item of the level %s", topic.Name, level)
			}
		}
	}
}

// TestBuiltinItems asks for what no rule demands: every item an id of its own, an item of several keys two or three of
// five or six, and references to the pages that the facts were taken from.
func TestBuiltinItems(t *testing.T) {
	for _, it := range builtin(t).Items() {
		if len(it.ID) == 12 && strings.TrimLeft(it.ID, "0123456789abcdefi") == "" { // a hash
			t.Errorf("%s:%d: the item has no id in its heading", it.Pos.File, it.Pos.Line)
		}
		keys, n := it.Keys(), len(it.Options)
		if it.Kind == content.Response && (keys < 2 || keys > 3 || n < 5 || n > 6) || it.Kind == content.Choice && n != 4 {
			t.Errorf("%s:%d: %d keys of %d options", it.Pos.File, it.Pos.Line, keys, n)
		}
		for _, target := range (&subject{Item: it}).links() {
			if !strings.HasPrefix(target, "https://") {
				t.Errorf("%s:%d: the reference %s", it.Pos.File, it.Pos.Line, target)
			}
		}
	}
}

// TestBuiltinIsSound: no error, no warning without a reason, and no reader of surface cues does better than luck.
func TestBuiltinIsSound(t *testing.T) {
	r := Deck(builtin(t), Options{Own: true, Now: builtinNow})
	for _, f := range r.Findings {
		if f.Allowed == "" {
			t.Error(f)
		}
	}
	for _, l := range []cue.Learned{r.Stats.Learned, r.Stats.ByLength, r.Stats.ByWords} {
		if l.Verdict != cue.Clean {
			t.Errorf("a learned reader finds %.1f %% of the keys, and must stay below %.1f %%; it leans on %v", 100*l.Share, 100*l.Limit, l.Weights)
		}
	}
	for _, l := range r.Stats.Lengths {
		if l.Verdict != cue.Clean {
			t.Errorf("%s in %d of %d", l.Name, l.Hits, l.Items)
		}
	}
	for _, trait := range r.Stats.Traits {
		if trait.Verdict.Beaten() {
			t.Errorf("%s: %d of %d, by luck %.1f", trait.Name, trait.Keys, trait.Items, trait.Luck)
		}
	}
	for _, reader := range r.Stats.Fixed.Results {
		if reader.Share >= r.Stats.Fixed.Limit {
			t.Errorf("the reader of the %s finds %.1f %% of the keys; luck stays below %.1f %%", reader.Reader, 100*reader.Share, 100*r.Stats.Fixed.Limit)
		}
	}
	if r.Failed() {
		t.Error("cutscore check fails")
	}
}

// TestBuiltinHoldsThreeExams: every topic holds three times its quota of the full exam, and the first three forms of any
// series share no item and hold no two of which one gives the other away.
func TestBuiltinHoldsThreeExams(t *testing.T) {
	d := builtin(t)
	items := examItems(d)
	clash := content.Clashes(items)
	bank := content.Bank{Topics: d.TopicNames(), Clash: func() map[string][]string { return clash }}
	have := make([]int, len(bank.Topics))
	for _, it := range items {
		bank.Stubs = append(bank.Stubs, content.Stub{ID: it.ID, Topic: it.Topic, CardID: it.Card.ID, Item: func(content.Code) (*content.Item, bool) {
			return it, true
		}})
		have[slices.Index(bank.Topics, it.Topic)]++
	}
	full := d.Exam.Full()
	if full.Questions != 65 {
		t.Errorf("the full exam has %d questions, want 65", full.Questions)
	}
	for i, quota := range content.Quotas(full.Questions, full.Shares(bank.Topics, have), have) {
		if have[i] < wantForms*quota {
			t.Errorf("%s holds %d items for exams, which is less than %d times its quota of %d", bank.Topics[i], have[i], wantForms, quota)
		}
	}
	for series := range 40 {
		name := content.NewSeries([content.SeriesLength]byte{byte(series), 1, 2, 3, 4, 5})
		seen := map[string]int{}
		for number := 1; number <= wantForms; number++ {
			drawn, err := content.Draw(bank, full, content.Code{Series: name, Number: number})
			if err != nil {
				t.Fatal(err)
			}
			held, byTopic := map[string]bool{}, map[string]int{}
			for _, item := range drawn {
				byTopic[item.Topic]++
				if item.Level == content.RecallOnly {
					t.Errorf("%s-%d asks %s, which is for recall alone", name, number, item.ID)
				}
				if first := seen[item.ID]; first > 0 {
					t.Errorf("%s stands in the forms %s-%d and %s-%d", item.ID, name, first, name, number)
				}
				seen[item.ID], held[item.ID] = number, true
			}
			for _, domain := range examGuide {
				n := 0
				for _, topic := range domain.topics {
					n += byTopic[topic]
				}
				if share := 100 * float64(n) / float64(len(drawn)); share < domain.share-1.5 || share > domain.share+1.5 {
					t.Errorf("%s-%d: %s has %.1f %%, the guide %v %%", name, number, domain.name, share, domain.share)
				}
			}
			for _, item := range drawn {
				for _, other := range clash[item.ID] {
					if held[other] {
						t.Errorf("%s-%d holds %s and %s, of which one gives the other away", name, number, item.ID, other)
					}
				}
			}
		}
	}
}
