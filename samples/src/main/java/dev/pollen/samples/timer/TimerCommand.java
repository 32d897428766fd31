// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import dev.pollen.Executor;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the timers. */
@Command(
        name = "timer",
        description = "A task that waits for a timer, then very many of them at once, all on one thread.",
        mixinStandardHelpOptions = true)
public final class TimerCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration SPREAD = Duration.ofSeconds(3);

    @Spec
    private CommandSpec spec;

    @Option(names = "--tasks", defaultValue = "100000", description = "How many sleep at once (${DEFAULT-VALUE}).")
    private int tasks;

    /** For picocli. */
    public TimerCommand() {}

    @Override
    public Integer call() {
        if (tasks < 1) throw new ParameterException(spec.commandLine(), "--tasks has to be at least 1");
        PrintWriter out = spec.commandLine().getOut();
        try (Executor executor = Executor.singleThread()) {
            greet(out, executor);
            sleep(out, executor);
        }
        return 0;
    }

    private static void greet(PrintWriter out, Executor executor) {
        JoinHandle<Void> greeting = executor.spawn(HowdyAsync.greet(out, PAUSE));
        Futures.blockOn(greeting); // this thread has nothing else to do
    }

    private void sleep(PrintWriter out, Executor executor) {
        Sleepers sleepers = new Sleepers(tasks, SHORTEST, SPREAD);
        long bytes = executor.blockOn(SleepersAsync.fallAsleep(sleepers));
        out.printf("%,d tasks are asleep on one thread, in %,d bytes of memory each%n", tasks, bytes);
        ProgressBar progress = new ProgressBar(out, Ansi.AUTO.enabled(), "awake", tasks);
        Duration latest = executor.blockOn(SleepersAsync.wakeUp(sleepers, progress));
        out.printf("all awake again, none later than %.1f ms after its time%n", latest.toNanos() / 1e6);
    }
}
