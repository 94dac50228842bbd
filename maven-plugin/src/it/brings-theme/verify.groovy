assert new File(basedir, 'hub/target/haven/guides/index.html').text.contains('Written at the kitchen table.')
