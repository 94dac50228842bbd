context.get('host').stop(0)

def log = new File(basedir, 'build.log').text

assert log.contains('Readers get what was built. Files compared: ')
assert log.contains('Ningún servidor recibe preguntas ahí.')
assert log.contains('Lo que se recibe no es lo que se creó')
assert log.contains('published-address')
