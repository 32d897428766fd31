// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

import dev.pollen.Async;

/** Its methods cannot be looked at where {@link Plugin} is missing. */
public class Lacking implements Service {
    @Override
    @Async
    public void serve() {}

    public void other(Plugin plugin) {}
}
