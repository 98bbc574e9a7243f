package cli

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
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
	"content/nearly",
	"content/distractor",
	"content/card",
	"content/formats",
	"content/page",
	"content/deckfile",
	"content",
	"content/markdown",
	"content/text",
	"content/packed",
	"content/clean",
}

// Limits that keep a room readable.
const (
	maxFiles   = 25 // in a folder, tests not counted
	maxMethods = 25 // of a type
	maxLines   = 60 // of a function, its first and last line counted
)

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
func TestHouseStandsAsItIsDrawn(t *testing.T) {
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
		if !seen[name] {
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

// The root asks no screen which one it is: what some screens can do is said by an interface in ui/screen.
func TestHouseAsksNoScreenWhichItIs(t *testing.T) {
	concrete := regexp.MustCompile(`\.\(\*screen\.\w+\)`)
	for _, p := range packages(t) {
		if p.name != "ui" {
			continue
		}
		for _, file := range p.files {
			text, err := os.ReadFile(filepath.Join(p.dir, file))
			if err != nil {
				t.Fatal(err)
			}
			if found := concrete.Find(text); found != nil {
				t.Errorf("ui/%s asserts %s", file, found)
			}
		}
	}
}

// No room, type or function is too large to be read at once, and nothing below ui can reach a network.
func TestHouseHasNoRoomTooLarge(t *testing.T) {
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
		t.Errorf("%s: %s is too much", what, size)
	}
}

// What the comment of a package says of its files is true: each file stands in it, by its name or by one with a *, and each that
// stands in it is there, or in another package that it speaks of.
func TestHouseIsMappedByItsComments(t *testing.T) {
	all := packages(t)
	dirs := map[string]string{}
	for _, p := range all {
		dirs[p.name] = p.dir
	}
	for _, p := range all {
		at, comment := packageComment(t, p)
		if at == "" {
			t.Errorf("%s has no comment", p.name)
			continue
		}
		named := fileNames.FindAllString(comment, -1)
		for _, file := range p.files {
			mapped := func(name string) bool { is, err := path.Match(name, file); return is && err == nil }
			if file != at && !strings.HasSuffix(file, "_test.go") && !slices.ContainsFunc(named, mapped) {
				t.Errorf("%s: its comment (%s) does not say what is in %s", p.name, at, file)
			}
		}
		places := []string{p.dir}
		for _, name := range packageNames.FindAllString(comment, -1) {
			if dir := dirs[name]; dir != "" {
				places = append(places, dir)
			}
		}
		for _, name := range named {
			there := func(dir string) bool { found, _ := filepath.Glob(filepath.Join(dir, name)); return len(found) > 0 }
			if !slices.ContainsFunc(places, there) {
				t.Errorf("%s: its comment (%s) speaks of %s, and there is none", p.name, at, name)
			}
		}
	}
}

var (
	fileNames    = regexp.MustCompile(`[\w*]+\.go\b`)
	packageNames = regexp.MustCompile(`\b(?:ui|scoring|content)\b(?:/\w+)*`)
)

// packageComment gives the comment of a package, and the file that it stands in.
func packageComment(t *testing.T, p pkg) (file, comment string) {
	t.Helper()
	for _, name := range p.files {
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.dir, name), nil, parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if parsed.Doc != nil {
			return name, parsed.Doc.Text()
		}
	}
	return "", ""
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
