package cli

import (
	"os/exec"
	"strings"
	"testing"
)

// The layers, lowest first: a package may import those of its own layer and of lower ones.
var layers = []string{"cutscore/content", "cutscore/scoring", "cutscore/ui"}

func layerOf(pkg string) int {
	for i, prefix := range layers {
		if pkg == prefix || strings.HasPrefix(pkg, prefix+"/") {
			return i
		}
	}
	return -1
}

func TestImportsRunOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "cutscore/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := 0
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		from := layerOf(fields[0])
		if from < 0 {
			continue // main
		}
		packages++
		for _, to := range fields[1:] {
			if layerOf(to) > from {
				t.Errorf("%s imports %s, which lies above it", fields[0], to)
			}
			if from < layerOf("cutscore/ui") && draws(to) {
				t.Errorf("%s imports %s: only ui draws, and no rule below it reads a terminal", fields[0], to)
			}
		}
	}
	if packages < 10 {
		t.Errorf("only %d packages were looked at", packages)
	}
}

// draws reports whether an import belongs to screens. x/ansi, to clean text, is the one exception.
func draws(to string) bool {
	return strings.HasPrefix(to, "charm.land/") || strings.HasPrefix(to, "github.com/charmbracelet/") && !strings.HasSuffix(to, "/x/ansi")
}
