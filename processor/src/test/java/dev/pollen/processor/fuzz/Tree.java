// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source text as a tree, so that parts of it can be taken out.
 *
 * @param type of an expression
 * @param parts String or Tree
 * @param completes whether a statement can complete normally (JLS 14.22), on the safe side
 */
record Tree(Kind kind, @Nullable Type type, List<Object> parts, boolean completes) {
    enum Kind {
        EXPRESSION,
        STATEMENT,
        /** Statements in braces. */
        BLOCK,
        /** A declaration, which is kept or taken out as a whole. */
        MEMBER,
        /** Members. */
        PROGRAM
    }

    Tree {
        parts = List.copyOf(parts);
    }

    static Tree expression(Type type, Object... parts) {
        return new Tree(Kind.EXPRESSION, type, List.of(parts), true);
    }

    static Tree statement(Object... parts) {
        return new Tree(Kind.STATEMENT, null, List.of(parts), true);
    }

    /** A statement that cannot complete normally. */
    static Tree jump(Object... parts) {
        return new Tree(Kind.STATEMENT, null, List.of(parts), false);
    }

    static Tree block(List<Tree> statements) {
        boolean completes =
                statements.isEmpty() || statements.get(statements.size() - 1).completes();
        return new Tree(Kind.BLOCK, null, List.copyOf(statements), completes);
    }

    static Tree member(Object... parts) {
        return new Tree(Kind.MEMBER, null, List.of(parts), true);
    }

    static Tree program(List<Tree> members) {
        return new Tree(Kind.PROGRAM, null, List.copyOf(members), true);
    }

    Tree completing(boolean does) {
        return new Tree(kind, type, parts, does);
    }

    /** How many nodes there are. */
    int size() {
        int size = 1;
        for (Object part : parts) if (part instanceof Tree tree) size += tree.size();
        return size;
    }

    /** The node number {@code index} in preorder. */
    Tree get(int index) {
        if (index == 0) return this;
        int next = 1;
        for (Object part : parts) {
            if (!(part instanceof Tree tree)) continue;
            if (index < next + tree.size()) return tree.get(index - next);
            next += tree.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** The same tree with another node at {@code index}. */
    Tree with(int index, Tree node) {
        if (index == 0) return node;
        List<Object> changed = new ArrayList<>();
        int next = 1;
        for (Object part : parts) {
            if (part instanceof Tree tree) {
                boolean inside = index >= next && index < next + tree.size();
                changed.add(inside ? tree.with(index - next, node) : tree);
                next += tree.size();
            } else {
                changed.add(part);
            }
        }
        return new Tree(kind, type, changed, completes);
    }

    /** What this node could be instead, the simplest first. */
    List<Tree> simpler() {
        List<Tree> candidates = new ArrayList<>();
        switch (kind) {
            case EXPRESSION -> simplerExpressions(candidates);
            case STATEMENT -> {
                for (Object part : parts) {
                    if (part instanceof Tree tree && tree.kind != Kind.EXPRESSION) candidates.add(tree);
                }
            }
            case BLOCK, PROGRAM -> {
                for (int length = parts.size(); length > 0; length /= 2) {
                    for (int from = 0; from + length <= parts.size(); from += length) {
                        List<Object> left = new ArrayList<>(parts.subList(0, from));
                        left.addAll(parts.subList(from + length, parts.size()));
                        candidates.add(new Tree(kind, type, left, completes));
                    }
                }
            }
            case MEMBER -> {}
        }
        return candidates;
    }

    private void simplerExpressions(List<Tree> candidates) {
        Type wanted = java.util.Objects.requireNonNull(type);
        String simplest = wanted.literals().get(0);
        if (parts.size() == 1 && parts.get(0) instanceof String text) {
            if (!wanted.literals().contains(text)) candidates.add(expression(wanted, simplest));
            return;
        }
        candidates.add(expression(wanted, simplest));
        for (Object part : parts) {
            if (part instanceof Tree tree && tree.type == type) candidates.add(tree);
        }
    }

    /** The text. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text, "    ");
        return text.toString();
    }

    private void write(StringBuilder text, String indent) {
        if (kind == Kind.BLOCK) {
            text.append("{\n");
            for (Object part : parts) {
                text.append(indent).append("    ");
                ((Tree) part).write(text, indent + "    ");
                text.append('\n');
            }
            text.append(indent).append('}');
            return;
        }
        for (Object part : parts) {
            if (part instanceof Tree tree) {
                if (kind == Kind.PROGRAM) text.append(indent);
                tree.write(text, indent);
                if (kind == Kind.PROGRAM) text.append("\n\n");
            } else {
                text.append(part);
            }
        }
    }
}
