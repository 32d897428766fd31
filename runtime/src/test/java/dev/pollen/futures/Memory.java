// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;

/** Whether objects are still reachable. */
public final class Memory {
    private Memory() {}

    /** Collects garbage until these are gone, for at most a few seconds. */
    public static void assertCollected(List<WeakReference<Object>> references) throws InterruptedException {
        ReferenceQueue<Object> collections = new ReferenceQueue<>();
        for (int i = 0; i < 50 && !references.stream().allMatch(r -> r.refersTo(null)); i++) {
            WeakReference<Object> sentinel = new WeakReference<>(new Object(), collections);
            System.gc();
            if (collections.remove(200) != sentinel) continue;
        }
        assertThat(references).allMatch(r -> r.refersTo(null));
    }
}
