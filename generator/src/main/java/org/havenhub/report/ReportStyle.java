package org.havenhub.report;

/** How the report page looks. Inside the page, because the page is sent and kept as one file. */
final class ReportStyle {

    static final String CSS = """
            :root {
              color-scheme: light dark;
              --paper: #fbfaf7;
              --card: #ffffff;
              --ink: #1f2328;
              --quiet: #4b5158;
              --line: #c9cdd2;
              --error: #a4161a;
              --warning: #7a4b00;
              --mark: #ffe9a8;
              --link: #0a4f8a;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --paper: #15181b;
                --card: #1e2226;
                --ink: #eceff2;
                --quiet: #b9c0c7;
                --line: #4a525a;
                --error: #ffaaa5;
                --warning: #ffd27a;
                --mark: #665200;
                --link: #9ccbff;
              }
            }
            body {
              margin: 0;
              background: var(--paper);
              color: var(--ink);
              font: 1.0625rem/1.55 system-ui, sans-serif;
            }
            main {
              max-inline-size: 48rem;
              margin-inline: auto;
              padding: 1.5rem 1rem 4rem;
            }
            h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
            h2 { margin-block: 2.5rem 1rem; font-size: 1.2rem; }
            h3 { margin-block: 0 0.5rem; font-size: 1.1rem; }
            a { color: var(--link); overflow-wrap: anywhere; }
            article {
              margin-block: 1rem;
              padding: 1rem 1.25rem;
              border: 1px solid var(--line);
              border-inline-start: 0.4rem solid var(--warning);
              border-radius: 0.4rem;
              background: var(--card);
            }
            article.error { border-inline-start-color: var(--error); }
            article.note { border-inline-start-color: var(--line); }
            .severity { color: var(--warning); text-transform: capitalize; }
            .severity::after { content: ":"; }
            .error .severity { color: var(--error); }
            .note .severity { color: var(--quiet); }
            .summary { font-size: 1.15rem; }
            .summary::first-letter { text-transform: capitalize; }
            .where, .rule, dt { color: var(--quiet); font-size: 0.95rem; }
            .where, .rule { margin-block: 0.25rem; }
            .message, .hints li { white-space: pre-line; }
            pre {
              margin-block: 0.5rem;
              padding: 0.6rem 0.8rem;
              border: 1px solid var(--line);
              border-radius: 0.25rem;
              white-space: pre-wrap;
              overflow-wrap: anywhere;
            }
            mark { background: var(--mark); color: inherit; text-decoration: underline wavy; }
            dl { margin-block: 0.75rem 0.5rem; }
            dd { margin: 0 0 0.5rem; }
            @media print {
              :root {
                --paper: #fff; --card: #fff; --ink: #000; --quiet: #222; --line: #888;
                --error: #a4161a; --warning: #7a4b00; --mark: #ffe9a8; --link: #000;
              }
              body { font-size: 11pt; }
              nav { display: none; }
              article { break-inside: avoid; }
              h2, h3 { break-after: avoid; }
            }
            """;

    private ReportStyle() {}
}
