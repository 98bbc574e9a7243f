package cli

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// house is the picture of the packages, highest first. A package imports only those that stand below it.
var house = []string{
	"cutscore",
	"ui/cli/manual",
	"ui/cli",
	"ui/tty",
	"ui/plain",
	"ui",
	"ui/screen",
	"ui/question",
	"ui/widget",
	"ui/drawn",
	"ui/config",
	"scoring/journal",
	"scoring/history",
	"scoring/records",
	"scoring/study",
	"scoring",
	"scoring/marking",
	"content/library",
	"content/decks",
	"content/assist",
	"content/check",
	"content/check/cue",
	"content/recipe",
	"content/figures",
	"content/distractor",
	"content/card",
	"content/formats",
	"content/page",
	"content/deckfile",
	"content",
	"content/markdown",
	"content/text",
	"content/clean",
}

// unbuilt are rooms of the picture that are still being built; others may appear below content/formats at any time.
var unbuilt = []string{}

// Limits that keep a room readable. What is over a limit stands in excused until it is mended; then it must go from there.
const (
	maxFiles   = 25 // in a folder, tests not counted
	maxMethods = 25 // of a type
	maxLines   = 60 // of a function, its first and last line counted
)

// excused are the packages, types and functions that are over a limit today. The list may only become shorter.
var excused = []string{}

// pkg is a package of the program as go list tells of it.
type pkg struct {
	name, dir string
	imports   []string
	files     []string
	deps      string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}|{{.Dir}}|{{join .Imports \" \"}}|{{join .GoFiles \" \"}} {{join .IgnoredGoFiles \" \"}}|{{join .Deps \" \"}}", "cutscore/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []pkg
	for line := range strings.Lines(string(out)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		all = append(all, pkg{short(f[0]), f[1], strings.Fields(f[2]), strings.Fields(f[3]), " " + f[4] + " "})
	}
	if len(all) < 15 {
		t.Fatalf("only %d packages", len(all))
	}
	return all
}

func short(path string) string { return strings.TrimPrefix(path, "cutscore/") }

// floor is where a package stands in the picture; formats that the picture does not name stand just below their table.
func floor(name string) int {
	if at := slices.Index(house, name); at >= 0 {
		return at
	}
	if strings.HasPrefix(name, "content/formats/") {
		return slices.Index(house, "content/formats") + 1
	}
	return -1
}

// The picture holds, and go test -run House -v prints it with the imports of each package.
func TestTheHouseStandsAsItIsDrawn(t *testing.T) {
	var picture strings.Builder
	seen := map[string]bool{}
	for _, p := range packages(t) {
		seen[p.name] = true
		at := floor(p.name)
		if at < 0 {
			t.Errorf("%s stands nowhere in the picture", p.name)
			continue
		}
		var below []string
		for _, path := range p.imports {
			to := short(path)
			switch own := strings.HasPrefix(path, "cutscore"); {
			case own && floor(to) <= at && !(floor(to) == at && strings.HasPrefix(to, "content/formats/")): // formats may share
				t.Errorf("%s imports %s, which does not stand below it", p.name, to)
			case own:
				below = append(below, to)
			case !strings.HasPrefix(p.name, "ui") && draws(path):
				t.Errorf("%s imports %s: only ui draws, and no rule below it reads a terminal", p.name, path)
			}
		}
		slices.SortFunc(below, func(a, b string) int { return floor(a) - floor(b) })
		fmt.Fprintf(&picture, "%2d %-24s %s\n", at, p.name, strings.Join(below, " "))
	}
	for _, name := range house {
		if !seen[name] && !slices.Contains(unbuilt, name) {
			t.Errorf("the picture has %s, and there is none", name)
		}
	}
	lines := strings.SplitAfter(picture.String(), "\n")
	slices.Sort(lines)
	t.Log("\n" + strings.Join(lines, ""))
}

// draws reports whether an import belongs to screens. x/ansi, to clean text, is the one exception.
func draws(to string) bool {
	return strings.HasPrefix(to, "charm.land/") || strings.HasPrefix(to, "github.com/charmbracelet/") && !strings.HasSuffix(to, "/x/ansi")
}

// No room, type or function is too large to be read at once, and nothing below ui can reach a network.
func TestNoRoomIsTooLarge(t *testing.T) {
	over := map[string]string{}
	for _, p := range packages(t) {
		if n := len(p.files); n > maxFiles {
			over[p.name+": files"] = fmt.Sprint(n)
		}
		if !strings.HasPrefix(p.name, "ui") && p.name != "cutscore" && strings.Contains(p.deps, " net/http ") {
			over[p.name+": net/http"] = "linked"
		}
		if strings.Contains(p.deps, "/chroma/v2/lexers ") { // go.mod says why
			over[p.name+": chroma's languages"] = "linked"
		}
		for what, size := range measure(t, p) {
			over[p.name+": "+what] = size
		}
	}
	for what, size := range over {
		if !slices.Contains(excused, what) {
			t.Errorf("%s: %s is too much", what, size)
		}
	}
	for _, what := range excused {
		if over[what] == "" {
			t.Errorf("%s is no longer over its limit: take it off the list", what)
		}
	}
}

// measure gives the types and functions of a package that are over their limit.
func measure(t *testing.T, p pkg) map[string]string {
	t.Helper()
	over, methods := map[string]string{}, map[string]int{}
	files := token.NewFileSet()
	for _, name := range p.files {
		source, err := os.ReadFile(filepath.Join(p.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseFile(files, name, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			f, is := d.(*ast.FuncDecl)
			if !is {
				continue
			}
			if f.Recv != nil {
				methods[receiver(f.Recv.List[0].Type)]++
			}
			if n := files.Position(f.End()).Line - files.Position(f.Pos()).Line + 1; n > maxLines {
				over["func "+f.Name.Name] = fmt.Sprint(n, " lines")
			}
		}
	}
	for of, n := range methods {
		if n > maxMethods {
			over["type "+of] = fmt.Sprint(n, " methods")
		}
	}
	return over
}

func receiver(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e.Name
	}
	return "?"
}
