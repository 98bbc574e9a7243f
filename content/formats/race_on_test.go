//go:build race

package formats_test

// raced says that the race detector runs: what is held is measured without it, since it takes ten times the time.
const raced = true
