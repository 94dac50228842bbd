import java.util.zip.ZipFile

def packed = new File(basedir, 'target/packages-1-site.zip')
def installed = new File(localRepositoryPath, 'org/example/packages/1/packages-1-site.zip')

// What was installed is of the first build, what was packed of the second.
assert installed.bytes == packed.bytes

new ZipFile(packed).withCloseable { zip ->
    def entries = zip.entries().toList()
    assert entries*.name == entries*.name.sort(false)
    assert entries*.name.contains('index.html')
    assert entries*.timeLocal.unique()*.toString() == ['2026-11-24T08:30']
}
