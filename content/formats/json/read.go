package json

import (
	"fmt"
	"path"
	"strings"

	"github.com/tdewolff/parse/v2/js"

	"cutscore/content/formats/fields"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// Detect recognises JSON, and programs with literals, that hold questions or cards. A bank that breaks off is one, too.
func Detect(f source.File) string {
	data, program := begins(f.Text)
	if !data && !program {
		return ""
	}
	root, kind, err := parse1(f.Text)
	if err != nil {
		if data && stemLike.MatchString(f.Text) {
			return "JSON with fields of questions"
		}
		return ""
	}
	if what := fields.IsBank(&root); what != "" {
		return kind + " with " + what
	}
	return ""
}

// Read reads a bank.
func Read(f source.File) (source.Bank, error) {
	root, kind, err := parse1(f.Text)
	if err != nil {
		return source.Bank{}, fmt.Errorf("this is no %s: %w", kind, err)
	}
	return fields.Read(&root)
}

var (
	stemLike  = pattern.New(`(?i)["']?(?:question_text|front|term|text|title|` + fields.StemNames() + `)["']?\s*:\s*["'\x60]|["']?(?:options|answers|choices)["']?\s*:\s*\[`)
	literals  = pattern.New(`(?m)^\s*(?:(?:export\s+)?(?:const|let|var)\s+[\w$]+[^=\n]{0,200}=\s*(?:(?:new\s+(?:Map|Set)|Object\.freeze)\s*\(\s*)?[\[{]|export\s+default\s+[\[{]|module\.exports\s*=|(?:window|exports|globalThis)\.[\w$]+\s*=\s*[\[{]|[\w$]+\s*=\s*[\[{]|import\s|["']use )`)
	lineStart = pattern.New(`^\s*(?://[^\n]*\n\s*|/\*[\s\S]*?\*/\s*)*`)
)

// begins reports whether a text begins like data, or has the literals of a program.
func begins(text string) (data, program bool) {
	rest := text[len(lineStart.FindString(text)):]
	if strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "[") {
		return true, false
	}
	if !strings.ContainsAny(text, "[{") { // most large texts, and looking for the rest in them takes seconds
		return false, false
	}
	return false, stemLike.MatchString(text) && literals.MatchString(text)
}

// parse1 makes one tree of a file, and says what the file is.
func parse1(text string) (root fields.Node, kind string, err error) {
	data, _ := begins(text)
	kind = "JSON"
	if !data {
		kind = "JavaScript"
	}
	tokens, err := tokenize(text)
	if err != nil && data {
		return root, kind, err
	}
	p := parser{text: text, tokens: tokens}
	if !data {
		root, err = p.program()
		return root, kind, err
	}
	root, err = p.value(0)
	if err != nil {
		return root, kind, err
	}
	if p.at >= len(tokens) {
		return root, kind, nil
	}
	// Lines of JSON: one value after the other.
	lines := fields.Node{Kind: fields.List, Line: 1, Items: []fields.Node{root}}
	for p.at < len(tokens) {
		if p.take(js.SemicolonToken) || p.take(js.CommaToken) {
			continue
		}
		start := p.at
		n, err := p.value(0)
		if err == nil && p.at == start {
			err = p.fail("this belongs to no value")
		}
		if err != nil {
			return root, kind, err
		}
		lines.Items = append(lines.Items, n)
	}
	return lines, "lines of JSON", nil
}

// program collects the lists and objects of a program under the names of their variables.
func (p *parser) program() (fields.Node, error) {
	root := fields.Node{Kind: fields.Map, Line: 1}
	name := ""
	for p.at < len(p.tokens) {
		switch k := p.kind(); k {
		case js.OpenBracketToken, js.OpenBraceToken:
			start := p.at
			n, err := p.value(0)
			if err != nil || len(n.Items) == 0 || n.Kind == fields.Opaque {
				p.at = start + 1
				continue
			}
			if isGroup(&n) {
				root.Keys = append(root.Keys, name)
				root.Items = append(root.Items, n)
			} else {
				p.at = start + 1
			}
		case js.ConstToken, js.LetToken, js.VarToken, js.DotToken:
			if p.at++; p.at < len(p.tokens) && p.kind() == js.IdentifierToken {
				name = path.Base(p.raw())
			}
		case js.DefaultToken:
			name = ""
			p.at++
		default:
			p.at++
		}
	}
	if len(root.Items) == 0 {
		return root, p.fail("the program holds no lists or objects of questions")
	}
	return root, nil
}

// isGroup reports whether a literal holds records, so that it need not be looked into again.
func isGroup(n *fields.Node) bool {
	records, _ := fields.Count(n)
	return records > 0
}

// Tree reads JSON that another format holds.
func Tree(text string) (fields.Node, error) {
	root, _, err := parse1(text)
	return root, err
}
