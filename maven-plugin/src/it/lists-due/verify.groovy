def log = new File(basedir, 'build.log').text

assert log.contains('overdue since 2027-04-01: Night Line (resources/lines.yaml)')
assert new File(basedir, 'target/haven-report/due.csv').text.contains('night-line')
assert new File(basedir, 'target/haven-report/due.ics').text.contains('SUMMARY:Check Night Line')
assert !new File(basedir, 'target/haven').exists()
