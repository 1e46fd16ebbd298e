"""Tests of the module, against the library that CLASSPEC_LIBRARY names."""

import datetime
import sys
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

    def test_frame(self):
        try:
            import pandas
        except ImportError:
            self.skipTest("pandas is not installed")
        frame = pandas.DataFrame([ANNA, BERT])
        self.assertEqual(list(self.plan.judge(frame, as_of="2025-01-31").frame()["outcome"]), ["met", "not_met"])


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=0).result
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed")
    sys.exit(bad != 0)
