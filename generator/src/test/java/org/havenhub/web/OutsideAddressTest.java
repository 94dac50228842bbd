package org.havenhub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenhub.web.OutsideAddress.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/?utm_source=a                    | https://example.org/
            https://example.org/?UTM_Source=a&b=1                | https://example.org/?b=1
            https://example.org/?b=1&fbclid=x                    | https://example.org/?b=1
            https://example.org/?b=1&fbclid=x&c=%C3%A9+d         | https://example.org/?b=1&c=%C3%A9+d
            https://example.org/?gclid                           | https://example.org/
            https://example.org/a?mc_eid=1#part                  | https://example.org/a#part
            https://example.org/a?x=1#utm_source=b               | https://example.org/a?x=1
            https://example.org/a#k=v&utm_medium=b               | https://example.org/a#k=v
            https://example.org/?a=1&&utm_source=b               | https://example.org/?a=1&
            https://example.org/?pk_campaign=a&hsa_ad=1&b=2      | https://example.org/?b=2
            https://example.org/?utm%5Fsource=a&%66bclid=1&b=2   | https://example.org/?b=2
            https://example.org/?epik=a&_branch_match_id=1&b=2   | https://example.org/?b=2
            https://example.org/?hsCtaTracking=a&fb_source=b     | https://example.org/
            https://example.org/?matomo_cid=a&piwik_kwd=b        | https://example.org/
            https://example.org/?at_medium=a&at_campaign=b       | https://example.org/
            https://example.org/?sc_campaign=a&_openstat=b       | https://example.org/
            https://www.facebook.com/hub?__cft__%5B0%5D=a&__tn__=b | https://www.facebook.com/hub
            https://www.facebook.com/hub?rdid=a                  | https://www.facebook.com/hub
            https://www.reddit.com/r/hub?share_id=a              | https://www.reddit.com/r/hub
            https://youtu.be/abc?si=xyz&t=42                     | https://youtu.be/abc?t=42
            https://WWW.YouTube.com/watch?v=abc&si=xyz           | https://WWW.YouTube.com/watch?v=abc
            https://open.spotify.com/episode/abc?si=xyz          | https://open.spotify.com/episode/abc
            https://x.com/a/status/1?s=20&t=xyz                  | https://x.com/a/status/1
            """)
    void leavesOutWhatServesToWatch(String typed, String published) {
        assertThat(new OutsideAddress(typed).published()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/?",
                "https://example.org/?&&",
                "https://example.org/utm_source=a",
                "https://example.org/?page=utm_source",
                "https://example.org/?q=fbclid=x",
                "https://example.org/#/route?utm_source=a",
                "https://example.org/#:~:text=utm_source=a",
                "https://example.org/?utm=1&gala=2&pkg=3",
                "https://example.org/list?pk_id=5&page=2",
                "https://example.org/?si=1&s=2&t=3",
                "https://notyoutu.be/abc?si=xyz",
                "https://example.org/?share_id=1&rdid=2&icid=3&_t=4",
                "https://example.org/?100%=1&%zz=2",
                "https://example.org/?piwik_id=1&at=2&campaign=3"
            })
    void keepsEverythingElseAsTyped(String typed) {
        assertThat(new OutsideAddress(typed).published()).isEqualTo(typed);
        assertThat(new OutsideAddress(typed).marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.google.co.uk/url?sa=t&url=https://example.org/a%3Fb%3D1&ved=x | https://example.org/a?b=1
            https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT0         | https://example.org/
            https://L.Instagram.com/?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3Dx       | https://example.org/
            https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org                  | https://example.org
            https://steamcommunity.com/linkfilter/?url=https://example.org/a           | https://example.org/a
            https://translate.google.com/translate?sl=en&tl=es&u=https://example.org/a | https://example.org/a
            https://www.google.com/amp/s/www.example.org/a?b=1                         | https://www.example.org/a?b=1
            https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a           | https://www.example.org/a
            https://www-example-org.translate.goog/a?_x_tr_sl=en&_x_tr_tl=es&b=1       | https://www.example.org/a?b=1
            https://night--line-example-org.translate.goog/?_x_tr_sl=en                | https://night-line.example.org/
            """)
    void saysWhereADetourEnds(String typed, String end) {
        assertThat(new OutsideAddress(typed).doubts())
                .containsExactly(new Doubt(
                        OutsideAddress.REDIRECTING,
                        "This link leads over " + typed.split("/", -1)[2].toLowerCase(java.util.Locale.ROOT)
                                + ", which learns who follows it.",
                        "Write: " + end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%ZZ",
                "https://l.facebook.com/l.php?u=javascript%3Aalert(1)",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%0Aa",
                "https://www.bing.com/ck/a?u=a1aHR0cHM"
            })
    void guessesNoEndThatItCannotRead(String typed) {
        assertThat(new OutsideAddress(typed).doubts())
                .extracting(Doubt::remedy)
                .containsExactly(OutsideAddress.REDIRECTING.mend());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://bit.ly/3a,                        shortened-link
            https://WWW.TinyURL.com/abc,              shortened-link
            http://example.org/,                      unencrypted-link
            HTTP://user@example.org:8080/,            unencrypted-link
            http://[2001:db8::1]/,                    unencrypted-link
            https://urldefense.com/v3/__https://a/__, redirecting-link
            https://urldefense.proofpoint.com/v2/url, redirecting-link
            https://hub.us1.list-manage.com/track/click?u=1, redirecting-link
            https://u1.ct.sendgrid.net/ls/click?upn=1, redirecting-link
            https://click.mailchimp.com/track/1,      redirecting-link
            https://mandrillapp.com/track/click/1/a,  redirecting-link
            https://href.li/?https://example.org,     redirecting-link
            """)
    void doubts(String typed, String rule) {
        assertThat(new OutsideAddress(typed).doubts())
                .extracting(doubt -> doubt.rule().id())
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/url?q=https://example.com/",
                "https://www.google.com/maps?q=https",
                "https://hub.us1.list-manage.com/subscribe?u=1",
                "https://translate.google.com/",
                "https://steamcommunity.com/groups/hub",
                "https://notbit.ly/3a",
                "https://bit.ly.example.org/",
                "http://abc.onion/",
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "http://[::1]:8080/x",
                "https:"
            })
    void doubtsNothingElse(String typed) {
        assertThat(new OutsideAddress(typed).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8200/help/index.html",
                "https://haven.localhost/",
                "http://127.0.0.1:8200/",
                "http://0.0.0.0:8200/",
                "http://[::1]:8200/x",
                "https://10.0.0.3/",
                "https://172.16.0.1/",
                "https://172.31.255.1/",
                "https://192.168.1.20/plan",
                "http://169.254.1.1/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "http://nas.local/",
                "http://router.lan/",
                "https://wiki.internal./",
                "https://user@intranet/form",
                "HTTPS://INTRANET"
            })
    void knowsWhatNobodyElsewhereCanOpen(String typed) {
        assertThat(new OutsideAddress(typed).nearness())
                .map(doubt -> doubt.rule().id())
                .contains("own-network-link");
        assertThat(new OutsideAddress(typed).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/localhost",
                "https://localhost.example.org/",
                "https://10.example.org/",
                "https://172.32.0.1/",
                "https://11.0.0.3/",
                "https://192.169.1.20/",
                "https://[2001:db8::1]/",
                "https://local-x.example.org/",
                "http://abc.onion/",
                "https://例え。テスト/",
                "https:"
            })
    void findsNothingNearInAnyOther(String typed) {
        assertThat(new OutsideAddress(typed).nearness()).isEmpty();
    }
}
