package markdown

// Style says how a span is set apart from the text around it.
type Style uint8

// The styles; a span may have several.
const (
	Strong Style = 1 << iota
	Emph
	Code
	Struck
	Link    // the text of a link
	Address // the address of a link, behind its text
	Math
)

// Span is a piece of text in one style. A newline in Text is a line break; no other control sign stands in it but the tab of
// code.
type Span struct {
	Text  string
	Style Style
	URL   string // where the text leads; empty: nowhere
}

// Kind is what a block is.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Heading
	CodeBlock
	Quote
	List // its children are of kind Item
	Item
	Table
	Rule
)

// Align is how a column of a table is set.
type Align uint8

// The alignments of columns.
const (
	Left Align = iota
	Right
	Center
)

// Block is a piece of a text that stands on lines of its own.
type Block struct {
	Kind     Kind
	Gap      bool       // its source has a blank line above it
	Spans    []Span     // of a paragraph or heading
	Lines    []string   // of code, verbatim, without their newlines
	Info     string     // of code: the word behind its fence
	Children []Block    // of a quote, list or list item
	Marker   string     // of a list item: "-", "9."
	Loose    bool       // a list whose entries stand apart
	Rows     [][][]Span // of a table: rows of cells; the first row names the columns
	Align    []Align    // of a table's columns
}
