package qti

import (
	"bytes"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/source"
	"cutscore/content/formats/xmltree"
)

// detectPackage looks for a manifest, or for members with items.
func detectPackage(data []byte) string {
	z, err := archive.Open(data)
	if err != nil {
		return ""
	}
	if z.Has("imsmanifest.xml") {
		return "a package with an imsmanifest.xml"
	}
	for _, name := range z.Names() {
		if candidate(name) {
			if raw, err := z.Read(name); err == nil && holdsItems(raw) {
				return "a package with QTI in it"
			}
		}
	}
	return ""
}

func candidate(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".xml", ".qti", ".dat":
		return path.Base(name) != "imsmanifest.xml"
	}
	return false
}

func holdsItems(raw []byte) bool {
	start := raw[:min(len(raw), 8192)]
	for _, mark := range []string{"<questestinterop", "<assessmentItem", "<qti-assessment-item", ":questestinterop", ":assessmentItem"} {
		if bytes.Contains(start, []byte(mark)) {
			return true
		}
	}
	return false
}

// readPackage reads the members that hold items. Canvas writes every quiz twice: once as a cartridge may hold it, once
// with all its types; then only the second is read.
func readPackage(f source.File) (source.Bank, error) {
	bank := source.Bank{}
	z, err := archive.Open(f.Data)
	if err != nil {
		return bank, err
	}
	twice := map[string]bool{}
	for _, name := range z.Names() {
		if strings.HasPrefix(name, "non_cc_assessments/") {
			twice[strings.TrimSuffix(strings.TrimSuffix(path.Base(name), ".qti"), ".xml")] = true
		}
	}
	sections, title := sectionsOf(z)
	bank.Title = title
	documents, media := 0, 0
	for _, name := range z.Names() {
		if !candidate(name) {
			media += picture(name)
			continue
		}
		if twice[path.Base(path.Dir(name))] {
			continue
		}
		raw, err := z.Read(name)
		if err != nil {
			return bank, err
		}
		if !holdsItems(raw) {
			continue
		}
		if part, ok := member(sections[name], raw); ok {
			documents++
			join(&bank, part, name)
		}
	}
	if documents == 0 {
		return bank, errors.New("it is a package without questions in QTI")
	}
	if len(twice) > 0 {
		bank.Found = append(bank.Found, "the package holds its quizzes twice; the copies with all types were read")
	}
	if media > 0 {
		bank.Lose(0, "%d pictures, sounds and films of the package", media)
	}
	if documents > 1 {
		bank.Title = title
	}
	return bank, nil
}

func picture(name string) int {
	switch strings.ToLower(path.Ext(name)) {
	case ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".mp3", ".wav", ".ogg", ".mp4", ".webm", ".m4a":
		return 1
	}
	return 0
}

// member reads one document; one that is broken is named and the rest goes on.
func member(topic string, raw []byte) (source.Bank, bool) {
	r := reader{bank: &source.Bank{}, topic: topic}
	root, err := xmltree.ParseBytes(raw)
	if err != nil {
		r.bank.Skip(0, "%v", err)
		return *r.bank, true
	}
	ok := r.document(root)
	return *r.bank, ok
}

// sectionsOf finds the titles of the sections in which a test of version 2 shows its items, by the items' names.
func sectionsOf(z *archive.Zip) (sections map[string]string, title string) {
	sections = map[string]string{}
	for _, name := range z.Names() {
		if !candidate(name) {
			continue
		}
		raw, err := z.Read(name)
		if err != nil || !bytes.Contains(raw[:min(len(raw), 4096)], []byte("assessmentTest")) {
			continue
		}
		root, err := xmltree.ParseBytes(raw)
		if err != nil {
			continue
		}
		test := root.First("assessmentTest")
		title = strings.TrimSpace(test.Attr("title"))
		for _, section := range test.All("assessmentSection") {
			for _, ref := range section.All("assessmentItemRef") {
				sections[path.Join(path.Dir(name), ref.Attr("href"))] = strings.TrimSpace(section.Attr("title"))
			}
		}
	}
	return sections, title
}

// join adds what a member gave. Its lines are those of the member, so that they stand in the notes' text.
func join(bank *source.Bank, part source.Bank, name string) {
	if bank.Title == "" {
		bank.Title = part.Title
	}
	for _, found := range part.Found {
		if !slices.Contains(bank.Found, found) {
			bank.Found = append(bank.Found, found)
		}
	}
	for _, r := range part.Records {
		r.Line = 0
		bank.Records = append(bank.Records, r)
	}
	for _, kind := range []struct{ to, from *[]source.Note }{
		{&bank.Changed, &part.Changed}, {&bank.Skipped, &part.Skipped}, {&bank.Lost, &part.Lost}, {&bank.Look, &part.Look},
	} {
		for _, n := range *kind.from {
			where := name
			if n.Line > 0 {
				where = fmt.Sprintf("%s:%d", name, n.Line)
			}
			*kind.to = append(*kind.to, source.Note{Text: where + ": " + n.Text})
		}
	}
}
