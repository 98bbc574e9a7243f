package formats_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"cutscore/content/formats"
)

// resident is the most memory that this process ever had, in bytes: what lies outside of Go's heap counts, too, as SQLite's
// pages do.
func resident(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip(err)
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb, err := strconv.Atoi(strings.Fields(rest + " 0")[0])
	if err != nil || kb == 0 {
		t.Skip("the system does not say how much memory a process has")
	}
	return kb << 10
}

// A package is unpacked into a file: in memory, its collection would be held beside the package and what is made of it.
func TestAPackageIsNotUnpackedInMemory(t *testing.T) {
	const asked = "CUTSCORE_READ_PACKAGE"
	if path := os.Getenv(asked); path != "" { // this is the process that reads it
		before := resident(t)
		f, err := formats.Open(path, formats.Options{})
		if err == nil {
			_, _, _, err = formats.Read(f, "")
		}
		if err != nil {
			t.Fatal(err)
		}
		fmt.Printf("\ngrew %d\n", resident(t)-before)
		return
	}
	if testing.Short() || raced {
		t.Skip("reads a large package")
	}
	data := packLogged(t, []byte("What is a sloop?\x1fa boat"), 32<<20)
	path := filepath.Join(t.TempDir(), "large.apkg")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestAPackageIsNotUnpackedInMemory$")
	child.Env = append(os.Environ(), asked+"="+path)
	out, err := child.CombinedOutput()
	_, said, found := strings.Cut(string(out), "grew ")
	if err != nil || !found {
		t.Skipf("%v: %s", err, out)
	}
	grew, _ := strconv.Atoi(strings.Fields(said)[0])
	t.Logf("%.1f MB for a package of %.1f MB", float64(grew)/(1<<20), float64(len(data))/(1<<20))
	if most := len(data) * 2; grew > most { // the package itself, and what all programs take
		t.Errorf("reading it takes %d KB, %d are the most", grew>>10, most>>10)
	}
}
