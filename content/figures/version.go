package figures

import (
	"strconv"
	"strings"
)

// Versions gives four versions in rising order with the given one at a rank, or as near to it as there are: 3.8, 3.9, 3.10, 3.11; nil: it is
// no version of two numbers.
func Versions(version string, rank int) []string {
	major, minor, found := strings.Cut(version, ".")
	of, err := strconv.Atoi(minor)
	if _, bad := strconv.Atoi(major); !found || err != nil || bad != nil {
		return nil
	}
	row := make([]string, places)
	for i := range row {
		row[i] = major + "." + strconv.Itoa(i+max(0, of-rank))
	}
	return row
}
