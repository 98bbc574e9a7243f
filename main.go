// Cutscore is a terminal exam trainer: timed mock exams, topic drills and a scored review that teaches, offline.
package main

import (
	"os"

	"cutscore/ui/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
