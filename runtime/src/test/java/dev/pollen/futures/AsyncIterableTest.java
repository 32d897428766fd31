// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An asynchronous iterable used as an ordinary one. */
@Timeout(60)
class AsyncIterableTest {
    private final List<String> log = new ArrayList<>();

    /** The numbers below {@code count}, each after a yield. */
    private AsyncIterable<Integer> numbers(int count) {
        return () -> new AsyncIterator<>() {
            private int at = -1;

            @Override
            public Future<Boolean> moveNext() {
                log.add("move");
                at++;
                return Futures.join(Futures.yieldNow(), Futures.ready(at < count), (nothing, more) -> more);
            }

            @Override
            public Integer current() {
                log.add("current");
                return at;
            }
        };
    }

    @Test
    void aLoopBlocksForEach() {
        List<Integer> seen = new ArrayList<>();
        for (int each : numbers(2)) seen.add(each);
        assertThat(seen).containsExactly(0, 1);
        assertThat(log).containsExactly("move", "current", "move", "current", "move");
    }

    @Test
    void askedAgain_itDoesNotMove() {
        Iterator<Integer> iterator = numbers(1).iterator();
        assertThat(log).isEmpty();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.next()).isZero();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(log).containsExactly("move", "current", "move");
    }

    @Test
    void notAsked_itMovesAllTheSame() {
        Iterator<Integer> iterator = numbers(2).iterator();
        assertThat(iterator.next()).isZero();
        assertThat(iterator.next()).isOne();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFailureIsThrownAsItIs() {
        IOException failure = new IOException();
        AsyncIterable<String> failing = () -> new AsyncIterator<>() {
            @Override
            public Future<Boolean> moveNext() {
                return Futures.failed(failure);
            }

            @Override
            public String current() {
                return "never";
            }
        };
        assertThatThrownBy(() -> failing.iterator().hasNext()).isSameAs(failure);
    }

    @Test
    void insideAPollItIsRefused() {
        Iterator<Integer> iterator = numbers(1).iterator();
        assertThatIllegalStateException()
                .isThrownBy(() -> Executor.shared().blockOn(Futures.lazy(iterator::hasNext)))
                .withMessageContaining("would block the thread");
    }
}
