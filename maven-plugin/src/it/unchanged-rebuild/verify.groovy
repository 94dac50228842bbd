def builds = (new File(basedir, 'build.log').text =~ /(\d+) files \((\d+) written, (\d+) unchanged, (\d+) removed\)/)
        .collect { it.drop(1)*.toInteger() }
def (first, second) = builds

assert builds.size() == 2
assert first[1] == first[0]
assert second == [first[0], 0, first[0], 0]
