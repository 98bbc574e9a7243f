// Package pattern compiles regular expressions when they are first used. The readers of all formats are linked into a
// program that must draw its first frame at once, and a file is read by one or two of them.
package pattern

import (
	"regexp"
	"sync"
)

// Lazy is a regular expression that is compiled when it is first used.
type Lazy struct{ compiled func() *regexp.Regexp }

// New names an expression. One that is wrong panics on its first use, as regexp.MustCompile does.
func New(expression string) *Lazy {
	return &Lazy{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

// The methods are those of regexp.Regexp.

// MatchString reports whether s has a match.
func (l *Lazy) MatchString(s string) bool { return l.compiled().MatchString(s) }

// FindString gives the first match.
func (l *Lazy) FindString(s string) string { return l.compiled().FindString(s) }

// FindStringIndex gives the place of the first match.
func (l *Lazy) FindStringIndex(s string) []int { return l.compiled().FindStringIndex(s) }

// FindStringSubmatch gives the first match with its groups.
func (l *Lazy) FindStringSubmatch(s string) []string { return l.compiled().FindStringSubmatch(s) }

// FindStringSubmatchIndex gives the places of the first match and its groups.
func (l *Lazy) FindStringSubmatchIndex(s string) []int {
	return l.compiled().FindStringSubmatchIndex(s)
}

// FindAllString gives up to n matches; all for -1.
func (l *Lazy) FindAllString(s string, n int) []string { return l.compiled().FindAllString(s, n) }

// FindAllStringIndex gives the places of up to n matches.
func (l *Lazy) FindAllStringIndex(s string, n int) [][]int {
	return l.compiled().FindAllStringIndex(s, n)
}

// FindAllStringSubmatch gives up to n matches with their groups.
func (l *Lazy) FindAllStringSubmatch(s string, n int) [][]string {
	return l.compiled().FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex gives the places of up to n matches and their groups.
func (l *Lazy) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return l.compiled().FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString puts with, in which $1 is a group, in the place of each match.
func (l *Lazy) ReplaceAllString(s, with string) string { return l.compiled().ReplaceAllString(s, with) }

// ReplaceAllStringFunc puts what with gives in the place of each match.
func (l *Lazy) ReplaceAllStringFunc(s string, with func(string) string) string {
	return l.compiled().ReplaceAllStringFunc(s, with)
}
