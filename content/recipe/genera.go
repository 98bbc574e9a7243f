package recipe

import (
	"strings"
	"sync"
)

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
