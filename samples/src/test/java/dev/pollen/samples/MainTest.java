// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpListsTheSamples() {
        Launch launch = Launch.of("--help");
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.out()).contains("timer", "crawl");
    }

    @Test
    void eachSampleHasHelp() {
        assertThat(Launch.of("timer", "--help").out()).contains("--tasks");
        assertThat(Launch.of("crawl", "--help").out()).contains("--concurrency", "[URL]");
    }

    @Test
    void anUnknownSampleIsRefused() {
        Launch launch = Launch.of("sleep");
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.err()).contains("sleep");
    }
}
