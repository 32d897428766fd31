// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

import dev.pollen.Async;

public class Plugin implements Service {
    @Override
    @Async
    public void serve() {}
}
