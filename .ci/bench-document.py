#!/usr/bin/env python3
"""Writes a made-up conference report of about so many bytes, the same for the same number: a document to measure with.

    bench-document.py BYTES >FILE
"""
import random
import sys

GIVEN = "Amira Tobias Ines Kwame Helga Rafael Noor Piotr Leila Jonas Mei Viktor Salma Oskar Dalia Henrik".split()
FAMILY = "Okonjo Lindqvist Abreu Hartmann Castellan Mwangi Petrova Nakagawa Ferreira Dubois Karimi Svoboda".split()
ROLES = ["minister of {}", "director of the {} board", "chair of the {} committee", "adviser on {}", "deputy head of {} planning"]
FIELDS = "fisheries harbours irrigation railways housing forestry nursing energy archives ferries".split()
TOPICS = ["the northern canals", "school meals", "coastal repairs", "the grain reserve", "night trains", "the river survey"]
VERBS = ["said", "told delegates", "added", "argued", "warned", "explained"]
INDIRECT = ["said that", "told the meeting that", "stressed that", "added that", "noted that"]
UNITS = ["households", "hectares", "boats", "pupils", "kilometres of track", "wells", "volunteers"]


class Reporter:
    def __init__(self, seed):
        self.dice = random.Random(seed)
        names = [f"{g} {f}" for g in GIVEN for f in FAMILY]
        self.people = [(n, self.dice.choice(ROLES).format(self.dice.choice(FIELDS))) for n in names]

    def figure(self):
        number = self.dice.randint(12, 990) * self.dice.choice([1, 1, 10, 1000])
        qualifier = self.dice.choice(["", "", "about ", "more than ", "at least ", "nearly "])
        form = self.dice.randint(0, 3)
        if form == 0:
            return f"{qualifier}{self.dice.randint(2, 95)} percent of {self.dice.choice(UNITS)}"
        if form == 1:
            return f"{qualifier}${self.dice.randint(2, 80)}.{self.dice.randint(1, 9)} million"
        return f"{qualifier}{number:,} {self.dice.choice(UNITS)}"

    def claim(self):
        return self.dice.choice([
            "work on {t} had reached {f}", "{f} still waited for {t}", "{t} would cost {f} by next spring",
            "the plan for {t} left out {f}", "money for {t} had been found for {f}",
        ]).format(t=self.dice.choice(TOPICS), f=self.figure())

    def sentence(self):
        claim = self.claim()
        return claim[0].upper() + claim[1:] + "."

    def paragraph(self):
        name, role = self.dice.choice(self.people)
        last = name.split()[-1]
        form = self.dice.randint(0, 4)
        if form == 0:
            return f"“{self.sentence()[:-1]},” {self.dice.choice(VERBS)} {name}, {role}. “{self.sentence()}”"
        if form == 1:
            return f"{name}, {role}, {self.dice.choice(INDIRECT)} {self.claim()}. {last} {self.dice.choice(INDIRECT)} {self.claim()}."
        if form == 2:
            return f"The {self.dice.choice(FIELDS)} committee said in a statement that {self.claim()}."
        if form == 3:
            return f"{last} called the pace “far too slow” and {self.dice.choice(INDIRECT)} {self.claim()}."
        return " ".join(self.sentence() for _ in range(self.dice.randint(2, 5)))

    def session(self, number):
        yield f"Session {number}: {self.dice.choice(TOPICS)}"
        for _ in range(self.dice.randint(8, 20)):
            yield self.paragraph()


def main():
    wanted = int(sys.argv[1])
    reporter, size, number = Reporter(20210317), 0, 0
    while size < wanted:
        number += 1
        for block in reporter.session(number):
            text = block + "\n\n"
            size += len(text.encode())
            sys.stdout.write(text)


if __name__ == "__main__":
    main()
