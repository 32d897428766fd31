// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million machines that await each other, on a thread with a small stack. */
@Timeout(60)
class DepthTest {
    private static final int DEEP = 1_000_000;

    private final Context cx = Context.of(() -> {});
    private final Leaf leaf = new Leaf();

    @Test
    void allReady() throws Exception {
        onASmallStack(
                () -> assertThat(new Descent(DEEP, Futures.ready("x")).poll(cx).value())
                        .isEqualTo(DEEP));
    }

    @Test
    void theInnermostSuspends() throws Exception {
        Descent machine = new Descent(DEEP, leaf);
        onASmallStack(() -> {
            assertThat(machine.poll(cx).isPending()).isTrue();
            leaf.succeed("x");
            assertThat(machine.poll(cx).value()).isEqualTo(DEEP);
        });
        assertThat(leaf.events).containsExactly("poll", "poll");
    }

    @Test
    void theInnermostFails() throws Exception {
        IOException failure = new IOException("x");
        onASmallStack(() -> {
            assertThatThrownBy(() -> new Descent(DEEP, Futures.failed(failure)).poll(cx))
                    .isSameAs(failure);
            Descent machine = new Descent(DEEP, leaf);
            machine.poll(cx);
            leaf.fail(failure);
            assertThatThrownBy(() -> machine.poll(cx)).isSameAs(failure);
        });
    }

    @Test
    void cancelledWhileTheInnermostWaits() throws Exception {
        Descent machine = new Descent(DEEP, leaf);
        onASmallStack(() -> {
            machine.poll(cx);
            machine.cancel();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> machine.poll(cx));
        });
    }

    @Test
    void passingTheBoundIsNoSuspension() throws Exception {
        Descent machine = new Descent(3 * Run.LIMIT, leaf);
        machine.poll(cx);
        machine.cancel();
        leaf.succeed("x"); // in time: a value is delivered, and nothing else suspends
        assertThat(machine.poll(cx).value()).isEqualTo(3 * Run.LIMIT);
    }

    @Test
    void throughFutureVariables() throws Exception {
        onASmallStack(() -> {
            Future<?> chain = leaf;
            for (int i = 0; i < DEEP; i++) chain = new Last(chain);
            assertThat(chain.poll(cx).isPending()).isTrue();
            leaf.succeed("x");
            assertThat((Object) chain.poll(cx).value()).isEqualTo("x");
        });
    }

    @Test
    void asATask() {
        try (Executor executor = Executor.singleThread()) {
            assertThat(executor.blockOn(new Descent(DEEP, Futures.yieldNow()))).isEqualTo(DEEP);
        }
    }

    private interface Body {
        void run() throws Exception;
    }

    private static void onASmallStack(Body body) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Runnable guarded = () -> {
            try {
                body.run();
            } catch (Throwable failure) {
                thrown[0] = failure;
            }
        };
        Thread thread = new Thread(null, guarded, "small stack", 512 << 10);
        thread.start();
        thread.join();
        if (thrown[0] != null) throw new AssertionError(thrown[0]);
    }

    /** Awaits a future and gives its value. */
    private static final class Last extends ObjectMachine<Object> {
        private final Future<?> awaited;

        Last(Future<?> awaited) {
            this.awaited = awaited;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            Object value = state == 0 ? await(awaited, run, depth) : run.take();
            return value == SUSPENDED ? suspend(1) : ready(value);
        }

        @Override
        protected String method() {
            return "last";
        }
    }
}
