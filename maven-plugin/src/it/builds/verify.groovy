def log = new File(basedir, 'build.log').text

assert log.contains('The site: ' + new File(basedir, 'target/haven/index.html').toPath().toUri())
assert log =~ /\d+ pages, \d+ files \(\d+ written, 0 unchanged, 0 removed\), no warnings/
assert log.contains('The hub is in order')

assert new File(basedir, 'target/haven/index.html').text.contains('href="guides/listening.html"')
assert new File(basedir, 'target/haven/guides/listening.html').text.contains('Let the other person set the pace.')
assert new File(basedir, 'target/haven/help/night-line.html').text.contains('0808')
assert new File(basedir, 'target/haven-report/report.html').file
