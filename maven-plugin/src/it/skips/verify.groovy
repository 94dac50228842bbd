def log = new File(basedir, 'build.log').text

assert log.count('Skipped, as haven.skip asks.') == 9
// Of the build in earnest.
assert log.count('The hub has 2 mistakes; nothing was written.') == 1
assert !new File(basedir, 'target/haven').exists()
assert !new File(basedir, '.haven').exists()
assert new File(basedir, 'haven.yaml').text.startsWith('title: [Northport')
