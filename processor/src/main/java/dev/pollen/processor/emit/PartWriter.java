// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls of parts. */
final class PartWriter {
    private final Methods methods;
    private final Exits exits;
    private final Lines out;
    private final Labels labels;

    PartWriter(Frame frame) {
        methods = frame.methods();
        exits = frame.exits();
        out = frame.out();
        labels = frame.labels();
    }

    /** A way that a part may go, and what follows. */
    private record Way(int number, CodeBlock statement) {}

    /** Calls the part; it is written, too. */
    boolean write(Node.Block block) {
        Methods.Part part = methods.part(block);
        String at = methods.body().names().at();
        CodeBlock arguments = CodeBlock.of(
                "$L, $L", methods.body().names().run(), methods.body().names().depth());
        if (methods.flow().states().suspends(block)) {
            // An exception must not find the state set; it may be caught here.
            String from = methods.names().fresh("from");
            out.line("int $L = $L;", from, at);
            out.line("$L = 0;", at);
            arguments = CodeBlock.of("$L, $L", arguments, from);
        }
        CodeBlock call = CodeBlock.of("$L($L)", part.name(), arguments);
        List<Way> ways = ways(part);
        if (ways.isEmpty()) {
            out.line("$L;", call);
            return true; // as far as the compiler sees
        }
        if (!part.completes()) {
            last(call, part, ways);
            return false;
        }
        if (ways.size() == 1) {
            Way way = ways.get(0);
            out.choice(CodeBlock.of("$L == $L", call, way.number()), List.of(way.statement()));
        } else {
            switched(call, ways, CodeBlock.of("default:"));
        }
        return true;
    }

    /** The call of a part that does not come back to go on. */
    private void last(CodeBlock call, Methods.Part part, List<Way> ways) {
        if (part.exits().jumps().isEmpty() && ways.size() == 2) {
            out.line(exits.passOn(call));
            return;
        }
        Way otherwise = ways.get(ways.size() - 1);
        if (ways.size() == 1) {
            out.line("$L;", call);
            out.line(otherwise.statement());
        } else {
            List<Way> others = ways.subList(0, ways.size() - 1);
            switched(call, others, CodeBlock.of("default: $L", otherwise.statement()));
        }
    }

    private void switched(CodeBlock call, List<Way> ways, CodeBlock otherwise) {
        out.open("switch ($L) {", call);
        for (Way way : ways) out.line("case $L: $L", way.number(), way.statement());
        out.line(otherwise);
        out.close("}");
    }

    private List<Way> ways(Methods.Part part) {
        List<Way> ways = new ArrayList<>();
        if (part.exits().suspends()) ways.add(new Way(Exits.OfPart.SUSPENDED, exits.suspended()));
        if (part.exits().ends()) ways.add(new Way(Exits.OfPart.ENDED, exits.ended()));
        List<Jump> jumps = part.exits().jumps();
        for (int i = 0; i < jumps.size(); i++) {
            ways.add(new Way(Exits.OfPart.number(i), labels.jump(jumps.get(i))));
        }
        return ways;
    }
}
