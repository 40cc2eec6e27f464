#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Svarbord beside mbsync and notmuch on the same mailbox in the same run. See README.md in this folder."""
import argparse
import base64
import glob
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "support")]
sys.dont_write_bytecode = True

import journal_log  # noqa: E402
from measure import BenchError, Run, download_seconds, folder_state, median, percentile, qresync_seconds  # noqa: E402
from scene import ADDRESS, ROOT, USER, Scene  # noqa: E402

QUERIES = ["faktura", "ordre", "og", "takk", "hei takk", "faktura levering", "kjøp", "kjoep", "betaling -retur",
           "passord OR konto", "\"takk for\"", "subject:faktura", "from:hansen", "from:kunde", "Århus", "aarhus", "Malmö",
           "søke", "garanti reklamasjon", "vedlegg", "support@desk.example", "zzzfinnesikke", "fakt", "lever", "reklam"]
NOTMUCH_QUERIES = [q for q in QUERIES if q not in ("fakt", "lever", "reklam")]


def row(what, value, unit, target=None, note=""):
    return {"what": what, "value": value, "unit": unit, "target": target, "note": note,
            "holds": None if target is None else value <= target}


def ratio(what, ours, theirs, target):
    return row("%s: ours / %s" % what, ours / theirs if theirs else 0, "x", target)


def bench_first_sync(scene):
    ours, server = scene.first_sync(), scene.server()
    raw, size = download_seconds(server)
    bare = json.loads(Run([os.path.join(scene.programs, "svarbord_bench"), "fill", scene.path("bare.sqlite"),
                           scene.maildir(), str(scene.options.count)]).output)
    scene.first_mirror()
    mirror, index = scene.mirrored, scene.indexed
    report = ours.report
    return [
        row("messages", report.get("messages", 0), ""), row("unaccounted", report.get("unaccounted", -1), "", 0),
        row("mailbox", size / 1e6, "MB"),
        row("svarbordctl sync", ours.seconds, "s", note="CPU %.1f s" % ours.cpu),
        row("raw TLS download", raw, "s"),
        row("bare parse, 1 core", bare["parse"], "s"), row("bare index, 1 core", bare["index"] + bare["tidy"], "s"),
        row("longest index commit", bare["worstIndexCommit"] * 1e3, "ms"),
        row("mbsync", mirror.seconds, "s", note="CPU %.1f s" % mirror.cpu),
        row("notmuch new", index.seconds, "s", note="CPU %.1f s" % index.cpu),
        ratio(("first sync", "mbsync"), ours.seconds, mirror.seconds, 0.35),
        ratio(("first sync", "mbsync + notmuch new"), ours.seconds, mirror.seconds + index.seconds, 0.05),
        ratio(("first sync", "raw download"), ours.seconds, raw, 3),
    ]


def bench_incremental(scene):
    scene.first_sync(), scene.first_mirror()
    server, ours, mirror, bare = scene.server(), [], [], []
    for pass_ in range(5):
        state = folder_state(server)
        mails = ["From: Ny Kunde <ny@kunde.example>\r\nTo: %s\r\nSubject: Ny henvendelse %d-%d\r\nMessage-ID: <n%d.%d@b.example>"
                 "\r\n\r\nHei, hvor er pakken?\r\n" % (ADDRESS, pass_, i, pass_, i) for i in range(10)]
        scene.dovecot.do_deliver(USER, [base64.b64encode(m.encode()).decode() for m in mails])
        bare.append(qresync_seconds(server, *state))
        ours.append(scene.ctl("sync").seconds)
        mirror.append(scene.mbsync().seconds)
    return [
        row("svarbordctl sync after 10 new mails", median(ours) * 1e3, "ms", 2 * median(bare) * 1e3 + 100,
            "target: 2x bare QRESYNC + 100 ms; includes starting the program"),
        row("bare QRESYNC", median(bare) * 1e3, "ms"), row("mbsync", median(mirror) * 1e3, "ms"),
        ratio(("incremental", "mbsync"), median(ours), median(mirror), 0.25),
    ]


def bench_search(scene):
    database, count = scene.path("data", "workspace.sqlite"), scene.options.count
    if scene.options.full:
        database, count = scene.path("search.sqlite"), 200000
        scene.say("filling a database with %d mails" % count)
        Run([os.path.join(scene.programs, "svarbord_bench"), "fill", database, scene.maildir(), str(count)])
    else:
        scene.first_sync()
    inside = json.loads(Run([os.path.join(scene.programs, "svarbord_bench"), "search", database, "20"],
                            "".join(q + "\n" for q in QUERIES)).output)
    times = [ms for q in inside for ms in q["ms"]]
    slowest = max(inside, key=lambda q: median(q["ms"]))
    rows = [
        row("messages searched", count, ""),
        row("first 50 conversations, p50", percentile(times, 0.5), "ms", 10),
        row("first 50 conversations, p99", percentile(times, 0.99), "ms", 60,
            "slowest: %s, %.1f ms" % (slowest["query"], median(slowest["ms"]))),
    ]
    scene.first_sync(), scene.first_mirror()
    whole = [scene.ctl("search", q, "--limit", "50").seconds * 1e3 for q in NOTMUCH_QUERIES for _ in range(3)]
    theirs = [scene.notmuch("search", "--limit=50", q.replace(" -", " not ")).seconds * 1e3
              for q in NOTMUCH_QUERIES for _ in range(3)]
    return rows + [row("svarbordctl search, median", median(whole), "ms", note="starts a program for each query"),
                   row("notmuch search, median", median(theirs), "ms"),
                   ratio(("search as a program", "notmuch"), median(whole), median(theirs), 0.3)]


def bench_first_screen(scene):
    """From starting the program on an empty workspace until its database holds a hundred conversations."""
    times = [scene.first_screen_seconds(number) for number in range(3)]
    return [row("first 100 conversations, program start included", median(times), "s", 1)]


def bench_arrival(scene):
    """From handing a mail to the server until its row can be read and found, with `sync --watch` running."""
    times = scene.arrival_seconds(20)
    return [row("new mail to its row, median", median(times) * 1e3, "ms"),
            row("new mail to its row, p95", percentile(times, 0.95) * 1e3, "ms", 800,
                "Dovecot itself tells IDLE after up to 500 ms")]


def bench_memory(scene):
    return [row("peak memory of the first sync", scene.first_sync().peak_mb, "MB", 250)]


def bench_disk(scene):
    report = scene.first_sync().report
    database = scene.path("data", "workspace.sqlite")
    with sqlite3.connect(database) as db:
        # journal and free pages are not content
        size = db.execute("SELECT (SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM "
                          "pragma_freelist_count)").fetchone()[0] * db.execute("PRAGMA page_size").fetchone()[0]
        kinds = dict(db.execute("SELECT CASE WHEN name LIKE 'search%' THEN 'index' WHEN name = 'body' THEN 'text' "
                                "WHEN name = 'blob' OR name LIKE 'sqlite_autoindex_blob%' THEN 'blob' ELSE 'rest' END, "
                                "sum(pgsize) FROM dbstat GROUP BY 1"))
    messages = max(1, report.get("messages", 1))
    return [row("database without attachments", (size - kinds.get("blob", 0)) / messages, "B a message", 7168)] + \
        [row("of this " + kind, kinds.get(kind, 0) / messages, "B a message") for kind in ("index", "text", "rest")]


def bench_lists(scene):
    """What the inbox asks of a workspace of a million conversations (100,000 without --full)."""
    figures = scene.big_workspace()
    return [row("conversations", figures["rows"], ""), row("open the workspace", figures["open_ms"], "ms")] + [
        row(name, times["median_ms"], "ms", 16, "first time %.1f ms" % times["first_ms"])
        for name, times in sorted(figures.items()) if "first_ms" in str(times)]


def bench_acts(scene):
    """Comments, assignments and closing in the same workspace, until each is durable."""
    return [row(name + " durable, p95", times["p95_ms"], "ms", 50, "median %.1f ms" % times["median_ms"])
            for name, times in sorted(scene.big_workspace()["acts"].items())]


def bench_start(scene):
    """Start of the desktop to painted rows, on the same workspace."""
    scene.big_workspace()
    words = [os.path.join(scene.programs, "svarbord"), "--data", scene.path("big"), "--bench-start"]
    runs = [json.loads(Run(scene.on_desktop(words)).output.strip().splitlines()[-1]) for _ in range(5)]
    return [row("start to the window", median([r["windowMs"] for r in runs]), "ms"),
            row("start to painted rows", median([r["rowsMs"] for r in runs]), "ms", 400),
            row("memory then", median([r["rssKb"] for r in runs]) / 1024, "MB", 120)]


def bench_scroll(scene):
    """Each frame of the list while it is scrolled: by the wheel, by its bar to places all over, by Page Down held."""
    scene.big_workspace()
    figures = scene.desktop_figures("--bench-scroll")
    names = {"wheel": "wheel", "bar": "scroll bar", "page": "Page Down"}
    return [row("%s, %s" % (names[part], what), value, "ms", 16, note)
            for part, times in figures.items()
            for what, value, note in [("p50", percentile(times, 0.5), "%d frames" % len(times)),
                                      ("p99", percentile(times, 0.99), ""), ("longest", max(times), "")]]


def bench_opening(scene):
    """Conversations on screen, and what the program weighs with the web engine behind them."""
    scene.big_workspace()
    times, weight, processes = scene.opening()
    return [row("rows to the first conversation", times[0], "ms", note="starts the web engine"),
            row("the next ones, median", median(times[1:]), "ms"),
            row("memory with the web engine, all processes", weight, "MB", 400, "PSS of %d processes" % processes)]


def bench_desk(scene):
    """What an agent does all day, in a window on a million conversations (100,000 without --full)."""
    rows = []
    for act in scene.desk():
        once = "engine's one start" in act["name"]
        rows.append(row(act["name"] + ": to paint", act["painted_ms"], "ms",
                        note="median of %d, worst %.0f" % (act["times"], act["worst_ms"]) if act["times"] > 1 else
                        "once in a program's life, counted apart" if once else ""))
        if act["stalled_in"]:
            rows.append(row("    longest stall", act["stall_ms"], "ms", None if once else 50,
                            "CPU %.0f ms, %s" % (act["stall_processor_ms"], act["stalled_in"])))
    return rows


def bench_journal(scene):
    """The log that a team shares in its mailbox."""
    return journal_log.measure(scene, row)


def bench_team(scene):
    """A team that works and is killed; what happened twice or never is an error and not a figure."""
    seconds = 1200 if scene.options.full else 240
    session = os.path.join(ROOT, "tests", "support", "desktop-session")
    test = os.path.join(ROOT, "tests", "e2e", "killed_team.py")
    output = Run([session, "/usr/bin/python3", test, scene.programs, str(seconds)]).output
    found = json.loads(next(line for line in output.splitlines() if line.startswith("{")))
    return [
        row("what one decides is everywhere, p50", found["p50"], "s"),
        row("what one decides is everywhere, p95", found["p95"], "s", 2, "%d acts" % found["acts"]),
        row("the same just after one was killed, p95", found["after kill: p95"], "s", None,
            "%d acts" % found["after kill: acts"]),
        row("killed", found["kills"], ""), row("mails that left once", found["mails"], ""),
        row("snoozes that ended once", found["wakes"], ""),
    ]


BENCHES = {"first_sync": bench_first_sync, "first_screen": bench_first_screen, "incremental": bench_incremental,
           "arrival": bench_arrival, "search": bench_search, "memory": bench_memory, "disk": bench_disk,
           "lists": bench_lists, "acts": bench_acts, "start": bench_start, "scroll": bench_scroll,
           "opening": bench_opening, "desk": bench_desk, "journal": bench_journal, "team": bench_team}


def show(name, rows):
    print("\n%s" % name)
    for r in rows:
        target = "" if r["target"] is None else "<= %.4g" % r["target"]
        verdict = {None: "", True: "holds", False: "FALLS SHORT"}[r["holds"]]
        print("  %-46s %10.4g %-12s %-10s %-12s %s" % (r["what"], r["value"], r["unit"], target, verdict, r["note"]))


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    return {"cpu": model, "cores": len(os.sched_getaffinity(0)), "system": platform.platform(),
            "load": os.getloadavg()[0], "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*", help="which: %s; all by default" % " ".join(BENCHES))
    parser.add_argument("--full", action="store_true", help="50,000 mails, search over 200,000, a million conversations")
    parser.add_argument("--count", type=int, help="mails in the mailbox (10,000)")
    parser.add_argument("--maildir", default=os.environ.get("SVARBORD_BENCH_MAILDIR"), help="a mailbox made elsewhere")
    parser.add_argument("--maker", help="another maker with the command line MAKER COUNT FOLDER")
    parser.add_argument("--keep", action="store_true", help="leave the working folder")
    parser.add_argument("--no-build", action="store_true", help="the release build is fresh")
    options = parser.parse_args()
    options.name = [n.removeprefix("NAME=") for n in options.name] or list(BENCHES)
    if unknown := set(options.name) - set(BENCHES):
        parser.error("no such measurement: " + " ".join(sorted(unknown)))
    if options.maildir:
        options.count = sum(len(os.listdir(d)) for d in glob.glob(os.path.join(options.maildir, "[cn][ue][rw]")))
    options.count = options.count or (50000 if options.full else 10000)
    return options


def main():
    options = arguments()
    scene, failed, out = Scene(options), 0, os.path.join(ROOT, "build", "bench")
    os.makedirs(out, exist_ok=True)
    try:
        if not options.no_build:
            scene.say("building the release")
            scene.build()
        for name in options.name:
            try:
                rows = BENCHES[name](scene)
            except (BenchError, OSError, ValueError, subprocess.SubprocessError) as error:
                failed += 1
                print("\n%s\n  %s" % (name, error))
                continue
            show(name, rows)
            with open(os.path.join(out, name + ".json"), "w") as file:
                json.dump({"name": name, "messages": options.count, "machine": machine(), "rows": rows}, file, indent=1,
                          ensure_ascii=False)
    finally:
        scene.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
