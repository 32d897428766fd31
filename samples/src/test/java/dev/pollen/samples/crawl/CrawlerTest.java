// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Executor;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrawlerTest {
    private final Fetcher fetcher = new Fetcher(Duration.ofSeconds(30), 0, Duration.ofMillis(1));
    private final List<Page> heard = new ArrayList<>();
    private TestSite site;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyPageOfTheSiteIsCheckedOnce() {
        site.page("/", "a.html", "b.html#part").page("/a.html", "/", "b.html").page("/b.html", "a.html?x=1");
        Report report = crawl("/", 4);
        assertThat(report.pages())
                .extracting(Page::uri)
                .containsExactly(site.uri("/"), site.uri("/a.html"), site.uri("/a.html?x=1"), site.uri("/b.html"));
        assertThat(report.deadLinks()).isEmpty();
        assertThat(heard).hasSize(4);
        assertThat(site.requests("/b.html")).isOne();
    }

    @Test
    void linksAreResolvedAsBrowsersDo() {
        site.page("/dir/", "?x=1", "", "a b.html", "ä.html", "../up.html")
                .page("/dir/a b.html")
                .page("/dir/ä.html")
                .html("/up.html", "<!DOCTYPE html><title>x</title><base href='/other/'><a href='based.html'>x</a>")
                .page("/other/based.html");
        assertThat(crawl("/dir/", 1).pages())
                .extracting(page -> page.uri().getPath() + "?" + page.uri().getQuery())
                .containsExactlyInAnyOrder(
                        "/dir/?null",
                        "/dir/?x=1",
                        "/dir/a b.html?null",
                        "/dir/ä.html?null",
                        "/up.html?null",
                        "/other/based.html?null");
    }

    @Test
    void theSiteIsWhereTheStartRedirectsTo() throws IOException {
        try (TestSite www = new TestSite()) {
            site.redirect("/", www.uri("/").toString());
            www.page("/", "a").page("/a");
            assertThat(crawl("/", 4).pages())
                    .extracting(Page::uri)
                    .containsExactlyInAnyOrder(site.uri("/"), www.uri("/a"));
        }
    }

    @Test
    void aDeadLinkIsToldWithThePagesThatItIsOn() {
        site.page("/", "a.html", "gone.html").page("/a.html", "gone.html").status("/gone.html", 404);
        Report.DeadLink dead = onlyDeadLink(crawl("/", 4));
        assertThat(dead.target()).isEqualTo(site.uri("/gone.html").toString());
        assertThat(dead.problem()).isEqualTo("status 404");
        assertThat(dead.sources()).containsExactlyInAnyOrder(site.uri("/"), site.uri("/a.html"));
    }

    @Test
    void theCrawlGoesOnAfterFailures() throws IOException {
        site.page("/", "broken", "loop", "last.html", TestSite.refusing().toString())
                .status("/broken", 500)
                .redirect("/loop", "loop")
                .page("/last.html");
        Report report = crawl("/", 1);
        assertThat(report.deadLinks())
                .extracting(Report.DeadLink::problem)
                .containsExactlyInAnyOrder("status 500", "redirect loop");
        assertThat(site.requests("/last.html")).isOne();
        assertThat(report.leftOut()).isOne();
    }

    @Test
    void linksToOtherSitesAreCheckedWhenAskedForAndNotSearched() throws IOException {
        try (TestSite other = new TestSite()) {
            other.page("/", "gone");
            site.page("/", other.uri("/").toString(), TestSite.refusing().toString());
            Report report = crawl(new Report(site.uri("/"), 100, true), site.uri("/"), 4);
            assertThat(report.pages()).hasSize(3);
            assertThat(onlyDeadLink(report).problem()).isEqualTo("connection refused");
        }
    }

    @Test
    void aLinkThatIsNoAddressIsDead() {
        site.page("/", "http://[", "mailto:someone@example.org", "#here");
        Report.DeadLink dead = onlyDeadLink(crawl("/", 1));
        assertThat(dead.target()).isEqualTo("http://[");
        assertThat(dead.problem()).isEqualTo("no web address");
        assertThat(dead.sources()).containsExactly(site.uri("/"));
    }

    @Test
    void badHtmlIsToldAndItsLinksAreFollowed() {
        site.html("/", "<!DOCTYPE html><p></b><a href='next.html'>x</p").page("/next.html");
        Report report = crawl("/", 1);
        assertThat(report.pages()).hasSize(2);
        assertThat(report.pages().get(0).remark()).startsWith("bad HTML at ");
        assertThat(report.deadLinks()).isEmpty();
    }

    @Test
    void whatIsNoHtmlIsCheckedAndNotSearched() {
        site.page("/", "style.css").answer("/style.css", 200, "text/css", "<a href='gone'>");
        Report report = crawl("/", 1);
        assertThat(report.pages().get(1).remark()).isEqualTo("text/css, not HTML");
        assertThat(report.deadLinks()).isEmpty();
    }

    @Test
    void theStartMayBeDead() {
        site.status("/", 404);
        assertThat(onlyDeadLink(crawl("/", 4)).sources()).isEmpty();
    }

    @Test
    void asManyRequestsAtOnceAsAllowedAndNoMore() {
        int allowed = 3;
        CountDownLatch reached = new CountDownLatch(allowed);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        String[] links = new String[20];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/" + i + ".html";
            site.on(links[i], exchange -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                reached.countDown();
                try {
                    reached.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                now.decrementAndGet();
                exchange.sendResponseHeaders(200, -1);
            });
        }
        site.page("/", links);
        assertThat(crawl("/", allowed).pages()).hasSize(21);
        assertThat(most).hasValue(allowed);
    }

    @Test
    void noMoreIsCheckedThanAllowed() {
        site.page("/", "a", "b", "c").page("/a").page("/b").page("/c");
        Report report = crawl(new Report(site.uri("/"), 2, false), site.uri("/"), 1);
        assertThat(report.pages()).hasSize(2);
        assertThat(report.leftOut()).isEqualTo(2);
    }

    private Report crawl(String start, int concurrency) {
        return crawl(new Report(site.uri(start), 100, false), site.uri(start), concurrency);
    }

    private Report crawl(Report report, URI start, int concurrency) {
        try (Executor executor = Executor.singleThread()) {
            Crawler crawler = new Crawler(fetcher, report, heard::add);
            return executor.blockOn(CrawlerAsync.crawl(crawler, start, concurrency));
        }
    }

    private static Report.DeadLink onlyDeadLink(Report report) {
        assertThat(report.deadLinks()).hasSize(1);
        return report.deadLinks().get(0);
    }
}
