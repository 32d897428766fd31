// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Javac;
import dev.pollen.processor.cases.Trial;
import dev.pollen.processor.cases.Trial.Fault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases to processors. They are compiled ahead, several at a time; of the runs there is one at a time. What does not
 * end is left alone after a while, and counts as a fault.
 */
final class Bench implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "mutants");
    private static final int SECONDS = 60;

    private final ThreadPoolExecutor compilers = pool(Runtime.getRuntime().availableProcessors());
    private final ThreadPoolExecutor runner = pool(1);
    private final ConcurrentLinkedQueue<Javac> idle = new ConcurrentLinkedQueue<>();

    private static ThreadPoolExecutor pool(int threads) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "mutants");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts to make a processor and to compile a case with it; the result waits for that, and runs the case. */
    Callable<Optional<Fault>> start(Callable<Supplier<Processor>> processor, Trial trial, String name) {
        Path folder = FOLDER.resolve(name);
        Future<Compilation> compiling = compilers.submit(() -> compile(processor.call(), trial, folder));
        return () -> {
            Compilation compiled = await(compiling, compilers);
            if (compiled == null) return Optional.of(Fault.ENDLESS);
            Future<Optional<Fault>> running = runner.submit(() -> Optional.ofNullable(trial.fault(compiled)));
            Optional<Fault> fault = await(running, runner);
            return fault == null ? Optional.of(Fault.ENDLESS) : fault;
        };
    }

    private Compilation compile(Supplier<Processor> processor, Trial trial, Path folder) throws Exception {
        Javac waiting = idle.poll();
        Javac javac = waiting == null ? new Javac() : waiting;
        Compilation compiled = trial.compile(javac.with(processor), folder);
        idle.add(javac);
        return compiled;
    }

    /** The result, or null if there is none after a while: then another thread replaces the one that is lost. */
    private static <T> @Nullable T await(Future<T> result, ThreadPoolExecutor lost) throws Exception {
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            lost.setMaximumPoolSize(lost.getMaximumPoolSize() + 1);
            lost.setCorePoolSize(lost.getCorePoolSize() + 1);
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw e;
        }
    }

    @Override
    public void close() {
        compilers.shutdownNow();
        runner.shutdownNow();
    }
}
