package anki

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
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
		return readCollection(bytes.NewReader(f.Data), false)
	}
	z, err := archive.Open(f.Data)
	if err != nil {
		return source.Bank{}, err
	}
	for i, m := range members {
		if !z.Has(m) {
			continue
		}
		var bank source.Bank
		var wrong error // kept apart, because it says of itself what it is about
		err := z.Stream(m, func(in io.Reader) error {
			if strings.HasSuffix(m, "b") {
				d, err := unpacked(in, max(minCollection, maxRatio*int64(len(f.Data))))
				if err != nil {
					return err
				}
				defer d.close()
				in = d
			}
			bank, wrong = readCollection(in, i == len(members)-1)
			return nil
		})
		return bank, cmp.Or(wrong, err)
	}
	return source.Bank{}, errors.New("the package holds no collection; export the deck from Anki again")
}

// unpacker undoes Zstandard within bounds.
type unpacker struct {
	*zstd.Decoder

	left int64 // bytes that may still come
}

func unpacked(in io.Reader, most int64) (*unpacker, error) {
	d, err := zstd.NewReader(in, zstd.WithDecoderMaxMemory(uint64(most)), zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true))
	if err != nil {
		return nil, fmt.Errorf("unpacking the collection: %w", err)
	}
	return &unpacker{d, most}, nil
}

func (u *unpacker) Read(p []byte) (int, error) {
	n, err := u.Decoder.Read(p)
	if u.left -= int64(n); u.left < 0 {
		return n, errors.New("it unpacks to more than can be read")
	}
	return n, err
}

func (u *unpacker) close() { u.Decoder.Close() }
