// Command manual writes what packages carry beside the program: the man pages and the completions of the shells, made from the
// commands themselves. It is run when a release is built, and is no part of the program:
//
//	go run ./ui/cli/manual FOLDER
//
// CHANGELOG.md lies here, too, since packages carry it.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"cutscore/ui/cli"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./ui/cli/manual FOLDER")
		os.Exit(2)
	}
	if err := write(cli.Commands(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "writing the manual:", err)
		os.Exit(1)
	}
}

// write makes man/ and completions/ below a folder. The pages bear the date of SOURCE_DATE_EPOCH, where that is
// set, so that two builds are alike.
func write(root *cobra.Command, folder string) error {
	man, completions := filepath.Join(folder, "man"), filepath.Join(folder, "completions")
	for _, dir := range []string{man, completions} {
		if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // it is read by everybody
			return err //nolint:wrapcheck // it names the folder
		}
	}
	root.DisableAutoGenTag = true
	header := &doc.GenManHeader{Title: "CUTSCORE", Section: "1", Source: "Cutscore", Manual: "Cutscore"}
	return errors.Join(
		doc.GenManTree(root, header, man),
		root.GenBashCompletionFileV2(filepath.Join(completions, "cutscore.bash"), true),
		root.GenZshCompletionFile(filepath.Join(completions, "_cutscore")),
		root.GenFishCompletionFile(filepath.Join(completions, "cutscore.fish"), true),
		root.GenPowerShellCompletionFileWithDesc(filepath.Join(completions, "cutscore.ps1")),
	)
}
