def log = new File(basedir, 'build.log').text

assert log.contains('Your hub is begun')
assert log =~ /Nothing was written, because this is in the way in .*: .*haven\.yaml/
assert log =~ /\d+ pages, \d+ files \(\d+ written, 0 unchanged, 0 removed\), no warnings/
assert new File(basedir, 'haven.yaml').text.contains('title: "Harbour"')
assert new File(basedir, 'target/haven/guides/listening-well.html').text.contains('Escuchar bien')
assert new File(basedir, '.haven/haven.schema.json').file
