"""Tests of the module, against the library that CLASSPEC_LIBRARY names."""

import datetime
import json
import pathlib
import sys
import tempfile
import threading
import unittest

import classpec

PLAN = """
authority nys "State" { route open "Open Competitive" }
education high_school "high school graduation"
experience desk_work "desk work"
standard desk "Desk" {
    revision 2020-01
    class clerk "Clerk" {
        code 100
        qualify open { all of { education high_school 2 years of desk_work } }
    }
}
"""
ANNA = {"id": "anna", "education": [{"level": "high_school"}], "experience": [{"kinds": ["desk_work"], "years": 3}]}
BERT = {"id": "bert", "education": [], "experience": []}


class Tests(unittest.TestCase):
    def setUp(self):
        self.plan = classpec.compile_text(PLAN)

    def test_classes(self):
        self.assertEqual([c.title for c in self.plan.classes.values()], ["Clerk"])
        self.assertIn("Clerk", self.plan._repr_html_())
        self.assertEqual(repr(self.plan), "<Plan of 1 classes>")

    def test_judge(self):
        answers = self.plan.judge([ANNA, BERT, {"id": "carl", "educaton": []}], as_of="2025-01-31")
        self.assertEqual([a.outcome for a in answers], ["met", "not_met", "rejected"])
        self.assertEqual(answers.counts(), {"met": 1, "not_met": 1, "rejected": 1})
        self.assertEqual(len(answers.rejected), 1)
        self.assertIn("bert", answers._repr_html_())
        self.assertIn("rejected", repr(answers[2]))

    def test_qualify(self):
        answers = self.plan.qualify(BERT, as_of=datetime.date(2025, 1, 31), classes=["clerk"])
        self.assertEqual(answers[0].outcome, "not_met")
        self.assertFalse(answers[0].met)
        with self.assertRaises(classpec.Error):
            self.plan.qualify({"id": "a", "educaton": []}, as_of="2025-01-31")
        with self.assertRaisesRegex(classpec.Error, "clark"):
            self.plan.qualify(ANNA, as_of="2025-01-31", classes="clark")

    def test_markup_is_text(self):
        self.assertNotIn("<b>", self.plan.judge([{**BERT, "id": "<b>"}], as_of="2025-01-31")._repr_html_())

    def test_mistakes(self):
        plan = classpec.compile_text(PLAN.replace("of desk_work", "of desk_wrk"), "desk.classpec")
        found = plan.check()
        self.assertEqual((found[0].code, found[0].line, found[0].fix), ("E201", 9, "desk_work"))
        self.assertIn("desk.classpec:9", found._repr_html_())
        with self.assertRaises(classpec.Mistakes) as caught:
            plan.judge([ANNA], as_of="2025-01-31")
        self.assertIn("desk_wrk", str(caught.exception))

    def test_files(self):
        with self.assertRaisesRegex(classpec.Error, "/nowhere"):
            classpec.load("/nowhere")

    def test_diff(self):
        report = self.plan.diff(classpec.compile_text(PLAN.replace("2 years", "1 year")))
        self.assertIn("loosened", str(report))

    def test_errors_do_not_pile_up(self):
        for name in ("clark", "clirk"):
            with self.assertRaises(classpec.Error) as caught:
                self.plan.judge([], as_of="2025-01-31", classes=[name])
            self.assertEqual(str(caught.exception).split("`")[:2], ["no class is called ", name])
        for wrong in ("a\0b", 5):
            with self.assertRaisesRegex(classpec.Error, "expected a name"):
                self.plan.judge([], as_of="2025-01-31", classes=[wrong])
        for wrong in ("31.1.2025", "2025-02-30"):
            with self.assertRaisesRegex(classpec.Error, "expected a date such as"):
                self.plan.judge([], as_of=wrong)

    def test_records_of_every_kind(self):
        lines = "".join(json.dumps(record) + "\n" for record in (ANNA, BERT))
        expected = {"met": 1, "not_met": 1}
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory, "records.ndjson")
            path.write_text(lines)
            for records in ([ANNA, BERT], iter([ANNA, BERT]), lines, lines.encode(), path):
                self.assertEqual(self.plan.judge(records, as_of="2025-01-31").counts(), expected)
        self.assertEqual(self.plan.judge(ANNA, as_of="2025-01-31", classes=self.plan.classes["nys.clerk"]).counts(), {"met": 1})
        self.assertEqual(len(self.plan.judge([], as_of="2025-01-31")), 0)
        for wrong in (5, [5], [{"id": {1, 2}}], [{"id": object()}]):
            with self.assertRaises(classpec.Error):
                self.plan.judge(wrong, as_of="2025-01-31")
        self.assertEqual(len(self.plan.judge([{"id": "\ud800"}], as_of="2025-01-31").rejected), 1)

    def test_mistakes_of_either_side(self):
        bad = classpec.compile_text(PLAN.replace("of desk_work", "of desk_wrk"))
        for was, now in ((bad, self.plan), (self.plan, bad)):
            with self.assertRaisesRegex(classpec.Mistakes, "desk_wrk"):
                was.diff(now)

    def test_threads_do_not_wait_for_each_other_for_ever(self):
        other = classpec.compile_text(PLAN)
        pairs = [(self.plan, other), (other, self.plan)] * 2
        threads = [threading.Thread(target=lambda a, b: [a.diff(b) for _ in range(20)], args=pair, daemon=True) for pair in pairs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(300)
        self.assertFalse(any(thread.is_alive() for thread in threads))

    def frames(self):
        try:
            import numpy
            import pandas
        except ImportError:
            self.skipTest("pandas is not installed")
        return numpy, pandas

    def test_frame(self):
        _, pandas = self.frames()
        frame = pandas.DataFrame([ANNA, BERT])
        self.assertEqual(list(self.plan.judge(frame, as_of="2025-01-31").frame()["outcome"]), ["met", "not_met"])

    def test_frame_of_numpy(self):
        numpy, pandas = self.frames()
        job = {"kinds": numpy.array(["desk_work"]), "from": pandas.Timestamp("2020-01-01"), "to": datetime.date(2024, 1, 1), "paid": numpy.bool_(True), "hours_per_week": numpy.nan}
        months = {"kinds": ["desk_work"], "months": numpy.int64(30)}
        frame = pandas.DataFrame({"id": ["a", "b", "c"], "education": [[{"level": "high_school"}], [], pandas.NA], "experience": [[job], [months], None]})
        self.assertEqual([a.outcome for a in self.plan.judge(frame, as_of="2025-01-31")], ["undetermined", "not_met", "undetermined"])

    def test_flat_frame(self):
        numpy, pandas = self.frames()
        frame = pandas.DataFrame({"id": ["a", "b", "c", 'd, "x"'], "education": ["high_school", "0", None, "high_school"],
                                  "experience:desk_work": [30, 30, 30, numpy.nan], "x_tall": [True, False, None, True]})
        answers = self.plan.judge(frame, as_of="2025-01-31")
        self.assertEqual([(a.id, a.outcome) for a in answers],
                         [("a", "met"), ("b", "not_met"), ("c", "undetermined"), ('d, "x"', "undetermined")])
        self.assertEqual(len(self.plan.judge(frame[:0], as_of="2025-01-31")), 0)


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=0).result
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed")
    sys.exit(bad != 0)
