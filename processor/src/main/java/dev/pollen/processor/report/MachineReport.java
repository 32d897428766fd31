// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Ways;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * What there is to say of a machine.
 *
 * @param title the method, or the place of the async block
 * @param machine its class
 * @param file the simple name of the user's file
 * @param beginning where its first poll goes
 */
record MachineReport(
        String title,
        String machine,
        String file,
        List<Field> fields,
        SortedSet<Ways.Way> beginning,
        List<State> states) {
    /**
     * A field.
     *
     * @param sharing the other variables that live in it
     */
    record Field(Variable variable, List<Variable> sharing) {}

    /**
     * A place where the machine may be suspended.
     *
     * @param awaited the user's text
     * @param isCall whether it is the call of an {@code @Async} method
     * @param isShielded whether a request to cancel waits until it is left
     * @param live what is read later
     * @param released what is let go when it suspends
     */
    record State(
            int number,
            int line,
            String awaited,
            boolean isCall,
            boolean isShielded,
            List<Variable> live,
            List<Variable> released,
            SortedSet<Ways.Way> ways) {}

    /**
     * @param methodSize as the machine is written with
     */
    static MachineReport of(String title, MachineClass machine, int methodSize) {
        Body body = machine.running();
        Flow flow = Flow.of(body, methodSize);
        Ways ways = flow.ways(body.names());
        List<Field> fields = flow.fields().stream()
                .map(field -> new Field(field, flow.sharing(field)))
                .toList();
        List<State> states = new ArrayList<>();
        for (Node.Await await : flow.states().awaits()) {
            states.add(new State(
                    flow.states().of(await),
                    await.line(),
                    await.source(),
                    await.awaited() instanceof Node.MachineCall,
                    ways.isShielded(await),
                    flow.live(await),
                    flow.dead(await),
                    ways.of(await)));
        }
        return new MachineReport(
                title, machine.name().canonicalName(), machine.file(), fields, ways.ofBeginning(), states);
    }
}
