package deckfile

import (
	"cmp"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"cutscore/content"
	"cutscore/content/decks"
)

// inPieces reads a text in pieces of at most so many bytes. Slips are looked for piece by piece, so that problems are put in order here.
func inPieces(text string, most int) *reader {
	p := newReader("d")
	for piece := range pieces(source{name: "d.md", text: text}, most) {
		p.piece(piece.source, piece.all, piece.deep, piece.last)
	}
	for _, problems := range [][]content.Problem{p.deck.Problems, p.later} {
		slices.SortStableFunc(problems, func(a, b content.Problem) int { return cmp.Compare(a.String(), b.String()) })
	}
	return p
}

// FuzzPieces: a file that is read in pieces gives the deck that the whole gives, with the same problems in the same lines.
func FuzzPieces(f *testing.F) {
	for _, seed := range []string{
		"# T\n## F\nback\n\n### Q?\n- [ ] a\n- [x] b\n\nwhy\n\n## G\nback\n```\n## no heading\n```\n## H\nb\n# U\nstray\n## I\n~~~\nopen\n# J\n",
		"## F\n<!--\n## G\n-->\nback\n## H\n- a\n## I\n> b\n### J\n| a | b |\n|--|--|\n| c | d |\n## K\ntext\n===\n## L\nb [x][y]\n## M\nc\n\n[y]: https://a.b\n",
		"text\n## F\nb\n###G\n- [] x\n## F\nb\n## F {#a}\nb\n## G {#a}\nb\n<div>\n## H\n</div>\n\n  ## I\nb",
	} {
		f.Add(seed, 1)
		f.Add(seed, 60)
	}
	f.Fuzz(func(t *testing.T, text string, most int) {
		text = strings.ToValidUTF8(text, "")
		want, got := inPieces(text, len(text)+1), inPieces(text, max(1, most%1000))
		if !reflect.DeepEqual(want.deck, got.deck) || !reflect.DeepEqual(want.later, got.later) {
			t.Errorf("in pieces %+v %+v\nwhole %+v %+v", got.deck, got.later, want.deck, want.later)
		}
	})
}

func TestTheBuiltInDeckIsReadInPieces(t *testing.T) {
	err := fs.WalkDir(decks.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(decks.Files, path)
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		_, text, _ := cutFront(string(raw))
		n := 0
		for range pieces(source{text: text}, 4<<10) {
			n++
		}
		if whole := inPieces(text, len(text)+1).deck; n < len(text)>>14 || !reflect.DeepEqual(inPieces(text, 4<<10).deck, whole) {
			t.Errorf("%s: %d pieces give another deck", path, n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
