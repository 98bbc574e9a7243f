package check

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"cutscore/content"
)

// month is how decks write dates.
const month = "2006-01"

func noReference(s *subject) string {
	if slices.ContainsFunc(s.links(), webAddress) {
		return ""
	}
	return "no reference: name the source below the options as [title](https://...)"
}

func noLevel(s *subject) string {
	if s.Level != "" {
		return ""
	}
	return "no level: put <!-- {level: apply, checked: 2026-11} --> under the heading, with one of " + strings.Join(content.Levels(), ", ")
}

func noChecked(s *subject) string {
	if s.Checked == "" {
		return "no checked date: add it to the comment under the heading, as in checked: 2026-11"
	}
	at, err := time.Parse(month, s.Checked)
	if err != nil {
		return fmt.Sprintf("checked is %q: write year and month, as in 2026-11", s.Checked)
	}
	if now := s.view.now; !now.IsZero() && at.After(now) {
		return fmt.Sprintf("checked is %s, which is in the future", s.Checked)
	}
	return ""
}

// asOf finds a deck that was last up to date more than a year ago. Brought decks need not say when that was.
func asOf(v *view) []hit {
	says := func(format string, args ...any) []hit { return []hit{{text: fmt.Sprintf(format, args...)}} }
	if v.deck.AsOf == "" {
		if v.own {
			return says("the deck does not say when it was last up to date: add as_of: 2026-11 to its front matter")
		}
		return nil
	}
	at, err := time.Parse(month, v.deck.AsOf)
	switch {
	case err != nil:
		return says("as_of is %q: write year and month, as in 2026-11", v.deck.AsOf)
	case !v.now.IsZero() && at.AddDate(1, 1, 0).Before(v.now):
		return says("the deck is as of %s, more than a year ago: go through it again and update as_of", v.deck.AsOf)
	}
	return nil
}

func deadReference(s *subject) string { return dead(s.links()) }

func deadCardReference(v *view) []hit {
	var out []hit
	for _, c := range v.deck.Cards() {
		if text := dead(links(c.Back + "\n\n" + c.Correction)); text != "" {
			out = append(out, hit{at: c.Pos, text: text})
		}
	}
	return out
}

// dead names the first link that leads nowhere from a terminal. Links inside a page (#there) are left alone.
func dead(targets []string) string {
	for _, t := range targets {
		if !webAddress(t) && !strings.HasPrefix(t, "#") && !strings.HasPrefix(t, "mailto:") {
			return fmt.Sprintf("the link %q is not a web address: write it in full, with https://", t)
		}
	}
	return ""
}

func webAddress(target string) bool {
	u, err := url.Parse(target)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && strings.Contains(u.Host, ".")
}

// links lists where the links of an item lead that explain it.
func (s *subject) links() []string {
	out := links(s.Explanation)
	for _, o := range s.Options {
		out = append(out, links(o.Rationale)...)
	}
	return out
}
