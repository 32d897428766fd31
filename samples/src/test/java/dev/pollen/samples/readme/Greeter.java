// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.readme;

import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.TimerFuture;
import java.time.Duration;

class Greeter {
    @Async
    static String greet(String name) {
        await(new TimerFuture(Duration.ofSeconds(2)));
        return "Hello, " + name;
    }
}
