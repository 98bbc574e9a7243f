package history

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Kind says what kind of trouble there is.
type Kind string

// The kinds of trouble.
const (
	NoTrouble Kind = ""
	ReadOnly  Kind = "read-only" // the file or its folder cannot be written
	Full      Kind = "full"      // no room on the disk
	Locked    Kind = "locked"    // another program holds the file
	Broken    Kind = "broken"    // the file is damaged
	Newer     Kind = "newer"     // a newer Cutscore wrote the file, or nobody knows which
	Taken     Kind = "taken"     // the attempt was resumed in another window
	Deleted   Kind = "deleted"   // the attempt was deleted in another window
	Failing   Kind = "failing"   // anything else
)

// VersionError says that a file's version is one that this program cannot read.
type VersionError struct {
	Path    string
	Version int
}

func (e *VersionError) Error() string {
	if e.Version > newest {
		return fmt.Sprintf("%s was written by a newer Cutscore (its version is %d, this program knows up to %d): update Cutscore, or set XDG_DATA_HOME to another folder",
			e.Path, e.Version, newest)
	}
	return fmt.Sprintf("%s has the version %d, which no released Cutscore has written: move it away, or set XDG_DATA_HOME to another folder", e.Path, e.Version)
}

// openError says which file could not be opened.
type openError struct {
	path string
	err  error
}

func (e *openError) Error() string {
	text := fmt.Sprintf("opening the history %s: %v", e.path, e.err)
	if what := remedy(KindOf(e.err)); what != "" {
		text += ". " + what
	}
	return text
}

func (e *openError) Unwrap() error { return e.err }

// PathOf is the file that could not be opened, if that is what an error says; else the history's name.
func PathOf(err error) string {
	if opening, ok := errors.AsType[*openError](err); ok {
		return opening.path
	}
	return FileName
}

// ErrNotFound says that there is no such attempt.
var ErrNotFound = errors.New("the history has no such attempt; cutscore history lists those it has")

// KindOf sorts an error.
func KindOf(err error) Kind {
	var version *VersionError
	var damaged *damagedError
	var dbErr *sqlite.Error
	switch {
	case err == nil:
		return NoTrouble
	case errors.As(err, &damaged):
		return Broken
	case errors.As(err, &version):
		return Newer
	case errors.As(err, &dbErr):
		return kindOfCode(dbErr.Code())
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return Full
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR):
		return ReadOnly
	}
	return Failing
}

func kindOfCode(code int) Kind {
	switch code & 0xff { // the rest of the code says where in SQLite it came from
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		return ReadOnly
	case sqlite3.SQLITE_FULL:
		return Full
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL:
		return Locked
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return Broken
	}
	return Failing
}

// Passes reports whether a trouble may pass by waiting alone.
func (k Kind) Passes() bool { return k == Locked }

// remedy says what to do about a trouble with the file.
func remedy(kind Kind) string {
	switch kind {
	case ReadOnly:
		return "Make the file and its folder writable"
	case Full:
		return "Make room on the disk"
	case Locked:
		return "Close the other program that holds it"
	case Broken:
		return "Move it away"
	default:
		return ""
	}
}

// Sentence says a trouble to the person: what, where, what to do.
func Sentence(kind Kind, path string, err error) string {
	var what string
	switch kind {
	case ReadOnly:
		what = path + " cannot be written"
	case Full:
		what = "the disk that holds " + path + " is full"
	case Locked:
		what = "another program holds " + path
	case Broken:
		what = path + " is damaged and could not be put aside"
	case Newer:
		return fmt.Sprintf("Nothing is being kept: %v", err)
	case Taken:
		return "This exam was resumed in another window: what is done here is no longer kept. Go on there, or leave and resume it here"
	case Deleted:
		return "This exam was deleted from the history in another window: what is done here is no longer kept"
	default:
		what = fmt.Sprintf("writing %s failed (%v)", path, err)
	}
	text := "Nothing is being kept: " + what + ". "
	if do := remedy(kind); do != "" {
		text += do + ". "
	}
	return text + "It is held in memory meanwhile, and written as soon as that works"
}
