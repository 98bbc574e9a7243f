package cli

import tea "charm.land/bubbletea/v2"

// quitOnHangup does nothing here: a closed console window ends the program, and the journal has every answer already.
func quitOnHangup(*tea.Program) (stop func()) { return func() {} }
