package tty

import "bytes"

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
