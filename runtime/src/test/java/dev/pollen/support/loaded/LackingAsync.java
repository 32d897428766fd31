// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

import dev.pollen.support.Marked;

final class LackingAsync {
    private LackingAsync() {}

    static final class Dispatches {
        static {
            Marked.register(Lacking.class, "serve");
        }
    }
}
