# SPDX-FileCopyrightText: the Annals authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the program with keys alone, as a screen reader tells it: start page, import, review, edit, filter, chart, export.

usage: atspiwalk.py PROGRAM FOLDER OUTPUT, on a session bus and a display of its own. FOLDER holds article.md; writes one JSON object,
a list of what is said for each step, empty where there is no accessibility bus."""
import json
import os
import subprocess
import sys
import time

from atspiclient import Atspi, GLib, application, eventually, has_bus, keys, turn, xdotool

CHECKABLE = (Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_MENU_ITEM)


def label(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name().rstrip(":")
    return ""


def spoken(node):
    """What is said of a widget: its name, what it is, its state, its value, what is said of it besides."""
    node.clear_cache()
    name, description = node.get_name(), node.get_description()
    if node.get_role() == Atspi.Role.COMBO_BOX:  # whose name is what is chosen
        name = f"{label(node) or description}: {name}"
        description = ""
    words = [name, node.get_role_name()]
    states = node.get_state_set()
    if node.get_role() in CHECKABLE or states.contains(Atspi.StateType.CHECKABLE):
        words.append("checked" if states.contains(Atspi.StateType.CHECKED) else "not checked")
    if node.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON, Atspi.Role.PASSWORD_TEXT):
        words.append("“" + Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) + "”")
    elif node.get_role() in (Atspi.Role.SLIDER, Atspi.Role.SCROLL_BAR):
        words.append(f"{Atspi.Value.get_current_value(node):g}")
    if description and description != node.get_name():  # as readers do
        words.append(description)
    return " | ".join(words)


class Teller:
    """Writes down what is said, step by step."""

    def __init__(self):
        self.steps = {}
        self.said = []
        for kind in ("object:state-changed:focused", "window:activate", "object:property-change:accessible-name",
                     "object:property-change:accessible-value", "object:state-changed:checked", "object:announcement"):
            try:
                Atspi.EventListener.new(self.note).register(kind)
            except GLib.Error:
                pass  # a bus that does not know it

    def note(self, event):
        try:
            source = event.source
            kind = event.type
            if kind.startswith("object:property-change"):
                if source.get_role() == Atspi.Role.STATUS_BAR:
                    source.clear_cache()
                    self.say("status: " + source.get_name())
                return
            if kind.startswith("object:state-changed") and not event.detail1:
                return
            if kind.startswith("window:"):
                source.clear_cache()
                self.say("window: " + source.get_name())
            else:
                self.say(spoken(source))
        except GLib.Error:
            pass  # gone before anybody could ask

    def say(self, words):
        if not self.said or self.said[-1] != words:
            self.said.append(words)

    def step(self, name, *acts, patience=8):
        """What is said because of some acts, each of which waits until nothing more is said."""
        self.said = self.steps.setdefault(name, [])
        for act in acts:
            before = len(self.said)
            act()
            end = time.monotonic() + patience
            while time.monotonic() < end and len(self.said) == before:
                turn(0.1)
            heard = -1
            while heard != len(self.said):
                heard = len(self.said)
                turn(0.25)
        return self.said


def typed(text):
    return lambda: xdotool("type", "--delay", "15", text)


def focus_newest(count):
    """Where no window manager does: the keys for the newest window, once there are so many."""
    def newest():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "annals"], capture_output=True, text=True).stdout.split()
        return found if len(found) >= count else None

    windows = eventually(newest, 20) or []
    if windows:
        try:
            subprocess.run(["xdotool", "windowfocus", "--sync", windows[-1]], stdout=subprocess.DEVNULL, timeout=5)
        except subprocess.TimeoutExpired:
            pass  # it is gone again
        turn(0.25)
    return windows


def tab_to(teller, name, wanted, most=40):
    """Tab until something whose line begins so has the keys."""
    said = teller.steps.setdefault(name, [])
    for _ in range(most):
        if said and said[-1].startswith(wanted):
            return
        teller.step(name, keys("Tab"), patience=1)


def walk(teller, folder):
    window = lambda: focus_newest(1)
    teller.step("start", window)
    tab_to(teller, "start", "Choose files")
    teller.step("import", lambda: (keys("space")(), focus_newest(2)))
    teller.step("import", typed(os.path.join(folder, "article.md")))
    teller.step("import", lambda: (keys("Return")(), turn(1.0), focus_newest(2)))
    teller.step("import", lambda: (keys("ctrl+a")(), typed(os.path.join(folder, "market.annals"))()))
    teller.step("import", lambda: (keys("Return")(), turn(3.0), focus_newest(1)))
    teller.step("timeline", keys("Home"), keys("Right"), keys("End"))
    teller.step("review", keys("ctrl+r"), keys("a"), keys("x"), keys("u"), keys("y"), keys("s"))
    teller.step("timeline again", keys("ctrl+r"), keys("Home"))
    teller.step("edit", lambda: (keys("F2")(), focus_newest(2)))
    tab_to(teller, "edit", "Cancel")
    teller.step("edit", lambda: (keys("Escape")(), focus_newest(1)))
    teller.step("filter", keys("slash"), typed("Joyo"), keys("Return"), keys("Escape"), keys("Escape"))
    tab_to(teller, "chart", "Lines")
    teller.step("chart", keys("Right"))
    tab_to(teller, "chart", "Chart")
    tab_to(teller, "round", "event")
    teller.step("export", lambda: (keys("ctrl+e")(), focus_newest(2)))
    tab_to(teller, "export", "Save…")
    teller.step("export", lambda: (keys("Return")(), turn(1.0), focus_newest(3)))
    teller.step("export", lambda: (keys("ctrl+a")(), typed(os.path.join(folder, "picture.png"))()))
    teller.step("export", lambda: (keys("Return")(), turn(2.0), focus_newest(1)))


def main():
    program, folder, output = sys.argv[1:4]
    steps = {}
    if has_bus():
        process = subprocess.Popen([program])
        try:
            eventually(application)
            teller = Teller()
            walk(teller, folder)
            steps = teller.steps
        finally:
            process.terminate()
            process.wait()
    with open(output, "w", encoding="utf-8") as file:
        json.dump(steps, file, ensure_ascii=False, indent=1)


main()
