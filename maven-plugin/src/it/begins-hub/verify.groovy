def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Your hub is begun')
assert log =~ /Nothing was written, because this is in the way in .*: .*haven\.yaml/
// A Spanish hub is told of in Spanish.
assert log.contains('El sitio: ')
assert log =~ /\d+ páginas, \d+ archivos \(\d+ escritos, 0 sin cambios, 0 quitados\), ningún aviso\./
assert new File(basedir, 'haven.yaml').text.contains('title: "Harbour"')
assert new File(basedir, 'target/haven/guides/listening-well.html').text.contains('Escuchar bien')
assert new File(basedir, '.haven/haven.schema.json').file
