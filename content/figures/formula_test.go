package figures

import (
	"strings"
	"testing"
)

func TestFormulas(t *testing.T) {
	for formula, want := range map[string]string{
		"CV = EV − AC":               "CV = AC − EV | CV = EV + AC | CV = EV / AC",
		"EV / PV":                    "PV / EV | EV × PV | EV − PV",
		"SV/EDV":                     "EDV/SV | SV×EDV | SV − EDV",
		"MAP = CO x TPR":             "MAP = CO / TPR | MAP = TPR / CO | MAP = CO + TPR",
		"C = UV/P":                   "C = P/UV | C = UV×P | C = UV − P",
		"P = 2T/r":                   "P = r/2T | P = 2T×r | P = 2T − r",
		"EAC = AC + (BAC − EV)":      "EAC = AC − (BAC − EV) | EAC = AC × (BAC − EV) | EAC = (BAC − EV) − AC",
		"(P + 4M + O) / 6":           "6 / (P + 4M + O) | (P + 4M + O) × 6 | P + 4M + O − 6",
		"volume × rate / time":       "time / (volume × rate) | (volume × rate) × time | volume × rate − time",
		"ALE = SLE × ARO":            "ALE = SLE / ARO | ALE = ARO / SLE | ALE = SLE + ARO",
		"Y = C + I + G + NX":         "Y = C + I + G − NX | Y = (C + I + G) × NX | Y = NX − (C + I + G)",
		"1 / (1 - MPC)":              "1 - MPC | 1 - (1 - MPC) | 1 + (1 - MPC)",
		"(nominal / real) x 100":     "(real / nominal) x 100 | (nominal x real) x 100 | (nominal − real) x 100",
		"d = 1/p":                    "d = p | d = 1 − p | d = 1 + p",
		"R = ρ · l / A":              "R = A / (ρ · l) | R = (ρ · l) · A | R = ρ · l − A",
		"125 ml/min = 180 l/day":     "",
		"R = l / A (oder l / B)":     "",
		"Cabernet Franc x Sauvignon": "",
		"E = (61/z) log10":           "",
		"38F / 3C":                   "",
		"20 + 30 = 50":               "",
		"x = y = z + 1":              "",
		"cash":                       "",
		"what is it? / that":         "",
		"aa very long side of what it all might be like / b": "",
		"rate / rate": "",
		"(a / b":      "",
	} {
		if got := strings.Join(Formulas(formula), " | "); got != want {
			t.Errorf("%s: %s", formula, got)
		}
	}
}
