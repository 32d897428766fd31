// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What a test completes; writes down what is done to it. */
final class Leaf implements Future<Object> {
    final List<String> events = new ArrayList<>();
    Waker waker;
    private Poll<Object> outcome = Poll.pending();
    private Exception failure;

    @Override
    public Poll<Object> poll(Context cx) throws Exception {
        events.add("poll");
        waker = cx.waker();
        if (failure != null) throw failure;
        return outcome;
    }

    @Override
    public void cancel() {
        events.add("cancel");
        if (outcome.isPending()) failure = new CancellationException("the leaf was cancelled");
    }

    Leaf succeed(Object value) {
        outcome = Poll.ready(value);
        return this;
    }

    Leaf fail(Exception thrown) {
        failure = thrown;
        return this;
    }
}
