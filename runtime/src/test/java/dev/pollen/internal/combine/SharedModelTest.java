// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import static dev.pollen.internal.Orders.check;
import static dev.pollen.internal.Orders.together;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.concurrent.CancellationException;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** Awaiters of one shared future on several threads, under hundreds of the orders in which their steps can come. */
class SharedModelTest {
    private static final int ORDERS = 60;

    @Test
    void twoAwaitWhatAThirdCompletes_bothGetIt() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            Leaf leaf = new Leaf();
            Shared<String> shared = new Shared<>(leaf);
            Awaiter one = new Awaiter(Shared.view(shared));
            Awaiter two = new Awaiter(Shared.view(shared));
            together(one::poll, two::poll, leaf::complete);
            drain(one, two);
            check("x".equals(one.outcome) && "x".equals(two.outcome), "a wake was lost");
            check(!leaf.overlapped, "two polls at once");
        });
    }

    @Test
    void oneLeavesWhileTheOtherPolls_theOtherGetsIt() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            Leaf leaf = new Leaf();
            Shared<String> shared = new Shared<>(leaf);
            Awaiter leaving = new Awaiter(Shared.view(shared));
            Awaiter staying = new Awaiter(Shared.view(shared));
            leaving.poll();
            staying.poll();
            together(leaving::cancel, leaf::complete);
            drain(leaving, staying);
            check("x".equals(staying.outcome), "the one that stayed has " + staying.outcome);
            check(leaving.outcome != null, "the one that left has not ended");
            check(!leaf.cancelled, "cancelled for the one that stayed");
        });
    }

    @Test
    void bothLeave_theFutureIsCancelledOnce() {
        Lincheck.runConcurrentTest(ORDERS, () -> {
            Leaf leaf = new Leaf();
            Shared<String> shared = new Shared<>(leaf);
            Awaiter one = new Awaiter(Shared.view(shared));
            Awaiter two = new Awaiter(Shared.view(shared));
            one.poll();
            two.poll();
            together(one::cancel, two::cancel);
            drain(one, two);
            check(one.outcome != null && two.outcome != null, "one has not ended");
            check(leaf.cancelled, "nobody cancelled");
        });
    }

    private static void drain(Awaiter one, Awaiter two) {
        for (int i = 0; i < 4; i++) {
            if (one.woken) one.poll();
            if (two.woken) two.poll();
        }
    }

    /** Polls once for each wake. */
    private static final class Awaiter implements Waker {
        private final Future<String> future;
        volatile boolean woken;
        String outcome;

        Awaiter(Future<String> future) {
            this.future = future;
        }

        @Override
        public void wake() {
            woken = true;
        }

        void poll() {
            woken = false;
            if (outcome != null) return;
            try {
                Poll<String> poll = future.poll(Context.of(this));
                if (poll.isReady()) outcome = poll.value();
            } catch (CancellationException e) {
                outcome = "cancelled";
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        void cancel() {
            future.cancel();
            poll();
        }
    }

    /** Completed from elsewhere. */
    private static final class Leaf implements Future<String> {
        private volatile boolean complete;
        private volatile Waker waker;
        private boolean polling;
        boolean overlapped;
        boolean cancelled;

        void complete() {
            complete = true;
            Waker newest = waker;
            if (newest != null) newest.wake();
        }

        @Override
        public Poll<String> poll(Context cx) {
            overlapped |= polling;
            polling = true;
            waker = cx.waker();
            boolean ready = complete;
            polling = false;
            if (cancelled) throw new CancellationException("x");
            return ready ? Poll.ready("x") : Poll.pending();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
