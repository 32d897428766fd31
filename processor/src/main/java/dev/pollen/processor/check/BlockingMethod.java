// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Methods that block their thread, and what a body that is polled does instead.
 *
 * @param type the qualified name of the type that declares them; methods that override them count too
 * @param noun what a value of the type is called in the cure where its text is too long
 * @param cure an imperative; {@code %s} is the receiver
 */
record BlockingMethod(String type, Set<String> names, String noun, String cure) {
    private static final String CONCURRENT = "java.util.concurrent.";
    private static final String COMPLETED = "let the other side complete a CompletableFuture, and await that";
    private static final String TASKS =
            "start its tasks with CompletableFuture.supplyAsync(task, %s), and await Futures.from of each";

    /** The first that fits counts. */
    private static final List<BlockingMethod> WELL_KNOWN = List.of(
            of("java.lang.Thread", "thread", "write await(new TimerFuture(duration))", "sleep"),
            of(
                    "java.lang.Thread",
                    "thread",
                    "let the thread complete a CompletableFuture at its end, and await that",
                    "join"),
            of("java.lang.Object", "object", COMPLETED, "wait"),
            of("java.lang.Process", "process", "write await(%s.onExit())", "waitFor"),
            of(CONCURRENT + "CompletableFuture", "future", "write await(%s)", "get", "join"),
            of(
                    CONCURRENT + "Future",
                    "executor",
                    "start the task with CompletableFuture.supplyAsync(task, executor), and await that",
                    "get"),
            of(CONCURRENT + "CountDownLatch", "latch", "await Futures.join of what counts it down", "await"),
            of(CONCURRENT + "CyclicBarrier", "barrier", "await Futures.join of the parties", "await"),
            of(CONCURRENT + "BlockingQueue", "queue", COMPLETED, "take", "put"),
            of(CONCURRENT + "BlockingDeque", "queue", COMPLETED, "takeFirst", "takeLast", "putFirst", "putLast"),
            of(
                    CONCURRENT + "Semaphore",
                    "semaphore",
                    "write %s.tryAcquire(), or await a CompletableFuture that the releasing side completes",
                    "acquire",
                    "acquireUninterruptibly"),
            of(
                    CONCURRENT + "locks.Lock",
                    "lock",
                    "write %s.tryLock(), or a synchronized block without await, or let one task own what it guards",
                    "lock",
                    "lockInterruptibly"),
            of(CONCURRENT + "locks.Condition", "condition", COMPLETED, "await", "awaitUninterruptibly"),
            of(CONCURRENT + "ExecutorService", "executor", TASKS, "awaitTermination", "close", "invokeAll"));

    private static BlockingMethod of(String type, String noun, String cure, String... names) {
        return new BlockingMethod(type, Set.of(names), noun, cure);
    }

    /** What a method is among these; empty if it does not block, as far as is known. */
    static Optional<BlockingMethod> of(ExecutableElement called, Elements elements, Types types) {
        String name = called.getSimpleName().toString();
        return WELL_KNOWN.stream()
                .filter(known -> known.names.contains(name) && known.declares(called, elements, types))
                .findFirst();
    }

    private boolean declares(ExecutableElement called, Elements elements, Types types) {
        TypeElement above = elements.getTypeElement(type);
        if (above == null || !(called.getEnclosingElement() instanceof TypeElement owner)) return false;
        if (!types.isSubtype(types.erasure(owner.asType()), types.erasure(above.asType()))) return false;
        return ElementFilter.methodsIn(elements.getAllMembers(above)).stream()
                .anyMatch(each -> each.equals(called) || elements.overrides(called, each, owner));
    }

    /** The name of a call in messages. */
    String describe(ExecutableElement called) {
        return type.substring(type.lastIndexOf('.') + 1) + "." + called.getSimpleName();
    }
}
