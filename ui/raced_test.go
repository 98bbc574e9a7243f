package ui

// someScenes are all of them, or every fifth where the race detector makes them slow.
func someScenes() []scene {
	var some []scene
	for i, sc := range scenes() {
		if !raced || i%5 == 0 {
			some = append(some, sc)
		}
	}
	return some
}

// seeds are as many, or fewer under the race detector.
func seeds(n uint64) uint64 {
	if raced {
		return 2
	}
	return n
}
