def log = new File(basedir, 'build.log').text

assert log.contains('our-list.csv:3  error  damaged-cell')
assert log.contains('The hub is in order')
assert new File(basedir, 'resources/our-list.yaml').text.contains('- id: day-line')
assert !new File(basedir, 'resources/our-list.yaml').text.contains('lost-line')
