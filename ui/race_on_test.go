//go:build race

package ui

// raced says that the race detector runs, which takes ten times the time. What has no goroutines is then tested with some
// of the scenes alone.
const raced = true
