package cli

import "cutscore/content"

func examBank(d *content.Deck) content.Bank {
	b := content.Bank{Topics: d.TopicNames(), Clash: content.Clashes(d.Items())}
	for _, t := range d.Topics {
		for _, c := range t.Cards {
			for i := range c.Items {
				if c.Items[i].Kind.Examinable() {
					b.Stubs = append(b.Stubs, c.WrittenStubs(t.Name)[i])
				}
			}
		}
	}
	return b
}

func drillBank(d *content.Deck) content.Bank {
	b := content.Bank{Topics: d.TopicNames()}
	for _, t := range d.Topics {
		for _, c := range t.Cards {
			b.Stubs = append(b.Stubs, c.WrittenStubs(t.Name)...)
		}
	}
	return b
}
