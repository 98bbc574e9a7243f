package history_test

import (
	"bufio"
	"cutscore/scoring/history"
	"cutscore/scoring/journal"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// killedPath tells the child of TestKill where to write.
const killedPath = "CUTSCORE_TEST_KILLED"

// TestKill kills a program that answers items at a random moment: what it had acknowledged is there, and what is there
// fits together.
func TestKill(t *testing.T) {
	if path := os.Getenv(killedPath); path != "" {
		answerForever(t, path)
	}
	runs := 8
	if testing.Short() {
		runs = 2
	}
	for run := range runs {
		path := dbPath(t)
		cmd := exec.Command(os.Args[0], "-test.run=^TestKill$")
		cmd.Env = append(os.Environ(), killedPath+"="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		acked, stop := -1, rand.N(60)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			text, ok := strings.CutPrefix(lines.Text(), "acked ")
			if !ok {
				continue
			}
			if acked, err = strconv.Atoi(text); err != nil {
				t.Fatal(err)
			}
			if acked == stop {
				time.Sleep(rand.N(3 * time.Millisecond))
				cmd.Process.Kill()
			}
		}
		cmd.Wait()
		s := opened(t, path)
		if s.Notice() != "" {
			t.Fatalf("run %d: %s", run, s.Notice())
		}
		got, _, err := s.Load(t.Context(), "killed")
		if err != nil {
			t.Fatal(err)
		}
		have := int(got.Responses[0].Time)
		if have < acked {
			t.Errorf("run %d: answer %d was acknowledged, %d is there", run, acked, have)
		}
		if got.At != have%len(got.Responses) {
			t.Errorf("run %d: answer %d and item %d do not fit together", run, have, got.At)
		}
	}
}

// answerForever answers, and says so once an answer is in the file.
func answerForever(t *testing.T, path string) {
	j := journal.New(func() (*history.Store, error) { return history.Open(path) })
	a := anExam("killed", 7)
	j.Begin(a)
	for n := 0; ; n++ {
		a.Responses[0].Time = time.Duration(n)
		a.Go(n % 7)
		j.Update(a)
		flush(t, j)
		fmt.Printf("acked %d\n", n)
	}
}

// The computer stops at any moment: a log that is cut off anywhere gives some state that was acknowledged, and the newest
// one if all of it is there.
func TestCutOff(t *testing.T) {
	path := dbPath(t)
	j := journalOf(t, path)
	a := anExam("cut", 7)
	j.Begin(a)
	for n := range 40 {
		a.Responses[0].Time = time.Duration(n)
		a.Go(n % 7)
		j.Update(a)
		flush(t, j)
	}
	db, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	wal, err := os.ReadFile(path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	last := -1
	for _, share := range []float64{0.5, 0.6, 0.75, 0.9, 0.97, 0.995, 0.9999, 1} {
		copied := filepath.Join(t.TempDir(), history.FileName)
		for name, data := range map[string][]byte{copied: db, copied + "-wal": wal[:int(share*float64(len(wal)))]} {
			if err := os.WriteFile(name, data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		s := opened(t, copied)
		got, _, err := s.Load(t.Context(), "cut")
		if err != nil || s.Notice() != "" {
			t.Fatalf("%v: %v %s", share, err, s.Notice())
		}
		have := int(got.Responses[0].Time)
		if got.At != have%7 || have < last {
			t.Errorf("%v: answer %d, item %d, after %d", share, have, got.At, last)
		}
		last = have
	}
	if last != 39 {
		t.Errorf("the last answer is %d", last)
	}
}
