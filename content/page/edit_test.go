package page

import (
	"slices"
	"strings"
	"testing"
)

func small() Page {
	return Page{Title: "Waves", Lines: []Line{
		{Text: "Crest", Label: Front, Margin: 7}, {Text: "Highest point", Label: Back, Margin: 1}, {Text: "of a wave", Label: Back, Margin: 2},
		{Text: "Trough", Label: Front, Margin: 7}, {Text: "Lowest point", Label: Back, Margin: 9},
	}}
}

func TestEdits(t *testing.T) {
	for _, x := range []struct {
		name string
		got  Page
		want []Card
	}{
		{"nothing", small(), []Card{{"Crest", "Highest point\nof a wave"}, {"Trough", "Lowest point"}}},
		{"toggle a back", small().Toggle(2), []Card{{"Crest", "Highest point"}, {"of a wave", ""}, {"Trough", "Lowest point"}}},
		{"toggle a front", small().Toggle(3), []Card{{"Crest", "Highest point\nof a wave\nTrough\nLowest point"}}},
		{"toggle twice", small().Toggle(2).Toggle(2), small().Cards()},
		{"merge a back", small().Merge(2), []Card{{"Crest", "Highest point of a wave"}, {"Trough", "Lowest point"}}},
		{"merge into a front", small().Merge(1), []Card{{"Crest Highest point", "of a wave"}, {"Trough", "Lowest point"}}},
		{"merge three", small().Merge(2).Merge(1), []Card{{"Crest Highest point of a wave", ""}, {"Trough", "Lowest point"}}},
		{"merge and toggle", small().Merge(2).Toggle(2), []Card{{"Crest", ""}, {"Highest point of a wave", ""}, {"Trough", "Lowest point"}}},
		{"merge the first", small().Merge(0), small().Cards()},
		{"merge and split", small().Merge(2).Split(2), small().Cards()},
		{"split at", small().SplitAt(1, 7), []Card{{"Crest", "Highest\npoint\nof a wave"}, {"Trough", "Lowest point"}}},
		{"split at the end", small().SplitAt(1, 13), small().Cards()},
		{"swap", small().Swap(), []Card{{"Highest point of a wave", "Crest"}, {"Lowest point", "Trough"}}},
		{"swap twice", small().Swap().Swap(), small().Cards()},
		{"alternate", small().Alternate(), []Card{{"Crest", "Highest point"}, {"of a wave", "Trough"}, {"Lowest point", ""}}},
		{"merge and alternate", small().Merge(2).Alternate(), []Card{{"Crest", "Highest point of a wave"}, {"Trough", "Lowest point"}}},
		{"give the title", small().GiveTitle(), append([]Card{{"Waves", ""}}, small().Cards()...)},
		{"give and take the title", small().GiveTitle().TakeTitle(), small().Cards()},
		{"no such line", small().Toggle(9).Merge(-1).Split(5).SplitAt(-3, 1), small().Cards()},
		{"nothing to edit", Page{}.Toggle(0).Merge(0).Split(0).SplitAt(0, 1).Swap().Alternate().TakeTitle().GiveTitle(), nil},
	} {
		if got := x.got.Cards(); !slices.Equal(got, x.want) {
			t.Errorf("%s: cards are\n%q\ninstead of\n%q", x.name, got, x.want)
		}
	}
}

func TestEditsAreCertain(t *testing.T) {
	if got := small().Doubtful(Doubt); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("doubtful are %v", got)
	}
	if got := small().Toggle(1).Merge(2).Doubtful(Doubt); len(got) != 0 {
		t.Errorf("after edits %v are doubtful", got)
	}
	if got := small().Alternate().Doubtful(Certain); len(got) != 0 {
		t.Errorf("after alternation %v are doubtful", got)
	}
}

// The twelve steps of the source's long answer have their bullets glued to the line before.
func TestSplitTakesGluedBulletsOff(t *testing.T) {
	p := Split(readPage(t, "testdata/source/api-gateway-flashcards.txt").text)
	for i := range slices.Backward(p.Lines) {
		p = p.Split(i)
	}
	at := slices.IndexFunc(p.Cards(), func(c Card) bool { return c.Front == "Steps to create an API Gateway" })
	var steps []string
	for l := range strings.SplitSeq(p.Cards()[at].Back, "\n") {
		if strings.HasPrefix(l, "- ") {
			steps = append(steps, strings.TrimSuffix(l[2:], ":"))
		}
	}
	want := []string{
		"Sign in to AWS Console", "Create an API", "Define API Routes", "Configure Method", "Set Up Request & Response", "Deploy API",
		"Configure Domain (For HTTPS Endpoint)", "DNS Configuration", "Testing and Monitoring", "Security & Authorization",
		"Throttling & Quotas", "Documentation",
	}
	if !slices.Equal(steps, want) {
		t.Errorf("steps are %q", steps)
	}
}

func TestEmbedded(t *testing.T) {
	for text, want := range map[string][]int{
		"Go there. - Create an API:":      {10},
		"One. - Two: x. - Three: y":       {5, 15},
		"red • Green • Blue":              {4, 14}, // bytes: the bullet has three
		"0.5 GB - 237 GB":                 nil,
		"DynamoDB - Global Tables":        nil,
		"- Sign in to AWS Console:":       nil,
		"The end. - not a label at all":   nil,
		"Timeout (29s) – this is not it.": nil,
		"":                                nil,
	} {
		if got := gluedBullets(text); !slices.Equal(got, want) {
			t.Errorf("%q has bullets at %v instead of %v", text, got, want)
		}
	}
}

// A line may be split before every word but the first, and before every letter but the first, with the signs over it.
func TestWhereALineMayBeSplit(t *testing.T) {
	for _, c := range []struct {
		text           string
		words, letters []int
	}{
		{"", nil, nil},
		{"one", nil, []int{1, 2}},
		{"a  bc d", []int{3, 6}, []int{1, 2, 3, 4, 5, 6}},
		{"e\u0301t\u00e9", nil, []int{3, 4}},
		{"日本", nil, []int{3}},
		{"กี", nil, nil},
	} {
		if got := Words(c.text); !slices.Equal(got, c.words) {
			t.Errorf("words of %q: %v, want %v", c.text, got, c.words)
		}
		if got := Letters(c.text); !slices.Equal(got, c.letters) {
			t.Errorf("letters of %q: %v, want %v", c.text, got, c.letters)
		}
	}
}
