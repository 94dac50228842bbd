def log = new File(basedir, 'build.log').text
def guide = new File(basedir, 'content/en/guides/listening.md').text

assert log.contains('+ reviewed: 2026-10-01')
assert log.contains('Nothing is written yet. To mend 2 lines as shown: mvn haven:fix "-Dhaven.apply"')
assert log.contains('2 lines mended. mvn haven:check tells what is left.')
assert guide.contains('reviewed: 2026-10-01')
assert guide =~ /(?m)^title: "/
assert log.contains('The hub is in order')
assert log.contains('There is nothing that can be mended without asking you.')
assert log.contains('This is no list of resources.')
assert log.count('There is nothing that can be mended without asking you.') == 2
