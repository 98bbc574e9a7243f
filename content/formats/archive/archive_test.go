package archive

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

func pack(t testing.TB, members ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(members); i += 2 {
		f, err := w.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(members[i+1]))
	}
	w.Close()
	return b.Bytes()
}

func TestMembersAreRead(t *testing.T) {
	z, err := Open(pack(t, "a/b.xml", "hello", "c/", "", `d\e.xml`, "slash"))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(z.Names(), " "); got != "a/b.xml d/e.xml" {
		t.Errorf("names are %q", got)
	}
	if data, err := z.Read("a/b.xml"); string(data) != "hello" || err != nil {
		t.Errorf("read %q, %v", data, err)
	}
	if _, err := z.Read("x"); err == nil {
		t.Error("a member that is not there was read")
	}
}

func TestWhatIsHostileIsRefused(t *testing.T) {
	for _, name := range []string{"../x", "/etc/x", `..\x`, "a/../../x"} {
		if _, err := Open(pack(t, name, "x")); err == nil || !strings.Contains(err.Error(), "leads out") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Open(pack(t, "a", "b")[:30]); err == nil {
		t.Error("a package that is cut off was opened")
	}
	z, err := Open(pack(t, "bomb", strings.Repeat("\x00", 4<<20)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Read("bomb"); err == nil || !strings.Contains(err.Error(), "200 times") {
		t.Errorf("a bomb gives %v", err)
	}
}
