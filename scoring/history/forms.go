package history

import (
	"cmp"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"cutscore/content"
)

// shown is how a form shows an item: which of its options, in the order that the file has them, stands first, second and
// so on.
type shown struct {
	Options []int    `json:"options,omitempty"`
	Rights  []string `json:"rights,omitempty"`
}

// blueprint is content.Blueprint as the file has it.
type blueprint struct {
	Questions int                `json:"questions"`
	Minutes   int                `json:"minutes"`
	CutScore  int                `json:"cut_score"`
	Typed     bool               `json:"typed,omitempty"`
	Weights   map[string]float64 `json:"weights,omitempty"`
}

// split takes an item as it was drawn apart into the item with its options in one fixed order, and the order shown.
func split(d content.Drawn) (content.Item, shown) {
	item, how := d.Item, shown{Rights: d.Rights}
	how.Options = all(len(d.Options))
	key := func(o content.Option) (string, string, int) { return o.Text, o.Match, o.Place }
	slices.SortStableFunc(how.Options, func(a, b int) int {
		textA, matchA, placeA := key(d.Options[a])
		textB, matchB, placeB := key(d.Options[b])
		return cmp.Or(cmp.Compare(textA, textB), cmp.Compare(matchA, matchB), cmp.Compare(placeA, placeB))
	})
	if d.Options != nil {
		item.Options = make([]content.Option, len(d.Options))
	}
	for to, from := range how.Options {
		item.Options[to] = d.Options[from]
	}
	how.Options = inverse(how.Options)
	return item, how
}

// join puts an item as drawn together again.
func join(item content.Item, how shown) (content.Drawn, error) {
	d := content.Drawn{Item: item, Rights: how.Rights}
	if len(how.Options) != len(item.Options) {
		return d, errors.New("its options do not fit the order kept for them")
	}
	d.Options = slices.Clone(item.Options)
	for to, from := range how.Options {
		if from < 0 || from >= len(item.Options) {
			return d, errors.New("the order kept for its options names one that is not there")
		}
		d.Options[to] = item.Options[from]
	}
	return d, nil
}

func inverse(order []int) []int {
	back := make([]int, len(order))
	for i, k := range order {
		back[k] = i
	}
	return back
}

// form keeps a form, once however many attempts are made on it, and gives its key.
func (k *keeper) form(f *content.Form) (int64, error) {
	plan, err := json.Marshal(blueprint(f.Blueprint))
	if err != nil {
		return 0, err
	}
	items, err := json.Marshal(f.Items)
	if err != nil {
		return 0, err
	}
	name := hashOf(fmt.Appendf(nil, "%q %d %q %q %q %q %s %s", f.Code.Series, f.Code.Number, f.Deck, f.DeckID, f.Title, f.Digest, plan, items))
	key, known, err := k.find("forms", "form", name)
	if known || err != nil {
		return key, err
	}
	key, err = k.add("INSERT INTO forms (hash, series, number, deck, deck_id, title, digest, blueprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		name, f.Code.Series, f.Code.Number, f.Deck, f.DeckID, f.Title, f.Digest, string(plan))
	if err != nil {
		return 0, err
	}
	for place := range f.Items {
		item, how := split(f.Items[place])
		itemKey, err := k.item(&item)
		if err != nil {
			return 0, err
		}
		order, err := json.Marshal(how)
		if err != nil {
			return 0, err
		}
		if err := k.exec("INSERT INTO form_items (form, place, item, shown) VALUES (?, ?, ?, ?)", key, place, itemKey, string(order)); err != nil {
			return 0, err
		}
	}
	return key, nil
}

// item keeps an item's wording and gives its key.
func (k *keeper) item(item *content.Item) (int64, error) {
	body, err := json.Marshal(item)
	if err != nil {
		return 0, err
	}
	name := hashOf(body)
	key, known, err := k.find("items", "item", name)
	if known || err != nil {
		return key, err
	}
	return k.add("INSERT INTO items (hash, id, topic, kind, body) VALUES (?, ?, ?, ?, ?)",
		name, item.ID, item.Topic, item.Kind, string(body))
}

func hashOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// find looks a hash up in one of the tables that have one.
func (k *keeper) find(table, column, hash string) (key int64, known bool, err error) {
	err = k.get("SELECT "+column+" FROM "+table+" WHERE hash = ?", hash).Scan(&key)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, nil
	}
	return key, err == nil, err
}
