package distractor

import (
	_ "embed" // the nouns
	"strings"
	"sync"

	"cutscore/content/packed"
	"cutscore/content/text"
)

// nounsFile lists nouns by what they are: a line has a class, the wider class that it belongs to, its field, and the nouns
// with bars between them. It was drawn from WordNet 3.0 (Fellbaum 1998; the licence lies beside it) by the first sense of
// each noun: its class is the lowest synset above it with at least 25 nouns, the wider one that with at least 400. Phrases of which the last word
// tells as much are left out, and plants and animals of two words.
//
//go:embed nouns.txt.zst
var nounsFile []byte

// sense is what a noun names, from narrow to wide; zero: nobody knows.
type sense struct {
	class, wide, field int16
	concrete           bool // its field is one of things that can be seen
}

// concrete are the fields of things that nobody takes for something abstract, nor for a thing of another of these fields. What is
// abstract is less apart: a shortage is a state, a monopoly a possession, a tariff a communication.
var concrete = text.List(`person location animal plant body food substance artifact time quantity`)

var nouns = sync.OnceValue(func() map[string]sense {
	out := make(map[string]sense, 78_000)
	numbers := map[string]int16{}
	number := func(name string) int16 {
		n, known := numbers[name]
		if !known {
			n = int16(len(numbers) + 1)
			numbers[name] = n
		}
		return n
	}
	add := func(lines string) {
		for line := range strings.Lines(lines) {
			f := strings.Split(strings.TrimSpace(line), "\t")
			if len(f) != 4 {
				continue
			}
			s := sense{number(f[0] + "/" + f[2]), number(f[1] + "//" + f[2]), number("///" + f[2]), concrete()[f[2]]}
			for noun := range strings.SplitSeq(f[3], "|") {
				out[noun] = s
			}
		}
	}
	add(packed.Text(nounsFile))
	add(technical)
	return out
})

// technical are nouns whose first sense in WordNet is not the one that learners meet.
const technical = `network device	device	computing	router|switch|hub|modem|firewall|bridge|repeater|gateway|access point|load balancer|proxy|server|host
protocol	protocol	computing	protocol|ethernet|tcp|udp|arp|dns|dhcp|ntp|snmp|icmp|http|https|ftp|tftp|ssh|smtp|imap|ldap|ospf|bgp|rip|stp|telnet|tls|ssl|ipsec|kerberos|radius
program	program	computing	program|programme|application|app|software|malware|virus|worm|trojan|spyware|ransomware|rootkit|browser|compiler|interpreter|daemon|shell|kernel
attack	attack	computing	attack|exploit|phishing|spoofing|hijacking|injection|flood|breach
data	data	computing	database|table|index|record|key|field|row|column|file|folder|directory|log|object|array|list|dictionary|tuple|set|string|integer|float|variable
code	code	computing	function|method|class|module|package|library|loop|statement|keyword|decorator|generator|iterator|callback|closure|interface
container	container	computing	container|pod|node|cluster|image|volume|namespace|deployment|instance
cloud	service	computing	service|cloud|platform
cell part	cell part	body	nucleus|ribosome|mitochondrion|mitochondria|chloroplast|vacuole|lysosome|organelle|cytoplasm|membrane|cell membrane|golgi apparatus|endoplasmic reticulum|cell wall|centriole
cell	cell	body	cell|neuron|gamete|zygote|bacterium
market	market	economics	market|monopoly|oligopoly|duopoly|competition|cartel|perfect competition|monopolistic competition
amount	amount	economics	cost|price|revenue|profit|surplus|income|tax|wage|rent|loss|value|percentage|share|rate|ratio|quantity|amount|number
policy	policy	economics	policy|decision|strategy|plan
good	good	economics	good|goods|product|service good|commodity
`

// Person reports whether a noun names people: narrator, captain.
func Person(noun string) bool {
	s := senseOf(noun)
	return s.class != 0 && s.field == people().field
}

// people is what nouns of people name. The word "person" itself stands above all of them in WordNet, in a field of its own.
var people = sync.OnceValue(func() sense { return senseOf("sister") })

// senseOf is what a noun names, by itself or by the last word of a phrase.
func senseOf(phrase string) sense {
	phrase = strings.ToLower(strings.TrimSpace(phrase))
	table := nouns()
	for _, form := range []string{phrase, text.Singular(phrase)} {
		if s, known := table[form]; known {
			return s
		}
	}
	ws := strings.Fields(phrase)
	if len(ws) < 2 {
		return sense{}
	}
	last := ws[len(ws)-1]
	if s, known := table[last]; known {
		return s
	}
	return table[text.Singular(last)]
}
