// Package decks holds the decks that are built into the program, as Markdown files. It reads none of them.
package decks

import "embed"

// Files holds one folder a deck.
//
//go:embed api-gateway
var Files embed.FS

// Default is the name of the deck that is studied when none is named.
const Default = "api-gateway"
