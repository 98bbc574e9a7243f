// Package figures tells which numbers may stand beside a number among options.
//
// Best are values that other cards of the deck give for the same quantity, then values that stand elsewhere in the world for it, then
// steps on the scale of the quantity. A row of options rises, and the number has as often its first place as any other.
//
//	row.go         four values with the number at a rank: own ones first
//	ladder.go      steps on a scale: halves, equal steps, decades
//	registered.go  ports, modes of files; usual.go what people choose for times and shares; version.go versions of software
//	ranges.go      two numbers at once; formula.go formulas with another operation
//
// What a number is read from, and how one is written, is in content/text.
package figures
