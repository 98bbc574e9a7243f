// Package json reads banks that are JSON, JSON with comments, lines of JSON, or the literals of a JavaScript or
// TypeScript file. Nothing of a program is run: what is no literal says nothing. What the fields mean is the business of
// formats/fields. read.go recognises and reads, literal.go makes a tree of tokens,
// quoted.go takes the quotes off texts, token.go makes tokens, write.go writes.
package json
