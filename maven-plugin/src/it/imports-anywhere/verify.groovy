assert new File(basedir, 'resources/our-list.yaml').text.contains('- id: day-line')
assert !new File(basedir, 'pom.xml').exists()
