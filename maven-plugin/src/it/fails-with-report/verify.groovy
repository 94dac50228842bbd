def log = new File(basedir, 'build.log').text
def report = new File(basedir, 'target/haven-report/report.html').text

['listning.md', 'nite-line', 'titel', 'wellbeing', '<b>'].each { assert log.contains(it) }
['broken-link', 'unknown-resource', 'unknown-field', 'unknown-topic', 'raw-html'].each {
    assert log.contains(it)
    assert report.contains(it)
}
assert log =~ /The hub has \d+ mistakes; nothing was written\. Read /
assert !log.contains('\tat ')

// The site of the good build is as it was.
assert new File(basedir, 'target/haven/guides/listening.html').text.contains('Say what you heard')
assert new File(basedir, 'target/haven/index.html').text.contains('href="guides/listening.html"')
