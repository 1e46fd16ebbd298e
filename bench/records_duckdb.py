"""DuckDB reads the same files: records_duckdb.py json|csv|verdicts FILE ROUNDS. Prints the seconds of each round,
and how many there were: of processor time for reading, by the clock for verdicts. It may use all its threads."""
import sys
import time

import duckdb

COLUMNS = """{id: 'VARCHAR', education: 'STRUCT(level VARCHAR, field VARCHAR, accredited BOOLEAN, awarded VARCHAR)[]',
credits: 'STRUCT(amount DOUBLE, unit VARCHAR, subject VARCHAR, accredited BOOLEAN)[]',
experience: 'STRUCT(kinds VARCHAR[], "from" DATE, "to" DATE, days DOUBLE, months DOUBLE, years DOUBLE, hours DOUBLE, hours_per_week DOUBLE, paid BOOLEAN)[]',
service: 'STRUCT(class VARCHAR, "from" DATE, "to" DATE, months DOUBLE, permanent BOOLEAN)[]',
credentials: 'MAP(VARCHAR, BOOLEAN)', determinations: 'JSON'}"""

# Less than our rule: what is dated counts by the day, whatever its hours, and jobs may overlap.
VERDICTS = """select case
    when list_contains(list_transform(education, lambda x: x.level), 'nys.high_school') is null then 'undetermined'
    when (len(list_filter(education, lambda x: x.level in ('nys.high_school', 'nys.associates', 'nys.bachelors', 'nys.masters'))) > 0)
     and coalesce(list_sum(list_transform(list_filter(experience, lambda x: list_contains(x.kinds, 'nys.public_customer_service') and coalesce(x.paid, true)),
         lambda x: coalesce(x.months * 30, x.years * 360, x.days, date_diff('day', x."from", coalesce(x."to", date '2026-01-01'))))), 0)
       >= 1440 - case when len(list_filter(education, lambda x: x.level in ('nys.bachelors', 'nys.masters'))) > 0 then 720
                      when coalesce(list_sum(list_transform(credits, lambda x: x.amount)), 0) >= 60 then 360 else 0 end
    then 'met' else 'not_met' end as verdict, count(*) from {table} group by verdict"""


def main():
    what, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    connection = duckdb.connect()
    table = f"read_json('{path}', format='newline_delimited', columns={COLUMNS})"
    for _ in range(rounds):
        clock = time.perf_counter if what == "verdicts" else time.process_time
        start = clock()
        if what == "csv":
            connection.execute(f"create or replace table t as select * from read_csv('{path}', header=true)")
            count = connection.execute("select count(*) from t").fetchone()[0]
        elif what == "json":
            connection.execute(f"create or replace table t as select * from {table}")
            count = connection.execute("select count(*) from t").fetchone()[0]
        else:
            count = sum(row[1] for row in connection.execute(VERDICTS.format(table=table)).fetchall())
        print(f"{clock() - start:.6f} {count} 0")


main()
