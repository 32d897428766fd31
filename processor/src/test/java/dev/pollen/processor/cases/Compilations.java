// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.IOException;
import java.nio.file.Path;
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

    /** Starts to compile; the result waits for it. */
    Callable<Compilation> start(CaseFolder folder) {
        Future<Compilation> compilation = threads.submit(() -> compile(folder));
        return compilation::get;
    }

    private Compilation compile(CaseFolder folder) throws IOException {
        Javac waiting = idle.poll();
        Javac javac = waiting == null ? new Javac() : waiting;
        try {
            return Compilation.of(
                    javac, Path.of("target", "cases").resolve(folder.toString()), folder.sources(), folder.options());
        } finally {
            idle.add(javac);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
