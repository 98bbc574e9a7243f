//go:build !windows

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The deck used last is opened again, by the commands as well; the settings' own counts for more. A deck that is gone is said to be.
func TestTheDeckUsedLastIsOpenedAgain(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := filepath.Join(d.home, "rivers.md")
	if err := os.WriteFile(file, []byte(threeRivers), 0o600); err != nil {
		t.Fatal(err)
	}
	opens := func(args []string, texts ...string) {
		t.Helper()
		w := d.open(t, args...)
		w.see(append(texts, "Mock exam", "Readiness")...)
		w.press("q")
		w.exit()
	}
	opens(nil, "API Gateway · ")
	opens([]string{"rivers.md"}, "Rivers · ")
	opens(nil, "Rivers · ")
	if said := d.lines(t, nil, "status"); !strings.HasPrefix(said, "Rivers · ") {
		t.Errorf("status is of another deck: %s", said)
	}
	holds(t, d.lines(t, nil, "drill", "api-gateway"), "API Gateway, form ")
	holds(t, d.lines(t, nil, "drill"), "API Gateway, form ")
	opens([]string{file}, "Rivers · ")
	holds(t, d.lines(t, nil, "config"), "deck:", "rivers", "used last")
	d.configure(t, "deck: api-gateway\n")
	opens(nil, "API Gateway · ")
	d.configure(t, "")
	opens([]string{file}, "Rivers · ")
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	holds(t, d.lines(t, nil, "status"), "API Gateway · ", "The deck used last is gone from "+file)
	opens(nil, "API Gateway · ", "The deck used last is gone from ", "rivers.md: this is the built-in one")
	if said := d.lines(t, nil, "status"); strings.Contains(said, "gone") {
		t.Errorf("it is said again: %s", said)
	}
}
