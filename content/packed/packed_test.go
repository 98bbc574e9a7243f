package packed

import (
	"flag"
	"os"
	"testing"

	"github.com/klauspost/compress/zstd"
)

var pack = flag.Bool("pack", false, "pack the lists of words anew")

// TestAsWritten holds that lists are linked as they are written; go test ./content/packed -pack packs them anew.
func TestAsWritten(t *testing.T) {
	for _, file := range []string{"../distractor/sets.txt", "../nearly/commands.txt", "../nearly/words.txt"} {
		written, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if *pack {
			e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file+".zst", e.EncodeAll(written, nil), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		linked, err := os.ReadFile(file + ".zst")
		if err != nil {
			t.Fatal(err)
		}
		if Text(linked) != string(written) {
			t.Errorf("%s is linked otherwise than it is written: go test ./content/packed -pack", file)
		}
	}
}

func TestDamaged(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("damaged bytes give a text")
		}
	}()
	Text([]byte("no list"))
}
