package recipe

import (
	"bufio"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/text"
)

// Questions made of the decks in testdata/quality were printed without their keys and judged one by one by readers who know the
// subjects: by two who do not see each other's verdicts, or by one so far ("-" stands for the other). They lie in
// testdata/quality/judged.tsv. What is made today is held against
// them: a change of the rules may not bring faulty ones back, nor lose sound ones, beyond the bars at the head of that file.
//
//	go test -run Quality -v ./content/recipe                    counts by recipe, and how often the readers agree
//	QUALITY_DUMP=DIR go test -run QualityDump ./content/recipe  questions.txt for the readers, key.tsv for whoever collects
//	QUALITY_ADD="KEY FIRST SECOND" go test -run QualityAdd ...  takes what they judged in
const judgedFile = "testdata/quality/judged.tsv"

// verdicts that a reader gives.
var verdicts = []string{"sound", "second key", "none right", "other kind", "gives itself away", "broken"}

// judged is a question with what two readers said of it.
type judged struct {
	deck, recipe, stem string
	options            []string // the keys first
	keys               int
	said               [2]string
}

// unread stands for the verdict of a reader who has not read the question yet.
const unread = "-"

// faults is how many of the readers found a fault: 2 where all of them did.
func (j *judged) faults() int {
	first, second := j.said[0] != "sound", j.said[1] != "sound"
	switch {
	case j.said[1] == unread:
		second = first
	case first != second:
		return 1
	}
	return 2 * text.One(second)
}

const optionSign = " ¦ " // between the options in a field

// question is a made item as a row of the file has it.
func question(deck string, it *content.Item) judged {
	j := judged{deck: deck, recipe: it.Recipe, stem: oneLine(it.Stem), keys: it.Keys()}
	for _, o := range it.Options {
		if o.Correct {
			j.options = append(j.options, oneLine(o.Text))
		}
	}
	for _, o := range it.Options {
		if !o.Correct {
			j.options = append(j.options, oneLine(o.Text))
		}
	}
	slices.Sort(j.options[j.keys:])
	return j
}

func oneLine(s string) string { return strings.NewReplacer("\n", "⏎", "\t", " ").Replace(s) }

// asked names a question by what is right, whatever words the program puts around the card's own, and with what letter it begins; whole,
// by all that stands in it.
func (j *judged) asked() string {
	return j.deck + "\t" + strings.ToLower(strings.Join(slices.Sorted(slices.Values(j.options[:j.keys])), optionSign))
}

func (j *judged) whole() string {
	options := append(slices.Sorted(slices.Values(j.options[:j.keys])), j.options[j.keys:]...)
	return j.deck + "\t" + j.stem + "\t" + strings.Join(options, optionSign)
}

// qualityDecks are the decks of the corpus.
func qualityDecks(t testing.TB) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/quality/*.md")
	if err != nil || len(names) < 8 {
		t.Fatal(len(names), err)
	}
	for i := range names {
		names[i] = filepath.Base(names[i])
	}
	return names
}

// readJudged reads the corpus and its bars.
func readJudged(t testing.TB) (rows []judged, bars map[string]int) {
	t.Helper()
	f, err := os.Open(judgedFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	bars = map[string]int{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if bar, found := strings.CutPrefix(line, "# bar: "); found {
			name, value, _ := strings.Cut(bar, " at most ")
			if bars[name], err = strconv.Atoi(value); err != nil {
				t.Fatal(err)
			}
		}
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 7 {
			t.Fatalf("%s:%d: %d columns", judgedFile, n, len(c))
		}
		keys, err := strconv.Atoi(c[3])
		if err != nil || !slices.Contains(verdicts, c[5]) || c[6] != unread && !slices.Contains(verdicts, c[6]) {
			t.Fatalf("%s:%d: %v, verdicts %q and %q", judgedFile, n, err, c[5], c[6])
		}
		rows = append(rows, judged{c[0], c[1], c[2], strings.Split(c[4], optionSign), keys, [2]string{c[5], c[6]}})
	}
	return rows, bars
}

// madeNow is what the rules make of a deck today, under several codes, since a code chooses among distractors.
func madeNow(t testing.TB, deck string) (asked, whole map[string]bool) {
	t.Helper()
	asked, whole = map[string]bool{}, map[string]bool{}
	bank := NewMaker(deckOf(t, "quality/"+deck)).Exams()
	for _, code := range []content.Code{qualityCode, {Series: "B", Number: 1}, {Series: "C", Number: 1}, {Series: "D", Number: 1}} {
		for _, it := range itemsOf(bank, code) {
			q := question(deck, it)
			asked[q.asked()], whole[q.whole()] = true, true
		}
	}
	return asked, whole
}

var qualityCode = content.Code{Series: "QUALITY", Number: 1}

// TestQuality holds the made questions against the judged ones.
func TestQuality(t *testing.T) {
	rows, bars := readJudged(t)
	var made, lost, twice, agreed int
	byRecipe := map[string][4]int{} // judged, sound to both, faulty to one, faulty to both
	asked, whole := map[string]map[string]bool{}, map[string]map[string]bool{}
	for i := range rows {
		j := &rows[i]
		if asked[j.deck] == nil {
			asked[j.deck], whole[j.deck] = madeNow(t, j.deck)
		}
		counts := byRecipe[j.recipe]
		counts[0]++
		counts[1+j.faults()]++
		byRecipe[j.recipe] = counts
		if j.said[1] != unread {
			twice++
			agreed += text.One((j.said[0] == "sound") == (j.said[1] == "sound"))
		}
		switch {
		case j.faults() == 2 && whole[j.deck][j.whole()]:
			made++
			t.Logf("still made (%s; %s): %s: %s | %s", j.said[0], j.said[1], j.deck, j.stem, strings.Join(j.options, optionSign))
		case j.faults() == 0 && !asked[j.deck][j.asked()]:
			lost++
			t.Logf("lost: %s: %s | %s", j.deck, j.stem, j.options[0])
		}
	}
	for _, name := range sortedKeys(byRecipe) {
		c := byRecipe[name]
		t.Logf("%-10s %3d judged: %3d sound to all readers, %3d to one of two, %3d to none", name, c[0], c[1], c[2], c[3])
	}
	t.Logf("%d judged, %d of them twice, with the same verdict in %d cases; of those faulty to all %d are made, of the sound ones %d are lost",
		len(rows), twice, agreed, made, lost)
	if made > bars["faulty made"] || lost > bars["sound lost"] {
		t.Errorf("%d faulty questions are made (at most %d), %d sound ones are lost (at most %d)", made, bars["faulty made"], lost, bars["sound lost"])
	}
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// TestQualityDump prints a form of every deck for the readers, of those questions that nobody has judged.
func TestQualityDump(t *testing.T) {
	dir := os.Getenv("QUALITY_DUMP")
	if dir == "" {
		t.Skip("QUALITY_DUMP names no folder")
	}
	each, err := strconv.Atoi(cmp.Or(os.Getenv("QUALITY_EACH"), "14"))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	if _, err := os.Stat(judgedFile); err == nil {
		rows, _ := readJudged(t)
		for i := range rows {
			known[rows[i].whole()] = true
		}
	}
	var stems, key strings.Builder
	n := 0
	for _, name := range qualityDecks(t) {
		deck := deckOf(t, "quality/"+name)
		bank := NewMaker(deck).Exams()
		if bank.Apart() == 0 {
			continue
		}
		drawn, err := content.Draw(bank, content.Blueprint{Questions: min(each, bank.Apart())}, qualityCode)
		if err != nil {
			t.Fatal(name, err)
		}
		fmt.Fprintf(&stems, "=== %s\n\n", deck.Title)
		for i := range drawn {
			q := question(name, &drawn[i].Item)
			if known[q.whole()] {
				continue
			}
			n++
			fmt.Fprintf(&stems, "%d. %s\n", n, drawn[i].Stem)
			letters := ""
			for k, o := range drawn[i].Options {
				fmt.Fprintf(&stems, "   %c) %s\n", 'A'+k, o.Text)
				if o.Correct {
					letters += string(rune('A' + k))
				}
			}
			stems.WriteByte('\n')
			fmt.Fprintf(&key, "%d\t%s\t%s\t%s\t%s\t%d\t%s\n", n, letters, q.deck, q.recipe, q.stem, q.keys, strings.Join(q.options, optionSign))
		}
	}
	for file, s := range map[string]string{"questions.txt": stems.String(), "key.tsv": key.String()} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d questions", n)
}

// TestQualityAdd appends what two readers said of a dump to the corpus. A reader's file has a number, a verdict and a note to a line.
func TestQualityAdd(t *testing.T) {
	files := strings.Fields(os.Getenv("QUALITY_ADD"))
	if len(files) < 2 || len(files) > 3 {
		t.Skip("QUALITY_ADD does not name key.tsv and one file or two of verdicts")
	}
	first := columns(t, files[1])
	var second [][]string
	if len(files) == 3 {
		second = columns(t, files[2])
	}
	var out strings.Builder
	for _, c := range columns(t, files[0]) {
		i := slices.IndexFunc(first, func(v []string) bool { return v[0] == c[0] })
		if i < 0 {
			t.Errorf("question %s was not judged", c[0])
			continue
		}
		other := unread
		if k := slices.IndexFunc(second, func(v []string) bool { return v[0] == c[0] }); k >= 0 {
			other = second[k][1]
		}
		fmt.Fprintln(&out, strings.Join(append(c[2:], first[i][1], other), "\t"))
	}
	f, err := os.OpenFile(judgedFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString(out.String()); err != nil {
		t.Fatal(err)
	}
}

func columns(t *testing.T, file string) [][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\n"); line != "" {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}
