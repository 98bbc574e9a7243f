package ui

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"cutscore/content"
)

var picture = flag.Bool("picture", false, "draw the README's pictures into testdata/screens")

// The pictures of the README are screens of the program with the built-in deck: go test ./ui -run Picture -picture.
func TestPictures(t *testing.T) {
	for name, s := range map[string]*stage{"exam": pictureExam(t), "report": pictureReport(t), "review": pictureReview(t), "wide": pictureExam(t).size(160, 30)} {
		drawn := svg(s.read().emulate(), "cutscore")
		if !strings.Contains(drawn, "<svg") || strings.Contains(drawn, "%!") {
			t.Errorf("%s is no picture", name)
		}
		if !*picture {
			continue
		}
		dir := filepath.Join("testdata", "screens")
		if err := os.MkdirAll(dir, 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name+".svg"), []byte(drawn), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// fullMock is a full mock of the built-in deck.
func fullMock(t testing.TB, height int) *stage {
	study := builtIn(t)
	s := started(t, func(c *Config) {
		c.Series = "7K2MQX"
		c.Load = loads(study, nil)
	})
	return s.size(96, height).press("<enter><enter>")
}

// sitThrough answers items up to one that fits, nearly four of five right, at a person's pace.
func (s *stage) sitThrough(from int, fits func(*content.Drawn) bool) *stage {
	for i := 0; !s.app.session.exam.Last(); i++ {
		if i >= from && fits(s.item()) {
			break
		}
		s.pass(time.Duration(40+i*37%110) * time.Second)
		s.press(letters(s.item(), i%5 != 2 && i%11 != 3))
		if i%9 == 4 {
			s.press("m")
		}
		if i%7 == 2 {
			s.press("u")
		}
		s.press("n")
	}
	return s
}

// pictureExam is an item that asks for two options, with one chosen, another one struck out, and a flag.
func pictureExam(t testing.TB) *stage {
	s := fullMock(t, 24).sitThrough(12, func(d *content.Drawn) bool { return d.Kind == content.Response && len(d.Stem) > 150 })
	wrong := slices.IndexFunc(s.item().Options, func(o content.Option) bool { return !o.Correct })
	return s.pass(50 * time.Second).press("x" + string(rune('a'+wrong)) + letters(s.item(), true)[:1] + "m")
}

// pictureReport is the report of the whole exam, its last item answered.
func pictureReport(t testing.TB) *stage {
	s := fullMock(t, 34).sitThrough(64, func(*content.Drawn) bool { return false })
	return s.press(letters(s.item(), true)).pass(time.Minute).press("oey<enter>")
}

// pictureReview is the first item of the review that went wrong.
func pictureReview(t testing.TB) *stage {
	s := fullMock(t, 34).sitThrough(64, func(*content.Drawn) bool { return false })
	return s.press("oey<enter><enter>w")
}
