package tty

import (
	"bytes"
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

func (f *Filter) inEscape(out []byte, b byte) []byte {
	f.params, f.digits, f.length, f.seq = 0, 0, 0, f.seq[:0]
	switch b {
	case '[':
		f.state = control
	case ']', 'P', 'X', '^', '_':
		f.state = text
	case esc:
	default:
		f.state = ground
	}
	return append(out, b)
}

// inControl drops parameters that are too many or too long. A final _ is a key of Windows' own input mode, which nobody asked
// for and which malformed makes the reader above turn for ever: it becomes a sequence that means nothing.
//
// github.com/charmbracelet/ultraviolet terminal_reader.go deserializeWin32Input; more than 32 parameters panic in
// github.com/charmbracelet/x/ansi parser_decode.go DecodeSequence.
func (f *Filter) inControl(out []byte, b byte) []byte {
	switch {
	case b == esc:
		f.state = escape
		return append(out, b)
	case b == ';' || b == ':':
		f.params, f.digits = f.params+1, 0
		if f.params >= maxParams {
			return out
		}
	case b >= '0' && b <= '9':
		f.digits++
		if f.params >= maxParams || f.digits > maxDigits {
			return out
		}
	case b < 0x20 || b == del || b >= 0x40: // its end, or that of an attempt
		f.state = ground
		if b == '_' {
			b = '}'
		}
		if b == '~' && string(f.seq)+"~" == pasteBegins {
			f.state, f.length = paste, 0
		}
		return append(out, b)
	default:
		f.length++
		if f.length > maxParams {
			return out
		}
	}
	if len(f.seq) < len(pasteBegins) {
		f.seq = append(f.seq, b)
	}
	return append(out, b)
}

func (f *Filter) inText(out []byte, b byte) []byte {
	switch b {
	case esc:
		f.state = textEnd
		return append(out, b)
	case bel, can, sub, ctrlC:
		f.state = ground
		return append(out, b)
	}
	return f.within(out, b)
}

// within takes a byte of a string: as many as an answer has, and as many parameters.
func (f *Filter) within(out []byte, b byte) []byte {
	if b == ';' || b == ':' {
		f.params++
	}
	if f.length++; f.length > maxString || f.params >= maxParams {
		return out
	}
	return append(out, b)
}

// inTextEnd ends the string, or lets something else begin. The reader above takes the ESC that breaks a string off for a part of
// it, so that a paste behind one came as 64 thousand keys: what begins gets an ESC of its own.
//
// github.com/charmbracelet/ultraviolet decoder.go parseOsc, parseDcs and parseStTerminated.
func (f *Filter) inTextEnd(out []byte, b byte) []byte {
	switch b {
	case '\\':
		f.state = ground
		return append(out, b)
	case esc:
		return f.inEscape(out, b)
	}
	return f.inEscape(append(out, esc), b)
}

// inPaste lets text through. A paste holds no keys: only its end is let through, and ctrl+c, which ends one that has none.
func (f *Filter) inPaste(out []byte, b byte) []byte {
	switch {
	case b == esc:
		f.state, f.held = pasteEnd, 1
		return out
	case b == ctrlC:
		f.state = ground
		return append(append(out, pasteEnds...), b)
	case b == '\n' || b == '\r' || b == '\t' || b >= 0x20 && b != del:
		return f.pasted(out, b)
	}
	return out
}

func (f *Filter) pasted(out []byte, b byte) []byte {
	if f.length++; f.length > maxPaste {
		return out
	}
	return append(out, b)
}

func (f *Filter) inPasteEnd(out []byte, b byte) []byte {
	if b != pasteEnds[f.held] { // it was none: what of it is text is pasted
		held := bytes.TrimLeft([]byte(pasteEnds[:f.held]), "\x1b")
		f.state, f.held = paste, 0
		for _, h := range held {
			out = f.pasted(out, h)
		}
		return f.inPaste(out, b)
	}
	if f.held++; f.held < len(pasteEnds) {
		return out
	}
	f.state, f.held = ground, 0
	return append(out, pasteEnds...)
}
