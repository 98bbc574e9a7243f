package charset

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// pages lists the code pages by their registered names, with the other names that files and people use.
var pages = []struct {
	name string
	page *charmap.Charmap
	also []string
}{
	{"windows-1250", charmap.Windows1250, []string{"cp1250"}},
	{"windows-1251", charmap.Windows1251, []string{"cp1251"}},
	{"windows-1252", charmap.Windows1252, []string{"cp1252", "ansi", "ascii", "us-ascii", "iso-8859-1", "latin1"}}, // browsers, too, read these three as it
	{"windows-1253", charmap.Windows1253, []string{"cp1253"}},
	{"windows-1254", charmap.Windows1254, []string{"cp1254", "iso-8859-9", "latin5"}},
	{"windows-1255", charmap.Windows1255, []string{"cp1255"}},
	{"windows-1256", charmap.Windows1256, []string{"cp1256"}},
	{"windows-1257", charmap.Windows1257, []string{"cp1257"}},
	{"windows-1258", charmap.Windows1258, []string{"cp1258"}},
	{"windows-874", charmap.Windows874, []string{"cp874", "iso-8859-11", "tis-620"}},
	{"iso-8859-2", charmap.ISO8859_2, []string{"latin2"}},
	{"iso-8859-3", charmap.ISO8859_3, []string{"latin3"}},
	{"iso-8859-4", charmap.ISO8859_4, []string{"latin4"}},
	{"iso-8859-5", charmap.ISO8859_5, nil},
	{"iso-8859-6", charmap.ISO8859_6, nil},
	{"iso-8859-7", charmap.ISO8859_7, nil},
	{"iso-8859-8", charmap.ISO8859_8, nil},
	{"iso-8859-10", charmap.ISO8859_10, []string{"latin6"}},
	{"iso-8859-13", charmap.ISO8859_13, nil},
	{"iso-8859-14", charmap.ISO8859_14, nil},
	{"iso-8859-15", charmap.ISO8859_15, []string{"latin9"}},
	{"iso-8859-16", charmap.ISO8859_16, nil},
	{"koi8-r", charmap.KOI8R, nil},
	{"koi8-u", charmap.KOI8U, nil},
	{"macintosh", charmap.Macintosh, []string{"mac-roman", "macroman"}},
	{"ibm850", charmap.CodePage850, []string{"cp850"}},
	{"ibm866", charmap.CodePage866, []string{"cp866"}},
}

// elsewhere are sets that are known and not read.
var elsewhere = []string{
	"shift_jis", "sjis", "cp932", "windows-31j", "euc-jp", "iso-2022-jp", "gbk", "gb2312", "gb18030", "big5", "big5-hkscs", "euc-kr", "ks_c_5601-1987", "cp949", "euc-tw", "utf-7", "utf-32",
}

var spellings = strings.NewReplacer("_", "-", " ", "-", "utf8", "utf-8", "utf16", "utf-16", "iso8859", "iso-8859", "windows1", "windows-1", "latin-", "latin", "koi8r", "koi8-r", "koi8u", "koi8-u")

// canonical brings a name to the spelling of the table.
func canonical(said string) string {
	return spellings.Replace(strings.ToLower(strings.TrimSpace(said)))
}

// named gives a code page by any of its names. The error says what can be done about a set that is not read.
func named(said string) (*charmap.Charmap, string, error) {
	name := canonical(said)
	for _, p := range pages {
		if p.name == name || slices.Contains(p.also, name) {
			return p.page, p.name, nil
		}
	}
	if slices.ContainsFunc(elsewhere, func(e string) bool { return canonical(e) == name }) {
		return nil, "", fmt.Errorf("the character set %s is not read here: make UTF-8 of the file first, as with `iconv -f %s -t UTF-8 FILE > NEW`", said, said)
	}
	return nil, "", fmt.Errorf("the character set %q is not known; examples are utf-8, utf-16le, windows-1251, iso-8859-2, koi8-r", said)
}

// Reader decodes a stream of the set that label names.
func Reader(label string, in io.Reader) (io.Reader, error) {
	if canonical(label) == "utf-8" {
		return in, nil
	}
	page, _, err := named(label)
	if err != nil {
		return nil, err
	}
	return page.NewDecoder().Reader(in), nil
}
