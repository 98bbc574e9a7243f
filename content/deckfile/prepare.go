package deckfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"runtime"
	"strings"
	"unicode/utf8"

	"cutscore/content/clean"
)

// A large deck is a folder of many files. What can be done with a file without knowing of the others is done side by side:
// reading, cleaning and parsing; the deck is put together in their order.

// prepared is a file that was read and perhaps parsed.
type prepared struct {
	text   string // cleaned
	size   int    // in bytes, as it lies on disk
	broken int    // the first line that is not UTF-8; 0: all is
	parsed *parsed
	err    error
}

// parsed is a text with its blocks.
type parsed struct {
	text string // with the addresses of its links
	all  []block
	deep []int // where lists or quotes lie too deep in each other
}

func parse(text string) *parsed {
	text = withAddresses(text)
	all, deep := blocks(text)
	return &parsed{text, all, deep}
}

// prepareAll prepares files of at most so many bytes together, some ahead of the one that is asked for, and gives them in
// their order.
func prepareAll(fsys fs.FS, files []string, most int) iter.Seq2[int, prepared] {
	return func(yield func(int, prepared) bool) {
		ahead := runtime.GOMAXPROCS(0) + 1
		done := make([]chan prepared, len(files))
		start := func(i int) {
			if i >= len(files) {
				return
			}
			done[i] = make(chan prepared, 1)
			go func() { done[i] <- prepare(fsys, files[i], most) }()
		}
		for i := range min(ahead, len(files)) {
			start(i)
		}
		for i := range files {
			got := <-done[i]
			done[i] = nil
			start(i + ahead)
			if !yield(i, got) {
				return
			}
		}
	}
}

func prepare(fsys fs.FS, file string, most int) (p prepared) {
	raw, err := load(fsys, file, min(MaxFile, most))
	if err != nil {
		return prepared{err: err}
	}
	p.text, p.size, p.broken = clean.Text(raw), len(raw), brokenLine(raw)
	if !strings.HasPrefix(p.text, "---") && len(p.text) <= 2*bytesPerFile { // front matter is taken off first, and a larger file is parsed in pieces
		p.parsed = parse(p.text)
	}
	return p
}

// load reads a file of at most so many bytes.
func load(fsys fs.FS, name string, most int) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", reason(err)
	}
	defer f.Close()
	var raw strings.Builder
	if info, err := f.Stat(); err == nil {
		raw.Grow(int(min(max(info.Size(), 0), int64(most))))
	}
	n, err := io.Copy(&raw, io.LimitReader(f, int64(most)+1))
	if err != nil {
		return "", reason(err)
	}
	if n > int64(most) {
		return "", fmt.Errorf("the file is larger than %d MB: split it into several files of one folder", MaxFile>>20)
	}
	if binary(raw.String()) {
		return "", errors.New("this is no UTF-8 text: save it as UTF-8, or bring other formats in with `cutscore import`")
	}
	return raw.String(), nil
}

// binary reports whether a file can be no text: a NUL and broken UTF-8, or NULs all over, as in UTF-16.
func binary(raw string) bool {
	start := raw[:min(len(raw), 8000)]
	nuls := strings.Count(start, "\x00")
	return nuls > len(start)/10 || nuls > 0 && !utf8.ValidString(start)
}

// brokenLine is the first line that is not UTF-8; 0: all is.
func brokenLine(raw string) int {
	if utf8.ValidString(raw) {
		return 0
	}
	good := 0
	for {
		r, size := utf8.DecodeRuneInString(raw[good:])
		if r == utf8.RuneError && size == 1 {
			return 1 + strings.Count(clean.Text(raw[:good]), "\n")
		}
		good += size
	}
}
