// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InboxTest {
    private final Inbox inbox = new Inbox();
    private final List<String> delivered = new ArrayList<>();

    private boolean post(String letter) {
        return inbox.post(Inbox.posting(() -> delivered.add(letter)));
    }

    @Test
    void lettersComeInTheOrderOfPosting_once() {
        post("a");
        post("b");
        assertThat(inbox.hasMail()).isTrue();
        inbox.deliver();
        inbox.deliver();
        assertThat(delivered).containsExactly("a", "b");
        assertThat(inbox.hasMail()).isFalse();
    }

    @Test
    void aLetterPostedByADelivery_comesWithTheNext() {
        inbox.post(Inbox.posting(() -> post("b")));
        inbox.deliver();
        assertThat(delivered).isEmpty();
        inbox.deliver();
        assertThat(delivered).containsExactly("b");
    }

    @Test
    void aLetterThatFails_doesNotKeepTheOthers() {
        inbox.post(Inbox.posting(() -> {
            throw new IllegalArgumentException("a bad letter");
        }));
        post("b");
        inbox.deliver();
        assertThat(delivered).containsExactly("b");
    }

    @Test
    void closedOnlyWhenEmpty_andThenItRefuses() {
        post("a");
        assertThat(inbox.tryClose()).isFalse();
        inbox.deliver();
        assertThat(inbox.tryClose()).isTrue();
        assertThat(post("b")).isFalse();
        inbox.deliver();
        assertThat(delivered).containsExactly("a");
    }

    /** Three senders, twenty thousand letters each, and a worker that parks whenever there is none. */
    @Test
    void theWorkerParks_andMissesNoLetter() throws Exception {
        int senders = 3;
        int each = 20_000;
        AtomicInteger received = new AtomicInteger();
        Thread worker = new Thread(() -> {
            while (received.get() < senders * each) {
                inbox.deliver();
                if (received.get() < senders * each) inbox.park(Long.MAX_VALUE);
            }
        });
        worker.start();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < senders; i++) threads.add(new Thread(() -> send(each, received)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        worker.join();
        assertThat(received).hasValue(senders * each);
    }

    private void send(int count, AtomicInteger received) {
        for (int i = 0; i < count; i++) inbox.post(Inbox.posting(received::incrementAndGet));
    }

    @Test
    void aDeadlineEndsTheParking() {
        inbox.park(1_000_000);
        assertThat(inbox.hasMail()).isFalse();
    }
}
