package recipe

import (
	"slices"
	"strings"
	"sync"

	"cutscore/content/words"
)

// The genus of a term is the sort of thing that it is: somebody, an event, a law, a measure. The term says it ("Treaty of
// Ghent", "watering hole attack"), or its definition does ("A treaty that ..."). A treaty cannot be mistaken for a muscle,
// so terms stand beside terms of their genus where that is known.

// genusTable lists nouns by genus. The genera follow the upper classes of WordNet (Fellbaum 1998), cut down to those that
// somebody tells apart without knowing the subject. A noun has one genus, even if it has two meanings: within one deck it
// is used in one of them.
var genusTable = []struct{ genus, nouns string }{
	{"somebody", `person people man woman leader king queen emperor tsar president minister writer author philosopher scientist
		artist painter composer explorer reformer attacker hacker owner lender buyer seller borrower broker player employee
		employer manager user someone somebody anyone worker citizen customer client tenant landlord nurse doctor patient
		officer monk theorist economist psychologist inventor grantor grantee trustee administrator kiddie`},
	{"group", `group party team organization organisation firm company committee agency council union league society army board
		department court congress parliament senate assembly church corporation alliance coalition tribe family population
		species kingdom empire nation country colony city dynasty community`},
	{"event", `event war battle revolution revolt rebellion uprising election massacre convention conference meeting incident
		crisis strike riot march purge famine plague siege invasion raid scandal expedition voyage trial panic depression
		compromise affair`},
	{"contract", `contract agreement license licence lease listing offer mortgage bond deed`},
	{"clause", `clause covenant provision easement lien`},
	{"notice", `notice disclosure`},
	{"law", `law treaty act amendment constitution bill edict decree charter pact proclamation declaration ruling rule regulation
		ordinance tariff writ code`},
	{"policy", `policy strategy programme plan campaign initiative`},
	{"place", `location place region zone area site center centre datacenter`},
	{"writing", `document letter report statement telegram pamphlet essay book novel poem newspaper speech list log register
		schedule backlog baseline case theses guide`},
	{"drawing", `chart diagram histogram graph matrix map plot curve`},
	{"idea", `idea belief doctrine theory principle concept philosophy ideology model approach view notion movement religion
		hypothesis paradox assumption effect bias heuristic school phenomenon relationship framework methodology
		pattern paradigm advantage efficiency theorem problem externality failure control path study`},
	{"attack", `attack exploit scam fraud phishing malware virus worm trojan ransomware spyware rootkit backdoor`},
	{"method", `method technique practice procedure test exam surgery treatment therapy exercise assessment audit estimation
		estimating analysis monitoring testing sampling encryption`},
	{"happening", `process action transfer conversion breakdown decomposition expansion formation division growth release flow
		increase decrease rise fall reduction removal replication synthesis reaction response reflex diffusion transport
		delivery detection operation activity step stage phase cycle pathway mechanism production distribution combination
		separation contraction relaxation absorption secretion rotation retrieval osmosis mitosis meiosis drift creep
		management maintenance`},
	{"state", `situation outcome circumstance equilibrium`},
	{"money", `cost price value revenue income expense profit loss premium payment wage rent fee budget surplus tax asset
		money currency stock fund interest deposit loan`},
	{"time", `time period interval duration minute hour day month year age era date`},
	{"measure", `rate ratio sum percentage percent measure level degree output total index frequency pressure weight length
		distance speed limit threshold range size capacity temperature coefficient score probability variance mean median
		deviation elasticity potential estimate volume`},
	{"property", `land property ownership right tenancy estate`},
	{"market", `economy market monopoly oligopoly industry competition demand supply business`},
	{"good", `good product commodity labor labour`},
	{"cell", `cell neuron axon dendrite lymphocyte macrophage platelet sperm ovum gamete zygote`},
	{"body", `muscle bone gland organ nerve tissue membrane artery vein valve joint ligament tendon cartilage lobe cortex
		chamber duct sac cavity organelle nucleus fiber fibre receptor septum bronchi vessel shaft`},
	{"plane", `plane axis`},
	{"substance", `substance molecule protein enzyme hormone chemical sugar compound ion drug medication diuretic blocker
		antibiotic acid base salt mineral vitamin element metal gas fluid antibody antigen lipid carbohydrate glucose
		surfactant inhibitor agonist antagonist steroid vaccine monomer polymer polysaccharide disaccharide monosaccharide
		phospholipid neurotransmitter toxin anticoagulant opioid bacteria bacterium`},
	{"illness", `disease disorder syndrome infection inflammation condition illness cancer tumor tumour deficiency swelling pain
		symptom pneumonia shock injury fracture anemia anaemia rash lesion mutation toxicity overdose`},
	{"device", `device router switch server computer machine firewall hub bridge gateway sensor camera appliance instrument card
		cable lock host interface port balancer proxy antenna`},
	{"store", `disk drive store database file folder directory bucket snapshot backup repository registry stack table queue
		cache image storage`},
	{"program", `program package script function object software application app tool service platform system library utility
		daemon container pod resource controller browser job operator environment language module class callable decorator
		generator iterator template branch commit pointer variable namespace configuration instance website node cluster
		component engine hypervisor vps cdn`},
	{"data", `data password address identifier name record field message packet frame header segment protocol standard algorithm
		hash signature credential certificate token mask subnet network vlan route traffic domain vpc connection tunnel
		channel cipher format key`},
	{"error", `error exception warning`},
	{"option", `flag option parameter argument`},
}

var genera = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, row := range genusTable {
		for _, noun := range strings.Fields(row.nouns) {
			out[noun] = row.genus
		}
	}
	return out
})

// endings give away the genus of nouns that are not in the table.
var endings = []struct{ ending, genus string }{
	{"ism", "idea"}, {"ology", "idea"}, {"itis", "illness"}, {"emia", "illness"}, {"aemia", "illness"}, {"oma", "illness"},
	{"pathy", "illness"}, {"cyte", "cell"}, {"blast", "cell"}, {"clast", "cell"}, {"ase", "substance"}, {"ide", "substance"}, {"ization", "happening"}, {"isation", "happening"},
	{"ation", "happening"}, {"lysis", "happening"}, {"genesis", "happening"}, {"exception", "error"}, {"error", "error"},
}

func genusOfWord(w string) string {
	w = singular(strings.ToLower(w))
	if genus := genera()[w]; genus != "" {
		return genus
	}
	for _, e := range endings {
		if len(w) > len(e.ending)+2 && strings.HasSuffix(w, e.ending) {
			return e.genus
		}
	}
	return ""
}

// typed tells the genus of what one types: a path, an option, a command; empty: the term is none of them.
func typed(md string) string {
	text := strings.TrimLeft(md, "`")
	ws := strings.Fields(text)
	switch {
	case text == "":
		return ""
	case text[0] == '/' || text[0] == '~':
		return "path"
	case text[0] == '-' || text[0] == '+' && len(ws) == 1:
		return "option"
	case text != md, strings.Contains(md, " -") && !strings.Contains(md, " - ") && !slices.ContainsFunc(ws, words.IsStop):
		return "command"
	}
	return ""
}

// wrappers are nouns that leave it to the noun after "of" to say what something is: "a type of contract".
var wrappers = list(`amount number quantity type kind form sort way set series collection piece part example class means state act list range
	combination`)

// genus is the sort of thing that a term is; noun is the word that says so, where the genus comes from the table. Empty:
// nobody can say.
type genus struct{ of, noun string }

// findGenus tells the genus of the term that a card explains.
func (e *entry) findGenus() genus {
	if of := typed(e.full.text); of != "" {
		return genus{of: of}
	}
	term, _, _ := strings.Cut(plain(e.full.text), " (")
	if ws := words.All(term); len(ws) > 0 {
		last := ws[len(ws)-1]
		for _, noun := range []string{head(ws), last} {
			if of := genusOfWord(noun); of != "" {
				return genus{of, singular(noun)}
			}
		}
		if strings.HasSuffix(last, "ing") && len(ws) > 1 { // "DHCP snooping"
			return genus{of: "happening"}
		}
	}
	switch e.answer.lead {
	case leadNoun, leadFigure, leadQuote:
		return genusOfDefinition(e.backFold)
	case leadIng:
		return genus{of: "happening"}
	case leadVerb, leadTo, leadPrep, leadClause, leadPart:
	}
	return genus{}
}

// genusOfDefinition reads the genus off the first noun phrase that has a known noun; the first of all may spell an acronym
// out.
func genusOfDefinition(text string) genus {
	phrases := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".:;,()+–—\n", r) })
	for _, phrase := range phrases[:min(2, len(phrases))] {
		if g := genusOfPhrase(words.All(phrase)); g.of != "" {
			return g
		}
	}
	return genus{}
}

// genusOfPhrase is the genus of the noun on which a phrase turns: the last one before the phrase goes on with what the
// thing does. Participles and adverbs may follow it: "a network physically isolated".
func genusOfPhrase(ws []string) genus {
	found, last := genus{}, ""
	for _, w := range ws {
		switch {
		case articles()[w] && last == "":
			continue
		case w == "of" && wrappers()[singular(last)]:
			found, last = genus{}, ""
			continue
		case prepositions()[w] || auxiliaries()[w] || relatives()[w] || articles()[w]:
			return found
		}
		known := genusOfWord(w)
		_, third := isVerb(w)
		if known == "" && found.of != "" && (third || participle(w) || strings.HasSuffix(w, "ly")) {
			return found
		}
		found, last = genus{known, singular(w)}, w
		if known == "" {
			found = genus{}
		}
	}
	return found
}
