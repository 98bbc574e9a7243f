package history

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"cutscore/scoring"
)

// topicLines writes topics as the file has them: right/asked/looked at/nanoseconds topic. JSON would take a third of the time of listing a long history.
func topicLines(topics []scoring.TopicTally) string {
	lines := make([]string, len(topics))
	for i, t := range topics {
		lines[i] = fmt.Sprintf("%d/%d/%d/%d %s", t.Right, t.Asked, t.Spent.Items, t.Spent.Time, strings.ReplaceAll(t.Topic, "\n", " "))
	}
	return strings.Join(lines, "\n")
}

func parseTopics(text string) ([]scoring.TopicTally, error) {
	if text == "" {
		return nil, nil
	}
	topics := make([]scoring.TopicTally, 0, strings.Count(text, "\n")+1)
	for line := range strings.SplitSeq(text, "\n") {
		counts, name, _ := strings.Cut(line, " ")
		var numbers [4]int64 // of a line written by an earlier version two
		for i := range numbers {
			text, rest, more := strings.Cut(counts, "/")
			n, err := strconv.ParseInt(text, 10, 64)
			if err != nil {
				return nil, fmt.Errorf("the topic %q: %w", line, err)
			}
			if numbers[i], counts = n, rest; !more {
				break
			}
		}
		topics = append(topics, scoring.TopicTally{
			Topic: name, Tally: scoring.Tally{Right: int(numbers[0]), Asked: int(numbers[1])},
			Spent: scoring.Spent{Items: int(numbers[2]), Time: time.Duration(numbers[3])},
		})
	}
	return topics, nil
}
