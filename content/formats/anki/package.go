package anki

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/klauspost/compress/zstd"

	"cutscore/content/formats/archive"
	"cutscore/content/formats/source"
)

// How large a collection may be, unpacked: a few megabytes always, and this many times what it takes packed.
const (
	minCollection = 32 << 20
	maxRatio      = 8
)

// members of a package that hold its collection, the newest first: of an old one a newer Anki leaves a stub of one note.
var members = []string{"collection.anki21b", "collection.anki21", "collection.anki2"}

// DetectPackage recognises a package, or a collection that somebody took out of one.
func DetectPackage(f source.File) string {
	if bytes.HasPrefix(f.Data, []byte("SQLite format 3\x00")) {
		if bytes.Contains(f.Data, []byte("CREATE TABLE notes")) && bytes.Contains(f.Data, []byte("flds")) {
			return "a collection of notes"
		}
		return ""
	}
	if !archive.Is(f.Data) {
		return ""
	}
	z, err := archive.Open(f.Data)
	if err != nil {
		if bytes.Contains(f.Data[:min(len(f.Data), 1<<20)], []byte("collection.anki2")) { // it is one, and says what is wrong when it is read
			return "a package with a collection in it"
		}
		return ""
	}
	for _, m := range members {
		if z.Has(m) {
			return m + " in it"
		}
	}
	return ""
}

// ReadPackage reads the notes of a package. Pictures and sounds are not unpacked.
func ReadPackage(f source.File) (source.Bank, error) {
	if !archive.Is(f.Data) {
		return readCollection(f.Data, false)
	}
	z, err := archive.Open(f.Data)
	if err != nil {
		return source.Bank{}, err
	}
	for i, m := range members {
		if !z.Has(m) {
			continue
		}
		data, err := z.Read(m)
		if err != nil {
			return source.Bank{}, err
		}
		if strings.HasSuffix(m, "b") {
			if data, err = unpack(data); err != nil {
				return source.Bank{}, err
			}
		}
		return readCollection(data, i == len(members)-1)
	}
	return source.Bank{}, errors.New("the package holds no collection; export the deck from Anki again")
}

// unpack undoes Zstandard within bounds.
func unpack(data []byte) ([]byte, error) {
	most := uint64(max(minCollection, maxRatio*len(data)))
	d, err := zstd.NewReader(nil, zstd.WithDecoderMaxMemory(most), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("unpacking the collection: %w", err)
	}
	defer d.Close()
	out, err := d.DecodeAll(data, nil)
	if err != nil {
		return nil, fmt.Errorf("the collection cannot be unpacked (%w); export the deck from Anki again", err)
	}
	return out, nil
}
