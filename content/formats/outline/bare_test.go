package outline

import "testing"

func TestSignsStandAloneOutsideOfCode(t *testing.T) {
	for text, want := range map[string]string{
		"plain": "plain", `a \* b`: "a * b", `\\:: x`: `\:: x`, `C:\dir`: `C:\dir`, "`a \\* b` \\*": "`a \\* b` *", "``a ` \\* b`` \\*": "``a ` \\* b`` *", "no end ` \\*": "no end ` *",
		"```\n\\*\n```\n\\#": "```\n\\*\n```\n#", `end \`: `end \`, "``` `` \\*": "``` `` *",
	} {
		if got := Bare(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
