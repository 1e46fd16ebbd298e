"""The functions of libclasspec, as classpec/compiler.h declares them."""

import ctypes
import os
from ctypes import POINTER, c_char_p, c_int, c_size_t, c_uint32, c_void_p
from typing import Any

API = 1
DONE, MISTAKES, WRONG_USE, NO_MEMORY, FAULT = range(5)


class Diagnostic(ctypes.Structure):
    _fields_ = [
        ("code", c_char_p),
        ("check", c_char_p),
        ("severity", c_int),
        ("message", c_char_p),
        ("path", c_char_p),
        ("line", c_uint32),
        ("column", c_uint32),
        ("end_line", c_uint32),
        ("end_column", c_uint32),
        ("fix", c_char_p),
        ("allowed", c_char_p),
    ]


class Question(ctypes.Structure):
    _fields_ = [
        ("size", c_uint32),
        ("as_of", c_uint32),
        ("stage", c_uint32),
        ("explain", c_uint32),
        ("classes", POINTER(c_char_p)),
        ("class_count", c_uint32),
        ("route", c_char_p),
        ("specialty", c_char_p),
    ]


_TEXT = [POINTER(c_void_p), POINTER(c_size_t)]
_FUNCTIONS = {
    "api": (c_uint32, []),
    "version": (c_char_p, []),
    "open": (c_void_p, []),
    "close": (None, [c_void_p]),
    "said": (c_char_p, [c_void_p]),
    "add_file": (c_int, [c_void_p, c_char_p]),
    "add_text": (c_int, [c_void_p, c_char_p, c_char_p, c_size_t]),
    "limit": (c_int, [c_void_p, c_char_p]),
    "compile": (c_int, [c_void_p]),
    "diagnostic_count": (c_size_t, [c_void_p]),
    "diagnostic": (c_int, [c_void_p, c_size_t, POINTER(Diagnostic)]),
    "model": (c_int, [c_void_p, *_TEXT]),
    "judge": (c_int, [c_void_p, c_char_p, c_size_t, POINTER(Question), *_TEXT]),
    "diff": (c_int, [c_void_p, c_void_p, *_TEXT]),
}


class Library:
    """Each function under its name without the prefix."""

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)  # __init__ sets those there are

    def __init__(self) -> None:
        path = os.environ.get("CLASSPEC_LIBRARY", "libclasspec.so.1")
        try:
            library = ctypes.CDLL(path)
        except OSError as error:
            raise ImportError(
                f"cannot load {path}: {error}; install libclasspec, or name it in CLASSPEC_LIBRARY"
            ) from error
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(library, "classpec_compiler_" + name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        if self.api() < API:
            raise ImportError(f"{path} has version {self.api()} of the interface; {API} is needed")


library = Library()
