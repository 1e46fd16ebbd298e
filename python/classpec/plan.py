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
Classes = Union[str, "Class", Iterable[Union[str, "Class"]]]


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


class Diagnostics(list[Diagnostic]):
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
    data: dict[str, Any]

    def __repr__(self) -> str:
        return f"<Class {self.id}: {self.title}>"


def _text(value: bytes) -> str:
    return value.decode(errors="replace")


def _text_or_none(value: Optional[bytes]) -> Optional[str]:
    return None if value is None else _text(value)


def _name(value: Any) -> bytes:
    """The id of a class, or of a route or specialty."""
    name = getattr(value, "id", value)
    if not isinstance(name, str) or "\0" in name:
        raise Error(f"expected a name, found {value!r}")
    return name.encode(errors="replace")


def _date(value: Date) -> int:
    if value is None:
        value = datetime.date.today()
    if isinstance(value, str):
        try:
            value = datetime.date.fromisoformat(value)
        except ValueError:
            raise Error(f"expected a date such as 2025-01-31, found {value!r}") from None
    return value.year * 10000 + value.month * 100 + value.day


def _is_absent(value: Any) -> bool:
    """NaN, NaT and NA, which say nothing."""
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas.NA has no truth, and an array has many
        return type(value).__name__ == "NAType"


def _plain(value: Any) -> Any:
    """What JSON can say, of values of numpy and pandas too."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items() if not _is_absent(one)}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if hasattr(value, "tolist"):
        return _plain(value.tolist())
    return value


def _line(record: Any) -> bytes:
    if not isinstance(record, Mapping):
        raise Error(f"expected a record, which is a dict, found {record!r}")
    try:
        return json.dumps(_plain(record)).encode() + b"\n"
    except (TypeError, ValueError) as error:
        raise Error(f"a record cannot be written as JSON: {error}") from error


def _frame(frame: Any) -> bytes:
    """CSV of a data frame with plain cells; NDJSON of one that has lists in it, whose empty cells say nothing."""
    if not any(isinstance(cell, (list, tuple, dict)) for column in frame.columns for cell in frame[column]):
        flat = frame.astype(object).where(frame.notna(), None)
        for column in flat.columns:
            flat[column] = [{True: "yes", False: "no"}[cell] if isinstance(cell, bool) else cell for cell in flat[column]]
        return str(flat.to_csv(index=False)).encode(errors="replace")
    rows = ({key: cell for key, cell in row.items() if cell is not None} for row in frame.to_dict(orient="records"))
    return b"".join(map(_line, rows))


def _lines(records: Any) -> bytes:
    """Records as the library reads them: of dicts, a data frame, a file, or a text."""
    if hasattr(records, "to_dict") and hasattr(records, "columns"):
        return _frame(records)
    if isinstance(records, os.PathLike):
        with open(records, "rb") as file:
            return file.read()
    if isinstance(records, str):
        return records.encode(errors="replace")
    if isinstance(records, bytes):
        return records
    if isinstance(records, Mapping):
        records = [records]
    if not isinstance(records, Iterable):
        raise Error(f"expected records, found {records!r}")
    return b"".join(map(_line, records))


class Plan:
    """A compiled plan. Threads may share it: they wait for one another."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._handle = library.open()
        if not self._handle:
            raise MemoryError
        self._classes: Optional[dict[str, Class]] = None
        self._model: Optional[dict[str, Any]] = None

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
        said = library.said(self._handle).decode(errors="replace").strip()
        raise Error(said.removeprefix("classpec: ") or "a mistake in classpec itself")

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
                        found.end_line, found.end_column, _text_or_none(found.fix), _text_or_none(found.allowed)))
            return told

    @property
    def model(self) -> dict[str, Any]:
        """The plan as docs/model.schema.json describes it."""
        if self._model is None:
            model: dict[str, Any] = json.loads(self._take(library.model, self._handle))
            self._model = model
        return self._model

    @property
    def classes(self) -> dict[str, Class]:
        """Each class by its id; of several revisions the newest."""
        if self._classes is None:
            classes: dict[str, Class] = {}
            for standard in self.model["standards"]:
                for one in standard["classes"]:
                    classes.setdefault(one["id"], Class(one["id"], one["title"], one))
            self._classes = classes
        return self._classes

    def judge(self, records: Any, as_of: Date = None, classes: Classes = (), route: Optional[str] = None,
              specialty: Optional[str] = None, stage: str = "filing", explain: bool = False) -> Answers:
        """An answer for each record, class, route and specialty. `records`: dicts, a data frame, a path or a text,
        as docs/records.md describes them. `as_of`: a date or "2025-01-31"; today when not given."""
        if isinstance(classes, (str, Class)):
            classes = [classes]
        names = [_name(name) for name in classes]
        if stage not in _STAGES:
            raise Error(f"expected a stage of {', '.join(_STAGES)}, found {stage}")
        question = _library.Question(
            ctypes.sizeof(_library.Question), _date(as_of), _STAGES.index(stage), int(explain),
            (ctypes.c_char_p * len(names))(*names) if names else None, len(names),
            _name(route) if route else None, _name(specialty) if specialty else None)
        lines = _lines(records)
        return Answers.parse(self._take(library.judge, self._handle, lines, len(lines), ctypes.byref(question)))

    def qualify(self, record: Mapping[str, Any], as_of: Date = None, classes: Classes = (), **asked: Any) -> Answers:
        """The same for one person, with every requirement explained."""
        answers = self.judge([record], as_of, classes, **{"explain": True, **asked})
        if answers.rejected:
            raise Error(answers.rejected[0].data["rejected"])
        return answers

    def diff(self, later: "Plan") -> dict[str, Any]:
        """What changed from this plan to the later one: the report of `classpec diff --format=json`."""
        first, second = sorted((self, later), key=id)  # both wait in one order
        with first._lock, second._lock:
            self._done(library.compile(self._handle))
            report: dict[str, Any] = json.loads(later._take(library.diff, self._handle, later._handle))
            return report

    def __repr__(self) -> str:
        errors = sum(d.severity == "error" for d in self.check())
        return f"<Plan with {errors} errors>" if errors else f"<Plan of {len(self.classes)} classes>"

    def _repr_html_(self) -> str:
        if any(d.severity == "error" for d in self.check()):
            return self.check()._repr_html_()
        rows = "".join(f"<tr><td>{html.escape(c.id)}</td><td>{html.escape(c.title)}</td></tr>"
                       for c in self.classes.values())
        return f"<table><thead><tr><th>class</th><th>title</th></tr></thead><tbody>{rows}</tbody></table>"


def load(paths: Union[str, os.PathLike[str], Iterable[Union[str, os.PathLike[str]]]]) -> Plan:
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
