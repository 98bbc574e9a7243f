package card

import "cutscore/content/text"

// The word lists that recognisers go by. They are English; a card in another language is read by its shape alone.

// sequenceWords in a front say that the parts of the back stand in an order.
var sequenceWords = text.List(`steps stages phases order sequence procedure lifecycle life-cycle workflow path chronological`)

// rankWords name things that stand in an order, of which a front may list some without a word about it.
var rankWords = text.List(`layers states levels tiers stages phases`)

// closedHeads name lists to which nothing else belongs; openHeads name lists that always could be longer, so that a
// member of another list may be right there too.
var (
	closedHeads = text.List(`types kinds phases stages layers parts components fields members states modes levels chambers classes
		planes pillars categories flavors flavours branches tiers elements axes colors colours bones lobes stages forms
		accountabilities artifacts events sections divisions`)
	openHeads = text.List(`benefits benefit advantages advantage disadvantages disadvantage features feature properties property
		characteristics characteristic practices practice reasons reason uses use signs sign symptoms symptom causes cause
		requirements requirement examples example ways way tips tip drawbacks drawback pros cons risks risk goals goal
		factors factor effects effect strengths weaknesses considerations best issues problems challenges criteria things
		duties responsibilities tasks contraindications indications teaching themes methods tools techniques measures rules`)
)

// quantityHeads name what a number answers.
var quantityHeads = text.List(`number limit capacity size length maximum minimum max min duration timeout period age rate speed port
	ports count frequency range time times percentage temperature dose distance depth width height weight threshold quota
	bits bytes year date cost price total amount ratio value ttl score latency voltage pressure pulse`)

// generic answers are no answer to anything in particular, and may be right anywhere.
var generic = text.List(`all none both neither either yes no true false it depends nothing everything other others unknown n/a null etc see above
	need look lookup todo tbd`)
