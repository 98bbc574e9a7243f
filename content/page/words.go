package page

import "cutscore/content/text"

// The lists are of English, for the language of the exams that people sit; a page in another language is left to its
// punctuation, its shape and its own style. What is no matter of fronts and backs stands in content/text.
var (
	// askedNouns are what a front asks for in the words "X of Y", "X for Y", "X to do Y".
	askedNouns = text.List(`purpose purposes function functions role roles definition meaning types type kinds kind
		steps stages phases parts part components elements characteristics features properties advantages disadvantages
		benefits drawbacks examples example causes cause effects effect symptoms signs risks uses use goals goal aims
		reasons reason ways methods principles rules laws levels layers categories classes forms requirements
		responsibilities duties formula formulas equation symbol unit units value range size length number port ports
		default difference differences similarities comparison order sequence process location shape color colour speed
		limit limits limitations maximum minimum max min average normal cost price age date year capital author founder
		inventor names term word abbreviation acronym antidote treatment treatments indications contraindications
		complications side adverse mechanism criteria objectives objective permissions options modes states values
		factors conditions contents duration frequency amount depth ratio percentage temperature distance key main major
		primary flavors flavours pillars tenets strategies tools techniques documents inputs outputs
		command keyword syntax method prefix suffix measures exceptions exception defenses defences origin
		consequences consequence results result importance significance impact structure composition
		population weight height colours colors chief best most common typical longest shortest largest smallest
		highest lowest first second third last`)

	// openEnds stand before no head of a phrase: "as part of".
	openEnds = text.List(`is are was were be of called the a an to by in for as from with than and or at on into
		named known means equals gives stands between during about through without until unless towards toward because
		if that which has have includes include contains requires every must can may around approximately`)

	prepositions = text.List(`in at on by for from of to with under through during after before against`)

	// irregular plurals do not end in s.
	irregular = text.List("criteria people phenomena bacteria p's")

	// figureNouns are asked for and answered with a figure.
	figureNouns = text.List(`many much long old often far high large big fast number port ports year date age size length range limit
		maximum minimum max min temperature temp rate default percentage percent distance speed time duration capacity cost price
		amount value weight height mask hours minutes days formula code timeout`)

	// seriesNouns are singular, and yet several lines answer them.
	seriesNouns = text.List(`order sequence path list hierarchy chain series life cycle lifecycle timeline course flow`)

	units = text.List(`sec secs second seconds min mins minute minutes hr hrs hour hours day days week weeks month months year years
		ms ns kb mb gb tb pb bit bits byte bytes mbps gbps hz khz mhz ghz cm mm km ft feet inch inches mile miles
		kg mg ml lb lbs psi mmhg bpm rpm mph knots percent volts amps ohms times`)
)
