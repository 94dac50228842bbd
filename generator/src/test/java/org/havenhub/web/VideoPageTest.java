package org.havenhub.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoPageTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=a1B2c3D4e5F, youtube.com",
        "https://www.youtube.com/watch?list=PL1&v=a1B2c3D4e5F&t=30, youtube.com",
        "https://m.youtube.com/watch?v=a1B2c3D4e5F, m.youtube.com",
        "https://www.youtube.com/shorts/a1B2c3D4e5F, youtube.com",
        "https://youtu.be/a1B2c3D4e5F?t=1, youtu.be",
        "https://vimeo.com/123456789, vimeo.com",
        "https://vimeo.com/channels/staffpicks/123456789, vimeo.com",
        "https://www.dailymotion.com/video/x8abcde, dailymotion.com",
        "https://dai.ly/x8abcde, dai.ly",
        "https://www.ted.com/talks/somebody_on_listening, ted.com",
        "https://www.twitch.tv/videos/123456789, twitch.tv",
        "https://films.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv, films.example.org",
        "https://films.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d, films.example.org",
        "HTTPS://WWW.YOUTUBE.COM/watch?v=a1B2c3D4e5F, youtube.com",
    })
    void knowsThePagesOfFilms(String address, String host) {
        assertThat(VideoPage.of(address)).contains(new VideoPage(address, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://www.youtube.com/",
                "https://www.youtube.com/@somebody",
                "https://www.youtube.com/embed/a1B2c3D4e5F",
                "https://notyoutube.com/watch?v=a1B2c3D4e5F",
                "https://example.org/https://www.youtube.com/watch?v=a1B2c3D4e5F",
                "https://vimeo.com/about",
                "https://example.org/w/words",
                "videos/watch.md",
            })
    void takesNothingElseForOne(String address) {
        assertThat(VideoPage.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/a1B2c3D4e5F?rel=0, https://www.youtube.com/watch?v=a1B2c3D4e5F",
        "//www.youtube-nocookie.com/embed/a1B2c3D4e5F, https://www.youtube.com/watch?v=a1B2c3D4e5F",
        "https://player.vimeo.com/video/123456789?h=abc, https://vimeo.com/123456789",
        "https://geo.dailymotion.com/embed/video/x8abcde, https://www.dailymotion.com/video/x8abcde",
        "https://embed.ted.com/talks/lang/es/somebody_on_listening, https://www.ted.com/talks/somebody_on_listening",
        "https://archive.org/embed/a-film.1, https://archive.org/details/a-film.1",
        "https://films.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv, https://films.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv",
    })
    void findsThePageOfAPlayer(String player, String page) {
        assertThat(VideoPage.ofPlayer(player)).map(VideoPage::address).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://www.youtube.com/watch?v=a1B2c3D4e5F", "film.mp4", ""})
    void takesNothingElseForAPlayer(String address) {
        assertThat(VideoPage.ofPlayer(address)).isEmpty();
    }
}
