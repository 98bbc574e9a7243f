package recipe

import (
	"strings"
	"sync"
)

// genusTable lists nouns by genus. The genera follow the upper classes of WordNet (Fellbaum 1998), and are as fine as
// somebody tells things apart without knowing the subject: a price is no cost. A noun has one genus, even if it has two
// meanings: within one deck it is used in one of them.
var genusTable = []struct{ genus, nouns string }{
	{"somebody", `person man woman leader king queen emperor tsar president minister writer author philosopher scientist artist
		painter composer explorer reformer attacker hacker owner lender buyer seller borrower broker player employee employer
		manager user someone somebody anyone worker citizen customer client tenant landlord nurse doctor patient officer monk
		theorist economist psychologist inventor grantor grantee trustee administrator kiddie`},
	{"group", `group people party team organization organisation firm company committee agency council union league society
		army board department court congress parliament senate assembly church corporation alliance coalition tribe family
		population species`},
	{"country", `kingdom empire nation country colony city dynasty community`},
	{"war", `war battle siege invasion raid`},
	{"uprising", `revolution revolt rebellion uprising strike riot march`},
	{"meeting", `convention conference meeting`},
	{"crisis", `crisis famine plague panic depression`},
	{"incident", `event massacre incident purge scandal expedition voyage trial affair`},
	{"election", `election`},
	{"contract", `contract agreement license licence lease listing offer mortgage bond deed`},
	{"clause", `clause covenant provision easement lien`},
	{"notice", `notice disclosure`},
	{"law", `treaty act amendment constitution bill edict decree charter pact proclamation declaration ruling regulation
		ordinance tariff writ code rule legislation`},
	{"regularity", `law`},
	{"policy", `policy strategy programme plan campaign initiative`},
	{"place", `location place region zone area site center centre datacenter`},
	{"writing", `document letter report statement telegram pamphlet essay book novel poem newspaper speech list log register
		schedule backlog baseline case theses guide message`},
	{"drawing", `chart diagram histogram graph matrix map plot curve`},
	{"idea", `idea belief doctrine theory principle concept philosophy ideology notion movement religion hypothesis
		paradox assumption school theorem`},
	{"model", `model approach framework methodology pattern paradigm view`},
	{"field", `field branch study discipline psychology`},
	{"variable", `variable`},
	{"effect", `effect bias heuristic phenomenon`},
	{"state", `situation outcome circumstance equilibrium problem externality failure`},
	{"attack", `attack exploit scam fraud phishing malware virus worm trojan ransomware spyware rootkit backdoor threat injection
		forgery overflow keylogger`},
	{"control", `control safeguard countermeasure`},
	{"method", `method technique practice procedure test exam surgery treatment therapy exercise assessment audit estimation
		estimating analysis monitoring testing sampling encryption`},
	{"process", `process conversion breakdown decomposition expansion formation division growth replication synthesis reaction
		diffusion production combination separation contraction relaxation absorption secretion osmosis mitosis
		meiosis management maintenance mechanism`},
	{"happening", `action transfer release flow increase decrease rise fall reduction removal response reflex transport delivery
		detection operation activity rotation retrieval drift creep`},
	{"phase", `step stage phase cycle pathway`},
	{"cost", `cost expense fee payment premium rent budget`},
	{"tax", `tax`},
	{"price", `price`},
	{"value", `value`},
	{"income", `revenue income profit wage surplus interest`},
	{"loss", `loss`},
	{"money", `asset money currency stock fund deposit loan`},
	{"time", `time period interval duration minute hour day month year age era date`},
	{"ratio", `rate ratio percentage percent index coefficient probability elasticity`},
	{"measure", `amount number quantity measure level degree output frequency pressure weight length distance speed limit threshold range
		size capacity temperature score variance mean median deviation potential estimate volume`},
	{"property", `land property right`},
	{"estate", `estate tenancy ownership`},
	{"economy", `economy`},
	{"market", `market monopoly oligopoly industry competition business`},
	{"demand", `demand supply`},
	{"good", `good commodity`},
	{"labour", `labor labour`},
	{"muscle", `muscle tendon ligament`},
	{"bone", `bone cartilage joint`},
	{"vessel", `artery vein vessel duct`},
	{"gland", `gland organ`},
	{"nerve", `nerve lobe cortex`},
	{"cell", `cell neuron lymphocyte macrophage platelet sperm ovum gamete zygote`},
	{"part of a cell", `organelle nucleus axon dendrite`},
	{"body", `tissue membrane valve chamber sac cavity fiber fibre receptor septum bronchi shaft`},
	{"plane", `plane axis`},
	{"drug", `drug medication diuretic blocker antibiotic inhibitor agonist antagonist steroid vaccine anticoagulant opioid`},
	{"hormone", `hormone neurotransmitter`},
	{"substance", `substance molecule protein enzyme chemical sugar compound ion acid base salt mineral vitamin element metal gas
		fluid antibody antigen lipid carbohydrate glucose surfactant monomer polymer polysaccharide disaccharide
		monosaccharide lipase amylase protease lactase phospholipid toxin`},
	{"microbe", `bacteria bacterium`},
	{"illness", `disease disorder syndrome infection inflammation condition illness cancer tumor tumour deficiency swelling pain
		symptom pneumonia shock injury fracture anemia anaemia rash lesion mutation toxicity overdose`},
	{"tool", `device router switch server computer machine firewall hub bridge gateway sensor camera appliance instrument
		cable lock host interface port balancer proxy antenna service platform tool software application app
		program engine hypervisor vps cdn website package script function object library utility daemon
		container pod controller browser job operator environment language module class callable decorator
		generator iterator template commit pointer namespace configuration instance node cluster
		component`},
	{"store", `disk drive store database file folder directory bucket snapshot backup repository registry stack table queue cache
		image storage`},
	{"data", `data password address identifier name record hash signature credential certificate token mask key`},
	{"packet", `packet frame header segment`},
	{"protocol", `protocol standard algorithm cipher format`},
	{"network", `subnet network vlan route traffic domain vpc connection tunnel channel`},
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
	{"pathy", "illness"}, {"cyte", "cell"}, {"blast", "cell"}, {"clast", "cell"},
	{"inase", "substance"}, {"ylase", "substance"}, {"erase", "substance"}, {"idase", "substance"}, {"ipase", "substance"}, {"igase", "substance"},
	{"atase", "substance"}, {"icase", "substance"}, {"oxide", "substance"}, {"loride", "substance"}, {"ceride", "substance"}, {"eptide", "substance"},
	{"lysis", "happening"}, {"genesis", "happening"}, {"exception", "error"}, {"error", "error"},
}

// wideGenera hold so many sorts of things that only those called by one noun stand beside each other.
var wideGenera = map[string]bool{"idea": true, "tool": true, "measure": true, "process": true, "happening": true, "method": true, "state": true,
	"data": true, "writing": true, "substance": true}

// narrowGenera are those of which a topic's name says that they are all that it holds.
var narrowGenera = map[string]bool{"attack": true, "drug": true, "hormone": true, "bone": true, "muscle": true, "cell": true, "illness": true,
	"protocol": true, "contract": true, "law": true, "error": true, "option": true, "somebody": true, "war": true, "microbe": true}
