// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ShieldTest {
    private final List<String> events = new ArrayList<>();
    private final Script<String> child = new Script<>("child", events);
    private final Future<String> shield = Futures.shield(child);
    private final Wakes cx = new Wakes();

    @Test
    void onceBegunItKeepsRequestsAway() throws Exception {
        shield.poll(cx);
        shield.cancel();
        assertThat(shield.poll(cx).isPending()).isTrue();
        child.succeed("x");
        assertThat(shield.poll(cx).value()).isEqualTo("x");
        assertThat(events).doesNotContain("child cancel");
    }

    @Test
    void cancelledBeforeItBeginsItNeverDoes() {
        shield.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> shield.poll(cx));
        assertThat(events).isEmpty();
    }

    @Test
    void insideARaceTheLoserIsWaitedFor() throws Exception {
        Script<String> winner = new Script<>("winner", events);
        Future<String> race = Futures.race(List.of(shield, winner));
        race.poll(cx);
        winner.succeed("w");
        assertThat(race.poll(cx).isPending()).isTrue();
        child.succeed("x");
        assertThat(race.poll(cx).value()).isEqualTo("w");
    }
}
