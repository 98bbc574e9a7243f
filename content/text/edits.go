package text

// Edits is the number of edits between two texts: a letter left out, added, changed, or two neighbours exchanged.
func Edits(a, b []rune) int { return EditTable(a, b)[len(a)][len(b)] }

// EditTable is the table that Edits is read from, by optimal string alignment: [i][j] is the distance of the first i letters of
// the one text from the first j of the other.
func EditTable(typed, expected []rune) [][]int {
	table := make([][]int, len(typed)+1)
	for i := range table {
		table[i] = make([]int, len(expected)+1)
		table[i][0] = i
	}
	for j := range expected {
		table[0][j+1] = j + 1
	}
	for i := 1; i <= len(typed); i++ {
		for j := 1; j <= len(expected); j++ {
			change := 1
			if typed[i-1] == expected[j-1] {
				change = 0
			}
			table[i][j] = min(table[i-1][j]+1, table[i][j-1]+1, table[i-1][j-1]+change)
			if Swapped(typed, expected, i, j) {
				table[i][j] = min(table[i][j], table[i-2][j-2]+1)
			}
		}
	}
	return table
}

// Swapped reports whether the letters before i and j are two neighbours exchanged.
func Swapped(typed, expected []rune, i, j int) bool {
	return i > 1 && j > 1 && typed[i-1] == expected[j-2] && typed[i-2] == expected[j-1] && typed[i-1] != typed[i-2]
}
