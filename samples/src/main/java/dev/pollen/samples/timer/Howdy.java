// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.timer;

import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.TimerFuture;
import java.io.PrintWriter;
import java.time.Duration;

/** The smallest task worth running: it prints, waits, and prints again. */
final class Howdy {
    private Howdy() {}

    @Async
    static void greet(PrintWriter out, Duration pause) {
        out.println("howdy!");
        await(new TimerFuture(pause));
        out.println("done!");
    }
}
