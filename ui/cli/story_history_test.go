//go:build !windows

package cli_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// Past attempts are told apart by ids that are cut short, and nothing is deleted that was not named first.
func TestAttemptsByShortIDs(t *testing.T) {
	t.Parallel()
	d, deck := plainlyDesk(t)
	if out := d.lines(t, nil, "history"); !strings.Contains(out, "No attempt yet") {
		t.Errorf("of nothing: %s", out)
	}
	for _, form := range []string{"ONE-1", "TWO-1"} {
		d.lines(t, []string{"end", "y"}, "exam", deck, "--plain", "--form", form)
	}
	d.lines(t, []string{".", "q"}, "drill", deck, "--plain") // without any answer it would not be kept
	table := strings.Split(strings.TrimSpace(d.lines(t, nil, "history")), "\n")
	if len(table) != 4 || !strings.HasPrefix(table[0], "ID  ") || !strings.Contains(table[2], "TWO-1") {
		t.Fatalf("the list:\n%s", strings.Join(table, "\n"))
	}
	id := func(row int) string { return strings.Fields(table[row])[0] }
	if n := len(id(2)); n < 7 || n > 10 {
		t.Errorf("an id of %d letters: %s", n, id(2))
	}
	holds(t, d.lines(t, nil, "report", id(2)), "Form TWO-1")
	holds(t, d.lines(t, []string{"q"}, "review", id(2)[:6]), "form TWO-1")
	if said := d.lines(t, nil, "__complete", "resume", ""); !strings.Contains(said, id(1)+"\t") || strings.Contains(said, id(2)) {
		t.Errorf("resume completes\n%s", said)
	}
	if said := d.lines(t, nil, "__complete", "report", id(2)); !strings.Contains(said, id(2)+"\tthe exam of ") {
		t.Errorf("report completes\n%s", said)
	}

	for args, want := range map[string]string{
		"exam\x00api": "api-gateway", "exam\x00api-gateway\x00": "", "config\x00": "", "report\x00--format\x00": "json",
		"questions\x00--origin\x00": "written", "import\x00--from\x00": "gift", "exam\x00--theme\x00": "high contrast", "exam\x00api-gateway\x00--topic\x00er": "Error codes",
	} {
		said := d.lines(t, nil, append([]string{"__complete"}, strings.Split(args, "\x00")...)...)
		if offered, _, _ := strings.Cut(said, ":"); want == "" && offered != "" || !strings.Contains(offered, want) {
			t.Errorf("%q completes\n%s", args, said)
		}
	}

	refused := func(answer string, args ...string) string {
		t.Helper()
		cmd := d.command(args...)
		cmd.Stdin = strings.NewReader(answer + "\n")
		out, err := cmd.CombinedOutput()
		if err == nil {
			t.Errorf("%v is taken:\n%s", args, out)
		}
		return string(out)
	}
	holds(t, refused("n", "history", "delete", id(2)), "Delete the exam of ", "Plainly (form TWO-1, 0 of 2 right", "for good?", "nothing was deleted")
	holds(t, refused("", "history", "delete", "", "--yes"), "give the id of an attempt")
	holds(t, refused("", "report", "nonsense"), "the history has no attempt \"nonsense\"")
	holds(t, d.lines(t, []string{"y"}, "history", "delete", id(2)), "for good?", "Deleted the exam of ")
	holds(t, refused("", "report", id(2)), "the history has no attempt")

	var left []struct{ ID string }
	if err := json.Unmarshal([]byte(d.lines(t, nil, "history", "--json")), &left); err != nil || len(left) != 2 || len(left[0].ID) != 20 {
		t.Errorf("%v: %v", left, err)
	}
	holds(t, d.lines(t, []string{"y"}, "history", "delete", "--all"), "Delete all 2 attempts for good?", "Deleted 2 attempts")
}
