package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"cutscore/content/deckfile"
	"cutscore/content/formats"
)

// input is one file to be imported, "-" for standard input.
type input struct {
	path string
	name string // what a deck made of it is called
}

// maxInputs bounds how many files of folders are taken.
const maxInputs = 5000

// gather lists the files that were named, and those in the folders that were named; hidden ones, pictures and sounds are
// passed over there.
func gather(args []string) ([]input, error) {
	var inputs []input
	for _, arg := range args {
		info, err := os.Stat(arg)
		if arg == "-" || err != nil || !info.IsDir() { // what cannot be read says so in its own turn
			inputs = append(inputs, input{arg, nameFor(arg)})
			continue
		}
		before := len(inputs)
		err = filepath.WalkDir(arg, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil //nolint:nilerr // a folder inside that cannot be read does not stop the rest
			case path != arg && strings.HasPrefix(d.Name(), "."), d.IsDir() && d.Name() == "node_modules":
				if d.IsDir() {
					return filepath.SkipDir
				}
				return nil
			case d.IsDir(), formats.Media(path), isLicence(d.Name()):
				return nil
			}
			if len(inputs) >= maxInputs {
				return fmt.Errorf("%s holds more than %d files: import its folders one by one", arg, maxInputs)
			}
			inputs = append(inputs, input{path, nameFor(path)})
			return nil
		})
		if err != nil {
			return nil, err
		}
		if len(inputs) == before {
			return nil, fmt.Errorf("importing %s: the folder holds no file to import", arg)
		}
	}
	if len(inputs) == 0 {
		return nil, errors.New("nothing to import")
	}
	return inputs, nil
}

// isLicence: what lies beside decks and says whose they are.
func isLicence(base string) bool {
	switch strings.ToUpper(strings.TrimSuffix(base, filepath.Ext(base))) {
	case "LICENSE", "LICENCE", "COPYING", "NOTICE":
		return true
	}
	return false
}

// nameFor is what a deck is called that is made of a file. A README has the name of its folder.
func nameFor(path string) string {
	if path == "-" {
		return "stdin"
	}
	name := deckName(path)
	if strings.EqualFold(name, "readme") || strings.EqualFold(name, "index") {
		if abs, err := filepath.Abs(path); err == nil {
			name = filepath.Base(filepath.Dir(abs))
		}
	}
	return name
}

// deckName is a file's name without its ending.
func deckName(file string) string {
	name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	if name == "" {
		return "deck"
	}
	return name
}

// target is the path of the deck that is to be written. Two files of one call never get the same, and no file of another format that
// lies in the decks folder is written over by its own deck.
func (run *importRun) target(in input, format string) string {
	if run.flags.out != "" {
		return run.flags.out
	}
	numbered := func(n int) string {
		if n == 1 {
			return filepath.Join(run.env.library.Own, in.name+".md")
		}
		return filepath.Join(run.env.library.Own, fmt.Sprintf("%s-%d.md", in.name, n))
	}
	n := 1
	for run.taken[numbered(n)] || format != formats.Own && sameFile(numbered(n), in.path) {
		n++
	}
	for again := n; again < n+mostOfOneName && !run.flags.force; again++ { // the deck that was made of it before, beside that of another file
		if path := numbered(again); !run.taken[path] && importedFrom(path, filepath.Base(in.path)) {
			return path
		}
	}
	return numbered(n)
}

// mostOfOneName is among how many decks of one name that of a file is looked for.
const mostOfOneName = 9

// importedFrom reports whether the deck at a path was made of a file of that name.
func importedFrom(path, file string) bool {
	if !isThere(path) {
		path = folderOf(path)
	}
	if !isThere(path) {
		return false
	}
	made, _, err := deckfile.Origin(os.DirFS(filepath.Dir(path)), filepath.Base(path))
	return err == nil && made.From == file
}

// studyName is how commands call a deck: by its name in the own folder, else by its path.
func studyName(path, own string) string {
	if filepath.Dir(path) == own {
		return deckName(path)
	}
	return path
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	two, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(one, two)
}
