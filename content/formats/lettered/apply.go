package lettered

import (
	"strconv"
	"strings"

	"cutscore/content"
)

// Apply marks the options that a key names, by their label and never by their place where they have labels. It reports
// whether all that the key names is there.
func Apply(key Key, options []content.Option, labels []string) bool {
	if at := textAt(key.Text, options); at >= 0 { // "2" may be the text of an option, or its number: the text is said, whole
		if len(key.Labels) == 0 || len(labels) == 0 || !known(key.Labels, labels, len(options)) {
			options[at].Correct = true
			return true
		}
	}
	if len(key.Labels) == 0 || !known(key.Labels, labels, len(options)) {
		return false
	}
	for _, l := range key.Labels {
		options[place(l, labels)].Correct = true
	}
	return true
}

func known(wanted, labels []string, n int) bool {
	for _, l := range wanted {
		if at := place(l, labels); at < 0 || at >= n {
			return false
		}
	}
	return true
}

// place is which option a label names; without labels the options are counted, from A or from 1.
func place(label string, labels []string) int {
	for i, l := range labels {
		if l == label {
			return i
		}
	}
	n, err := strconv.Atoi(label)
	if err == nil {
		n--
	} else {
		n = int(label[0] - 'A')
	}
	switch {
	case len(labels) == 0:
		return n
	case err == nil && labels[0] >= "A" || err != nil && labels[0] < "A": // a number where letters stand, or the other way round
		if inOrder(labels) {
			return n
		}
	}
	return -1
}

func inOrder(labels []string) bool {
	for i := 1; i < len(labels); i++ {
		if labels[i] <= labels[i-1] {
			return false
		}
	}
	return true
}

// textAt is the option that says what a key says, a full stop more or less.
func textAt(said string, options []content.Option) int {
	plain := func(s string) string {
		return strings.TrimRight(strings.Join(strings.Fields(undressed(s)), " "), ".")
	}
	if plain(said) == "" {
		return -1
	}
	for i, o := range options {
		if plain(o.Text) == plain(said) {
			return i
		}
	}
	return -1
}
