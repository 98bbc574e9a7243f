// Package chroma stands in for the highlighter that Glamour's code blocks can call. Glamour draws the program's own reports,
// which ask for no highlighting, and the real one reads 260 languages and 60 styles at every start. The root's go.mod puts
// this module in its place; here are the names that Glamour needs to compile.
//
//	styles/  where a style would be registered
//	quick/   what would highlight: it gives the code as it is
package chroma

// TokenType is a part of speech of a programming language.
type TokenType int

// The parts that Glamour gives colours to.
const (
	Text TokenType = iota
	Error
	Comment
	CommentPreproc
	Keyword
	KeywordReserved
	KeywordNamespace
	KeywordType
	Operator
	Punctuation
	Name
	NameBuiltin
	NameTag
	NameAttribute
	NameClass
	NameConstant
	NameDecorator
	NameException
	NameFunction
	NameOther
	Literal
	LiteralNumber
	LiteralDate
	LiteralString
	LiteralStringEscape
	GenericDeleted
	GenericEmph
	GenericInserted
	GenericStrong
	GenericSubheading
	Background
)

// StyleEntries are the colours of a style.
type StyleEntries map[TokenType]string

// Style is a style that colours nothing.
type Style struct{}

// MustNewStyle makes one.
func MustNewStyle(string, StyleEntries) *Style { return &Style{} }
