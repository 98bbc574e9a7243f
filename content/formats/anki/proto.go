package anki

import "encoding/binary"

// protoFields gives the fields of a message of protocol buffers that hold bytes or numbers, by their number. What is broken
// ends the reading.
func protoFields(msg []byte) (texts map[int]string, numbers map[int]uint64) {
	texts, numbers = map[int]string{}, map[int]uint64{}
	for len(msg) > 0 {
		tag, n := binary.Uvarint(msg)
		if n <= 0 {
			return texts, numbers
		}
		msg = msg[n:]
		number := int(tag >> 3)
		switch tag & 7 {
		case 0:
			v, n := binary.Uvarint(msg)
			if n <= 0 {
				return texts, numbers
			}
			numbers[number] = v
			msg = msg[n:]
		case 1:
			msg = msg[min(8, len(msg)):]
		case 2:
			size, n := binary.Uvarint(msg)
			if n <= 0 || size > uint64(len(msg)-n) {
				return texts, numbers
			}
			if _, seen := texts[number]; !seen {
				texts[number] = string(msg[n : n+int(size)])
			}
			msg = msg[n+int(size):]
		case 5:
			msg = msg[min(4, len(msg)):]
		default:
			return texts, numbers
		}
	}
	return texts, numbers
}
