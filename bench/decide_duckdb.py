"""DuckDB's part of bench/decide: decides every person of a file whenever a line comes in.

    decide_duckdb.py FILE

Answers each line with the seconds of processor time it took, and how many people are not
met, undetermined and met. One thread, the table in memory; NULL, for what is missing, is
SQL's own third value.
"""

import sys
import time

import duckdb

RULE = """high_school = 1 and (days >= 1440 or (credits >= 60 and days >= 1080)
          or (bachelors = 1 and days >= 720))"""

database = duckdb.connect()
database.execute("set threads = 1")
database.execute(
    "create table people as select * from read_csv(?, columns = {'days': 'INTEGER', "
    "'credits': 'INTEGER', 'high_school': 'TINYINT', 'bachelors': 'TINYINT'})",
    [sys.argv[1]],
)
print("ready", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    database.execute(
        "create or replace table answers as select case when holds then 4 "
        "when not holds then 0 else 2 end::utinyint as outcome "
        f"from (select {RULE} as holds from people)"
    )
    seconds = time.process_time() - start
    database.execute("select outcome, count(*) from answers group by outcome")
    counts = dict(database.fetchall())
    print(seconds, counts.get(0, 0), counts.get(2, 0), counts.get(4, 0), flush=True)
