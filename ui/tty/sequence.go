package tty

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
