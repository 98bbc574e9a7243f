package history

import (
	"os"
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

// CacheDir is the folder of what can be made anew at any time: $XDG_CACHE_HOME/cutscore.
func CacheDir() string {
	reading.Lock()
	defer reading.Unlock()
	xdg.Reload()
	return filepath.Join(xdg.CacheHome, "cutscore")
}

var reading sync.Mutex

// Path is where the history lies.
func Path() string { return filepath.Join(Dir(), FileName) }

// keepPrivate takes from others what an older version, another program or a copy gave them: what somebody got wrong is
// nobody else's business. The folder is tightened only where it is the program's own. That it cannot be done, such as on
// a disk without modes, is no reason not to go on.
func keepPrivate(path string) {
	for _, part := range []string{path, path + "-wal", path + "-shm"} {
		tighten(part, fileMode)
	}
	if folder := filepath.Dir(path); folder == Dir() {
		tighten(folder, dirMode)
	}
}

func tighten(path string, mode os.FileMode) {
	if info, err := os.Stat(path); err == nil && info.Mode().Perm()&^mode != 0 {
		_ = os.Chmod(path, info.Mode().Perm()&mode)
	}
}
