def log = new File(basedir, 'build.log').text

assert log.contains('damaged.csv:2  error  damaged-cell')
assert log.contains('rows in order: 1, rows to mend: 1')
assert !new File(basedir, 'resources/damaged.yaml').exists()
assert log.contains('The hub is in order')
assert new File(basedir, 'resources/our-list.yaml').text.contains('- id: day-line')
