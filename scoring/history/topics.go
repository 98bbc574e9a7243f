package history

import (
	"fmt"
	"strconv"
	"strings"

	"cutscore/scoring"
)

// topicLines writes topics as the file has them. JSON would take a third of the time of listing a long history.
func topicLines(topics []scoring.TopicTally) string {
	lines := make([]string, len(topics))
	for i, t := range topics {
		lines[i] = fmt.Sprintf("%d/%d %s", t.Right, t.Asked, strings.ReplaceAll(t.Topic, "\n", " "))
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
		rightText, askedText, _ := strings.Cut(counts, "/")
		right, err := strconv.Atoi(rightText)
		if err != nil {
			return nil, fmt.Errorf("the topic %q: %w", line, err)
		}
		asked, err := strconv.Atoi(askedText)
		if err != nil {
			return nil, fmt.Errorf("the topic %q: %w", line, err)
		}
		topics = append(topics, scoring.TopicTally{Topic: name, Tally: scoring.Tally{Right: right, Asked: asked}})
	}
	return topics, nil
}
