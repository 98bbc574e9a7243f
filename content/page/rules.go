package page

// choose tries several first guesses, lets each learn the page's habits, and keeps the labelling that explains most.
func choose(sights []*sight, units []unit) ([]Label, []float64) {
	t := newTrellis(sights)
	own := t.front
	manner := make([][]int, len(sights))
	for i, s := range sights {
		manner[i] = make([]int, len(traits))
		for j, x := range traits {
			manner[i][j] = x.manner(s)
		}
	}
	first, _, _ := t.best()
	guesses := [][]Label{first, alternate(len(sights))}
	var labels []Label
	var margins []float64
	top := 0.0
	for g, guess := range guesses {
		for range 3 {
			p := learn(manner, guess)
			t.front = make([]float64, len(own))
			for i := range own {
				t.front[i] = own[i] + p.frontness(manner[i])/2
			}
			t.habit = p.secondLines()
			var score float64
			var m []float64
			guess, score, m = t.best()
			if g == 0 && labels == nil || score > top {
				labels, margins, top = guess, m, score
			}
		}
	}
	return labels, margins
}

func alternate(n int) []Label {
	labels := make([]Label, n)
	for i := range labels {
		labels[i] = Label(i % 2)
	}
	return labels
}
