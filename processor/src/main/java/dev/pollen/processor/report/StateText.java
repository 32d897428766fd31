// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import dev.pollen.processor.flow.Ways;
import dev.pollen.processor.flow.Ways.Cause;
import dev.pollen.processor.flow.Ways.Way;
import dev.pollen.processor.ir.Variable;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The text of a report. */
final class StateText {
    private static final int COLUMN = 12;

    private final StringBuilder text = new StringBuilder();

    private StateText() {}

    static String of(List<MachineReport> machines) {
        StateText written = new StateText();
        for (MachineReport machine : machines) {
            if (!written.text.isEmpty()) written.text.append("\n\n");
            written.machine(machine);
        }
        return written.text.toString();
    }

    private void machine(MachineReport machine) {
        int count = machine.states().size();
        text.append(machine.title()).append('\n');
        text.append(machine.machine()).append(", from ").append(machine.file());
        text.append(count == 0 ? ", never suspended" : count == 1 ? ", 1 state" : ", " + count + " states");
        text.append('\n');
        if (!machine.fields().isEmpty()) text.append("\nfields\n");
        for (MachineReport.Field field : machine.fields()) {
            Variable variable = field.variable();
            line(
                    variable.name(),
                    TypeText.of(variable.type()) + ", " + origin(variable)
                            + (field.sharing().isEmpty() ? "" : "; here too: " + names(field.sharing())));
        }
        text.append("\nbeginning\n");
        ways(machine.beginning(), false);
        machine.states().forEach(state -> state(machine.file(), state));
    }

    private static String origin(Variable variable) {
        return variable.kind() == Variable.Kind.SELF
                ? "receiver"
                : variable.kind().name().toLowerCase(Locale.ROOT);
    }

    private void state(String file, MachineReport.State state) {
        text.append("\nstate ").append(state.number());
        text.append(", ").append(file).append(':').append(state.line()).append('\n');
        line("waits for", state.awaited() + (state.isCall() ? ", another machine" : ""));
        if (!state.live().isEmpty()) line("live", names(state.live()));
        if (!state.released().isEmpty()) line("released", names(state.released()));
        ways(state.ways(), state.isShielded());
    }

    private void ways(SortedSet<Way> ways, boolean isShielded) {
        for (Cause cause : Cause.values()) {
            List<String> to = ways.stream()
                    .filter(way -> way.cause() == cause)
                    .map(StateText::target)
                    .toList();
            String name = cause == Cause.READY ? "then" : cause.name().toLowerCase(Locale.ROOT);
            if (cause == Cause.CANCELLED && isShielded) line(name, "not here, in a finally block");
            else if (!to.isEmpty()) line(name, String.join(", ", to));
        }
    }

    private static String target(Way way) {
        return switch (way.state()) {
            case Ways.RETURNS -> "returns";
            case Ways.THROWS -> way.cause() == Cause.READY ? "throws" : "ends";
            default -> "state " + way.state();
        };
    }

    private static String names(List<Variable> variables) {
        return variables.stream().map(Variable::name).collect(Collectors.joining(", "));
    }

    private void line(String name, String value) {
        text.append("    ").append(name).append(" ".repeat(Math.max(1, COLUMN - name.length())));
        text.append(value).append('\n');
    }
}
