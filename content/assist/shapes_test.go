package assist

import (
	"strings"
	"testing"
)

// However an assistant wraps its answer, the questions are the same, and nothing that it says besides is part of them.
func TestReplyInAllShapes(t *testing.T) {
	const front, cards = "---\nquestions_for: net\n---\n", "## Port of SSH {#ssh}\n\n### Which port?\n```\nssh host\n```\n- [x] 22\n  > Right.\n- [ ] 23\n  > Telnet.\n"
	for name, reply := range map[string]string{
		"alone":                       front + cards,
		"with talk":                   "Here they are.\n\n" + front + cards + "\nLet me know!\nI can do more.\n",
		"with a rule and talk":        front + cards + "\n---\n\n**Hope** this helps.\n\n- one\n- two\n",
		"fenced":                      "Sure:\n```markdown\n" + front + cards + "```\nDone.\n",
		"fenced with four":            "````md\n" + front + cards + "````\nDone.\n",
		"fenced with tildes":          "~~~\n" + front + cards + "~~~\nDone.\n",
		"front fenced":                "```yaml\n" + front + "```\n\nThe cards:\n\n" + cards,
		"both fenced":                 "```yaml\n" + front + "```\nThe cards:\n````md\n" + cards + "````\nDone.\n",
		"in two pieces":               "```md\n" + front + "```\nOne:\n````\n" + cards + "````\nThat was one.\n\n````md\n````\n",
		"without rules":               "questions_for: net\n\n" + cards,
		"with Windows' ends of lines": strings.ReplaceAll("```\n"+front+cards+"```\nDone.\n", "\n", "\r\n"),
	} {
		if got := For(reply); got != "net" {
			t.Errorf("%s: for %q", name, got)
		}
		body := Body(reply)
		if strings.Count(body, "\n") != strings.Count(reply, "\n") {
			t.Errorf("%s: lines lost their numbers", name)
		}
		got := strings.TrimSpace(body)
		if got != strings.TrimSpace(cards) {
			t.Errorf("%s:\n%s", name, got)
		}
	}
}
