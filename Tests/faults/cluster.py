"""A whole installation on loopback: PostgreSQL with a standby that every commit waits for, three servers in demo mode, and
HAProxy before them with the sample configuration of packaging/. Lies in a temporary folder, starts and stops as one.

bin/cluster starts one to look at.
"""

import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))
from server import free_port, wait_until_ready  # noqa: E402

BINARY = ROOT / ".build/debug/samlots"
DRAIN = 2
LONGEST = 30


def wait_until(what, happens, seconds=LONGEST):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if happens():
            return
        time.sleep(0.02)
    raise AssertionError(f"not within {seconds} s: {what}")


class Postgres:
    """One database server in a folder of its own."""

    tools = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))

    def __init__(self, folder, port):
        self.folder, self.port = folder, port
        folder.mkdir()
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        folder.chmod(0o700)

    def url(self, database="postgres"):
        return f"postgres://postgres@127.0.0.1:{self.port}/{database}"

    def tool(self, name, *arguments, check=True):
        assert self.tools, "PostgreSQL is not installed: bin/setup test"
        who = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        with open(self.folder.parent / "postgres.log", "ab") as log:
            told = subprocess.run(
                [*who, self.tools[-1] / name, *map(str, arguments)],
                cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        assert not check or told.returncode == 0, f"{name}: see {log.name}"
        return told.returncode == 0

    def make(self):
        self.tool("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")

    def copy(self, primary):
        """Becomes a standby of the other one, whatever it was."""
        if (self.folder / "data").exists():
            shutil.rmtree(self.folder / "data")
        self.tool("pg_basebackup", "-D", self.folder / "data", "-R", "-c", "fast", "-d", primary.url())

    def start(self, check=True):
        settings = {
            "listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": "", "wal_keep_size": "256MB",
            "synchronous_commit": "remote_apply", "wal_retrieve_retry_interval": "200ms",
            # Processes are killed here, and what they had written the machine still has. Power cuts are another test.
            "fsync": "off",
        }
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        log = self.folder / "server.log"
        return self.tool("pg_ctl", "-D", self.folder / "data", "-l", log, "-w", "-t", "30", "-o", options, "start", check=check)

    def start_again(self):
        """After a kill: the processes that are left over let go of the memory within moments."""
        wait_until("PostgreSQL starts again", lambda: self.start(check=False))

    def stop(self):
        if (self.folder / "data/postmaster.pid").exists():
            self.tool("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop", check=False)

    def promote(self):
        self.tool("pg_ctl", "-D", self.folder / "data", "-w", "promote")

    def postmaster(self):
        return int((self.folder / "data/postmaster.pid").read_text().split()[0])

    def kill(self):
        """The postmaster; its children notice and leave."""
        os.kill(self.postmaster(), signal.SIGKILL)

    def kill_a_backend(self, chance):
        """One of those that serve us. The server ends all connections then, and recovers by itself."""
        pids = self.ask("SELECT pid FROM pg_stat_activity WHERE application_name = 'samlots'").split()
        if pids:
            os.kill(int(chance.choice(pids)), signal.SIGKILL)

    def wait_for_standby(self, enough=True):
        """Every commit from now on waits for it, and it has all that was committed before."""
        behind = "SELECT count(*) FROM pg_stat_replication WHERE replay_lsn >= pg_current_wal_flush_lsn() AND sync_state = 'sync'"
        if enough:
            self.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
            self.ask("SELECT pg_reload_conf()")
        wait_until("the standby keeps up", lambda: self.ask(behind) == "1")

    def ask(self, sql, database="postgres"):
        told = subprocess.run(
            ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", sql, self.url(database)], capture_output=True, text=True
        )
        assert told.returncode == 0, told.stderr
        return told.stdout.strip()


class Node:
    """One of the servers."""

    def __init__(self, cluster, name):
        self.cluster, self.name, self.port = cluster, name, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        log = self.cluster.folder / f"node-{self.name}.log"
        with open(log, "ab") as out:
            self.process = subprocess.Popen(
                [BINARY, "demo", "--data", self.cluster.folder / "data", "--database", self.cluster.url,
                 "--port", str(self.port), "--drain", str(DRAIN)], stdout=out, stderr=out,
            )
        wait_until_ready(self.address, self.process, log)

    def stop(self):
        """As systemd does: told, and waited for."""
        self.process.terminate()
        assert self.process.wait(timeout=LONGEST) == 0

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Cluster:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="samlots-cluster-"))
        self.folder.chmod(0o755)
        self.primary = Postgres(self.folder / "one", free_port())
        self.standby = Postgres(self.folder / "two", free_port())
        hosts = ",".join(f"127.0.0.1:{each.port}" for each in (self.primary, self.standby))
        self.url = f"postgres://postgres@{hosts}/samlots?target_session_attrs=read-write"
        self.nodes = [Node(self, name) for name in "abc"]
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.proxy = None

    def start(self):
        self.primary.make()
        self.primary.start()
        self.primary.ask("CREATE DATABASE samlots")
        self.standby.copy(self.primary)
        self.standby.start()
        self.primary.wait_for_standby()
        for node in self.nodes:  # the first one builds the city
            node.start()
        self.start_proxy()

    def start_proxy(self):
        program = shutil.which("haproxy") or "/usr/sbin/haproxy"
        assert pathlib.Path(program).exists(), "HAProxy is not installed: bin/setup test"
        words = (ROOT / "packaging/haproxy.cfg").read_text()
        words = re.sub(r"stats socket .*", f"stats socket {self.folder}/proxy.sock mode 600 level operator", words)
        words, binds = re.subn(r"bind :443 .*", f"bind 127.0.0.1:{self.port}", words)
        assert binds == 1
        for node, place in zip(self.nodes, ("a 10.0.0.11:8080", "b 10.0.0.12:8080", "c 10.0.0.13:8080"), strict=True):
            assert place in words
            words = words.replace(place, f"{node.name} 127.0.0.1:{node.port}")
        (self.folder / "haproxy.cfg").write_text(words)
        with open(self.folder / "proxy.log", "ab") as log:
            self.proxy = subprocess.Popen([program, "-db", "-f", self.folder / "haproxy.cfg"], stdout=log, stderr=log)
        wait_until_ready(self.address, self.proxy, self.folder / "proxy.log")

    def fail_over(self):
        """The primary dies, and the standby takes its place. Returns when the one began and the other was done."""
        killed = time.monotonic()
        self.primary.kill()
        self.standby.promote()
        self.primary, self.standby = self.standby, self.primary
        return killed, time.monotonic()

    def mend(self):
        """The one that died becomes the standby of the other."""
        self.standby.stop()
        self.standby.copy(self.primary)
        self.standby.start()
        self.primary.wait_for_standby()

    def verify(self, database=None):
        """What samlots verify ends with, and says."""
        where = (database or self.primary).url("samlots")
        told = subprocess.run(
            [BINARY, "verify", "--database", where, "--key-file", self.folder / "data/key"], capture_output=True, text=True
        )
        return told.returncode, told.stdout + told.stderr

    def stop(self):
        """Whatever became of it, nothing is left."""
        if self.proxy:
            self.proxy.kill()
            self.proxy.wait()
        for node in self.nodes:
            node.kill()
        for database in (self.standby, self.primary):
            database.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def running():
    cluster = Cluster()
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


def show():
    """For bin/cluster: runs until it is told to stop."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with running() as cluster:
        print(f"\nSamlots svarar på {cluster.address}/ genom HAProxy.")
        for node in cluster.nodes:
            print(f"  server {node.name}: {node.address}  (process {node.process.pid})")
        print(f"  primär databas: {cluster.primary.url('samlots')}  (process {cluster.primary.postmaster()})")
        print(f"  reserv:         {cluster.standby.url('samlots')}  (process {cluster.standby.postmaster()})")
        print(f"  allt ligger i {cluster.folder} och tas bort när du trycker Ctrl-C.", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
    print("Allt har stannat.")


if __name__ == "__main__":
    show()
