// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The machine of a static method initialises the class as a call of the method would. */
class InitializationTest {
    private static final List<String> EVENTS = new ArrayList<>();

    private static Initialization of(Class<?> host) {
        return new Initialization(MethodHandles.lookup(), host);
    }

    static class Once {
        static {
            EVENTS.add("once");
        }
    }

    @Test
    void onceAndNotBeforeItIsNeeded() {
        Initialization initialization = of(Once.class);
        assertThat(EVENTS).doesNotContain("once");
        initialization.ensure();
        initialization.ensure();
        assertThat(EVENTS).containsOnlyOnce("once");
    }

    static class Failing {
        static final Object VALUE = fail();

        private static Object fail() {
            throw new IllegalArgumentException("static");
        }
    }

    @Test
    void aFailureIsToldAsJavaTellsIt() {
        Initialization initialization = of(Failing.class);
        assertThat(catchThrowable(initialization::ensure))
                .isInstanceOf(ExceptionInInitializerError.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        Throwable again = catchThrowable(initialization::ensure);
        Throwable natively = catchThrowable(() -> Failing.VALUE.hashCode());
        assertThat(again).isInstanceOf(NoClassDefFoundError.class).hasMessage(natively.getMessage());
    }

    static class Recursive {
        static {
            // As a machine does that the initialiser itself drives.
            Holder.OF_RECURSIVE.ensure();
            EVENTS.add("recursive");
            if (!EVENTS.isEmpty()) throw new IllegalStateException();
        }
    }

    private static final class Holder {
        static final Initialization OF_RECURSIVE = of(Recursive.class);
    }

    @Test
    void anInitialiserThatNeedsItsOwnClassGoesOnAndForOthersItHasNotEnded() {
        assertThat(catchThrowable(Holder.OF_RECURSIVE::ensure)).isInstanceOf(ExceptionInInitializerError.class);
        assertThat(EVENTS).contains("recursive");
        assertThat(catchThrowable(Holder.OF_RECURSIVE::ensure)).isInstanceOf(NoClassDefFoundError.class);
    }
}
