// Package bluemonday stands in for the sanitiser of HTML through which Glamour passes every text. Glamour draws the program's own
// reports, which hold no HTML: what a deck says in them was made text before, so that a sign such as < is one to be shown. The root's
// go.mod puts this module in the place of the real one; here is what Glamour needs of it.
package bluemonday

import "html"

// Policy says what of a text is kept: all of it.
type Policy struct{}

// StrictPolicy is the policy of a text without elements.
func StrictPolicy() *Policy { return &Policy{} }

// Sanitize gives a text as HTML that shows it as it stands.
func (*Policy) Sanitize(s string) string { return html.EscapeString(s) }
