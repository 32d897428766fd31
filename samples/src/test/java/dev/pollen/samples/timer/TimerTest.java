// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Context;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.samples.Launch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimerTest {
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);

    @Test
    void theGreetingWaitsForItsTimer() throws Exception {
        CountDownLatch woken = new CountDownLatch(1);
        Context cx = Context.of(woken::countDown);
        Future<Void> greeting = HowdyAsync.greet(out, Duration.ofMillis(20));
        assertThat(text.toString()).isEmpty();
        assertThat(greeting.poll(cx).isPending()).isTrue();
        assertThat(text.toString().lines()).containsExactly("howdy!");
        woken.await();
        assertThat(greeting.poll(cx).isReady()).isTrue();
        assertThat(text.toString().lines()).containsExactly("howdy!", "done!");
    }

    @Test
    void calledAsAMethodTheGreetingDoesTheSame() {
        Howdy.greet(out, Duration.ofMillis(1));
        assertThat(text.toString().lines()).containsExactly("howdy!", "done!");
    }

    @Test
    void allSleepersWakeUp() {
        Sleepers sleepers = new Sleepers(1000, Duration.ofMillis(1), Duration.ofMillis(20));
        ProgressBar progress = new ProgressBar(out, false, "awake", 1000);
        try (Executor executor = Executor.singleThread()) {
            assertThat(executor.blockOn(SleepersAsync.fallAsleep(sleepers))).isLessThan(5000);
            assertThat(executor.blockOn(SleepersAsync.wakeUp(sleepers, progress)))
                    .isPositive();
        }
        assertThat(text.toString()).endsWith(String.format("%,d of %,d awake%n", 1000, 1000));
    }

    @Test
    void theProgressBarDrawsWhatCanBeSeenToChange() {
        ProgressBar progress = new ProgressBar(out, false, "done", 100);
        for (int done = 0; done <= 100; done++) progress.show(done);
        assertThat(text.toString().lines())
                .hasSize(11)
                .last()
                .asString()
                .isEqualTo("[" + "#".repeat(50) + "] 100 of 100 done");
    }

    @Test
    void onATerminalItStaysInItsLine() {
        ProgressBar progress = new ProgressBar(out, true, "done", 2);
        for (int done = 0; done <= 2; done++) progress.show(done);
        assertThat(text.toString()).startsWith("\r").endsWith(String.format("2 of 2 done%n"));
        assertThat(text.toString().chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void noTasksAreRefused() {
        Launch launch = Launch.of("timer", "--tasks", "0");
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.err()).contains("--tasks");
    }
}
