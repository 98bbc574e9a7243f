package text

import (
	"runtime"
	"sync"
)

// Each calls do for all numbers below n, on all processors. do must not touch what it does for other numbers.
func Each(n int, do func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), max(1, n/64))
	var group sync.WaitGroup
	for w := range workers {
		group.Go(func() {
			for i := w * n / workers; i < (w+1)*n/workers; i++ {
				do(i)
			}
		})
	}
	group.Wait()
}
