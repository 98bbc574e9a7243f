package history

import (
	"fmt"
	"strconv"
	"strings"
)

// TopicResult is how many items of a topic were right.
type TopicResult struct {
	Topic string `json:"topic"`
	Right int    `json:"right"`
	Asked int    `json:"asked"`
}

// topicLines writes topics as the file has them. JSON would take a third of the time of listing a long history.
func topicLines(topics []TopicResult) string {
	lines := make([]string, len(topics))
	for i, t := range topics {
		lines[i] = fmt.Sprintf("%d/%d %s", t.Right, t.Asked, strings.ReplaceAll(t.Topic, "\n", " "))
	}
	return strings.Join(lines, "\n")
}

func parseTopics(text string) ([]TopicResult, error) {
	if text == "" {
		return nil, nil
	}
	topics := make([]TopicResult, 0, strings.Count(text, "\n")+1)
	for line := range strings.SplitSeq(text, "\n") {
		counts, name, _ := strings.Cut(line, " ")
		rightText, askedText, _ := strings.Cut(counts, "/")
		right, err := strconv.Atoi(rightText)
		if err != nil {
			return nil, fmt.Errorf("the topic %q: %w", line, err)
		}
		asked, err := strconv.Atoi(askedText)
		if err != nil {
			return nil, fmt.Errorf("the topic %q: %w", line, err)
		}
		topics = append(topics, TopicResult{name, right, asked})
	}
	return topics, nil
}
