// Package plain is the line mode: questions as lines of text, answers as lines of letters, nothing drawn. It is for
// screen readers, braille displays, pipes and terminals that cannot be drawn on.
//
// It has no rules of its own: what it keeps of an attempt is scoring's.
package plain

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"cutscore/content"
	"cutscore/content/clean"
	"cutscore/content/markdown"
	"cutscore/scoring"
)

// Keeper keeps what happens; *journal.Journal is one.
type Keeper interface {
	Begin(a *scoring.Attempt)
	Update(a *scoring.Attempt)
	End(a *scoring.Attempt)
}

// Session is one attempt in line mode.
type Session struct {
	Attempt *scoring.Attempt
	Now     func() scoring.Reading
	Keep    Keeper // nil: nothing is kept
	Width   int    // of the terminal, in columns; 0: lines are not wrapped
	out     *bufio.Writer
	lines   chan string
}

// Run asks until the attempt ends or the input does. An exam whose input ends stays open, to be resumed.
func (s *Session) Run(in io.Reader, out io.Writer) error {
	s.out, s.lines = bufio.NewWriter(out), make(chan string)
	go func() {
		defer close(s.lines)
		scan := bufio.NewScanner(in)
		for scan.Scan() {
			s.lines <- clean.Line(scan.Text())
		}
	}()
	s.Attempt.Clock.Start(s.Now())
	if s.Keep != nil {
		s.Keep.Begin(s.Attempt)
	}
	s.say("%s, form %s: %d questions%s. Write ? for help.", s.Attempt.Form.Title, s.Attempt.Form.Code,
		len(s.Attempt.Form.Items), s.limit())
	s.ask()
	for s.Attempt.Open() {
		line, open := s.next()
		switch {
		case s.Attempt.Clock.Up():
			s.say("Time is up: the exam was submitted with what you had chosen.")
			s.end(scoring.Expired)
		case !open:
			s.say("The input has ended; the attempt stays open and can be resumed.")
			s.keep()
			return s.out.Flush()
		default:
			s.take(line)
		}
	}
	return s.out.Flush()
}

// next waits for a line, or for the time to be up. It reads the clock every second, since a longer step would not count
// as work.
func (s *Session) next() (line string, open bool) {
	if err := s.out.Flush(); err != nil {
		return "", false
	}
	ticks := time.NewTicker(time.Second)
	defer ticks.Stop()
	for {
		select {
		case line, open = <-s.lines:
			s.advance()
			return line, open
		case <-ticks.C:
			if s.advance(); s.Attempt.Clock.Up() {
				return "", true
			}
		}
	}
}

// advance lets the clock count and keeps its reading.
func (s *Session) advance() {
	s.Attempt.Advance(s.Now(), true)
	if s.Keep != nil {
		s.Keep.Update(s.Attempt)
	}
}

func (s *Session) limit() string {
	if !s.Attempt.Clock.Timed() {
		return ", untimed"
	}
	return ", " + scoring.Minutes(s.Attempt.Clock.Limit)
}

// say writes a paragraph.
func (s *Session) say(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	_, _ = s.out.WriteString(ansi.Wrap(text, s.columns(), "") + "\n") // Flush tells
}

// ask writes the open item.
func (s *Session) ask() {
	d, a := s.Attempt.Item(), s.Attempt
	place := fmt.Sprintf("%d of %d", a.At+1, len(a.Form.Items))
	if a.Clock.Timed() {
		place += ", " + scoring.Countdown(a.Clock.LeftOver()) + " left"
	}
	s.say("\nQuestion %s. %s", place, d.Topic)
	s.show("", markdown.Stem(d.Stem))
	if say := d.Announcement(); say != "" {
		s.say("%s.", say)
	}
	for i, o := range d.Options {
		s.show(letter(i)+". ", markdown.Lead(o.Text))
	}
	if d.Kind == content.Match {
		s.say("For each of them, in this order, the letter of:")
		for i, right := range d.Rights {
			s.show(letter(i)+". ", markdown.Lead(right))
		}
	}
	if r := a.Response(); r.Answered() {
		s.say("Your answer: %s", given(r))
	}
	s.say("%s", hint(d))
}

var hints = map[content.Kind]string{
	content.Choice:   "Answer with a letter.",
	content.Response: "Answer with letters.",
	content.Order:    "Answer with all letters in the right order.",
	content.Match:    "Answer with one letter for each.",
	content.Recall:   "Write y if you know the answer, n if not.",
	content.Typed:    "Write the answer; with = before it, if it is one of the words under ?.",
}

func hint(d *content.Drawn) string {
	if n := len(d.Gaps); n > 1 {
		return fmt.Sprintf("Write all %d, with semicolons between them.", n)
	}
	return hints[d.Kind]
}

// given is an answer as it is read back.
func given(r *scoring.Response) string {
	if len(r.Typed) > 0 {
		return strings.Join(r.Typed, "; ")
	}
	return letters(r.Choice)
}

func letter(i int) string { return string(rune('A' + i)) } //nolint:gosec // 0 to 7

func letters(choice []int) string {
	var b strings.Builder
	for _, c := range choice {
		if c < 0 {
			b.WriteByte('-')
			continue
		}
		b.WriteString(letter(c))
	}
	return b.String()
}
