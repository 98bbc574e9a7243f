package marking

import (
	"strings"
	"testing"
)

func TestJudge(t *testing.T) {
	tests := []struct {
		name, typed string
		want        Expected
		verdict     Verdict
	}{
		{"as written", "photosynthesis", one("photosynthesis"), Exact},
		{"case", "PHOTOSYNTHESIS", one("Photosynthesis"), Exact},
		{"accent", "cafe", one("café"), Exact},
		{"German letters", "strasse", one("Straße"), Exact},
		{"Cyrillic short i is a letter", "мои", one("мой"), Wrong},
		{"Japanese voiced sound is a letter", "かき", one("がき"), Wrong},
		{"Japanese as written", "がき", one("がき"), Exact},
		{"Hebrew points", "שלום", one("שָׁלוֹם"), Exact},
		{"article", "Nile", one("the Nile"), Exact},
		{"Spanish article", "perro", one("el perro"), Exact},
		{"to before a verb", "run", one("to run"), Exact},
		{"plural", "resource policies", one("resource policy"), Exact},
		{"hyphen", "e mail", one("e-mail"), Exact},
		{"one word or two", "roadmap", one("road map"), Exact},
		{"full stop", "Paris.", one("Paris"), Exact},
		{"quotation marks", "deploy", one("“deploy”"), Exact},
		{"one edit in six", "enyzme", one("enzyme"), Forgiven},
		{"two edits in six", "enzzme", one("enzyme"), Forgiven},
		{"two wrong letters in six", "onzzme", one("enzyme"), Wrong},
		{"two edits in fourteen", "photosinthesos", one("photosynthesis"), Forgiven},
		{"three edits in fourteen", "fotosinthesos", one("photosynthesis"), Wrong},
		{"an edit in three", "car", one("cat"), Wrong},
		{"other word", "mitochondria", one("ribosome"), Wrong},
		{"nothing", "", one("ribosome"), Wrong},
		{"spaces", "   ", one("ribosome"), Wrong},

		{"beginning that turns it round", "hypotension", one("hypertension"), Wrong},
		{"another beginning", "efferent", one("afferent"), Wrong},
		{"left beginning", "symmetric", one("asymmetric"), Wrong},
		{"ending", "nitrite", one("nitrate"), Wrong},
		{"ending of an enzyme", "lactose", one("lactase"), Wrong},
		{"not", "it is not encrypted", one("it is encrypted"), Wrong},

		{"rival given", "ingress rule", Expected{Answers: []string{"egress rule"}, Rivals: []string{"ingress rule"}}, Wrong},
		{"nearer to the rival", "ilium", Expected{Answers: []string{"ileum"}, Rivals: []string{"ilium"}}, Wrong},
		{"slip with a rival far off", "ileun", Expected{Answers: []string{"ileum"}, Rivals: []string{"femur"}}, Forgiven},
		{"right although a rival is near", "ileum", Expected{Answers: []string{"ileum"}, Rivals: []string{"ilium"}}, Exact},

		{"bracket left out", "Lambda authorizers", one("Lambda Authorizers (token and request)"), Exact},
		{"acronym in brackets", "CDN", one("Content Delivery Network (CDN)"), Exact},
		{"words of a bracket are not the answer", "token and request", one("Lambda Authorizers (token and request)"), Wrong},
		{"slash", "color", one("colour / color"), Exact},
		{"slash without spaces", "grande", one("grande/mayor"), Exact},
		{"both sides", "colour / color", one("colour / color"), Exact},
		{"slash in a name", "TCP", one("TCP/IP"), Wrong},
		{"slash in a pair", "input", one("input/output"), Wrong},
		{"or", "HTTPS", one("HTTP or HTTPS"), Exact},
		{"comma", "automobile", one("car, automobile"), Exact},
		{"place and country", "Paris", one("Paris, France"), Exact},
		{"comma in a sentence", "first it boots", one("first it boots, then it loads the kernel"), Wrong},
		{"further right answer", "hard disk", Expected{Answers: []string{"HDD", "hard disk"}}, Exact},

		{"flag in another case", "-u", one("-U"), Wrong},
		{"flag", "-U", one("-U"), Exact},
		{"path", "/etc/Passwd", one("/etc/passwd"), Wrong},
		{"code", "ls -la", one("`ls -la`"), Exact},
		{"command with another flag", "ls -l", one("ls -la"), Wrong},
		{"sign", ">", one(">>"), Wrong},
		{"sign as written", ">>", one(">>"), Exact},

		{"figure", "443", one("443"), Exact},
		{"other figure", "444", one("443"), Wrong},
		{"thousands", "10000", one("10,000"), Exact},
		{"thousands by a space", "10 000", one("10,000"), Exact},
		{"decimal comma", "0,5 GB", one("0.5 GB"), Exact},
		{"converted", "512 MB", one("0.5 GB"), Exact},
		{"converted in thousands", "500 MB", one("0.5 GB"), Exact},
		{"converted time", "60 min", one("1 hour"), Exact},
		{"converted wrongly", "30 min", one("1 hour"), Wrong},
		{"unit in another wording", "29 s", one("29 seconds"), Exact},
		{"no unit", "29", one("29 seconds"), Wrong},
		{"unit named by the question", "29", Expected{Answers: []string{"29 seconds"}, Question: "How many seconds does it wait?"}, Exact},
		{"thing named by the question", "206", Expected{Answers: []string{"206 bones"}, Question: "How many bones has an adult?"}, Exact},
		{"other unit", "29 minutes", one("29 seconds"), Wrong},
		{"other dimension", "29 MB", one("29 seconds"), Wrong},
		{"range", "0.5-237 GB", one("0.5 GB - 237 GB"), Wrong},
		{"range in full", "0.5 GB to 237 GB", one("0.5 GB - 237 GB"), Exact},
		{"filler", "29 seconds", one("up to 29 seconds"), Exact},
		{"word for a figure", "three", one("3"), Exact},
		{"figure for a word", "3", one("three"), Exact},
		{"fifteen hundred is not one and a half", "1.5", one("1,500"), Wrong},
		{"year", "1789", one("1798"), Wrong},
		{"digit in a name", "IPv4", one("IPv6"), Wrong},
		{"name with a digit", "s3", one("S3"), Exact},
		{"degrees", "100 °F", one("100 °C"), Wrong},
		{"percent", "50 percent", one("50 %"), Exact},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if m := judge(test.typed, test.want); m.Verdict != test.verdict {
				t.Errorf("%q against %q: %v, want %v (%+v)", test.typed, test.want.Answers, m.Verdict, test.verdict, m)
			}
		})
	}
}

func one(answer string) Expected { return Expected{Answers: []string{answer}} }

func TestNearIsShownLetterByLetter(t *testing.T) {
	m := judge("fotosynthesis", one("photosynthesis"))
	var typed, want strings.Builder
	for _, s := range m.Near {
		typed.WriteString(s.Typed)
		want.WriteString(s.Expected)
	}
	if typed.String() != "fotosynthesis" || want.String() != "photosynthesis" || len(m.Near) < 2 {
		t.Errorf("runs %+v", m.Near)
	}
	if far := judge("dog", one("photosynthesis")); far.Near != nil {
		t.Errorf("nothing alike, and yet %+v", far.Near)
	}
}

func TestTick(t *testing.T) {
	members := []Expected{one("IAM roles"), one("Cognito user pools"), one("Lambda authorizers")}
	ticked := Tick([]string{"lambda authorizer", "api keys", "IAM role", "iam roles"}, members)
	if got := []int{ticked.By[0], ticked.By[1], ticked.By[2]}; got[0] < 2 || got[1] != -1 || got[2] != 0 {
		t.Errorf("ticked by %v", got)
	}
	if ticked.Missing() != 1 || ticked.Surplus() != 1 {
		t.Errorf("missing %d, surplus %d", ticked.Missing(), ticked.Surplus())
	}
}
