# SPDX-License-Identifier: GPL-3.0-or-later
"""Real servers for tests, benchmarks and the demo, each in a temporary folder on free loopback ports."""
