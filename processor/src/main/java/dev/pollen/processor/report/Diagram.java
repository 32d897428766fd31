// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.report;

import dev.pollen.processor.flow.Ways;
import dev.pollen.processor.flow.Ways.Cause;
import dev.pollen.processor.flow.Ways.Way;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page with a Mermaid state diagram of each machine. */
final class Diagram {
    private static final String LEGEND = """
            A state is a place where the machine waits, with what it waits for and the fields that are read later. An arrow \
            without words: it got the value. Where no arrow says `failed` or `cancelled`, a failure or a cancellation ends \
            the machine.
            """;

    private final StringBuilder text = new StringBuilder();

    private Diagram() {}

    static String of(List<MachineReport> machines) {
        Diagram written = new Diagram();
        for (MachineReport machine : machines) {
            boolean isFirst = written.text.isEmpty();
            written.text
                    .append(isFirst ? "# " : "\n## ")
                    .append('`')
                    .append(machine.title())
                    .append("`\n\n");
            written.text.append("```mermaid\n");
            written.machine(machine);
            written.text.append("```\n");
            if (isFirst) written.text.append('\n').append(LEGEND);
        }
        return written.text.toString();
    }

    private void machine(MachineReport machine) {
        text.append("stateDiagram-v2\n");
        for (MachineReport.State state : machine.states()) {
            String id = id(state.number());
            line("state \"state " + state.number() + ", line " + state.line() + ", " + escaped(state.awaited())
                    + "\" as " + id);
            if (!state.live().isEmpty()) line(id + " : live " + names(state.live()));
            if (state.isShielded()) line(id + " : in finally, not cancelled");
        }
        arrows("[*]", machine.beginning());
        machine.states().forEach(state -> arrows(id(state.number()), state.ways()));
    }

    private static String id(int state) {
        return "s" + state;
    }

    /** One arrow for each target, which tells all the reasons to go there. */
    private void arrows(String from, SortedSet<Way> ways) {
        SortedMap<Integer, List<Cause>> causes = new TreeMap<>();
        for (Way way : ways) {
            if (way.state() == Ways.THROWS && way.cause() != Cause.READY) continue;
            causes.computeIfAbsent(way.state(), to -> new ArrayList<>()).add(way.cause());
        }
        causes.forEach((state, why) -> {
            List<String> words = new ArrayList<>();
            if (!why.equals(List.of(Cause.READY))) words.add(reasons(why));
            if (state == Ways.RETURNS) words.add("returns");
            if (state == Ways.THROWS) words.add("throws");
            boolean isEnd = state == Ways.RETURNS || state == Ways.THROWS;
            String label = words.isEmpty() ? "" : " : " + String.join(", ", words);
            line(from + " --> " + (isEnd ? "[*]" : id(state)) + label);
        });
    }

    private static String reasons(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause == Cause.READY ? "value" : cause.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static String names(List<Variable> variables) {
        return variables.stream().map(Variable::name).collect(Collectors.joining(", "));
    }

    /** As text in quotes may be: what means something to Mermaid, HTML or Markdown is written as an entity. */
    private static String escaped(String source) {
        StringBuilder escaped = new StringBuilder();
        source.codePoints().forEach(point -> {
            boolean isPlain = Character.isLetterOrDigit(point) || " .,()+-=!?/'|_$[]@".indexOf(point) >= 0;
            if (isPlain) escaped.appendCodePoint(point);
            else escaped.append('#').append(point).append(';');
        });
        return escaped.toString();
    }

    private void line(String content) {
        text.append("    ").append(content).append('\n');
    }
}
