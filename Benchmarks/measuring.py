"""What the measurements in this folder share: running, timing, percentiles, the shipped questions, a larger catalogue."""
import glob
import json
import math
import os
import pty
import re
import select
import sqlite3
import statistics
import subprocess
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: The Python that is a peer, whichever one runs the measurements.
PYTHON = "/usr/bin/python3"
SILENT = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Times:
    """Values of one measurement, in its unit, and what is said of them."""

    def __init__(self, values):
        self.values = sorted(values)

    def percentile(self, share):
        """The smallest value that `share` percent of all do not exceed."""
        return self.values[max(0, math.ceil(len(self.values) * share / 100) - 1)]

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def low(self):
        return self.percentile(10)

    @property
    def high(self):
        return self.percentile(90)


def surroundings(folder):
    """The environment of the program with everything it keeps in `folder`: nothing of the user's is read or written."""
    kept = {f"XDG_{name}_HOME": os.path.join(folder, name.lower()) for name in ("CACHE", "DATA", "STATE", "CONFIG")}
    for path in kept.values():
        os.makedirs(path, exist_ok=True)
    return {"PATHWAYS_HOME": TOP, **os.environ, **kept, "TERM": "xterm", "INPUTRC": "/dev/null"}


def whole(command, environment=None):
    """How long `command` takes as a whole process, in milliseconds."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, **SILENT)
    return 1000 * (time.perf_counter() - start)


def first_prompt(command, prompt=b"pathways> ", environment=None):
    """How long `command` takes in a terminal until it shows `prompt`, in milliseconds; it is then ended with Ctrl-D."""
    environment = environment or {**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null"}
    start = time.perf_counter()
    pid, descriptor = pty.fork()
    if pid == 0:
        os.execvpe(command[0], command, environment)
    seen = b""
    while prompt not in seen:
        if not select.select([descriptor], [], [], 30)[0]:
            break
        try:
            seen += os.read(descriptor, 65536)
        except OSError:
            break
    taken = time.perf_counter() - start
    try:
        os.write(descriptor, b"\x04")
        while os.read(descriptor, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    os.close(descriptor)
    return 1000 * taken


def batch(command, lines, environment=None):
    """How long `command` takes for all `lines` on standard input, in milliseconds."""
    text = "".join(line + "\n" for line in lines).encode()
    start = time.perf_counter()
    subprocess.run(command, input=text, stdout=subprocess.DEVNULL, env=environment)
    return 1000 * (time.perf_counter() - start)


def one_by_one(command, lines, environment=None):
    """How long each line takes from its writing to the line that answers it, and the peak memory after the last."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    times = []
    for line in lines:
        text = (line + "\n").encode()
        start = time.perf_counter()
        process.stdin.write(text)
        process.stdin.flush()
        if not process.stdout.readline():
            raise RuntimeError(f"no answer to: {line}")
        times.append(1000 * (time.perf_counter() - start))
    memory = peak(process.pid)
    process.stdin.close()
    process.wait()
    return times, memory


def peak(pid):
    """The most memory that process has had resident, in MB.

    Read from the running process: what a parent is told after its end counts the parent's own memory too.
    """
    with open(f"/proc/{pid}/status") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def idle_peak(command, text=""):
    """The peak memory of `command` when it has read `text` and waits for more."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    process.stdin.write(text.encode())
    process.stdin.flush()
    time.sleep(0.2)
    memory = peak(process.pid)
    process.stdin.close()
    process.wait()
    return memory


def figures(text):
    """The lines `what   1.234 ms   more` of `pathways measure`, as what is measured and its value."""
    found = (re.match(r"(.*?)\s+([\d.]+(?:e-?\d+)?) ms(?:\s|$)", line) for line in text.splitlines())
    return {match[1]: float(match[2]) for match in found if match}


def intents():
    """The intents as written in Intents/*.yaml: of each name its keywords, phrases and examples."""
    found = {}
    for path in sorted(glob.glob(os.path.join(TOP, "Intents", "*.yaml"))):
        part, intent = None, {"keywords": [], "phrases": [], "examples": []}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if head := re.match(r"([a-z-]+):", line):
                    part = head[1]
                elif part in intent and (item := re.match(r'  (?:- )?("(?:[^"\\]|\\.)*")', line)):
                    intent[part].append(json.loads(item[1]))
        found[os.path.basename(path)[:-5]] = intent
    return found


def compiled(folder):
    """The catalogue that the program compiled into the cache of `surroundings(folder)`."""
    return max(glob.glob(os.path.join(folder, "cache", "pathways", "*.sqlite")), key=os.path.getmtime)


def read_only(path):
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)


def enlarge(small, large, times):
    """Copies the catalogue `small` to `large` with every career, block and figure `times` times."""
    with open(small, "rb") as file:
        header = file.read(100)
        page = int.from_bytes(header[16:18], "big")
        size = (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
        file.seek(0)
        with open(large, "wb") as out:
            out.write(file.read(size))
        parts = file.read()
    database = sqlite3.connect(large)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
    count = database.execute("SELECT count(*) FROM career").fetchone()[0]
    tables = [row[0] for row in database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' "
        "AND name NOT LIKE 'passage%' AND name NOT LIKE 'profile%'")]
    copied = {
        "number": f"number + k.i * {count}", "id": "id || '-' || k.i", "career": f"career + k.i * {count}",
        "code": "code || '.' || k.i", "key": "key || '.' || k.i",
    }
    for table in tables:
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        if not ({"career", "key"} & set(columns) and table != "meta" or table == "career"):
            continue
        values = ["NULL" if table == "block" and column == "id" else copied.get(column, column) for column in columns]
        # Career -1 stands for all occupations together: there is one.
        where = " WHERE career >= 0" if "career" in columns else ""
        order = " ORDER BY 1, 2" if "key" in columns else ""
        database.execute(f"CREATE TEMP TABLE old AS SELECT * FROM {table}")
        database.execute(
            f"WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < {times - 1}) "
            f"INSERT INTO {table} SELECT {', '.join(values)} FROM k, old{where}{order}")
        database.execute("DROP TABLE old")
    database.execute("INSERT INTO passage (passage) VALUES ('rebuild')")
    database.commit()
    database.close()
    with open(large, "ab") as out:
        out.write(parts)
