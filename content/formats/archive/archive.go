// Package archive opens the zip files that packages of decks are, within bounds: a package comes from strangers, and a
// few kilobytes can unpack to gigabytes. Nothing is ever written to a member's path, so that it cannot lead anywhere; paths
// that try to are refused all the same, because nothing good comes with them.
package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// The bounds of one package. Real ones of tens of thousands of notes stay far below.
const (
	maxMembers = 20_000
	maxMember  = 64 << 20  // bytes, unpacked
	maxTotal   = 256 << 20 // bytes, unpacked, of all members that are read
	maxRatio   = 200       // unpacked to packed, above a size where it matters
	ratioFrom  = 1 << 20
	usualRatio = 8 // of text
)

// Zip is an opened package.
type Zip struct {
	members map[string]*zip.File
	names   []string
	read    int64
}

// Is reports whether data begins like a zip file.
func Is(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// Open reads the list of members. The error says what is wrong with the package.
func Open(data []byte) (*Zip, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	switch {
	case errors.Is(err, zip.ErrInsecurePath):
		return nil, errors.New("a path in the package leads out of it; make a new package")
	case err != nil:
		return nil, fmt.Errorf("the package cannot be opened (%w); it may be cut off: fetch it again", err)
	case len(r.File) > maxMembers:
		return nil, fmt.Errorf("the package has %d files; %d are the most", len(r.File), maxMembers)
	}
	z := &Zip{members: make(map[string]*zip.File, len(r.File))}
	for _, f := range r.File {
		name := path.Clean(strings.ReplaceAll(f.Name, `\`, "/"))
		if strings.HasPrefix(name, "../") || name == ".." || path.IsAbs(name) {
			return nil, fmt.Errorf("a path in the package leads out of it (%q); make a new package", f.Name)
		}
		if _, twice := z.members[name]; !twice && !f.FileInfo().IsDir() {
			z.members[name] = f
			z.names = append(z.names, name)
		}
	}
	return z, nil
}

// Names lists the members in the order of the package.
func (z *Zip) Names() []string { return z.names }

// Has reports whether there is a member of that name.
func (z *Zip) Has(name string) bool { return z.members[name] != nil }

// Read unpacks a member.
func (z *Zip) Read(name string) ([]byte, error) {
	var data bytes.Buffer
	err := z.unpack(name, &data, data.Grow)
	return data.Bytes(), err
}

// Text unpacks a member that is text, which is held once only.
func (z *Zip) Text(name string) (string, error) {
	var text strings.Builder
	err := z.unpack(name, &text, text.Grow)
	return text.String(), err
}

// unpack writes a member, for which it makes room as far as the package's own word for its size can be believed.
func (z *Zip) unpack(name string, out io.Writer, grow func(int)) error {
	return z.Stream(name, func(in io.Reader) error {
		f := z.members[name]
		grow(int(min(f.UncompressedSize64, usualRatio*f.CompressedSize64, uint64(z.room()))) + bytes.MinRead)
		_, err := io.Copy(out, in)
		return err
	})
}

// room is how many bytes the next member may have, unpacked.
func (z *Zip) room() int64 { return min(maxMember, maxTotal-z.read) }

// Stream has a member read while it is unpacked, so that it need not be held.
func (z *Zip) Stream(name string, read func(io.Reader) error) error {
	f := z.members[name]
	if f == nil {
		return fmt.Errorf("the package has no %s", name)
	}
	if f.UncompressedSize64 > ratioFrom && f.UncompressedSize64/max(f.CompressedSize64, 1) > maxRatio {
		return fmt.Errorf("%s would unpack to more than %d times its size; the package is refused", name, maxRatio)
	}
	in, err := f.Open()
	if err != nil {
		return fmt.Errorf("%s in the package cannot be read: %w", name, err)
	}
	defer in.Close() //nolint:errcheck // it was read
	room := z.room()
	bounded := &io.LimitedReader{R: in, N: room + 1}
	if err := read(bounded); err != nil {
		return fmt.Errorf("%s in the package cannot be read: %w", name, err)
	}
	if bounded.N == 0 {
		return fmt.Errorf("%s in the package is larger than can be read (%d MB for one file, %d MB for all)", name, maxMember>>20, maxTotal>>20)
	}
	z.read += room + 1 - bounded.N
	return nil
}
