// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles ahead of the tests that need it, with as many compilers as there are processors. */
final class Compilations implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final ConcurrentLinkedQueue<Javac> idle = new ConcurrentLinkedQueue<>();

    /** Sources, read when it is their turn. */
    interface Sources {
        Map<Path, String> read() throws IOException;
    }

    /** Starts to compile; the result waits for it. */
    Callable<Compilation> start(String name, Sources sources) {
        Future<Compilation> compilation = threads.submit(() -> compile(name, sources.read()));
        return compilation::get;
    }

    private Compilation compile(String name, Map<Path, String> sources) throws IOException {
        Javac waiting = idle.poll();
        Javac javac = waiting == null ? new Javac() : waiting;
        try {
            return Compilation.of(javac, Path.of("target", "cases").resolve(name), sources);
        } finally {
            idle.add(javac);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
