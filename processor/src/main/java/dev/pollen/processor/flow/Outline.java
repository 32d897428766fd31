// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a body that is too large for one method. A block without label, of which simplified statements have no others,
 * is a part: a method of its own, called where the block stands. A list of which a piece is cut out consists of parts
 * alone; where those are too many, there are parts of parts.
 */
final class Outline {
    /** What the call of a part takes. */
    private static final int PART_CALL = 60;

    /** From so many states on, a statement is not labelled with them. */
    private static final int MANY_STATES = 100;

    private static final Pattern LOCAL_TYPE =
            Pattern.compile("\\b(?:class|record|enum|interface)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private static final Pattern VAR = Pattern.compile("\\bvar\\b");
    private static final Pattern ANONYMOUS = Pattern.compile("\\bnew\\b[^;]*\\{");

    /** What a part has, if it can be cut so small. */
    private final int partSize;

    private Outline(int partSize) {
        this.partSize = partSize;
    }

    /** The same statements, if need be with parts, so that no method is estimated at more than {@code size} bytes. */
    static List<Node> outline(List<Node> nodes, int size) {
        return new Outline(size / 2).list(nodes, size);
    }

    private List<Node> list(List<Node> nodes, int room) {
        List<Node> smaller = new ArrayList<>();
        if (size(nodes) <= room && states(nodes) <= MANY_STATES) return nodes;
        List<Pattern> names = new ArrayList<>();
        for (Node node : nodes) {
            smaller.add(mentions(node, names) ? node : inside(node));
            names.addAll(localNames(node, names));
        }
        if (size(smaller) <= room && !hasLongLabel(smaller)) return smaller;
        List<Node> parts = parts(smaller);
        for (int before = 0; size(parts) > room && parts.size() != before; ) {
            before = parts.size();
            parts = parts(parts);
        }
        return parts;
    }

    /** The node with less inside of it, if it is large. */
    private Node inside(Node node) {
        if (size(node) <= partSize && !hasManyStates(List.of(node))) return node;
        if (node instanceof Node.Block block) return block(block, partSize);
        if (node instanceof Node.If choice) {
            Node.Block otherwise = choice.otherwise();
            return new Node.If(
                    choice.condition(),
                    block(choice.then(), partSize / 2),
                    otherwise == null ? null : block(otherwise, partSize / 2));
        }
        if (node instanceof Node.Loop loop) {
            return new Node.Loop(
                    loop.label(),
                    loop.isDo(),
                    loop.test(),
                    loop.condition(),
                    loop.endless(),
                    block(loop.body(), partSize),
                    loop.update());
        }
        if (!(node instanceof Node.Try region)) return node;
        List<Node.Catch> catches = new ArrayList<>();
        for (Node.Catch clause : region.catches()) {
            catches.add(new Node.Catch(clause.types(), clause.parameter(), block(clause.body(), partSize / 4)));
        }
        return new Node.Try(block(region.body(), partSize / 2), catches);
    }

    private Node.Block block(Node.Block block, int room) {
        return new Node.Block(block.label(), list(block.nodes(), room));
    }

    private List<Node> parts(List<Node> nodes) {
        List<Node> parts = new ArrayList<>();
        List<Node> part = new ArrayList<>();
        for (List<Node> together : inseparable(nodes)) {
            boolean isFull = size(part) + size(together) > partSize || hasManyStates(together) || hasManyStates(part);
            if (!part.isEmpty() && isFull) {
                parts.add(part(part));
                part = new ArrayList<>();
            }
            part.addAll(together);
        }
        if (!part.isEmpty()) parts.add(part(part));
        return parts;
    }

    private static Node part(List<Node> nodes) {
        boolean isPart = nodes.size() == 1 && isPart(nodes.get(0));
        return isPart ? nodes.get(0) : new Node.Block(null, nodes);
    }

    static boolean isPart(Node node) {
        return node instanceof Node.Block block && block.label() == null;
    }

    /** The statements one by one; those from the declaration of what only one method can name to its last use together. */
    private List<List<Node>> inseparable(List<Node> nodes) {
        List<List<Node>> pieces = new ArrayList<>();
        for (int i = 0; i < nodes.size(); ) {
            int end = i + 1;
            List<Pattern> names = new ArrayList<>();
            for (int j = i; j < end; j++) {
                List<Pattern> added = localNames(nodes.get(j), names);
                end = Math.max(end, lastMention(nodes, j, added) + 1);
                names.addAll(added);
            }
            List<Node> piece = nodes.subList(i, end);
            pieces.add(size(piece) <= partSize ? piece : hollow(piece, names));
            i = end;
        }
        return pieces;
    }

    /** The same with parts of what neither mentions the names nor suspends. */
    private List<Node> hollow(List<Node> nodes, List<Pattern> names) {
        List<Node> smaller = new ArrayList<>();
        List<Node> between = new ArrayList<>();
        for (Node node : nodes) {
            boolean isBetween = states(List.of(node)) == 0 && !mentions(node, names);
            if (!isBetween || size(between) + size(node) > partSize) addPart(between, smaller);
            if (isBetween) between.add(node);
            else smaller.add(node);
        }
        addPart(between, smaller);
        return smaller;
    }

    private static void addPart(List<Node> between, List<Node> to) {
        if (size(between) > 2 * PART_CALL) to.add(part(List.copyOf(between)));
        else to.addAll(between);
        between.clear();
    }

    private static int lastMention(List<Node> nodes, int index, List<Pattern> names) {
        int last = nodes.size() - 1;
        while (last > index && !mentions(nodes.get(last), names)) last--;
        return last;
    }

    /**
     * What a statement declares that only its own method can name: types, and variables of such types, which may be
     * anonymous ones.
     *
     * @param known what statements before it declare
     */
    private static List<Pattern> localNames(Node node, List<Pattern> known) {
        List<Pattern> names = new ArrayList<>();
        if (node instanceof Node.Plain plain) {
            Matcher declared = LOCAL_TYPE.matcher(text(plain.code()));
            while (declared.find()) names.add(word(declared.group(1)));
        } else if (node instanceof Node.Declare declare && isOfLocalType(declare, known)) {
            names.add(word(declare.variable().name()));
        }
        return names;
    }

    private static boolean isOfLocalType(Node.Declare declare, List<Pattern> known) {
        String type = text(declare.type());
        if (mentions(type, known)) return true;
        if (declare.value() == null || !VAR.matcher(type).find()) return false;
        String value = text(declare.value());
        return ANONYMOUS.matcher(value).find() || mentions(value, known);
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
    }

    private static boolean mentions(String text, List<Pattern> names) {
        return names.stream().anyMatch(name -> name.matcher(text).find());
    }

    private static boolean mentions(Node node, List<Pattern> names) {
        if (names.isEmpty()) return false;
        boolean[] found = {false};
        Walk.nodes(List.of(node), inner -> {
            if (inner instanceof Node.Assign assign)
                found[0] |= mentions(assign.variable().name(), names);
            if (inner instanceof Node.Declare declare) found[0] |= mentions(text(declare.type()), names);
            if (inner instanceof Node.Await await && await.target() != null) {
                found[0] |= mentions(await.target().name(), names);
            }
            Walk.codes(inner, code -> found[0] |= mentions(text(code), names));
        });
        return found[0];
    }

    private static String text(Code code) {
        StringBuilder text = new StringBuilder();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Raw raw) text.append(raw.text());
            else if (piece instanceof Code.Type type) text.append(type.name());
            else if (piece instanceof Code.Use use) text.append(use.variable().name());
            else if (piece instanceof Code.Capture capture)
                text.append(capture.variable().name());
            else if (piece instanceof Code.Bind bind) text.append(text(bind.operand()));
            else if (piece instanceof Code.Leave leave
                    && leave.jump() instanceof Jump.Return end
                    && end.value() != null) text.append(text(end.value()));
            else text.append(' ');
        }
        return text.toString();
    }

    private static boolean hasLongLabel(List<Node> nodes) {
        return nodes.size() > 1 && nodes.stream().anyMatch(node -> hasManyStates(List.of(node))) && !isLabelFree(nodes);
    }

    private static boolean isLabelFree(List<Node> nodes) {
        return nodes.stream().filter(node -> states(List.of(node)) > 0).count() <= 1;
    }

    private static boolean hasManyStates(List<Node> nodes) {
        return states(nodes) > MANY_STATES;
    }

    private static int states(List<Node> nodes) {
        int[] count = {0};
        Walk.nodes(nodes, node -> count[0] += node instanceof Node.Await ? 1 : 0);
        return count[0];
    }

    /** What is in the method itself: parts are elsewhere. */
    private static int size(List<Node> nodes) {
        int size = 0;
        for (Node node : nodes) size += size(node);
        return size;
    }

    private static int size(Node node) {
        if (isPart(node)) return PART_CALL;
        int[] size = {Sizes.own(node)};
        Walk.blocks(node, block -> size[0] += block == node ? size(block.nodes()) : Sizes.BRANCH + size(block.nodes()));
        return size[0];
    }
}
