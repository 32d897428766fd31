// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.loaded;

import dev.pollen.Async;

/** What the class loaders of the tests share. */
public interface Service {
    @Async
    void serve();
}
