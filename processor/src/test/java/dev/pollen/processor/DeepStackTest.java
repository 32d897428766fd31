// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepStackTest {
    /** Some 30 MB of frames, interpreted; a thread has 1 MB, or 8. */
    @Test
    void deeperThanTheCallersStack() {
        List<Integer> depths = new ArrayList<>();
        DeepStack.run(() -> depths.add(depth(300_000)));
        assertThat(depths).containsExactly(300_000);
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }

    @Test
    void whatTheWorkThrows_theCallerThrows() {
        Error error = new AssertionError("an error");
        RuntimeException exception = new IllegalStateException("an exception");
        assertThatThrownBy(() -> DeepStack.run(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThatThrownBy(() -> DeepStack.run(() -> {
                    throw exception;
                }))
                .isSameAs(exception);
    }

    @Test
    void anInterruptedCallerWaits_andStaysInterrupted() {
        List<String> log = new ArrayList<>();
        Thread.currentThread().interrupt();
        DeepStack.run(() -> log.add("interrupted: " + Thread.currentThread().isInterrupted()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(log).containsExactly("interrupted: false");
    }

    @Test
    void theClassLoaderOfTheCaller() {
        List<ClassLoader> seen = new ArrayList<>();
        DeepStack.run(() -> seen.add(Thread.currentThread().getContextClassLoader()));
        assertThat(seen).containsExactly(Thread.currentThread().getContextClassLoader());
    }
}
