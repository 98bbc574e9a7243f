package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"cutscore/ui/cli"
)

func TestEveryCommandHasItsPage(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1767225600")
	first, second := t.TempDir(), t.TempDir()
	for _, folder := range []string{first, second} {
		if err := write(cli.Commands(), folder); err != nil {
			t.Fatal(err)
		}
	}
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if c.IsAvailableCommand() || !c.HasParent() {
			name := strings.ReplaceAll(c.CommandPath(), " ", "-") + ".1"
			if page := read(t, filepath.Join(first, "man", name)); !bytes.Contains(page, []byte("2026")) {
				t.Errorf("%s does not bear the release's date", name)
			}
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(cli.Commands())
	pages, err := filepath.Glob(filepath.Join(first, "*", "*"))
	if err != nil || len(pages) < 10 {
		t.Fatalf("%d files, %v", len(pages), err)
	}
	for _, page := range pages {
		rel, _ := filepath.Rel(first, page)
		if !bytes.Equal(read(t, page), read(t, filepath.Join(second, rel))) {
			t.Errorf("%s differs between two runs", rel)
		}
	}
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Error(err)
	}
	return data
}
