package formats

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"cutscore/content/formats/charset"
	"cutscore/content/formats/source"
)

// The bounds of one file, in bytes. Packages carry their pictures and sounds, which are never unpacked.
const (
	maxText    = 32 << 20
	maxPackage = 256 << 20
)

// Options say how a file is to be read where a person knows better.
type Options struct {
	source.Options

	Charset string // such as "windows-1251"; empty: found out
}

// Open reads a file of the disk. What is no regular file, or larger than the bounds, is refused before it is read.
func Open(path string, o Options) (source.File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return source.File{}, plainError(err)
	}
	if !info.Mode().IsRegular() {
		return source.File{}, errors.New("this is no regular file; give the path of a file or a folder")
	}
	if info.Size() > maxPackage {
		return source.File{}, tooLarge(maxPackage)
	}
	f, err := os.Open(path) //nolint:gosec // the person named it
	if err != nil {
		return source.File{}, plainError(err)
	}
	defer f.Close()
	return Load(f, filepath.Base(path), info.Size(), o)
}

// Load reads a file from a stream; size is what is known of its length, 0 for nothing.
func Load(r io.Reader, name string, size int64, o Options) (source.File, error) {
	buf := make([]byte, 0, min(max(size, 0)+512, maxPackage))
	const step = 1 << 20
	for {
		if len(buf) == cap(buf) {
			buf = append(buf, 0)[:len(buf)]
		}
		n, err := r.Read(buf[len(buf):min(cap(buf), len(buf)+step)])
		buf = buf[:len(buf)+n]
		if len(buf) > maxPackage || len(buf) > maxText && !isPackage(buf) {
			return source.File{}, tooLarge(maxText)
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return source.File{}, plainError(err)
		}
	}
	file := source.File{Name: name, Data: buf, Options: o.Options}
	if isBinary(buf) {
		return file, nil
	}
	text, set, err := charset.Decode(buf, o.Charset)
	if err != nil {
		return source.File{}, err
	}
	file.Text, file.Charset = text, set
	if !mayBeOwn(text) || text == string(buf) { // a deck of ours is copied byte for byte; of the rest the text is enough
		file.Data = nil
	}
	return file, nil
}

func tooLarge(most int) error {
	return fmt.Errorf("it is larger than %d MB: split it into several files", most>>20)
}

// plainError is what the system says besides the path, which the caller shows in its own way.
func plainError(err error) error {
	if in := (*fs.PathError)(nil); errors.As(err, &in) {
		return in.Err
	}
	return err
}
