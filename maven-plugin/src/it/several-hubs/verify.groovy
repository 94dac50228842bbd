def log = new File(basedir, 'build.log').text

['harbour-hub': 'Harbour Hub', 'hill-hub': 'Hill Hub', 'valley-hub': 'Valley Hub'].each { folder, title ->
    assert new File(basedir, "$folder/target/haven/index.html").text.contains(title)
    assert new File(basedir, "$folder/target/$folder-1-site.zip").file
}
assert !log.contains('not marked as thread-safe')
assert !log.contains('not marked @threadSafe')
