"""A seeded world of clients, a server and a bad network around the shipped sessions: same seed, same history."""

from __future__ import annotations

import random

from sync.protocol.scope import Scope
from tests.sync.protocol.simulation.toy_client import Crashed, ToyClient
from tests.sync.protocol.simulation.toy_server import TYPE, Link, ToyServer

BUCKETS = ("owner:", "owner:1", "owner:2")
PEOPLE = ("", "1", "2")
RECORDS = [f"00000000-0000-7000-8000-{number:012x}" for number in range(5)]
MOST_STEPS_TO_HEAL = 5_000


class World:
    """Runs `steps` steps of work and faults, heals, and checks that nothing was lost, doubled or left behind."""

    def __init__(self, seed: int, clients: int = 3) -> None:
        self.chance = chance = random.Random(seed)
        self.server = ToyServer(chance)
        crash = chance.choice((0.0, 0.02, 0.1))
        self.faults = chance.choice((0.0, 0.05, 0.2))
        self.now = 0
        self.clients = [
            ToyClient(f"0000000{number}-0000-7000-8000-000000000000", self.scope(number), self.server, chance, crash)
            for number in range(clients)
        ]

    @staticmethod
    def scope(number: int) -> Scope:
        """The first client sees everything, the others what is their own."""
        return Scope(own=frozenset({TYPE}), person=PEOPLE[number]) if number else Scope(frozenset({TYPE}))

    def run(self, steps: int) -> None:
        """A history, and the oracle's questions at its end."""
        for _ in range(steps):
            client = self.chance.choice(self.clients)
            try:
                self.step(client)
            except Crashed:
                client.start()
        self.heal()
        self.check()

    def step(self, client: ToyClient) -> None:
        """One thing happens."""
        x = self.chance.random()
        if x < 0.25:
            client.write(self.chance.choice(RECORDS), self.chance.choice(BUCKETS))
        elif x < 0.25 + self.faults:
            self.fault(client)
        elif client.link is None:
            if self.chance.random() < 0.2:
                client.exchange(answer_is_lost=self.chance.random() < self.faults)
            else:
                client.connect()
            client.step_of_load()
        else:
            self.progress(client)

    def progress(self, client: ToyClient) -> None:
        """A frame arrives or work gets done somewhere."""
        x = self.chance.random()
        link = client.link
        busy = [each for each in self.server.links if each.up or each.work]
        if x < 0.45 and busy:
            self.serve(self.chance.choice(busy))
        elif x < 0.8 and link is not None and link.down:
            client.receive()
        elif x < 0.88:
            self.tell_heads()
        elif x < 0.94:
            client.store_next()
        elif link is not None and link.closed and not link.down:
            client.lose(self.now)
        else:
            client.step_of_load()

    def serve(self, link: Link) -> None:
        """The server takes a frame or finishes some work on one connection."""
        if link.up and (not link.work or self.chance.random() < 0.5):
            self.server.receive(link)
        else:
            self.server.do_work(link)
        if link.cut and not link.up and not link.work:
            self.server.links.remove(link)

    def tell_heads(self) -> None:
        """News of the feed reach the links, which may be late."""
        for link in self.server.links:
            self.server.carry_out(link, link.session.moved(self.server.head))

    def fault(self, client: ToyClient) -> None:
        """Something goes wrong."""
        x = self.chance.random()
        link = client.link
        if x < 0.25:
            client.lose(self.now)
        elif x < 0.4:
            client.connect()
        elif x < 0.5:
            client.start()
        elif x < 0.6:
            self.server.restart()
        elif x < 0.65:
            self.server.compact()
        elif x < 0.75:
            self.now += self.chance.choice((1_000_000, 30_000_000, 100_000_000))
            client.carry_out(client.session.tick(self.now))
        elif link is not None:
            lane = link.up if self.chance.random() < 0.5 else link.down
            if lane:
                place = self.chance.randrange(len(lane))
                if self.chance.random() < 0.3:
                    lane.insert(place, lane[place])
                else:
                    lane[place] = self.damaged(lane[place])

    def damaged(self, frame: bytes) -> bytes:
        """A truncated frame, or garbage."""
        if frame and self.chance.random() < 0.7:
            return frame[: self.chance.randrange(len(frame))]
        return self.chance.randbytes(self.chance.randrange(1, 60))

    def heal(self) -> None:
        """From here on nothing goes wrong, and everything that waits gets its turn."""
        for client in self.clients:
            client.crash_chance = 0.0
        for _ in range(MOST_STEPS_TO_HEAL):
            busy = [client for client in self.clients if self.heal_client(client)]
            if not busy and not self.heal_server():
                return
        raise AssertionError("the world did not come to rest")

    def heal_client(self, client: ToyClient) -> bool:
        """Whether the client still had something to do."""
        if client.link is not None and client.link.closed and not client.link.down:
            client.lose(self.now)
        if client.link is None:
            client.connect()
            return True
        if client.load is not None:
            client.step_of_load()
            return True
        if client.link.down or client.unstored:
            client.store_next()
            if client.link is not None and client.link.down:
                client.receive()
            return True
        return False

    def heal_server(self) -> bool:
        """Whether a link still had something to do."""
        self.tell_heads()
        busy = [each for each in self.server.links if each.up or each.work]
        for link in busy:
            self.serve(link)
        return bool(busy) or any(each.link is None or each.link.down or each.unstored for each in self.clients)

    def check(self) -> None:
        """Every mutation decided once and in order; every client up to date with what it may see."""
        decided = self.server.decided
        assert len(set(decided)) == len(decided), "a mutation was applied twice"
        for client in self.clients:
            mine = [each for each in decided if each[:24] == client.device[:24]]
            assert mine == client.disk.made, "mutations were lost or came out of order"
            assert list(client.disk.verdicts) == client.disk.made
            assert not client.disk.queue
            assert client.disk.cursor == self.server.head
            assert client.disk.rows == self.server.visible_rows(client.scope), "a replica has diverged"
