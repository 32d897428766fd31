// SPDX-License-Identifier: Apache-2.0
package cases.support;

import dev.pollen.Future;
import org.jspecify.annotations.Nullable;

/**
 * What the program of a case calls. It logs what it does, and awaits leaves made here: whether a leaf is ready at once or
 * pending for a while is decided by the oracle, and must not show in the log. Creating and ending of a leaf are logged by
 * themselves.
 */
public final class Trace {
    private Trace() {}

    /** Adds an event to the log. */
    public static void log(@Nullable Object event) {
        Session.current().log(Describe.value(event));
    }

    /** Logs {@code name} and gives {@code value}: an operand that can be seen. */
    public static <T extends @Nullable Object> T eval(String name, T value) {
        log(name);
        return value;
    }

    /** A future of {@code value}. Cancelled while pending it fails with CancellationException. */
    public static <T extends @Nullable Object> Future<T> value(String name, T value) {
        return new Leaf<>(name, value, null, Leaf.Kind.PLAIN);
    }

    /** A future that fails with {@code failure}; cancelled while pending, with CancellationException. */
    public static <T extends @Nullable Object> Future<T> fail(String name, Throwable failure) {
        return new Leaf<>(name, null, failure, Leaf.Kind.PLAIN);
    }

    /**
     * A future of {@code value} for awaits inside a {@code finally} block, or in what such a block calls: it must never be
     * cancelled.
     */
    public static <T extends @Nullable Object> Future<T> sacred(String name, T value) {
        return new Leaf<>(name, value, null, Leaf.Kind.SACRED);
    }

    /** A future that fails with {@code failure}, for the same places as {@link #sacred}. */
    public static <T extends @Nullable Object> Future<T> sacredFail(String name, Throwable failure) {
        return new Leaf<>(name, null, failure, Leaf.Kind.SACRED);
    }

    /** A future of {@code value} that ignores being cancelled. */
    public static <T extends @Nullable Object> Future<T> stubborn(String name, T value) {
        return new Leaf<>(name, value, null, Leaf.Kind.STUBBORN);
    }

    /** Remembers {@code object} weakly, for {@link #releasing}; gives it back. */
    public static <T> T tracked(String name, T object) {
        Session.current().track(name, object);
        return object;
    }

    /** Like {@link #value}; while it is pending nothing may hold the tracked objects that {@code dead} names. */
    public static <T extends @Nullable Object> Future<T> releasing(String name, T value, String... dead) {
        Leaf<T> leaf = new Leaf<>(name, value, null, Leaf.Kind.PLAIN);
        leaf.releases(dead);
        return leaf;
    }

    /** Like {@link #releasing}, for the same places as {@link #sacred}. */
    public static <T extends @Nullable Object> Future<T> sacredReleasing(String name, T value, String... dead) {
        Leaf<T> leaf = new Leaf<>(name, value, null, Leaf.Kind.SACRED);
        leaf.releases(dead);
        return leaf;
    }
}
