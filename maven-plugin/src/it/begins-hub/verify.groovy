def log = new File(basedir, 'build.log').getText('UTF-8')

// A Spanish hub is told of in Spanish.
assert log.contains('Tu sitio está empezado.')
assert log.contains('haven.language es «xx»')
assert log.contains('content/es/guides/cuidarse.md')
assert log.contains('No hay nada que se pueda corregir sin preguntarte.')
assert log.contains('Para comprobar antes de que acabe el mes: nada.')
assert log.contains('haven:serve') && log.contains('Muestra el sitio en un navegador mientras escribes')
assert log =~ /No se ha escrito nada, porque en .* ya está esto: .*haven\.yaml/
assert log.contains('El sitio: ')
assert log =~ /\d+ páginas, \d+ archivos \(\d+ escritos, 0 sin cambios, 0 quitados\), ningún aviso\./
assert new File(basedir, 'haven.yaml').text.contains('title: "Harbour"')
assert new File(basedir, 'haven.yaml').text.contains('exit: "https://weather.example.org"')
assert new File(basedir, 'target/haven/guides/listening-well.html').text.contains('Escuchar bien')
assert new File(basedir, '.haven/haven.schema.json').file
