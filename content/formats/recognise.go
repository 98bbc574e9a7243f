package formats

import (
	"errors"
	"fmt"
	"strings"

	"cutscore/content/formats/source"
)

// Recognise gives the line of the table that a file belongs to, and how it was recognised. The content decides, never the
// name's ending. The error says what the file is, and what can be done about it.
func Recognise(f source.File) (Format, string, error) {
	if strings.TrimSpace(f.Text) == "" && !isBinary(f.Data) {
		return Format{}, "", errors.New("the file is empty")
	}
	for _, line := range Table() {
		how := line.Detect(f)
		if how == "" {
			continue
		}
		if line.Read == nil {
			return line, how, refused(line, how)
		}
		return line, how, nil
	}
	return Format{}, "", errors.New("it is of no known format")
}

func refused(line Format, how string) error {
	way := line.Refuse
	if way == "" {
		way = wayOut(how)
	}
	return fmt.Errorf("this is %s: %s", how, way)
}

// Read recognises a file, or takes the format that a person names, and reads it. How says how it was recognised.
func Read(f source.File, from string) (bank source.Bank, line Format, how string, err error) {
	if from == "" {
		line, how, err = Recognise(f)
	} else {
		var known bool
		line, known = Named(from)
		how = "as you said"
		if !known || line.Read == nil {
			err = fmt.Errorf("--from %q is not known; it can be one of %s", from, strings.Join(Readable(), ", "))
		}
	}
	if err != nil {
		return source.Bank{}, line, how, err
	}
	bank, err = line.Read(f)
	return bank, line, how, err
}
