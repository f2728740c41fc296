# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader in small: starts the program on a project, reads its tree over AT-SPI, presses keys and notes what is told.

usage: atspiclient.py PROGRAM PROJECT OUTPUT, on a session bus and a display of its own; writes one JSON object,
empty where there is no accessibility bus."""
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds


def eventually(find, patience=PATIENCE):
    """What find() gives as soon as it is something; AT-SPI calls may fail while a window changes."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except GLib.Error:
            pass
        turn(0.05)
    return None


def turn(seconds):
    """Lets signals arrive."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def below(node, wanted, depth=12):
    """The first node below one for which wanted(node) holds."""
    if wanted(node):
        return node
    if depth == 0 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST_ITEM):
        return None
    for child in children(node):
        found = below(child, wanted, depth - 1)
        if found:
            return found
    return None


def application():
    for node in children(Atspi.get_desktop(0)):
        if node.get_name() == "annals":
            return node
    return None


def states(node):
    node.clear_cache()
    return sorted(state.value_nick for state in node.get_state_set().get_states())


class Reader:
    """What a screen reader would say."""

    def __init__(self):
        self.said = []
        for kind in ("object:state-changed:focused", "object:property-change:accessible-name"):
            Atspi.EventListener.new(self.note).register(kind)

    def note(self, event):
        if event.type.startswith("object:state-changed") and not event.detail1:
            return
        try:
            if event.type.startswith("object:property-change") and event.source.get_role() != Atspi.Role.STATUS_BAR:
                return
            event.source.clear_cache()
            self.said.append(f"{event.source.get_role_name()}: {event.source.get_name()}")
        except GLib.Error:
            pass  # gone before anybody could ask

    def after(self, act, role="", patience=10):
        """What is said because of act(), until that tells of a role and then nothing more for a moment."""
        self.said.clear()
        act()
        end = time.monotonic() + patience
        while time.monotonic() < end and not any(line.startswith(role) for line in self.said):
            turn(0.1)
        heard = -1
        while heard != len(self.said):
            heard = len(self.said)
            turn(0.7)
        return list(self.said)


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def keys(*names):
    return lambda: xdotool("key", "--delay", "60", *names)


def read(result, root):
    timeline = eventually(lambda: below(root, lambda node: node.get_name() == "Timeline"))
    events, lanes = children(timeline)
    result["timeline"] = timeline.get_role_name()
    result["events"] = {"role": events.get_role_name(), "name": events.get_name(),
                        "children": [child.get_name() for child in children(events)]}
    result["lanes"] = {"name": lanes.get_name(), "children": [child.get_name() for child in children(lanes)]}
    result["overview"] = below(root, lambda node: node.get_name().startswith("Overview, ")).get_name()

    reader = Reader()
    window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Annals"], check=True,
                            capture_output=True, text=True).stdout.split()[0]
    xdotool("windowfocus", "--sync", window)
    turn(0.5)
    result["home"] = reader.after(keys("Home"))
    result["right"] = reader.after(keys("Right"))
    result["left"] = reader.after(keys("Left"))
    first = events.get_child_at_index(0)
    result["focused"] = states(first)
    result["extents"] = first.get_component_iface().get_extents(Atspi.CoordType.SCREEN).width

    third = events.get_child_at_index(2)
    result["actions"] = [third.get_action_name(i) for i in range(third.get_n_actions())]
    result["press"] = reader.after(lambda: third.do_action(0))
    result["pressed"] = states(third)

    result["filter"] = reader.after(lambda: (keys("slash")(), xdotool("type", "--delay", "40", "Joyo")),
                                    "status bar")
    events.clear_cache()
    result["filtered"] = {"name": events.get_name(), "children": [child.get_name() for child in children(events)]}
    keys("Escape", "Escape")()
    turn(1)

    result["table opens"] = reader.after(keys("ctrl+4"), "table cell")
    table = eventually(lambda: below(root, lambda node: node.get_name() == "Table of events"))
    grid = table.get_table_iface()
    result["table"] = {"role": table.get_role_name(), "rows": grid.get_n_rows(), "columns": grid.get_n_columns(),
                       "headings": [grid.get_column_header(i).get_name() for i in range(grid.get_n_columns())],
                       "first": [grid.get_accessible_at(0, i).get_name() for i in range(grid.get_n_columns())]}
    result["down"] = reader.after(keys("ctrl+Home", "Down"))


def has_bus():
    try:
        Atspi.get_desktop(0).get_child_count()
        return True
    except GLib.Error:
        return False


def main():
    result = {}
    if has_bus():
        program = subprocess.Popen(sys.argv[1:3])
        try:
            read(result, eventually(application))
        finally:
            program.terminate()
            program.wait()
    with open(sys.argv[3], "w", encoding="utf-8") as output:
        json.dump(result, output, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
