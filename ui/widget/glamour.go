package widget

import (
	"fmt"
	"image/color"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/ansi"
)

// newGlamour makes a renderer in our own style: no margins, no colour of the text, no marks before headings, so that a
// page sits in the screen like everything else.
func newGlamour(l Look) (termRenderer, error) {
	p := NewStyles(l.Theme).palette
	style := pageStyle(p)
	r, err := glamour.NewTermRenderer(
		glamour.WithStyles(style),
		glamour.WithWordWrap(l.Width),
		glamour.WithPreservedNewLines(),
	)
	if err != nil {
		return nil, fmt.Errorf("preparing a page: %w", err)
	}
	return r, nil
}

func pageStyle(p palette) ansi.StyleConfig {
	accent, muted, code := hex(p.accent), hex(p.muted), hex(p.code)
	yes, two := true, uint(2)
	bold := ansi.StylePrimitive{Bold: &yes}
	heading := ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes, Color: accent, BlockSuffix: "\n"}}
	return ansi.StyleConfig{
		BlockQuote:     ansi.StyleBlock{Indent: new(uint(1)), IndentToken: new("│ ")},
		List:           ansi.StyleList{LevelIndent: two},
		Heading:        heading,
		H1:             heading,
		H2:             heading,
		H3:             heading,
		H4:             heading,
		H5:             heading,
		H6:             heading,
		Strikethrough:  ansi.StylePrimitive{CrossedOut: &yes},
		Emph:           ansi.StylePrimitive{Italic: &yes},
		Strong:         bold,
		HorizontalRule: ansi.StylePrimitive{Color: muted, Format: "\n--------\n"},
		Item:           ansi.StylePrimitive{BlockPrefix: "- "},
		Enumeration:    ansi.StylePrimitive{BlockPrefix: ". "},
		Task:           ansi.StyleTask{Ticked: "[x] ", Unticked: "[ ] "},
		Link:           ansi.StylePrimitive{Color: muted},
		LinkText:       ansi.StylePrimitive{Color: accent},
		Image:          ansi.StylePrimitive{Color: muted},
		ImageText:      ansi.StylePrimitive{Color: muted, Format: "[image: {{.text}}]"},
		Code:           ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Color: code}},
		CodeBlock: ansi.StyleCodeBlock{StyleBlock: ansi.StyleBlock{
			StylePrimitive: ansi.StylePrimitive{Color: code}, Margin: &two,
		}},
		DefinitionTerm:        bold,
		DefinitionDescription: ansi.StylePrimitive{BlockPrefix: "\n"},
	}
}

// hex writes a colour for Glamour, which takes names only.
func hex(c color.Color) *string {
	r, g, b, _ := c.RGBA()
	s := fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
	return &s
}
