// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A future that a test opens, and that records what is done to it. */
final class Gate implements Future<String> {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Semaphore polled = new Semaphore(0);
    private volatile Waker waker = () -> {};
    private volatile String value;
    private volatile Exception failure;

    /** Runs in each poll, before it looks whether the gate is open. */
    private volatile Runnable inPoll = () -> {};

    Gate inPoll(Runnable action) {
        inPoll = action;
        return this;
    }

    @Override
    public Poll<String> poll(Context cx) throws Exception {
        events.add("poll");
        waker = cx.waker();
        inPoll.run();
        polled.release();
        if (failure != null) throw failure;
        return value == null ? Poll.pending() : Poll.ready(value);
    }

    @Override
    public void cancel() {
        events.add("cancel");
        failure = new CancellationException("the gate was cancelled");
    }

    /** Opens without a wake. */
    void set(String value) {
        this.value = value;
    }

    void open(String value) {
        set(value);
        waker.wake();
    }

    void fail(Exception failure) {
        this.failure = failure;
        waker.wake();
    }

    Waker waker() {
        return waker;
    }

    List<String> events() {
        return events;
    }

    /** Returns once the gate has been polled, again for each call. */
    void awaitPoll() throws Exception {
        if (!polled.tryAcquire(20, TimeUnit.SECONDS)) throw new TimeoutException("nobody polled the gate");
    }
}
