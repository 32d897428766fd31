// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.samples.Launch;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrawlCommandTest {
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
    void aSiteWithoutDeadLinks_0_aTable() {
        site.page("/", "style.css").answer("/style.css", 200, "text/css", "x".repeat(2345));
        Launch launch = Launch.of("crawl", site.uri("/").toString());
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.out())
                .containsPattern("(?m)^ +200 +\\d+ B +1 +0 +/$")
                .containsPattern("(?m)^ +200 +2\\.3 kB +- +- +/style\\.css +\\(text/css, not HTML\\)$")
                .containsPattern("(?m)^2 addresses checked in .* 0 dead")
                .doesNotContain("dead links:");
    }

    @Test
    void aSiteWithADeadLink_1_itIsListed() {
        site.page("/", "gone.html");
        Launch launch = Launch.of("crawl", site.uri("/").toString());
        assertThat(launch.exitCode()).isOne();
        assertThat(launch.out())
                .contains("dead links:")
                .contains("  " + site.uri("/gone.html") + ": status 404, on /")
                .containsPattern("1 dead");
    }

    @Test
    void aStartThatRefusesConnections_1_oneLine() throws IOException {
        Launch launch =
                Launch.of("crawl", "--backoff", "0.001", TestSite.refusing().toString());
        assertThat(launch.exitCode()).isOne();
        assertThat(launch.out().lines().filter(line -> line.contains("connection refused")))
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(launch.err()).isEmpty();
    }

    @Test
    void whatIsNoUrl_2_oneLine() {
        for (String wrong : new String[] {"example.org", "ftp://example.org/", "http://[", "http:///x"}) {
            Launch launch = Launch.of("crawl", wrong);
            assertThat(launch.exitCode()).as(wrong).isEqualTo(2);
            assertThat(launch.err().lines().findFirst()).hasValue("'" + wrong + "' is no http or https address");
        }
    }

    @Test
    void moreRowsThanAskedForAreCounted() {
        site.page("/", "a", "b", "c").page("/a").page("/b").page("/c");
        Launch launch = Launch.of("crawl", "--rows", "2", site.uri("/").toString());
        assertThat(launch.out()).contains("... and 2 more");
    }
}
