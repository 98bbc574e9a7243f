// Package spoiler reads questions whose answers are hidden between bars, as people post them in chats: a line or a quotation
// that asks, and below it ||the answer||.
package spoiler

import (
	"strings"

	"cutscore/content"
	"cutscore/content/formats/mdlines"
	"cutscore/content/formats/pattern"
	"cutscore/content/formats/source"
)

// hidden is a line that ends with an answer; before it may stand its question.
var hidden = pattern.New(`^(.*?)\s*(?:(?i:answer|a)\s*[:=]\s*)?\|\|([^|]+)\|\|[.!]?$`)

// Detect recognises answers between bars. A table of Markdown has bars, too, but not two by two around single answers.
func Detect(f source.File) string {
	if !strings.Contains(f.Text, "||") {
		return ""
	}
	bank, _ := Read(f)
	if len(bank.Records) < 2 || strings.Contains(f.Start(), "\n|--") || strings.Contains(f.Start(), "\n| --") {
		return ""
	}
	return "answers hidden between || and ||"
}

// Read reads the cards.
func Read(f source.File) (source.Bank, error) {
	var bank source.Bank
	var above []string
	start := 0
	for i, line := range strings.Split(f.Text, "\n") {
		line = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "> "))
		m := hidden.FindStringSubmatch(line)
		switch {
		case m != nil:
			if m[1] != "" {
				above = append(above, m[1])
			}
			if len(above) == 0 {
				bank.Skip(i+1, "an answer without a question: %s", source.Brief(m[2]))
				continue
			}
			if start == 0 {
				start = i + 1
			}
			_, first := mdlines.CutNumber(above[0])
			above[0] = first
			bank.Add(source.Record{Line: start, Kind: content.Recall, Stem: strings.Join(above, "\n"), Back: strings.TrimSpace(m[2])})
			above, start = nil, 0
		case line == "":
			if len(above) > 0 && !mdlines.Asks(above[0], above[len(above)-1]) { // a greeting, a heading
				above, start = nil, 0
			}
		default:
			if len(above) == 0 {
				start = i + 1
			}
			above = append(above, line)
		}
	}
	return bank, nil
}
