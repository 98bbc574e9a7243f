package text

import "strings"

// plainVerbs are what definitions and descriptions begin with, in their plain form.
var plainVerbs = List(`accept access act add adjust affect aggregate aim allow alter analyse analyze answer appear apply archive
	arrange ask assess assign assume attach attack attempt authenticate authorise authorize automate avoid balance be
	become begin belong bind block boot branch break bring broadcast build bypass cache calculate call cancel capture
	carry cause change check choose clean clear clone close collect combine come commit communicate compare compile
	complete compress compute configure confirm connect consist consume contain continue contract control convert
	copy correct correspond count cover create cut deal decide declare decode decrease decrypt define delay delete deliver deny
	depend deploy depolarize describe destroy detect determine differ direct disable discard display distribute divide do
	download draw drop duplicate edit eliminate emit empty enable encapsulate encode encrypt end enforce ensure enter
	establish evaluate exchange execute exist expand expose express extend extract fail fetch filter find finish fire fit
	flow follow force form forward function gather generate get give go grant group guarantee guard guide handle have help hide
	hold identify ignore implement improve include increase indicate inform inherit inhibit initialise initialize
	insert inspect install integrate interact intercept invoke isolate issue join keep kill know launch lead learn leave
	let limit link list listen load locate lock log look lose lower maintain make manage map mark mask match mean measure
	merge migrate minimise minimize mix modify monitor mount move need negotiate notify obtain occur offer open operate
	optimise optimize order organise organize output overwrite own parse participate pass perform permit place play point
	prefer prepare present preserve prevent print prioritise prioritize proceed process produce prohibit promote protect
	prove provide provision publish pull push put query queue raise reach read rebuild receive record recover redirect
	reduce refer reflect refresh regulate reject relate relax release reload remain remove rename render replace replicate
	report represent request require reset resolve respond restore restrict resume retrieve return reuse reverse
	rewrite roll rotate route run save say scale scan schedule search secure select send separate serve set share shift
	show shut sign simplify simulate sit skip solve sort specify spin split stand start state stay stop store stream
	strengthen submit supply support suppress switch sync take target tell terminate test throw track train transfer
	transform translate transmit transport travel treat trigger try turn understand undo unify unlock update upgrade
	upload use validate verify view wait want warn work wrap write absorb accelerate activate attract boil bend catalyse catalyze
	condense conduct constrict cure damage digest dilate dissolve ease erase excrete flood freeze fuse gain halt harden heal
	hurt induce infect infuse invade irritate lubricate melt mimic narrow neutralise neutralize numb paralyse paralyze pump
	recognise recognize refract relieve repair repel reward repolarise repolarize depolarise ring secrete slow soften soothe
	spread squeeze stimulate strain stretch strip swell synthesise synthesize thicken thin tighten transcribe vibrate vouch
	warm weaken widen yield hash salt probe inject jam steal spoof sniff tunnel tag wipe patch harvest enumerate escalate
	pass pick pin plan plot poll post preload price prime prune punish pursue push race rank rate rebase recommend recruit
	refuse register reimburse reject rely rent repeat rescue resell resist retain retire reveal review revoke rule satisfy
	screen seal seize sell settle shape shrink smooth speed spend spot stabilise stabilize stack stage steer stress strike
	struggle study succeed sue suffer suggest surround survive suspend suspect swap sweep tax teach tear tend terminate tie tilt
	top touch trace trade trap trim trust twist undergo undermine unite urge utilise utilize vary vote waive wash watch wear
	weigh win withdraw withstand`)

// IsVerb reports whether a lower-case word is a verb in its plain form, or in the third person.
func IsVerb(w string) (base, third bool) {
	if plainVerbs()[w] {
		return true, false
	}
	for _, cut := range []struct{ end, put string }{{"s", ""}, {"es", ""}, {"ies", "y"}} {
		if stem, ends := strings.CutSuffix(w, cut.end); ends && plainVerbs()[stem+cut.put] {
			return false, true
		}
	}
	return false, false
}

// Finite reports whether a run of lower-case words holds a verb that makes it a clause. The first word is left out:
// there a verb makes a phrase ("Starts a job").
func Finite(ws []string) bool {
	for i, w := range ws {
		if i == 0 {
			continue
		}
		if Auxiliaries()[w] {
			return true
		}
		if _, third := IsVerb(w); third && (OnlyVerbs()[w] || i+1 < len(ws) && Articles()[ws[i+1]]) {
			return true
		}
	}
	return false
}

// OnlyVerbs are third persons that are no plurals of nouns.
var OnlyVerbs = List(`accepts achieves adds adjusts affects aggregates aims allows alters analyses analyzes answers appears applies archives
	arranges asks assesses assigns assumes attaches authenticates authorizes authorises automates avoids becomes begins belongs binds
	brings calculates carries chooses cleans clears collects combines comes communicates compares compiles completes compresses computes
	configures confirms connects consists consumes contains continues converts corrects creates decides declares decodes decreases
	decrypts defines deletes delivers denies depends deploys depolarizes describes destroys detects determines differs directs disables
	discards displays distributes divides does eliminates emits empties enables encapsulates encodes encrypts enforces ensures enters
	establishes evaluates executes exists expands exposes expresses extends extracts fails fetches finds fires fits follows forces gathers
	generates gets gives goes guarantees handles happens has helps hides holds identifies ignores implements improves includes indicates informs
	inherits inhibits initializes inserts inspects installs integrates interacts intercepts invokes isolates keeps knows launches leads
	learns leaves lets listens locates looks loses lowers maintains makes manages means merges migrates modifies needs negotiates notifies
	obtains occurs opens operates optimizes organizes overwrites owns parses participates performs permits prefers prepares preserves
	prevents prioritizes produces prohibits promotes protects proves provides publishes pulls puts raises reads receives recovers
	redirects reduces refers reflects refreshes regulates rejects relates relaxes releases reloads remains removes renders replaces
	replicates represents requires resets resolves responds restores restricts resumes retrieves reuses rewrites runs says schedules
	secures selects sends separates serves shuts simplifies simulates sits solves specifies starts submits suppresses syncs takes tells
	terminates throws transforms translates transmits treats tries understands undoes unifies unlocks uses validates verifies waits wants
	warns wraps writes absorbs accelerates activates attracts boils conducts constricts cures damages digests dilates dissolves eases erases
	excretes freezes heals hurts induces infects invades melts mimics narrows neutralizes paralyzes recognizes refracts relieves repairs
	repels secretes slows softens squeezes stimulates swells tightens transcribes vibrates vouches weakens widens reckons goes`)

// VerbFirst reports whether a word in lower case is a verb in its plain form, as commands and steps begin with.
func VerbFirst(w string) bool {
	base, _ := IsVerb(w)
	return base
}
