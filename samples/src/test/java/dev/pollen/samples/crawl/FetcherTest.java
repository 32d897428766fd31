// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Executor;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test fetches twice: as a future and as a method. */
@Timeout(60)
class FetcherTest {
    private static final int RETRIES = 2;

    private TestSite site;
    private Fetcher fetcher = new Fetcher(Duration.ofSeconds(30), RETRIES, Duration.ofMillis(1));

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPage() {
        site.html("/", "<p>héllo</p>");
        Answer answer = fetch(site.uri("/"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isHtml()).isTrue();
        assertThat(answer.body().size()).isEqualTo(13);
        assertThat(answer.isDead()).isFalse();
    }

    @Test
    void whatIsNoHtmlIsCountedAndNotKept() {
        site.answer("/", 200, "text/plain", "x".repeat(100_000));
        Answer answer = fetch(site.uri("/"));
        assertThat(answer.body().type()).isEqualTo("text/plain");
        assertThat(answer.body().size()).isEqualTo(100_000);
        assertThat(answer.body().html()).isEmpty();
    }

    @Test
    void whatIsNotThereIsDeadAtOnce() {
        site.status("/gone", 404);
        assertThat(fetch(site.uri("/gone")).problem()).isEqualTo("status 404");
        assertThat(site.requests("/gone")).isEqualTo(2);
    }

    @Test
    void aServerErrorIsTriedAgainAndThenDead() {
        site.status("/broken", 500);
        assertThat(fetch(site.uri("/broken")).problem()).isEqualTo("status 500");
        assertThat(site.requests("/broken")).isEqualTo(2 * (1 + RETRIES));
    }

    @Test
    void aServerErrorThatPassesIsNone() {
        site.on("/shaky", exchange -> exchange.sendResponseHeaders(site.requests("/shaky") % 3 == 0 ? 200 : 503, -1));
        Answer answer = fetch(site.uri("/shaky"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isDead()).isFalse();
    }

    @Test
    void aRefusedConnection() throws IOException {
        assertThat(fetch(TestSite.refusing()).problem()).isEqualTo("connection refused");
    }

    @Test
    void aServerThatDoesNotAnswerInTime() {
        site.silent("/silent");
        fetcher = new Fetcher(Duration.ofMillis(50), 0, Duration.ZERO);
        assertThat(fetch(site.uri("/silent")).problem()).isEqualTo("no answer in time");
    }

    @Test
    void aRedirectIsFollowed() {
        site.redirect("/old", "new").page("/new");
        Answer answer = fetch(site.uri("/old"));
        assertThat(answer.uri()).isEqualTo(site.uri("/new"));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aRedirectLoop() {
        site.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(fetch(site.uri("/a")).problem()).isEqualTo("redirect loop");
    }

    @Test
    void redirectsWithoutEnd() {
        for (int i = 0; i < 20; i++) site.redirect("/" + i + ".html", "/" + (i + 1) + ".html");
        assertThat(fetch(site.uri("/0.html")).problem()).isEqualTo("more than 10 redirects");
    }

    @Test
    void aRedirectToNowhere() {
        site.redirect("/bad", "ftp://example.org/").on("/none", exchange -> exchange.sendResponseHeaders(302, -1));
        assertThat(fetch(site.uri("/bad")).problem())
                .isEqualTo("redirect to 'ftp://example.org/', which is no web address");
        assertThat(fetch(site.uri("/none")).problem()).isEqualTo("redirect without a location");
    }

    private Answer fetch(URI uri) {
        Answer asMethod = fetcher.fetch(uri);
        Answer asFuture;
        try (Executor executor = Executor.singleThread()) {
            asFuture = executor.blockOn(FetcherAsync.fetch(fetcher, uri));
        }
        assertThat(asFuture.problem()).isEqualTo(asMethod.problem());
        assertThat(asFuture.status()).isEqualTo(asMethod.status());
        return asFuture;
    }
}
