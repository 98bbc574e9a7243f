package tty

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

// TestAFloodHasPauses holds that the reader above gets a pause after so many bytes, but in the middle of nothing.
func TestAFloodHasPauses(t *testing.T) {
	for name, c := range map[string]struct {
		flood  string
		pauses int
	}{
		"keys":           {strings.Repeat("k", 3*breath+breath/2), 3},
		"few keys":       {strings.Repeat("k", breath), 0},
		"sequences":      {strings.Repeat("\x1b[1;5A", breath/2), 2},
		"letters":        {strings.Repeat("宽", breath), 2},
		"an open string": {"\x1b]" + strings.Repeat("s", 3*breath), 0},
	} {
		out, in, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		go func() {
			_, _ = in.WriteString(c.flood)
			in.Close()
		}()
		r := NewReader(out)
		var got strings.Builder
		pauses := 0
		r.pausing = func(time.Duration) {
			pauses++
			if s := got.String(); !strings.HasSuffix(c.flood[:len(s)], c.flood[len(c.flood)-1:]) {
				t.Errorf("%s: a pause behind %q", name, s[max(0, len(s)-8):])
			}
		}
		if _, err := io.Copy(&got, struct{ io.Reader }{r}); err != nil || pauses < c.pauses || pauses > c.pauses+c.pauses/2 {
			t.Errorf("%s: %d pauses, want %d: %v", name, pauses, c.pauses, err)
		}
		out.Close()
	}
}
