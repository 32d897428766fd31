// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void starts() {
        Main.main(new String[0]);
    }
}
