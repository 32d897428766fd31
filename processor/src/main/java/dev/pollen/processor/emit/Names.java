// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Walk;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for what emission adds, unlike every word of the body. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final Set<String> taken = new HashSet<>(List.of("state", "result", "owner", "self"));

    Names(Body body, Flow flow) {
        taken.addAll(
                List.of(body.names().run(), body.names().depth(), body.names().at()));
        body.parameters().forEach(this::take);
        flow.homes().keySet().forEach(this::take);
        Walk.nodes(flow.nodes(), node -> Walk.codes(node, this::take));
        flow.constants().forEach((constant, value) -> {
            take(constant);
            take(value);
        });
    }

    private void take(Variable variable) {
        taken.add(variable.name());
    }

    private void take(Code code) {
        code.variables(this::take);
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Raw raw) {
                Matcher words = WORD.matcher(raw.text());
                while (words.find()) taken.add(words.group());
            } else if (piece instanceof Code.Bind bind) {
                take(bind.operand());
            } else if (piece instanceof Code.Leave leave
                    && leave.jump() instanceof Jump.Return end
                    && end.value() != null) {
                take(end.value());
            }
        }
    }

    /** The name, with a digit where it is taken. */
    String fresh(String plain) {
        String name = plain;
        for (int digit = 2; !taken.add(name); digit++) name = plain + digit;
        return name;
    }
}
