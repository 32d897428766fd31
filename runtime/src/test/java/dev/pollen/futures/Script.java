// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import dev.pollen.internal.Failure;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A child that does what the test says, and writes down what is done to it. It complains of a poll after its end. */
final class Script<T> implements Future<T> {
    private final String name;
    private final List<String> events;
    private boolean ready;
    private T value;
    private Throwable failure;
    private Throwable atCancel = new CancellationException();
    private RuntimeException inCancel;
    private boolean ended;
    private Waker waker = () -> {};

    Script(String name, List<String> events) {
        this.name = name;
        this.events = events;
    }

    /** Goes on as if nobody had asked. */
    Script<T> ignoringCancel() {
        atCancel = null;
        return this;
    }

    /** Ends with this instead of CancellationException. */
    Script<T> failingWhenCancelled(Throwable failure) {
        atCancel = failure;
        return this;
    }

    /** Throws this out of {@code cancel} itself. */
    Script<T> throwingInCancel(RuntimeException failure) {
        inCancel = failure;
        return this;
    }

    void setReady(T result) {
        ready = true;
        value = result;
    }

    void succeed(T result) {
        setReady(result);
        waker.wake();
    }

    void setFailed(Throwable thrown) {
        ready = true;
        failure = thrown;
    }

    void fail(Throwable thrown) {
        setFailed(thrown);
        waker.wake();
    }

    void wake() {
        waker.wake();
    }

    Waker waker() {
        return waker;
    }

    @Override
    public Poll<T> poll(Context cx) {
        if (ended) throw new AssertionError(name + " was polled after its end");
        waker = cx.waker();
        if (!ready) {
            events.add(name + " pending");
            return Poll.pending();
        }
        ended = true;
        if (failure != null) {
            events.add(name + " failed");
            throw Failure.sneaky(failure);
        }
        events.add(name + " ready");
        return Poll.ready(value);
    }

    @Override
    public void cancel() {
        events.add(name + " cancel");
        if (inCancel != null) {
            ended = true;
            throw inCancel;
        }
        if (atCancel != null && !ready) setFailed(atCancel);
    }
}
