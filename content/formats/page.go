package formats

import (
	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/formats/source"
	"cutscore/content/page"
)

// readPage takes a page as the splitter does, without anybody's look at it.
func readPage(f source.File) (source.Bank, error) {
	return PageBank(page.Split(clean.Text(f.Text))), nil
}

// PageBank makes a bank of a page that was split, and perhaps put right.
func PageBank(p page.Page) source.Bank {
	bank := source.Bank{Title: p.Title}
	for _, c := range p.Cards() {
		if c.Front == "" {
			bank.Skip(0, "a line without a front: %s", clean.Line(c.Back))
			continue
		}
		bank.Records = append(bank.Records, source.Record{Kind: content.Recall, Stem: c.Front, Back: c.Back})
	}
	if n := len(p.Doubtful(page.Doubt)); n > 0 {
		bank.Doubt(0, "doubtful lines, taken as they stand: %d", n)
	}
	return bank
}
