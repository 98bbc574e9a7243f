package assist

import (
	"strings"
	"testing"

	"cutscore/content"
)

func TestPromptNamesDeckCardsAndWrongAnswers(t *testing.T) {
	got := Prompt("net", "Networks", []*content.Card{{CardRef: content.CardRef{ID: "ssh", Front: "Port of SSH", Back: "22"}, Wrong: []string{"23"}}})
	for _, want := range []string{`"Networks"`, "questions_for: net\n", "## Port of SSH {#ssh}\n22\n", "give: 23"} {
		if !strings.Contains(got, want) {
			t.Errorf("the prompt lacks %q:\n%s", want, got)
		}
	}
}

const talk = "Sure! Here they are:\n\n```markdown\n---\nquestions_for: net\n---\n## Port of SSH {#ssh}\n\n### Which port?\n" +
	"```sh\nssh host\n```\n- [x] 22\n- [ ] 23\n```\n\nLet me know if you want more.\n"

func TestReplyIsTakenApart(t *testing.T) {
	for text, want := range map[string]string{
		talk:                                     "net",
		"---\nquestions_for: \"my deck\"\n---\n": "my deck",
		"# Cards\n\n## questions_for\nx\n":       "",
		"":                                       "",
	} {
		if got := For(text); got != want {
			t.Errorf("For(%q) = %q, want %q", text, got, want)
		}
	}
	body := Body(talk)
	if strings.Count(body, "\n") != strings.Count(talk, "\n") {
		t.Error("lines lost their numbers")
	}
	if strings.Contains(body, "Sure") || strings.Contains(body, "Let me know") || strings.Contains(body, "questions_for") || !strings.Contains(body, "ssh host\n```\n- [x] 22") {
		t.Errorf("body:\n%s", body)
	}
}

func TestQuestionsGoUnderTheirCards(t *testing.T) {
	deck := "# Ports\n\n## SSH {#ssh}\n22\n\n```\n# no heading\n```\n\n## Telnet\n23\n"
	cards := []*content.Card{{Pos: content.Position{Line: 3}}, {Pos: content.Position{Line: 10}}}
	got := Insert(deck, []Addition{{cards[0], "### One?\n- [x] a\n- [ ] b"}, {cards[1], "### Three?"}, {cards[0], "### Two?"}})
	want := "# Ports\n\n## SSH {#ssh}\n22\n\n```\n# no heading\n```\n\n### One?\n- [x] a\n- [ ] b\n\n### Two?\n\n## Telnet\n23\n\n### Three?\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSourceOfAnItem(t *testing.T) {
	text := "## Card\n\n### One?\n- [x] a\n- [ ] b\n\n### Two?\n- [x] c\n\n## Next\n"
	if got := Source(text, &content.Item{Pos: content.Position{Line: 3}}); got != "### One?\n- [x] a\n- [ ] b" {
		t.Errorf("%q", got)
	}
	if got := Source(text, &content.Item{Pos: content.Position{Line: 7}}); got != "### Two?\n- [x] c" {
		t.Errorf("%q", got)
	}
	fenced := "### One?\n```md\n```sh\n## no heading\n```\n- [x] a"
	if got := Source(fenced, &content.Item{Pos: content.Position{Line: 1}}); got != fenced {
		t.Errorf("%q", got)
	}
}
