package deckfile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"path"
)

// Fingerprint tells whether the files of the deck at a path of fsys are those of another time, without reading what they say.
func Fingerprint(fsys fs.FS, name string) (string, error) {
	files, err := list(fsys, name)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, file := range files {
		if err := fingerprint(sum, fsys, file); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func fingerprint(sum io.Writer, fsys fs.FS, file string) error {
	f, err := fsys.Open(file)
	if err != nil {
		return reason(err)
	}
	defer f.Close()
	n, err := io.Copy(sum, io.LimitReader(f, MaxFile+1))
	if err != nil {
		return reason(err)
	}
	fmt.Fprintf(sum, "\x00%s %d\n", path.Base(file), n)
	return nil
}
