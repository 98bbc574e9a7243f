// Package packedtest holds that lists are linked as they are written.
package packedtest

import (
	"flag"
	"os"
	"testing"

	"github.com/klauspost/compress/zstd"

	"cutscore/content/packed"
)

var update = flag.Bool("pack", false, "pack the lists of words anew")

// AsWritten fails where the packed list beside a file does not say what the file does; with -pack it writes the packed one.
func AsWritten(t *testing.T, file string) {
	t.Helper()
	written, err := os.ReadFile(file) //nolint:gosec // a file of this repository
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file+".zst", e.EncodeAll(written, nil), 0o600); err != nil { //nolint:gosec // a file of this repository
			t.Fatal(err)
		}
	}
	linked, err := os.ReadFile(file + ".zst") //nolint:gosec // a file of this repository
	if err != nil {
		t.Fatal(err)
	}
	if packed.Text(linked) != string(written) {
		t.Errorf("%s is linked otherwise than it is written: go test -run Packed . -pack", file)
	}
}
