package ui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The picture of the moves in the README is drawn from the table. After a change of the table: go test ./ui -run Picture -update

const (
	pictureBegins = "<!-- the table of moves, drawn by go test ./ui -run Picture -update -->\n"
	pictureEnds   = "<!-- end of the table of moves -->\n"
)

// mermaid draws the table as a state diagram. Rows between the same two places share an arrow.
func mermaid() string {
	var b strings.Builder
	b.WriteString("```mermaid\nstateDiagram-v2\n    [*] --> home\n")
	type arrow struct{ from, to Place }
	var order []arrow
	words := map[arrow][]string{}
	for _, m := range moves() {
		if m.to == here {
			continue
		}
		a := arrow{m.from, m.to}
		if words[a] == nil {
			order = append(order, a)
		}
		words[a] = append(words[a], m.on.String())
	}
	for _, a := range order {
		from := "anywhere"
		if a.from != anywhere {
			from = a.from.String()
		}
		fmt.Fprintf(&b, "    %s --> %s : %s\n", from, a.to, strings.Join(words[a], ", "))
	}
	b.WriteString("```\n")
	return b.String()
}

func TestThePictureInTheReadmeIsTheTable(t *testing.T) {
	path := filepath.Join("..", "README.md")
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(readme), pictureBegins)
	old, after, ended := strings.Cut(rest, pictureEnds)
	if !found || !ended {
		t.Fatal("the README has no place for the table of moves")
	}
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(path, []byte(before+pictureBegins+mermaid()+pictureEnds+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if old != mermaid() {
		t.Errorf("the picture in the README is not that of the table any more; run: go test ./ui -run Picture -update\n%s", mermaid())
	}
	if lines := strings.Split(mermaid(), "\n"); len(lines) < int(places) || slices.Contains(lines, "") && lines[len(lines)-1] != "" {
		t.Error("the picture is empty")
	}
}
