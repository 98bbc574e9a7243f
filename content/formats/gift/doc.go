// Package gift reads and writes Moodle's GIFT, by the rules of Moodle where readers differ: blank lines part questions, the
// first closing brace ends the answers, a single = among them makes one answer right, weights above 0 make several.
// split.go cuts a file into its entries, read.go reads one, answers.go its answers, write.go writes.
package gift
