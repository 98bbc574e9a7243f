package nearly

import (
	"slices"
	"strings"
	"testing"

	"cutscore/content/packed"

	"cutscore/content/text"
)

// wrongForms are all forms of a command with one change, those of words by their places.
func wrongForms(s string) []string {
	c, places := ReadCommand(s)
	var out []string
	for _, p := range places {
		for _, ch := range p.Changes {
			out = append(out, c.With(ch))
		}
	}
	return out
}

// TestWrongForms holds what is taken for a command, and that nothing is that a tool has.
func TestWrongForms(t *testing.T) {
	for _, c := range []struct {
		command   string
		with, not []string // forms that are found; and that are not, "*" for all
	}{
		{"terraform workspace new dev", []string{"terraform workspace add dev", "terraform new workspace dev", "terraform workspaces new dev"}, []string{"terraform workspace new dev", "terraform workspace init dev"}},
		{"kubectl scale deployment web --replicas=5", []string{"kubectl scale deployment web --count=5", "kubectl deployment scale web --replicas=5"}, []string{"kubectl scale deployments web --replicas=5"}},
		{"gcloud compute instances create NAME --zone=ZONE", []string{"gcloud compute instances create NAME --area=AREA", "gcloud compute create instances NAME --zone=ZONE"}, []string{"gcloud compute instances create NAME --region=REGION", "gcloud compute count create NAME --zone=ZONE"}},
		{"terraform init -migrate-state", []string{"terraform init -move-state", "terraform init -state-migrate"}, []string{"terraform init -mv-state"}},
		{"terraform state list", []string{"terraform list state", "terraform states list"}, []string{"terraform state show", "terraform state get"}},
		{"docker image rm web", nil, []string{"docker image remove web"}},
		{"git remote rm web", nil, []string{"git remote remove web", "git rm remote web"}},
		{"git commit --amend", []string{"git commit --correct"}, []string{"git amend commit"}},
		{"kubectl rollout history deployment/web", []string{"kubectl rollout history web/deployment"}, nil},
		{"kubectl expose deployment web --target-port=8080", []string{"kubectl expose deployment web --port-target=8080"}, nil},
		{"ln -s target linkname", []string{"ln -l target linkname", "ln -s linkname target"}, nil},
		{"chown -R user:group dir", []string{"chown -R group:user dir", "chown -R dir user:group"}, nil},
		{"cat one two", nil, []string{"*"}},
		{"docker cp web:/path dir", []string{"docker send web:/path dir", "docker cp dir web:/path"}, nil},
		{"docker exec web sh", nil, []string{"docker exec sh web"}},
		{"tar -xzf archive.tar.gz", []string{"tar -czf archive.tar.gz"}, []string{"tar -xxf archive.tar.gz"}},
		{"grep -rn foo .", []string{"grep -rl foo ."}, nil},
		{"java -jarfile x", nil, []string{"*"}},
		{"sudo apt update now", []string{"sudo apt modify now"}, []string{"sudo apt upgrade now"}},
		{"switchport trunk allowed vlan 10,20", []string{"switchport trunk permitted vlan 10,20"}, nil},
		{"Get-Process -Name x", []string{"List-Process -Name x"}, nil},
		{"Get-process", nil, []string{"*"}},
		{"show mac address-table", []string{"view mac address-table"}, []string{"mac show address-table", "display mac address-table"}},
		{"ip route", nil, []string{"*"}}, // of more systems than one
		{"frobnicate create thing", nil, []string{"*"}},
		{"find / -size +100M", []string{"find / -bytes +100M"}, nil},
		{"strip()", []string{"trim()"}, nil},
		{"lst.copy()", []string{"lst.clone()"}, nil},
		{"d.items(x)", []string{"d.pairs(x)"}, nil},
		{"mkfs.ext4 /dev/sdb1", []string{"format.ext4 /dev/sdb1"}, nil},
		{"/etc/passwd", []string{"/etc/users"}, nil},
		{"passwd", nil, []string{"*"}}, // a command, not the file
		{"/var/run/docker.sock", []string{"/var/run/docker.socket"}, nil},
		{"kubectl config set-context --current", []string{"kubectl config set-profile --current", "kubectl config context-set --current"}, []string{"kubectl config use-context --current"}},
		{"gcloud projects create-delete", nil, []string{"gcloud projects create-create"}},
		{"az vm create a b c d e f g h i", nil, []string{"*"}}, // too long
		{"", nil, []string{"*"}},
	} {
		got := wrongForms(c.command)
		for _, s := range c.with {
			if !slices.Contains(got, s) {
				t.Errorf("%s: no %q among %q", c.command, s, got)
			}
		}
		for _, s := range c.not {
			if slices.Contains(got, s) || s == "*" && len(got) > 0 {
				t.Errorf("%s: %q among %q", c.command, s, got)
			}
		}
		for _, s := range got {
			if s == c.command {
				t.Errorf("%q is not wrong", s)
			}
		}
	}
}

// TestCrosswise holds that two changes give a third form, and that a word is not changed twice.
func TestCrosswise(t *testing.T) {
	for _, command := range []string{"terraform workspace new dev", "kubeadm certs check-expiration", "gcloud config set project NAME", "docker volume create data"} {
		c, places := ReadCommand(command)
		for i := range places {
			for j := range places[:i] {
				a, b := places[j].Changes[0], places[i].Changes[0]
				if got := []string{command, c.With(a), c.With(b), c.With(a, b)}; len(slices.Compact(slices.Sorted(slices.Values(got)))) != 4 != places[i].Clashes(&places[j]) {
					t.Errorf("%q", got)
				}
			}
		}
	}
}

// TestCommandTable holds that no line offers what a tool has, and that none of its words stands in vain.
func TestCommandTable(t *testing.T) {
	table := commands()
	for line := range strings.Lines(packed.Text(commandsFile)) {
		what, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		sort, name, _ := strings.Cut(what, " ")
		switch ws := strings.Fields(list); sort {
		case "like", "flag":
			if len(ws) < 2 {
				t.Errorf("%s", line)
			}
		case "for", "name", "cmdlet":
			if slices.Contains(ws, name[strings.LastIndexByte(name, ' ')+1:]) || len(ws) < 1 {
				t.Errorf("%s offers itself", line)
			}
		case "short":
			for _, w := range ws {
				letter, others, _ := strings.Cut(w, "=")
				if len(letter) != 1 || others == "" || len(text.Set(strings.Split(strings.ToLower(w), ""))) != len(w) { // options that only differ in case are one
					t.Errorf("%s: %s", what, w)
				}
			}
		}
	}
	if len(table.real) < 20 || !table.real["git"]["rm"] {
		t.Errorf("%d tools", len(table.real))
	}
}
