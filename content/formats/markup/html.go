// Package markup makes Markdown of the texts of foreign formats: of HTML (html.go) and of plain text (plain.go),
// and finds out which of them a file has (style.go). Signs
// that Markdown would take for its own are escaped only where they would really change what is seen, because decks are
// read and mended by people, too. What may stand at the start of a line of a deck is not its business: whoever writes
// decks knows that.
package markup

import (
	"path"
	"strings"
	"sync"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/base"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/commonmark"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/strikethrough"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/table"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"cutscore/content/formats/pattern"
)

// maxNesting bounds the elements inside each other: deeper ones are no text that somebody wrote.
const maxNesting = 200

// HTML converts a field that its format calls HTML. Lost names the pictures, sounds and films in it; where they stood, the
// text says so.
func HTML(src string) (text string, lost []string) {
	if !strings.ContainsAny(src, "<&") && !strings.Contains(src, "[sound:") {
		return Plain(strings.Join(strings.Fields(src), " ")), nil
	}
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil || deep(doc, 0) {
		return Plain(stripTags(src)), nil
	}
	lost = prepare(doc, false)
	out, err := htmlConverter().ConvertNode(doc)
	if err != nil {
		return Plain(stripTags(src)), lost
	}
	text = strings.ReplaceAll(unescapeProse(string(out)), "\u00a0", " ")
	return strings.TrimSpace(hardBreaks.ReplaceAllString(text, "\n")), lost
}

var (
	// Our decks keep the line breaks of prose, so that two blanks at the end of a line say nothing.
	hardBreaks = pattern.New(`[ \t]+\n`)
	tags       = pattern.New(`<[^<>]*>`)
	sounds     = pattern.New(`\[sound:([^\]\n]*)\]`)
)

// unescapeProse takes back what the converter escapes although nothing needs it, so that decks stay readable.
func unescapeProse(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	var b strings.Builder
	for _, p := range split(s) {
		if !p.kept {
			p.text = unescaper.Replace(p.text)
		}
		b.WriteString(p.text)
	}
	return b.String()
}

var unescaper = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&")

func stripTags(s string) string { return html.UnescapeString(tags.ReplaceAllString(s, " ")) }

func deep(n *html.Node, depth int) bool {
	if depth > maxNesting {
		return true
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if deep(c, depth+1) {
			return true
		}
	}
	return false
}

// prepare guards the text of the page against being read as Markdown, and puts words in the place of media.
func prepare(n *html.Node, code bool) (lost []string) {
	if n.Type == html.TextNode && !code {
		n.Data = sounds.ReplaceAllStringFunc(n.Data, func(s string) string {
			name := sounds.FindStringSubmatch(s)[1]
			lost = append(lost, "sound "+name)
			return "[sound: " + name + "]"
		})
		n.Data = Plain(n.Data)
		return lost
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode {
			if len(c.Data) == 2 && c.Data[0] == 'h' && c.Data[1] >= '1' && c.Data[1] <= '6' {
				embolden(c)
			}
			if kind := media[c.Data]; kind != "" {
				name := mediaName(c)
				lost = append(lost, kind+" "+name)
				n.InsertBefore(&html.Node{Type: html.TextNode, Data: "[" + kind + ": " + name + "]"}, c)
				n.RemoveChild(c)
				c = next
				continue
			}
		}
		lost = append(lost, prepare(c, code || c.Data == "code" || c.Data == "pre" || c.Data == "tt" || c.Data == "kbd" || c.Data == "samp")...)
		c = next
	}
	return lost
}

// embolden makes a bold paragraph of a heading, which in a deck would be structure.
func embolden(n *html.Node) {
	n.Data, n.DataAtom = "p", atom.P
	bold := &html.Node{Type: html.ElementNode, Data: "strong", DataAtom: atom.Strong}
	for n.FirstChild != nil {
		c := n.FirstChild
		n.RemoveChild(c)
		bold.AppendChild(c)
	}
	n.AppendChild(bold)
}

var media = map[string]string{
	"img": "image", "audio": "sound", "video": "video", "object": "object", "embed": "object", "iframe": "frame", "svg": "image", "canvas": "image",
}

// mediaName is what a person would call a picture: its text, else the name of its file.
func mediaName(n *html.Node) string {
	name := ""
	for _, attr := range n.Attr {
		switch attr.Key {
		case "alt", "title":
			if text := strings.Join(strings.Fields(attr.Val), " "); text != "" && len(text) <= 200 {
				return text
			}
		case "src", "data", "href":
			name = attr.Val
		}
	}
	for c := n.FirstChild; c != nil && name == ""; c = c.NextSibling {
		if c.Type == html.ElementNode && c.Data == "source" {
			return mediaName(c)
		}
	}
	if name == "" || strings.HasPrefix(name, "data:") {
		return "without a name"
	}
	name, _, _ = strings.Cut(name, "?")
	return path.Base(strings.ReplaceAll(name, "%20", " "))
}

var htmlConverter = sync.OnceValue(func() *converter.Converter {
	c := converter.NewConverter(converter.WithEscapeMode(converter.EscapeModeDisabled), converter.WithPlugins(
		base.NewBasePlugin(), commonmark.NewCommonmarkPlugin(), table.NewTablePlugin(), strikethrough.NewStrikethroughPlugin()))
	for _, tag := range []string{"sup", "sub"} {
		c.Register.RendererFor(tag, converter.TagTypeInline, func(ctx converter.Context, w converter.Writer, n *html.Node) converter.RenderStatus {
			w.WriteString("<" + tag + ">") //nolint:errcheck // a buffer
			ctx.RenderChildNodes(ctx, w, n)
			w.WriteString("</" + tag + ">") //nolint:errcheck // a buffer
			return converter.RenderSuccess
		}, converter.PriorityEarly)
	}
	return c
})
