// Package h5p reads the questions of H5P packages: multiple choice, true or false, single choice sets, blanks and cards, alone
// or in a set. types.go reads the types.
package h5p

import (
	"fmt"
	"strings"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/fields"
	"cutscore/content/formats/json"
	"cutscore/content/formats/markup"
	"cutscore/content/formats/source"
)

// Detect recognises a package with an h5p.json.
func Detect(f source.File) string {
	z, err := archive.Open(f.Data)
	if err != nil || !z.Has("h5p.json") {
		return ""
	}
	return "a package with an h5p.json"
}

// Read reads a package.
func Read(f source.File) (source.Bank, error) {
	var b source.Bank
	z, err := archive.Open(f.Data)
	if err != nil {
		return b, err
	}
	var trees [2]fields.Node
	for i, name := range []string{"h5p.json", "content/content.json"} {
		text, err := z.Text(name)
		if err == nil {
			trees[i], err = json.Tree(text)
		}
		if err != nil {
			return b, fmt.Errorf("%s: %w", name, err)
		}
	}
	b.Title = strings.TrimSpace(trees[0].Said("title"))
	r := reader{bank: &b}
	r.content(trees[0].Said("mainLibrary"), &trees[1])
	return b, nil
}

type reader struct{ bank *source.Bank }

// content reads what a library says its parameters are; sets and pages hold others.
func (r *reader) content(library string, params *fields.Node) {
	name, _, _ := strings.Cut(library, " ")
	name = strings.TrimPrefix(name, "H5P.")
	if read := types[name]; read != nil {
		read(r, params)
		return
	}
	if found := r.within(params); !found && !silent[name] {
		r.bank.Skip(0, "a part of the type %q, which cannot be asked here", name)
	}
}

// within looks for contents in others, such as those of a set or of a presentation.
func (r *reader) within(n *fields.Node) bool {
	found := false
	if library, params := n.Said("library"), n.Get("params"); library != "" && params != nil {
		r.content(library, params)
		return true
	}
	for i := range n.Items {
		found = r.within(&n.Items[i]) || found
		n.Items[i] = fields.Node{} // a large package is not to be held as a tree and in records
	}
	return found
}

// silent are types that ask nothing.
var silent = map[string]bool{"Text": true, "AdvancedText": true, "Image": true, "Video": true, "Audio": true, "Table": true, "Link": true, "Column": true}

func (r *reader) html(text string) string {
	md, lost := markup.HTML(text)
	r.bank.LoseAll(0, lost)
	return md
}
