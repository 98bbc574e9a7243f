// Package packed unpacks the lists of words that the program is linked with: as they are written they are half a megabyte larger. What is in
// them stands where they are used.
package packed

import "github.com/klauspost/compress/zstd"

// Text unpacks a list. It panics where the bytes are damaged, since they are linked in.
func Text(packed []byte) string {
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true))
	if err != nil {
		panic(err)
	}
	defer d.Close()
	text, err := d.DecodeAll(packed, nil)
	if err != nil {
		panic(err)
	}
	return string(text)
}
