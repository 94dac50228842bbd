// The hub lies in a folder of a repository.
assert new File(basedir, '.git').mkdirs()
return true
