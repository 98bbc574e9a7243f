package distractor

import (
	"testing"
)

// TestHeard has words of questions that are heard in options, and options that stand for them.
func TestHeard(t *testing.T) {
	if Heard("Starts jobs on a schedule", "CronJob") != 1 || Heard("Starts pods on a node", "CronJob") != 0 || Heard("the index is out of range", "IndexError") != 1 {
		t.Error("what is heard in a name")
	}
	for _, c := range []struct {
		said, option string
		want         int
	}{
		{"An ion with a charge", "Anion", 1}, {"An ion with a charge", "Oxidation", 0},
		{"initialises the folder", "terraform init", 1}, {"files that aren't formatted", "terraform fmt -check", 1}, {"an input variable", "TF_VAR_name", 1},
		{"plans a change", "terraform plan", 0}, {"la sal", "the salt", 1}, {"salt", "the salt", 0}, {"a format of files", "a for loop", 1},
		{"lspci", "show PCI devices", 1}, {"filled with pus", "Pustule", 1}, {"lspci", "show modules", 0},
		{"a basebackup", "Physical backup", 1},
		{"Politics led by interests", "Realpolitik", 1}, {"Police of a state", "Realpolitik", 0},
	} {
		if got := Heard(c.said, c.option); got != c.want {
			t.Errorf("of %q %d words are heard in %q", c.said, got, c.option)
		}
	}
	if Heard("ölig", "Kölige") != 0 {
		t.Error("a small letter of two bytes was taken for a capital inside a name")
	}
}

// TestCognates has words of two languages that tell each other.
func TestCognates(t *testing.T) {
	for _, c := range []struct {
		said, option string
		want         int
	}{
		{"el título", "degree; also: title", 1}, {"el desarrollo sostenible", "sustainable development", 1}, {"farm (factory)", "la fattoria", 1},
		{"la beca", "scholarship, grant", 0}, {"la casa", "the case", 0}, {"el trabajo", "the train", 0},
	} {
		if got := Cognates(c.said, c.option); got != c.want {
			t.Errorf("%q looks like %d words of %q", c.said, got, c.option)
		}
	}
}
