// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static cases.support.Trace.fail;
import static dev.pollen.Futures.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pollen.Futures;
import dev.pollen.processor.cases.HandWritten.Mistake;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The oracle passes machines that were written by hand with care, and no others. */
class OracleTest {
    private final Totals totals = new Totals();

    private Oracle oracle(Program program) {
        return new Oracle(() -> program, totals);
    }

    @Test
    void theLogAndTheResultAreThoseOfTheNativeRun() throws Exception {
        Oracle oracle = oracle(HandWritten.program(HandWritten::sum, HandWritten.Sum::new));

        assertThat(oracle.expected().lines())
                .containsExactly(
                        "start a",
                        "a -> 1",
                        "start b",
                        "b -> 2",
                        "start c",
                        "c -> 3",
                        "finally 3",
                        "start d",
                        "d -> 3",
                        "=> 6 (Integer)");
    }

    @Test
    void aRightMachinePassesUnderEveryPattern() throws Exception {
        oracle(HandWritten.program(HandWritten::sum, HandWritten.Sum::new)).checkPatterns();

        assertThat(totals.patterns).isEqualTo(16);
    }

    @Test
    void aRightMachinePassesEveryCancellation() throws Exception {
        oracle(HandWritten.program(HandWritten::sum, HandWritten.Sum::new)).checkCancellations();

        assertThat(totals.cancellations).isEqualTo(12);
    }

    @Test
    void theMachineThatIsMadeWrongIsRightWithoutAMistake() throws Exception {
        Oracle oracle = oracle(HandWritten.program(HandWritten::right, () -> new HandWritten.Wrong(null)));

        oracle.checkPatterns();
        oracle.checkCancellations();
        assertThat(totals.patterns).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aMachineWithAMistakeIsFound(Mistake mistake) {
        Oracle oracle = oracle(HandWritten.program(HandWritten::right, () -> new HandWritten.Wrong(mistake)));

        assertThatThrownBy(() -> {
                    oracle.checkPatterns();
                    oracle.checkCancellations();
                })
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFailureIsComparedByWhoMadeIt() throws Exception {
        IOException other = new IOException("x");
        Oracle oracle =
                oracle(HandWritten.program(() -> await(fail("a", new IOException("x"))), () -> Futures.failed(other)));

        assertThat(oracle.expected().lines())
                .containsExactly("start a", "a fails", "=> throws java.io.IOException: x (the failure of a)");
        assertThatThrownBy(oracle::checkPatterns).isInstanceOf(AssertionError.class);
    }
}
