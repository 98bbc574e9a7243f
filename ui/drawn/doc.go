// Package drawn draws a deck's Markdown as the lines of a terminal. What a reader sees of a text is said by
// content/markdown; here it gets a width and colours. Everything is a pure function of text, width and styles.
//
// Who draws what:
//   - drawn draws every text of a deck: stems, options, parts of pairs, rationales, explanations, cards, in the line mode
//     too. Glamour drew them once. It takes HTML, math and signs at the start of an option for markup, resolves references
//     twice, lets words fall out of a quotation's bar and cuts the headers of tables, and none of this can be set; text
//     that is escaped for it comes out changed in other ways. TestWhatGlamourLoses tells when that is no longer so.
//   - Glamour draws the pages of our own: the score report and the comparison of two attempts (ui/widget).
//
// Its files: styles.go (what may be coloured), line.go (spans cut to a width), block.go (blocks, lists, quotations), code.go,
// table.go. Widths are columns as x/ansi counts grapheme clusters, everywhere.
package drawn
