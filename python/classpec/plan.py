"""Plans: loaded, checked, asked, compared."""

import ctypes
import datetime
import html
import json
import os
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union

from . import _library
from ._library import library
from .answers import Answers

_SEVERITIES = ("note", "warning", "error")
_STAGES = ("filing", "examination", "appointment", "end_of_probation")

Date = Union[str, datetime.date, None]


class Error(Exception):
    """What was asked cannot be answered."""


class Mistakes(Error):
    """The plan has errors: `diagnostics` are all that is said of it."""

    def __init__(self, diagnostics: "Diagnostics") -> None:
        errors = [d for d in diagnostics if d.severity == "error"]
        super().__init__("\n".join(str(d) for d in errors[:20]))
        self.diagnostics = diagnostics


@dataclass(frozen=True)
class Diagnostic:
    """Something wrong or doubtful, and where: lines and columns count from 1."""

    code: str
    check: str
    severity: str
    message: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    fix: Optional[str]
    allowed: Optional[str]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.severity}[{self.code}]: {self.message}"


class Diagnostics(list):
    """A list of Diagnostic, which a notebook shows as a table."""

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(f'{d.path}:{d.line}:{d.column}')}</td><td>{d.severity}</td>"
            f"<td>{d.code}</td><td>{html.escape(d.message)}</td></tr>"
            for d in self
        )
        return f"<table><tbody>{rows}</tbody></table>" if rows else "<p>nothing is wrong</p>"


@dataclass(frozen=True)
class Class:
    """A class of positions; `data` is all that the model says of it (docs/model.schema.json)."""

    id: str
    title: str
    data: dict

    def __repr__(self) -> str:
        return f"<Class {self.id}: {self.title}>"


def _text(value: Optional[bytes]) -> Optional[str]:
    return None if value is None else value.decode()


def _date(value: Date) -> int:
    if value is None:
        value = datetime.date.today()
    if isinstance(value, str):
        value = datetime.date.fromisoformat(value)
    return value.year * 10000 + value.month * 100 + value.day


def _lines(records: Any) -> bytes:
    """NDJSON of dicts, or of a data frame, whose empty cells say nothing."""
    if hasattr(records, "to_dict") and hasattr(records, "columns"):
        records = [
            {key: value for key, value in row.items() if isinstance(value, (list, dict)) or value == value and value is not None}
            for row in records.to_dict(orient="records")
        ]
    elif isinstance(records, Mapping):
        records = [records]
    return b"".join(json.dumps(record, ensure_ascii=False, default=str).encode() + b"\n" for record in records)


class Plan:
    """A compiled plan. Threads may share it: they wait for one another."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._handle = library.open()
        if not self._handle:
            raise MemoryError
        self._classes: Optional[dict] = None
        self._model: Optional[dict] = None

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            library.close(self._handle)
            self._handle = None

    def _done(self, status: int) -> None:
        if status == _library.DONE:
            return
        if status == _library.NO_MEMORY:
            raise MemoryError
        if status == _library.MISTAKES:
            raise Mistakes(self.check())
        raise Error(library.said(self._handle).decode().strip() or "a mistake in classpec itself")

    def _compile(self) -> "Plan":
        status = library.compile(self._handle)
        if status != _library.MISTAKES:
            self._done(status)
        return self

    def _take(self, function: Any, *arguments: Any) -> str:
        text, size = ctypes.c_void_p(), ctypes.c_size_t()
        with self._lock:
            self._done(function(*arguments, ctypes.byref(text), ctypes.byref(size)))
            return ctypes.string_at(text, size.value).decode()

    def check(self) -> Diagnostics:
        """All that is wrong or doubtful, in the order of the places."""
        found = _library.Diagnostic()
        with self._lock:
            told = Diagnostics()
            for number in range(library.diagnostic_count(self._handle)):
                if library.diagnostic(self._handle, number, ctypes.byref(found)):
                    told.append(Diagnostic(
                        _text(found.code), _text(found.check), _SEVERITIES[found.severity],
                        _text(found.message), _text(found.path), found.line, found.column,
                        found.end_line, found.end_column, _text(found.fix), _text(found.allowed)))
            return told

    @property
    def model(self) -> dict:
        """The plan as docs/model.schema.json describes it."""
        if self._model is None:
            self._model = json.loads(self._take(library.model, self._handle))
        return self._model

    @property
    def classes(self) -> dict:
        """Each class by its id; of several revisions the newest."""
        if self._classes is None:
            classes: dict = {}
            for standard in self.model["standards"]:
                for one in standard["classes"]:
                    classes.setdefault(one["id"], Class(one["id"], one["title"], one))
            self._classes = classes
        return self._classes

    def judge(self, records: Any, as_of: Date = None, classes: Iterable[str] = (), route: Optional[str] = None,
              specialty: Optional[str] = None, stage: str = "filing", explain: bool = False) -> Answers:
        """An answer for each record, class, route and specialty. `records`: dicts or a data frame, as
        docs/records.md describes them. `as_of`: a date or "2025-01-31"; today when not given."""
        if isinstance(classes, str):
            classes = [classes]
        names = [name.encode() for name in classes]
        if stage not in _STAGES:
            raise Error(f"expected a stage of {', '.join(_STAGES)}, found {stage}")
        question = _library.Question(
            ctypes.sizeof(_library.Question), _date(as_of), _STAGES.index(stage), int(explain),
            (ctypes.c_char_p * len(names))(*names) if names else None, len(names),
            route.encode() if route else None, specialty.encode() if specialty else None)
        lines = _lines(records)
        return Answers.parse(self._take(library.judge, self._handle, lines, len(lines), ctypes.byref(question)))

    def qualify(self, record: Mapping, as_of: Date = None, classes: Iterable[str] = (), **asked: Any) -> Answers:
        """The same for one person, with every requirement explained."""
        answers = self.judge([record], as_of, classes, **{"explain": True, **asked})
        if answers.rejected:
            raise Error(answers.rejected[0].data["rejected"])
        return answers

    def diff(self, later: "Plan") -> dict:
        """What changed from this plan to the later one: the report of `classpec diff --format=json`."""
        with self._lock:
            return json.loads(later._take(library.diff, self._handle, later._handle))

    def __repr__(self) -> str:
        errors = sum(d.severity == "error" for d in self.check())
        return f"<Plan with {errors} errors>" if errors else f"<Plan of {len(self.classes)} classes>"

    def _repr_html_(self) -> str:
        if any(d.severity == "error" for d in self.check()):
            return self.check()._repr_html_()
        rows = "".join(f"<tr><td>{html.escape(c.id)}</td><td>{html.escape(c.title)}</td></tr>"
                       for c in self.classes.values())
        return f"<table><thead><tr><th>class</th><th>title</th></tr></thead><tbody>{rows}</tbody></table>"


def load(paths: Union[str, os.PathLike, Iterable]) -> Plan:
    """The plan in a file, a directory of *.classpec files, or several of them. A plan with errors can only be
    checked: whatever else is asked of it raises Mistakes."""
    plan = Plan()
    for path in [paths] if isinstance(paths, (str, os.PathLike)) else paths:
        plan._done(library.add_file(plan._handle, os.fsencode(path)))
    return plan._compile()


def compile_text(text: str, path: str = "text.classpec") -> Plan:
    """The plan in a text."""
    plan = Plan()
    data = text.encode()
    plan._done(library.add_text(plan._handle, path.encode(), data, len(data)))
    return plan._compile()
