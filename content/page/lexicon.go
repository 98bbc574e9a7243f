package page

import (
	"strings"
	"sync"
)

// lexicon is a list of words, written as one string and indexed when it is first asked.
type lexicon struct {
	text string
	once sync.Once
	set  map[string]bool
}

func (l *lexicon) has(word string) bool {
	l.once.Do(func() {
		words := strings.Fields(l.text)
		l.set = make(map[string]bool, len(words))
		for _, w := range words {
			l.set[w] = true
		}
	})
	return l.set[word]
}

// The lists are of English, for the language of the exams that people sit; a page in another language is left to its
// punctuation, its shape and its own habits.
var (
	whWords = lexicon{text: `what which who whom whose when where why how what's who's where's how's whats whos`}

	auxiliaries = lexicon{text: `is are was were be been am do does did has have had can could may might must shall should
		will would isn't aren't wasn't weren't don't doesn't didn't can't cannot won't wouldn't shouldn't hasn't haven't`}

	// plainVerbs are third-person and past forms that are hardly ever nouns. Forms that are nouns as well
	// are nounVerbs.
	plainVerbs = lexicon{text: `allows makes provides gives keeps lets helps determines encrypts decrypts creates removes adds sends
		puts prevents protects ensures enables describes refers means occurs happens contains consists carries
		brings connects converts defines detects divides increases decreases reduces performs produces receives
		regulates requires resolves says separates specifies takes tells writes assigns applies authenticates
		automates distributes executes extends governs identifies manages offers organizes organises replaces
		spreads stays transfers translates verifies became becomes began begins belongs binds builds came comes
		compares depends destroys died does ends enters exists expects explains fails falls fell follows founded
		goes got grows guarantees had happened hides includes involves kills knows lacks led lives loses lost
		lowers lies measures minimizes maximizes modifies moved obtains owns pays prints proves reaches refuses
		relates relaxes relies remains represents requires retries returned rises ruled seeks seems selects sees
		sits strengthens surrounds swore threw varies weakens went won wrote asks attaches delivers eats
		excludes expires faces finds gets impairs inhibits initiates invokes maintains occupies opens operates
		passes persists picks prohibits quantifies responds restricts reveals secretes sells sends spends
		stimulates synthesizes travels validates`}

	// nounVerbs are nouns as well: verbs only where an object follows them at the start of a line ("Stores the keys").
	nounVerbs = lexicon{text: `acts benefits breaks calls checks counts covers fires flows forces forms holds issues joins leads leaves
		looks moves needs plays points processes programs pulls pushes raises reads records releases reports
		results runs saves scans serves sets shares shows signals slides sorts stands starts stops stores
		supplies supports tests transports tries triggers turns uses waits wants warns works`}

	imperatives = lexicon{text: `define name list describe explain state give identify compare contrast discuss outline
		summarize summarise calculate distinguish differentiate tell enumerate recite draw recall mention complete fill select choose interpret illustrate classify evaluate analyze analyse match arrange predict`}

	// baseVerbs begin instructions: "Put the files aside".
	baseVerbs = lexicon{text: `add adjust allow analyze apply ask assess assign avoid be begin break bring build buy call
		cool change check choose clean close collect combine come compare complete configure connect control convert copy cover
		create cut decide delete deploy describe determine develop disable do document double draw drink drive eat elevate
		enable encourage ensure enter establish estimate evaluate explain feed fill find flush follow get give go hold
		identify implement improve include increase inform insert inspect install isolate keep leave let lift limit list
		load log look lower maintain make manage measure mix monitor move navigate notify observe obtain open pass pay
		perform place plan post prepare press prevent protect provide pull push put raise read record reduce refer release
		remove repeat replace report reset restart return review rinse rotate run save scan scrub secure select send serve
		set shake sign sit slow sort speak specify stand start stay stop store support switch take talk tell test tick
		touch treat trim try turn unplug update upload use verify wait walk warm wash watch wear weigh wipe work write
		carry contain have produce consist form grow cause bind act`}

	articles = lexicon{text: `a an the`}

	pronouns = lexicon{text: `it they he she you we i this these those there its their his her your our one`}

	// indefinites begin a definition: "anything that limits the title", "someone who".
	indefinites = lexicon{text: `anything something someone somebody anyone anybody everything everyone nothing nobody
		any all each every both either neither no not only never always usually often mostly also when if while because
		since although unless until after before during whenever wherever whether`}

	verdicts = lexicon{text: `yes no true false yep nope correct incorrect`}

	asides = lexicon{text: `e.g i.e eg ie ex exs example examples note nb hint tip remember etc aka`}

	// askedNouns are what a front asks for in the words "X of Y", "X for Y", "X to do Y".
	askedNouns = lexicon{text: `purpose purposes function functions role roles definition meaning types type kinds kind
		steps stages phases parts part components elements characteristics features properties advantages disadvantages
		benefits drawbacks examples example causes cause effects effect symptoms signs risks uses use goals goal aims
		reasons reason ways methods principles rules laws levels layers categories classes forms functions requirements
		responsibilities duties formula formulas equation symbol unit units value range size length number port ports
		default difference differences similarities comparison order sequence process location shape color colour speed
		limit limits limitations maximum minimum max min average normal cost price age date year capital author founder
		inventor name names term word abbreviation acronym antidote treatment treatments indications contraindications
		complications side adverse mechanism moa criteria objectives objective permissions options modes states values
		factors conditions contents duration frequency amount depth ratio percentage temperature distance key main major
		primary flavors flavours layers pillars tenets phases strategies tools techniques documents inputs outputs
		command keyword syntax method prefix suffix measures exceptions exception defenses defences origin insertion
		innervation consequences consequence results result importance significance impact structure composition
		population weight height depth colours colors chief best most common typical longest shortest largest smallest
		highest lowest first second third last two three four five six seven eight nine ten`}

	// plurals end in s and count things; these do not.
	notPlural = lexicon{text: `is was has this its his yes as us bus gas class process access address dns aws ios os https
		analysis basis crisis diagnosis status virus bonus focus business loss stress pass less unless across plus thus
		does towards always perhaps sometimes kubernetes nexus census consensus campus series physics mathematics
		economics ethics politics diabetes species news`}

	// openEnds leave a line unfinished: what comes next completes it.
	openEnds = lexicon{text: `is are was were be of called the a an to by in for as from with than and or at on into
		named known means equals gives stands into between during about through without until unless towards toward because
		if that which has have includes include contains requires every must can may around about approximately`}

	stopWords = lexicon{text: `a an the of to in on at by for from with and or is are was were be as it its this that these
		those what which who how when where why do does did your you their his her our not no vs versus between each`}

	countWords = lexicon{text: `two three four five six seven eight nine ten eleven twelve`}

	units = lexicon{text: `s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month
		months year years ms ns kb mb gb tb pb kib mib gib bit bits byte bytes mbps gbps kbps hz khz mhz ghz m cm mm km ft
		feet inch inches mile miles nm sm kg g mg ml l oz lb lbs psi mmhg bpm rpm mph kts knots percent per volts v w a
		amps ohms c f k k°c °c °f % tcp udp x times to and or up about approx approximately around over under less more
		than at least most between`}
)
