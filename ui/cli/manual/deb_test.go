package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The package that a snapshot release has left in dist/ is installed below a folder of its own, run and removed.
func TestDebIsInstalledRunAndRemoved(t *testing.T) {
	if _, err := exec.LookPath("dpkg"); err != nil {
		t.Skip("there is no dpkg here")
	}
	debs, err := filepath.Glob("../../../dist/*_linux_" + runtime.GOARCH + ".deb")
	if err != nil || len(debs) == 0 {
		t.Skip("there is no package in dist/: README, For packagers, says how one is built")
	}
	root := t.TempDir()
	for _, dir := range []string{"var/lib/dpkg/info", "var/lib/dpkg/updates", "var/log"} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range []string{"status", "available"} {
		if err := os.WriteFile(filepath.Join(root, "var/lib/dpkg", file), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(name string, args ...string) string {
		t.Helper()
		out, err := exec.Command(name, args...).CombinedOutput()
		if err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
		return string(out)
	}
	dpkg := func(args ...string) {
		t.Helper()
		run("dpkg", append([]string{"--root=" + root, "--force-not-root", "--force-bad-path", "--log=" + filepath.Join(root, "log")}, args...)...)
	}
	dpkg("--install", debs[len(debs)-1])
	program := filepath.Join(root, "usr/bin/cutscore")
	if said := run(program, "--version"); !strings.HasPrefix(said, "cutscore ") {
		t.Errorf("it says %q", said)
	}
	if _, err := os.Stat(filepath.Join(root, "usr/share/man/man1/cutscore-import.1")); err != nil {
		t.Error(err)
	}
	dpkg("--remove", "cutscore")
	if _, err := os.Stat(program); !os.IsNotExist(err) {
		t.Errorf("it is still there: %v", err)
	}
}
