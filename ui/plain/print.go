package plain

import (
	"io"
	"strings"

	"cutscore/content"
	"cutscore/content/markdown"
)

// Print writes questions as they are asked, each with its key and reasons, unless it is for somebody who must not see them.
func Print(out io.Writer, items []*content.Item, blind bool, width int) error {
	v := newVoice(strings.NewReader(""), out, width)
	for i, item := range items {
		d := content.Drawn{Item: *item}
		if len(item.Options) > 0 && item.Options[0].Match != "" {
			d = content.Show(item, content.Code{})
		}
		v.say("Question %d. %s", i+1, d.Topic)
		if blind {
			v.pose(&d)
		} else {
			v.stem(&d)
			v.explain(&d, nil)
		}
		v.say("")
	}
	return v.out.Flush()
}

func (v *voice) stem(d *content.Drawn) {
	v.show("", markdown.Stem(d.Stem))
	if say := d.Announcement(); say != "" {
		v.say("%s.", say)
	}
}

// pose writes a question with its options.
func (v *voice) pose(d *content.Drawn) {
	v.stem(d)
	for i, o := range d.Options {
		v.show(letter(i)+". ", markdown.Lead(o.Text))
	}
	if d.Kind == content.Match {
		v.say("For each of them, in this order, the letter of:")
		for i, right := range d.Rights {
			v.show(letter(i)+". ", markdown.Lead(right))
		}
	}
}
