import com.sun.net.httpserver.HttpHandler
import com.sun.net.httpserver.HttpServer

// A host that sends the built site with the headers of _headers.
def site = new File(basedir, 'target/haven')
def host = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
host.createContext('/', { exchange ->
    def file = new File(site, exchange.requestURI.path)
    def bytes = (file.file ? file : new File(site, '404.html')).bytes
    new File(site, '_headers').eachLine { line ->
        def said = line =~ /^ {2}([A-Za-z-]+): (.+)$/
        if (said) {
            exchange.responseHeaders.add(said[0][1], said[0][2])
        }
    }
    exchange.sendResponseHeaders(file.file ? 200 : 404, bytes.length)
    exchange.responseBody.withCloseable { it.write(bytes) }
} as HttpHandler)
host.start()
context.put('host', host)
new File(basedir, 'host.properties').text = "haven.address=http://127.0.0.1:${host.address.port}/\n"
return true
