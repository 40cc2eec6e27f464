#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen in four languages, light and dark, at 1280x720; of the main ones in high contrast; and one
set at twice the size. Each set is a folder: nb-light, nb-dark, nb-contrast, nb-light-200.

usage: pictures.py PROGRAM [DIR] [--language CODE] [--look NAME] [--scale N] [--only NAME,NAME]

Any of the choices takes that alone. All of it takes some minutes; which screens there are is in tests/gui/screens.cpp.
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = ["nb", "da", "sv", "en"]
SIZE = (1280, 720)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("folder", nargs="?", default="build/pictures", metavar="DIR")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--look", choices=["light", "dark", "contrast"])
    parser.add_argument("--scale", type=int, choices=[1, 2])
    parser.add_argument("--only", default="", metavar="NAMES", help="these screens; \"main\" for the main ones")
    return parser.parse_args()


def wanted(options):
    """(language, look, scale, which screens) of each set."""
    sets = [(language, look, 1, "") for language in LANGUAGES for look in ("light", "dark")]
    sets += [(language, "contrast", 1, "main") for language in LANGUAGES]
    sets += [("nb", "light", 2, "")]
    if options.language or options.look or options.scale:
        sets = [(options.language or "nb", options.look or "light", options.scale or 1, "")]
    return [(language, look, scale, options.only or only) for language, look, scale, only in sets]


def take(options, language, look, scale, only):
    name = "%s-%s%s" % (language, look, "-%d00" % scale if scale > 1 else "")
    command = [os.path.join(HERE, "desktop-session"), "--size", "%dx%d" % (SIZE[0] * scale, SIZE[1] * scale),
               options.program, "--to", os.path.join(options.folder, name), "--language", language, "--look", look]
    if only:
        command += ["--only", only]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "LC_ALL": "C.UTF-8"}
    environment.pop("SVARBORD_DESKTOP_STAGE", None)
    return subprocess.run(command, env=environment).returncode


def main():
    options = parse()
    failed = [chosen for chosen in wanted(options) if take(options, *chosen)]
    for chosen in failed:
        print("no pictures of %s, %s, %d00 %%" % chosen[:3], file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
