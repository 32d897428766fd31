// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.pollen.processor.flow.Flow;
import dev.pollen.processor.flow.Walk;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of the step, and which of them something jumps to that can be reached. */
final class Labels {
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}\\p{N}_$])([\\p{L}_$][\\p{L}\\p{N}_$]*+)\\s*+:");

    private final Flow flow;
    private final Exits exits;

    private final Set<String> words;
    private final Deque<String> around = new ArrayDeque<>();
    private final Map<Label, String> names = new HashMap<>();
    private final Set<Label> broken = new HashSet<>();
    private final Set<Label> continued = new HashSet<>();

    /**
     * @param words that may be labels in text of the user
     */
    Labels(Flow flow, Exits exits, Set<String> words) {
        this.flow = flow;
        this.exits = exits;
        this.words = words;
    }

    /** Words that may be labels in text of the user. */
    static Set<String> words(Flow flow) {
        Set<String> words = new HashSet<>();
        Walk.nodes(flow.nodes(), node -> Walk.codes(node, code -> words(code, words)));
        return words;
    }

    private static void words(Code code, Set<String> to) {
        for (Code.Piece piece : code.pieces()) {
            if (!(piece instanceof Code.Raw raw)) continue;
            Matcher labels = LABEL.matcher(raw.text());
            while (labels.find()) to.add(labels.group(1));
        }
    }

    /** A statement with that label begins: the text before it, empty if nothing jumps there. */
    String enter(Label label) {
        if (!flow.targets().contains(label)) return "";
        String name = label.name();
        for (int digit = 2; around.contains(name) || words.contains(name); digit++) name = label.name() + digit;
        names.put(label, name);
        around.push(name);
        return name + ": ";
    }

    void leave(Label label) {
        if (flow.targets().contains(label)) around.pop();
    }

    /** A jump to a label, as a statement. */
    CodeBlock jump(Jump jump) {
        if (jump instanceof Jump.Break out) {
            if (!names.containsKey(out.target())) return exits.jump(jump);
            broken.add(out.target());
            return CodeBlock.of("break $L;", names.get(out.target()));
        }
        Label loop = ((Jump.Continue) jump).target();
        Label next = flow.continues().get(loop);
        if (next != null) return jump(new Jump.Break(next));
        if (!names.containsKey(loop)) return exits.jump(jump);
        continued.add(loop);
        return CodeBlock.of("continue $L;", names.get(loop));
    }

    boolean isBroken(Label label) {
        return broken.contains(label);
    }

    boolean isContinued(Label label) {
        return continued.contains(label);
    }
}
