package org.havenhub.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderStrengthTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

    /** Several headers of one name have a bar between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "X-Frame-Options              ! DENY           ! deny                                    ! true",
                "X-Frame-Options              ! DENY           ! DENY|DENY                               ! true",
                "X-Frame-Options              ! DENY           ! SAMEORIGIN                              ! false",
                "X-Frame-Options              ! DENY           ! DENY|SAMEORIGIN                         ! false",
                "Cross-Origin-Embedder-Policy ! require-corp   ! credentialless                          ! false",
                "Referrer-Policy              ! no-referrer    ! origin|no-referrer                      ! true",
                "Referrer-Policy              ! no-referrer    ! no-referrer, origin                     ! false",
                "Strict-Transport-Security    ! max-age=100    ! max-age=200; includeSubDomains; preload ! true",
                "Strict-Transport-Security    ! max-age=100    ! max-age=\"100\"                         ! true",
                "Strict-Transport-Security    ! max-age=100    ! max-age=0                               ! false",
                "Strict-Transport-Security    ! max-age=100    ! max-age=0|max-age=100                   ! false",
                "Cache-Control                ! max-age=3600   ! public, max-age=600                     ! true",
                "Cache-Control                ! max-age=3600   ! no-cache                                ! true",
                "Cache-Control                ! max-age=3600   ! max-age=86400                           ! false",
                "Cache-Control                ! max-age=3600   ! public                                  ! false",
                "Cache-Control                ! no-store       ! private, no-store                       ! true",
                "Cache-Control                ! no-store       ! no-cache                                ! false",
                "Permissions-Policy           ! hid=(), usb=() ! usb=(), hid=(), midi=()                 ! true",
                "Permissions-Policy           ! hid=(), usb=() ! hid=()|usb=()                           ! true",
                "Permissions-Policy           ! hid=(), usb=() ! hid=()                                  ! false",
                "Permissions-Policy           ! hid=(), usb=() ! hid=(), usb=(self)                      ! false",
                "Permissions-Policy           ! hid=(), usb=() ! hid=(), usb=(), usb=*                   ! false",
            })
    void isMeasuredAsABrowserWouldTakeIt(String name, String wanted, String said, boolean strong) {
        assertThat(suffices(name, wanted, said)).isEqualTo(strong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "default-src 'none'; script-src 'self'; frame-ancestors 'none'                            ! true",
                "script-src  'self';default-src 'none';frame-ancestors 'none'; img-src 'none';            ! true",
                "default-src 'none'; script-src 'none'; frame-ancestors 'none'                            ! true",
                "upgrade-insecure-requests|default-src 'none'; script-src 'self'; frame-ancestors 'none'  ! true",
                "default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'            ! false",
                "default-src 'none'; script-src 'self' https://cdn.example.org; frame-ancestors 'none'    ! false",
                "default-src 'none'; script-src *; script-src 'self'; frame-ancestors 'none'              ! false",
                "default-src 'none'; script-src 'self'                                                    ! false",
                "default-src 'none'; script-src 'self'|frame-ancestors 'none'                             ! false",
                "default-src 'none'; script-src 'self'; frame-ancestors 'none'; img-src *                 ! false",
            })
    void aPolicyAllowsNoMoreThanItShould(String said, boolean strong) {
        assertThat(suffices("Content-Security-Policy", POLICY, said)).isEqualTo(strong);
    }

    private static boolean suffices(String name, String wanted, String said) {
        return HeaderStrength.suffices(name, wanted, Arrays.asList(said.split("\\|")));
    }
}
