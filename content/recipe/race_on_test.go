//go:build race

package recipe

// raced says that the race detector runs: what is held is measured without it, since it takes ten times the time.
const raced = true
