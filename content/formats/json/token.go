package json

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/js"
)

// maxTokens bounds a file: one of ten megabytes that is text has a tenth of it.
const maxTokens = 2_500_000

// token is a piece of the text that is neither white space nor a comment.
type token struct {
	kind       js.TokenType
	start, end int32
	line       int32
}

// tokenize cuts a text into tokens. The error names the line that is no JavaScript.
func tokenize(text string) ([]token, error) {
	lexer := js.NewLexer(parse.NewInputString(text))
	tokens := make([]token, 0, min(maxTokens+1, roughly(text)))
	at, line := int32(0), int32(1)
	for {
		kind, data := lexer.Next()
		if kind == js.DivToken && regexpMayStart(tokens) {
			kind, data = lexer.RegExp()
		}
		if kind == js.ErrorToken {
			if int(at) >= len(text) || len(data) == 0 && int(at)+len(data) >= len(text) {
				return tokens, nil
			}
			if !strings.Contains(strings.TrimSpace(text[at:]), "\n") {
				return tokens, fmt.Errorf("line %d: the file is cut off here; fetch it again", line)
			}
			return tokens, fmt.Errorf("line %d: what stands here is no value", line)
		}
		end := at + int32(len(data))
		switch kind {
		case js.WhitespaceToken, js.LineTerminatorToken, js.CommentToken, js.CommentLineTerminatorToken:
		default:
			tokens = append(tokens, token{kind, at, end, line})
		}
		if len(tokens) > maxTokens {
			return tokens, fmt.Errorf("line %d: the file has more than %d values; split it", line, maxTokens/2)
		}
		line += int32(bytes.Count(data, []byte("\n")))
		at = end
	}
}

// roughly is how many tokens a text of data has, so that a large list of them is not copied while it grows.
func roughly(text string) int {
	n := strings.Count(text, `"`)/2 + 8
	for _, sign := range []string{":", ",", "{", "}", "[", "]"} {
		n += strings.Count(text, sign)
	}
	return n
}

// regexpMayStart reports whether a slash starts a regular expression: where a value may stand.
func regexpMayStart(tokens []token) bool {
	if len(tokens) == 0 {
		return true
	}
	switch last := tokens[len(tokens)-1].kind; last { //nolint:exhaustive // the rest ends a value
	case js.OpenParenToken, js.OpenBracketToken, js.OpenBraceToken, js.CommaToken, js.ColonToken, js.SemicolonToken, js.EqToken, js.ReturnToken, js.ArrowToken,
		js.AndToken, js.OrToken, js.NotToken, js.QuestionToken:
		return true
	}
	return false
}
