package sourcetest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cutscore/content/formats/source"
)

// Detect is how a format recognises a file.
type Detect func(source.File) string

// Cases has texts recognised and read: by name a text, and what Tell says of its bank.
func Cases(t *testing.T, detect Detect, read source.Reader, cases map[string][2]string) {
	t.Helper()
	for name, c := range cases {
		check(t, name, source.File{Text: c[0]}, detect, read, c[1])
	}
}

// Files has the banks in testdata recognised and read; what Tell is to say of each stands in the file of that name with the ending
// .want. UPDATE=1 writes these.
func Files(t *testing.T, ending string, detect Detect, read source.Reader) {
	t.Helper()
	files, _ := filepath.Glob("testdata/*" + ending)
	if len(files) == 0 {
		t.Fatal("no bank in testdata")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file) //nolint:gosec // a test's own
		if err != nil {
			t.Fatal(err)
		}
		f := source.File{Name: filepath.Base(file), Text: strings.ReplaceAll(string(raw), "\r\n", "\n")}
		wanted := strings.TrimSuffix(file, ending) + ".want"
		if os.Getenv("UPDATE") != "" {
			bank, err := read(f)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(wanted, []byte(Tell(bank)), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(wanted) //nolint:gosec // a test's own
		if err != nil {
			t.Error(err)
		}
		check(t, file, f, detect, read, string(want))
	}
}

func check(t *testing.T, name string, f source.File, detect Detect, read source.Reader, want string) {
	t.Helper()
	if detect(f) == "" {
		t.Errorf("%s: not recognised", name)
	}
	bank, err := read(f)
	if got := Tell(bank); err != nil || got != want {
		t.Errorf("%s gives (%v)\n%swant\n%s", name, err, got, want)
	}
}

// Others are texts that are not of a format.
func Others(t *testing.T, detect Detect, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if how := detect(source.File{Text: text}); how != "" {
			t.Errorf("%q is taken for %s", text, how)
		}
	}
}
