assert new File(basedir, 'resources/our-list.yaml').text.contains('- id: day-line')
assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'build.log').text.contains('Nothing says what to carry over.')
