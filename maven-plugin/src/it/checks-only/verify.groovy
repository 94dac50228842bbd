assert new File(basedir, 'build.log').text =~ /The hub is in order: \d+ pages, no warnings/
assert new File(basedir, 'target/haven-report/report.html').file
assert new File(basedir, 'target').list() == ['haven-report']
