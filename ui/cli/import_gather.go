package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

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
