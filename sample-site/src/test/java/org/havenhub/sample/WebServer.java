package org.havenhub.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The web servers that a hub may lie on, each with the least configuration that an owner would write. */
enum WebServer {
    NGINX("nginx", "/usr/sbin/nginx", "nginx-light", """
            daemon off;
            master_process off;
            pid @work@/pid;
            error_log @work@/log;
            events {}
            http {
              access_log off;
              client_body_temp_path @work@/body;
              proxy_temp_path @work@/proxy;
              fastcgi_temp_path @work@/fastcgi;
              uwsgi_temp_path @work@/uwsgi;
              scgi_temp_path @work@/scgi;
              server {
                listen 127.0.0.1:@port@;
                root @work@/site;
                include @snippets@/nginx-headers.conf;
                include @snippets@/nginx-site.conf;
                location /es/ {
                  add_header X-Own yes;
                  include @snippets@/nginx-headers.conf;
                }
              }
            }
            """) {
        @Override
        List<String> command(Path program, Path configuration) {
            return List.of(program.toString(), "-c", configuration.toString(), "-e", configuration + ".log");
        }
    },

    APACHE("Apache", "/usr/sbin/apache2", "apache2", """
            ServerRoot @work@
            ServerName localhost
            Listen 127.0.0.1:@port@
            PidFile @work@/pid
            ErrorLog @work@/log
            User www-data
            Group www-data
            LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
            LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
            LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
            LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
            LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
            TypesConfig /dev/null
            DocumentRoot @work@/site
            <Directory @work@/site>
              AllowOverride FileInfo
              Require all granted
            </Directory>
            """) {
        @Override
        List<String> command(Path program, Path configuration) {
            return List.of(program.toString(), "-f", configuration.toString(), "-DFOREGROUND");
        }
    },

    CADDY("Caddy", "/usr/bin/caddy", "caddy", """
            {
            \tadmin off
            \tauto_https off
            }
            import @snippets@/haven.caddy
            http://127.0.0.1:@port@ {
            \troot * @work@/site
            \timport haven
            \tfile_server
            }
            """) {
        @Override
        List<String> command(Path program, Path configuration) {
            return List.of(program.toString(), "run", "--config", configuration.toString(), "--adapter", "caddyfile");
        }
    };

    private final String title;
    private final String program;
    private final String debian;
    private final String configuration;

    WebServer(String title, String program, String debian, String configuration) {
        this.title = title;
        this.program = program;
        this.debian = debian;
        this.configuration = configuration;
    }

    /** What starts it, given its program and the file of its configuration. */
    abstract List<String> command(Path program, Path configuration);

    List<String> command(Path configuration) {
        return command(Path.of(program), configuration);
    }

    boolean isInstalled() {
        return Files.isExecutable(Path.of(program));
    }

    /** How to get it. */
    String missing() {
        return "No " + title + " was found at " + program + ". On Debian: apt-get install " + debian + ".";
    }

    /** Its configuration for a site in the folder of the work, on a port of this machine. */
    String configuration(Path work, Path snippets, int port) {
        return configuration
                .replace("@work@", work.toString())
                .replace("@snippets@", snippets.toString())
                .replace("@port@", Integer.toString(port));
    }
}
