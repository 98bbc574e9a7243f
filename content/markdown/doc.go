// Package markdown says what a reader sees of a deck's Markdown, without knowing where it is drawn: blocks of spans
// (tree.go), read from goldmark's tree (parser.go, build.go, spans.go, html.go), and the same as plain text (plain.go). ui/drawn lays
// the blocks out for a terminal; the checker compares the plain text.
//
// Where an author's signs and CommonMark's markup disagree, the signs win:
//   - The first line of an option, of a stem and of a heading is inline text (lead.go): "#" and "1. install" are words.
//   - A line that begins with >= compares, and quotes nothing (lead.go).
//   - Math is kept as typed (math.go), with the plain signs that exist (signs.go).
//   - A single tilde strikes nothing, and emphasis holds beside CJK punctuation (emphasis.go).
//   - Superscripts and subscripts have signs of their own (script.go); HTML that means nothing here is shown as typed.
//   - Escapes and references are resolved once (resolve.go), code never.
//
// Widths, colours and line breaks by width do not live here. Source text is taken to be clean (content/clean).
package markdown
