"""What a plan says of people."""

import html
import json
from collections.abc import Sequence
from typing import Any, Optional, Union, overload

_COLOURS = {
    "met": "#1a7f37",
    "conditional": "#4d7c0f",
    "needs_determination": "#9a6700",
    "undetermined": "#6e7781",
    "not_met": "#b42318",
}


def _cell(text: object) -> str:
    return f"<td>{html.escape('' if text is None else str(text))}</td>"


class Answer:
    """Whether one person meets one class by one route. `data` is all of it, as docs/results.md says."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    @property
    def id(self) -> str:
        """Whose record it is."""
        return str(self.data.get("id", ""))

    @property
    def class_id(self) -> Optional[str]:
        return self.data.get("class")

    @property
    def route(self) -> Optional[str]:
        return self.data.get("route")

    @property
    def specialty(self) -> Optional[str]:
        return self.data.get("specialty")

    @property
    def outcome(self) -> str:
        """met, conditional, needs_determination, undetermined or not_met; or rejected."""
        return "rejected" if "rejected" in self.data else self.data["result"]

    @property
    def met(self) -> bool:
        return self.outcome == "met"

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def __repr__(self) -> str:
        if "rejected" in self.data:
            return f"<Answer line {self.data['line']}: rejected: {self.data['rejected']}>"
        by = (self.route or "") + (f" for {self.specialty}" if self.specialty else "")
        return f"<Answer {self.id}: {self.class_id} by {by}: {self.outcome}>"

    def _row(self) -> str:
        if "rejected" in self.data:
            return f"<tr>{_cell('line %d' % self.data['line'])}<td colspan=5>rejected: " \
                   f"{html.escape(self.data['rejected'])}</td></tr>"
        colour = _COLOURS.get(self.outcome, "inherit")
        return (
            f"<tr>{_cell(self.id)}{_cell(self.class_id)}{_cell(self.route)}{_cell(self.specialty)}"
            f'<td style="color:{colour};font-weight:600">{html.escape(self.outcome.replace("_", " "))}</td>'
            f"{_cell(self.data.get('nearest'))}</tr>"
        )

    def _repr_html_(self) -> str:
        return Answers([self])._repr_html_()


class Answers(Sequence[Answer]):
    """Answers in the order of the records."""

    SHOWN = 50

    def __init__(self, answers: list[Answer]) -> None:
        self._answers = answers

    @classmethod
    def parse(cls, text: str) -> "Answers":
        return cls([Answer(json.loads(line)) for line in text.splitlines() if line])

    @overload
    def __getitem__(self, index: int) -> Answer: ...
    @overload
    def __getitem__(self, index: slice) -> "Answers": ...
    def __getitem__(self, index: Union[int, slice]) -> Any:
        return Answers(self._answers[index]) if isinstance(index, slice) else self._answers[index]

    def __len__(self) -> int:
        return len(self._answers)

    @property
    def rejected(self) -> "Answers":
        """Records that could not be read, with the reason."""
        return Answers([answer for answer in self if answer.outcome == "rejected"])

    def counts(self) -> dict[str, int]:
        """How many of each outcome."""
        counts: dict[str, int] = {}
        for answer in self:
            counts[answer.outcome] = counts.get(answer.outcome, 0) + 1
        return counts

    def frame(self) -> Any:
        """A data frame with a row for each answer; needs pandas."""
        import pandas  # type: ignore[import-untyped,unused-ignore]

        return pandas.DataFrame([{**answer.data, "outcome": answer.outcome} for answer in self])

    def __repr__(self) -> str:
        told = ", ".join(f"{count} {outcome}" for outcome, count in self.counts().items())
        return f"<{len(self)} answers: {told}>" if told else "<no answers>"

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{word}</th>" for word in ("id", "class", "route", "specialty", "outcome", "nearest way"))
        rows = "".join(answer._row() for answer in self._answers[: self.SHOWN])
        rest = len(self) - self.SHOWN
        more = f"<caption>and {rest} more</caption>" if rest > 0 else ""
        return f"<table>{more}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
