"""Classification standards: loaded, checked, and asked about people.

>>> plan = classpec.load("specs/nys")
>>> plan.qualify(record, as_of="2025-01-31")
"""

from .answers import Answer, Answers
from .plan import Class, Diagnostic, Diagnostics, Error, Mistakes, Plan, compile_text, load

__all__ = ["Answer", "Answers", "Class", "Diagnostic", "Diagnostics", "Error", "Mistakes", "Plan", "compile_text", "load"]
__version__ = "0.1.0"
