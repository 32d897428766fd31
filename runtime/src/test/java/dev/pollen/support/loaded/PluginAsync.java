// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

import dev.pollen.support.Marked;

final class PluginAsync {
    private PluginAsync() {}

    static final class Dispatches {
        static {
            Marked.register(Plugin.class, "serve");
        }
    }
}
