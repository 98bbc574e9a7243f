package history

import (
	"path/filepath"
	"sync"

	"github.com/adrg/xdg"
)

// FileName is the name of the history's file in Dir.
const FileName = "history.db"

// Dir is the folder of what this person keeps: $XDG_DATA_HOME/cutscore. The environment is read at the call and not when
// the program starts, so that a test can set it.
func Dir() string {
	reading.Lock() // the journal's goroutine asks too
	defer reading.Unlock()
	xdg.Reload()
	return filepath.Join(xdg.DataHome, "cutscore")
}

var reading sync.Mutex

// Path is where the history lies.
func Path() string { return filepath.Join(Dir(), FileName) }
