"""What a signal does, and when."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from auditor import interrupts
from auditor.interrupts import gentle_stops, stoppable

if sys.platform == "win32":
    pytest.skip("Windows has no such signals", allow_module_level=True)


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def no_echo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupts, "ECHO", -1.0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_what_is_stoppable(number: int) -> None:
    with gentle_stops():
        with pytest.raises(KeyboardInterrupt), stoppable():
            signal.raise_signal(number)
        signal.raise_signal(number)


def test_a_signal_before_the_work_ends_it_at_its_beginning() -> None:
    begun = False
    with gentle_stops():
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt), stoppable():
            begun = True
    assert not begun


@pytest.mark.usefixtures("no_echo")
def test_each_work_can_be_stopped_once_and_cleaning_up_cannot() -> None:
    cleaned = 0
    with gentle_stops():
        for _ in range(2):
            with pytest.raises(KeyboardInterrupt), stoppable():
                try:
                    signal.raise_signal(signal.SIGINT)
                finally:
                    signal.raise_signal(signal.SIGTERM)
                    cleaned += 1
    assert cleaned == 1, "the second work was stopped before it began"


def test_the_same_wish_repeated_stops_the_next_work_no_more() -> None:
    with gentle_stops():
        with pytest.raises(KeyboardInterrupt), stoppable():
            signal.raise_signal(signal.SIGINT)
        for _ in range(3):
            signal.raise_signal(signal.SIGINT)
        with stoppable():
            pass


def test_work_within_work_is_stopped_from_within() -> None:
    with gentle_stops(), stoppable(), pytest.raises(KeyboardInterrupt), stoppable():
        signal.raise_signal(signal.SIGINT)


def test_what_is_ignored_stays_ignored_and_the_rest_comes_back() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    before = signal.getsignal(signal.SIGTERM)
    with gentle_stops():
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before


def test_after_a_stop_nothing_can_change_how_the_program_ends() -> None:
    with gentle_stops(), pytest.raises(KeyboardInterrupt), stoppable():
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_in_another_thread_nothing_changes() -> None:
    seen = []

    def work() -> None:
        with gentle_stops(), stoppable():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.getsignal(signal.SIGINT)]
