def home = new File(basedir, 'target/haven/index.html').text
def guides = new File(basedir, 'target/haven/guides/index.html').text

// The hub's own footer and its own words; everything else is the theme's.
assert home.contains('Kept by neighbours in Northport.')
assert !home.contains('This site sets no cookies')
assert guides.contains('Written at the kitchen table.')
assert guides.contains('<main ')
assert new File(basedir, 'target/haven/assets/haven.css').file
