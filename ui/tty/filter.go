package tty

import (
	"time"
	"unicode/utf8"
)

// Bounds on what a terminal may send. Whatever is over them is dropped, and the rest goes on.
const (
	maxParams = 16                     // parameters of a control sequence: the parsers above have room for 32
	maxDigits = 7                      // of one parameter: the largest code point has seven
	maxString = 512                    // bytes of a string such as a colour's answer
	maxPaste  = 64 << 10               // bytes of a paste: more than anybody types into one line
	settled   = 100 * time.Millisecond // after so long without a byte whatever was open is over: the parsers above wait for 50 ms
)

// state is where in a sequence the filter stands.
type state int

const (
	ground   state = iota
	escape         // after ESC
	control        // in a control sequence: ESC [
	text           // in a string: ESC ], ESC P, ESC X, ESC ^, ESC _
	textEnd        // after ESC in a string
	paste          // in a bracketed paste
	pasteEnd       // in what may be the end of one
)

const (
	esc, bel, del, can, sub, ctrlC = 0x1b, 0x07, 0x7f, 0x18, 0x1a, 0x03

	pasteBegins = "200~"
	pasteEnds   = "\x1b[201~"
)

// Filter lets keys and answers of a terminal through, byte by byte, within bounds. It gives at most twice as many bytes as it was
// given, and len(pasteEnds) more of what it held back before.
type Filter struct {
	state  state
	last   time.Time
	params int    // of the control sequence: how many were ended
	digits int    // of its parameter
	seq    []byte // of the control sequence what tells a paste: at most len(pasteBegins)
	length int    // of the string or the paste
	held   int    // how much of pasteEnds has come
	more   int    // bytes of a letter that are still to come
}

// Pass gives what of the bytes may go on; now is when they came.
func (f *Filter) Pass(in []byte, now time.Time) []byte {
	out := make([]byte, 0, len(in)+len(pasteEnds))
	if now.Sub(f.last) > settled && f.state != paste && f.state != pasteEnd {
		if f.state == control || f.state == text || f.state == textEnd {
			out = append(out, can) // so that what comes now is not taken for more of it, however late it is read
		}
		f.state, f.more = ground, 0
	}
	f.last = now
	for _, b := range in {
		out = f.step(out, b)
	}
	return out
}

// between reports whether no letter and no sequence is cut where the filter stands.
func (f *Filter) between() bool { return f.more == 0 && (f.state == ground || f.state == paste) }

// step takes a byte.
func (f *Filter) step(out []byte, b byte) []byte {
	if f.more > 0 && b >= 0x80 && b < 0xc0 { // of a letter, as UTF-8
		f.more--
		return f.letter(out, b)
	}
	f.more = 0
	switch {
	case b >= 0xc2 && b < 0xf5:
		f.more = 1
		if b >= 0xe0 {
			f.more = 2
		}
		if b >= 0xf0 {
			f.more = 3
		}
		return f.letter(out, b)
	case b >= utf8.RuneSelf: // a control of eight bits, or no text at all
		return out
	}
	return steps[f.state](f, out, b)
}

// letter takes a byte of a letter that is not ASCII: text, wherever it stands.
func (f *Filter) letter(out []byte, b byte) []byte {
	switch f.state {
	case paste, pasteEnd:
		f.state, f.held = paste, 0
		return f.pasted(out, b)
	case text, textEnd:
		f.state = text
		return f.within(out, b)
	default:
		f.state = ground
		return append(out, b)
	}
}

// steps are what is done with an ASCII byte in each state.
var steps = [...]func(f *Filter, out []byte, b byte) []byte{
	ground:   (*Filter).inGround,
	escape:   (*Filter).inEscape,
	control:  (*Filter).inControl,
	text:     (*Filter).inText,
	textEnd:  (*Filter).inTextEnd,
	paste:    (*Filter).inPaste,
	pasteEnd: (*Filter).inPasteEnd,
}

func (f *Filter) inGround(out []byte, b byte) []byte {
	if b == esc {
		f.state = escape
	}
	return append(out, b)
}
