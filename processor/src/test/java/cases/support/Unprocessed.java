// SPDX-License-Identifier: Apache-2.0
package cases.support;

import dev.pollen.Async;

/** Like a class in a jar that was compiled without the processor: it has no companion. */
public class Unprocessed {
    public Unprocessed() {}

    @Async
    public static int one() {
        return 1;
    }

    @Async
    public int two(int x) {
        return 2 * x;
    }
}
