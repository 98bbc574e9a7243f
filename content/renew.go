package content

// Renew takes changes of a deck into the questions of a form: other words, reasons and cards. The order of the options stays, and so
// does which of them are right, since somebody may have answered. It gives the ids of those that are in the deck and could not be
// taken over: another number of options, another key, or several other texts.
func (f *Form) Renew(deck *Deck) (kept map[string]bool) {
	items := map[string]*Item{}
	for _, it := range deck.Items() {
		items[it.ID] = it
	}
	cards := map[string]CardRef{}
	for _, c := range deck.Cards() {
		cards[c.ID] = c.CardRef
	}
	kept = map[string]bool{}
	for i := range f.Items {
		d := &f.Items[i]
		if card, there := cards[d.Card.ID]; there {
			if d.Origin == Generated && card != d.Card { // its question was made of what the card said
				kept[d.ID] = true
			}
			d.Card = card
		}
		if it := items[d.ID]; it != nil && !d.renew(it) {
			kept[d.ID] = true
		}
	}
	return kept
}

// renew takes over what an item says now; false: it has changed too much.
func (d *Drawn) renew(it *Item) bool {
	if it.Kind != d.Kind || !it.Kind.Examinable() || len(it.Options) != len(d.Options) {
		return false
	}
	at := map[string]int{}
	for i, o := range it.Options {
		at[o.Text] = i
	}
	options := make([]Option, len(d.Options))
	changed := -1 // the one option that has other words now
	for i, o := range d.Options {
		now, same := at[o.Text]
		switch {
		case same:
			options[i] = it.Options[now]
			delete(at, o.Text)
		case changed >= 0:
			return false
		default:
			changed = i
		}
	}
	for _, now := range at {
		if changed >= 0 {
			options[changed] = it.Options[now]
		}
	}
	for i := range options {
		if options[i].Correct != d.Options[i].Correct {
			return false
		}
	}
	rights := d.Rights
	*d = Drawn{Item: *it, Rights: rights}
	d.Options = options
	return true
}
