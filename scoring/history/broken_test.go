package history_test

import (
	"bytes"
	"cutscore/scoring/history"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func asideFiles(t *testing.T, path string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*broken-*.db"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestBrokenFileIsPutAside(t *testing.T) {
	whole := func(t *testing.T) []byte {
		t.Helper()
		path := dbPath(t)
		j, _ := working(t, path)
		if err := j.Close(soon(t)); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	tests := []struct {
		name  string
		spoil func([]byte) []byte
	}{
		{"a letter to grandmother", func([]byte) []byte { return []byte(strings.Repeat("Dear grandmother, ", 1000)) }},
		{"cut off", func(b []byte) []byte { return b[:len(b)/2] }},
		{"a page of zeros", func(b []byte) []byte { copy(b[4096*2:], make([]byte, 4096)); return b }},
		{"a table's page overwritten", func(b []byte) []byte { copy(b[4096*4:], bytes.Repeat([]byte{0xa5}, 4096)); return b }},
		{"the header overwritten", func(b []byte) []byte { copy(b, bytes.Repeat([]byte{7}, 100)); return b }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			spoilt := tt.spoil(whole(t))
			path := dbPath(t)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			for n := 1; n <= 2; n++ { // the second time the first name is taken
				if err := os.WriteFile(path, spoilt, 0o600); err != nil {
					t.Fatal(err)
				}
				s := opened(t, path)
				files := asideFiles(t, path)
				if len(files) != n || !strings.Contains(s.Notice(), files[n-1]) {
					t.Fatalf("put aside: %v; notice: %q", files, s.Notice())
				}
				if data, err := os.ReadFile(files[n-1]); err != nil || !bytes.Equal(data, spoilt) {
					t.Errorf("it was changed (%v)", err)
				}
				if entries, err := s.List(history.Filter{}); err != nil || len(entries) != 0 {
					t.Errorf("the new one: %v, %v", entries, err)
				}
				s.Close()
			}
			j := journalOf(t, path)
			a := anExam("after", 3)
			j.Begin(a)
			kept(t, j, a)
		})
	}
}

// The file breaks while an exam goes on: a new one is begun and has all of the exam.
func TestBreaksWhileWriting(t *testing.T) {
	path := dbPath(t)
	j, a := working(t, path)
	s := storeOf(t, j)
	if _, err := s.WriteDB().Exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = 1; PRAGMA shrink_memory"); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt(bytes.Repeat([]byte{0xa5}, int(info.Size())-4096), 4096); err != nil {
		t.Fatal(err)
	}
	f.Close()
	more(t, j, a, 7)
	kept(t, j, a)
	if status := j.Status(); !strings.Contains(status.Notice, "put aside") {
		t.Errorf("%+v", status)
	}
	if files := asideFiles(t, path); len(files) != 1 {
		t.Errorf("put aside: %v", files)
	}
}
