package scoring

import (
	"testing"

	"cutscore/content"
)

func typedItem(answers ...string) *content.Drawn {
	d := &content.Drawn{Item: content.Item{ID: "t", Kind: content.Typed, Stem: "Which?"}}
	for _, a := range answers {
		d.Gaps = append(d.Gaps, content.Gap{Answer: a})
	}
	return d
}

func TestTypedAnswerIsGradedWhenFinished(t *testing.T) {
	for _, test := range []struct {
		entry string
		right bool
	}{{"API gateway", true}, {"api gatway", true}, {"load balancer", false}} {
		d, r := typedItem("API Gateway"), &Response{}
		if err := r.Write(d, test.entry); err != nil {
			t.Fatal(err)
		}
		if r.Right || r.Done {
			t.Errorf("%q is judged before it is finished", test.entry)
		}
		if r.Finish(d); r.Right != test.right {
			t.Errorf("%q: right %v", test.entry, r.Right)
		}
		if err := r.Write(d, "more"); err == nil {
			t.Error("a finished item takes an answer")
		}
	}
}

func TestEveryMemberOfAListMustBeTyped(t *testing.T) {
	for _, test := range []struct {
		name    string
		entries []string
		right   bool
	}{
		{"all in another order", []string{"Cognito", "IAM"}, true},
		{"one missing", []string{"IAM"}, false},
		{"one wrong", []string{"IAM", "API keys"}, false},
		{"nothing", nil, false},
	} {
		d, r := typedItem("IAM", "Cognito"), &Response{}
		for _, e := range test.entries {
			if err := r.Write(d, e); err != nil {
				t.Fatal(err)
			}
		}
		if r.Finish(d); r.Right != test.right {
			t.Errorf("%s: right %v", test.name, r.Right)
		}
	}
	d, r := typedItem("IAM", "Cognito"), &Response{}
	_ = r.Write(d, "IAM")
	_ = r.Write(d, "API keys")
	if r.Write(d, "Cognito") == nil {
		t.Error("a third entry for two gaps is taken")
	}
	if got := r.Unwrite(d); got != "API keys" || len(r.Typed) != 1 {
		t.Errorf("taken back %q, left %v", got, r.Typed)
	}
	if !r.Incomplete(d) {
		t.Error("one of two is complete")
	}
}

func TestAnAnswerCanBeUpheldAndTheWordTakenBack(t *testing.T) {
	d, r := typedItem("API Gateway"), &Response{}
	_ = r.Write(d, "the gateway service")
	r.Uphold(d, true)
	if r.Upheld {
		t.Error("upheld before it was marked")
	}
	r.Finish(d)
	if r.Uphold(d, true); !r.Right {
		t.Error("not right although upheld")
	}
	if r.Uphold(d, false); r.Right || r.Upheld {
		t.Error("still right after the word was taken back")
	}
}
