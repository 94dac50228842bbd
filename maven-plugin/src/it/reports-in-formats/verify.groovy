import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def reports = new File(basedir, 'target/haven-report')
def guide = 'sites/hub/content/en/guides/listening.md'

// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
def issues = new JsonSlurper().parse(new File(reports, 'gitlab.json'))
assert issues.size() > 3
issues.each {
    assert it.description && it.check_name && it.fingerprint
    assert it.severity in ['info', 'minor', 'major', 'critical', 'blocker']
    assert it.location.path == guide
    assert it.location.lines.begin >= 1
}
assert issues*.fingerprint.unique(false).size() == issues.size()
assert issues.findAll { it.check_name == 'broken-link' }*.location*.lines*.begin == [7, 7, 9]

// A report that is no XML would not be parsed.
def suites = new XmlSlurper().parse(new File(reports, 'junit.xml'))
def tests = suites.testsuite.testcase
assert tests.size() == issues.size()
assert suites.@tests.text() as int == issues.size()
assert suites.@failures.text() as int == issues.count { it.severity == 'major' }
assert tests.every { it.@classname == guide }
assert tests.any { it.failure.text().contains('<img src=x onerror=alert(1)>') }

// What an author wrote begins no command, ends none, and gives none another property.
def log = new File(basedir, 'build.log').readLines()
def annotations = log.findAll { it.startsWith('::') }
assert annotations == new File(reports, 'github.txt').readLines()
assert annotations.size() == issues.size()
assert annotations.every { it ==~ /::(error|warning) file=sites\/hub\/[^:,]+,line=\d+,col=\d+,endColumn=\d+,title=[^:,]+::.+/ }
assert annotations.any { it.contains('a|b@team%250A::error::#12.md') }
assert !log.any { it.startsWith('::error file=haven.yaml') }

// For whoever reviews the change: text, and nothing that calls, links, loads or breaks out.
def summary = new File(reports, 'summary.md').readLines()
assert summary[0] == '## Haven: 5 errors, 1 warning'
assert summary.contains('### sites\\/hub\\/content\\/en\\/guides\\/listening\\.md')
def sentences = summary.findAll { !it.startsWith('    ') }
assert !sentences.any { it =~ /[^\\][<|`\[]/ }
assert !sentences.any { it =~ /@\w/ }
assert !sentences.any { it =~ /\w#\d/ }
return true
