// The theme “kitchen” is harbour with one sentence of its own.
def harbour = new File(basedir, '../../../../themes/src/main/resources/themes/harbour')
def kitchen = new File(basedir, 'theme/files/themes/kitchen')

harbour.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def copy = new File(kitchen, harbour.toPath().relativize(file.toPath()).toString())
    copy.parentFile.mkdirs()
    copy.bytes = file.bytes
}
def words = new File(kitchen, 'messages/en.yaml')
words.text = words.text.replaceAll(/(?m)^guides\.lede:.*/, 'guides.lede: "Written at the kitchen table."')
return true
