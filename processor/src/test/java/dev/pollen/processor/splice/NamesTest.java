// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Simple and qualified names. */
class NamesTest {
    @Test
    void aFieldOfTheReceiver() {
        assertThat(Snippet.members("int n; @Async void body() { n = n + this.n; Host.this.n++; }")
                        .spliced())
                .isEqualTo("self.n = self.n + self.n;\nself.n++;");
    }
}
