// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/**
 * What a processor like Lombok has added to the outer trees of a file: members, which the text does not have, and the
 * visibility of fields. Signatures are all that others need.
 */
final class AddedMembers {
    private final CompilationUnitTree plain;
    private final SourcePositions positions;
    private final Trees outer;
    private final Elements elements;
    private final SortedMap<Integer, String> insertions = new TreeMap<>();

    private AddedMembers(CompilationUnitTree plain, SourcePositions positions, Trees outer, Elements elements) {
        this.plain = plain;
        this.positions = positions;
        this.outer = outer;
        this.elements = elements;
    }

    /**
     * Compares two trees of one file.
     *
     * @param plain parsed from the text
     * @param positions of {@code plain}
     * @param unit the outer tree
     */
    static Insertions of(
            CompilationUnitTree plain,
            SourcePositions positions,
            CompilationUnitTree unit,
            Trees outer,
            Elements elements) {
        AddedMembers added = new AddedMembers(plain, positions, outer, elements);
        Map<String, Tree> types = new HashMap<>();
        unit.getTypeDecls().forEach(tree -> types.put(key(tree), tree));
        for (Tree tree : plain.getTypeDecls()) {
            Tree same = types.get(key(tree));
            if (tree instanceof ClassTree type && same instanceof ClassTree) {
                added.compare(type, new TreePath(new TreePath(unit), same));
            }
        }
        return new Insertions(added.insertions);
    }

    private void compare(ClassTree type, TreePath same) {
        Map<String, Tree> members = new HashMap<>();
        for (Tree member : type.getMembers()) members.put(key(member), member);
        StringBuilder added = new StringBuilder();
        for (Tree member : ((ClassTree) same.getLeaf()).getMembers()) {
            TreePath path = new TreePath(same, member);
            Tree known = members.get(key(member));
            if (known == null) {
                if (!isImplicit(path)) added.append(' ').append(text(path));
            } else if (known instanceof ClassTree nested && member instanceof ClassTree) {
                compare(nested, path);
            } else if (known instanceof VariableTree field && member instanceof VariableTree now) {
                if (!isPrivate(field) && isPrivate(now)) {
                    insertions.putIfAbsent((int) positions.getStartPosition(plain, field), "private ");
                }
            }
        }
        int end = (int) positions.getEndPosition(plain, type) - 1;
        if (!added.isEmpty() && end > 0) insertions.put(end, added.append(' ').toString());
    }

    /** Whether javac itself has added the member, and will do so again. */
    private boolean isImplicit(TreePath member) {
        Element element = outer.getElement(member);
        return element == null || elements.getOrigin(element) != Elements.Origin.EXPLICIT;
    }

    private static boolean isPrivate(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    /** What tells a member from all others of its class. */
    private static String key(Tree member) {
        if (member instanceof ClassTree type) return "class " + type.getSimpleName();
        if (member instanceof VariableTree field) return "field " + field.getName();
        if (member instanceof MethodTree method) {
            return "method " + method.getName()
                    + method.getParameters().stream()
                            .map(parameter -> parameter.getType().toString())
                            .collect(Collectors.joining(",", "(", ")"));
        }
        return "other";
    }

    private String text(TreePath path) {
        Tree member = path.getLeaf();
        String text = member instanceof MethodTree method
                ? method(method, path)
                : member instanceof VariableTree field
                        ? modifiers(field.getModifiers().getFlags()) + field.getType() + " " + field.getName() + ";"
                        : member instanceof ClassTree type ? type(type, path) : "";
        return text.replaceAll("\\s+", " ");
    }

    private static String method(MethodTree method, TreePath path) {
        ClassTree type = (ClassTree) path.getParentPath().getLeaf();
        String name = BodyBlanking.isConstructor(method)
                ? type.getSimpleName().toString()
                : method.getReturnType() + " " + method.getName();
        String parameters = method.getParameters().stream()
                .map(parameter -> parameter.getType() + " " + parameter.getName())
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = method.getThrows().isEmpty() ? "" : " throws " + joined(method.getThrows());
        return modifiers(method.getModifiers().getFlags())
                + parameters(method.getTypeParameters())
                + name
                + parameters
                + thrown
                + (method.getBody() == null ? ";" : " { }");
    }

    private String type(ClassTree type, TreePath path) {
        String word = switch (type.getKind()) {
            case INTERFACE -> "interface ";
            case ENUM -> "enum ";
            default -> "class ";
        };
        StringBuilder text = new StringBuilder(modifiers(type.getModifiers().getFlags()) + word + type.getSimpleName());
        text.append(parameters(type.getTypeParameters()));
        if (type.getExtendsClause() != null) text.append(" extends ").append(type.getExtendsClause());
        if (!type.getImplementsClause().isEmpty()) {
            text.append(type.getKind() == Tree.Kind.INTERFACE ? " extends " : " implements ");
            text.append(joined(type.getImplementsClause()));
        }
        text.append(" { ");
        for (Tree member : type.getMembers()) {
            TreePath inside = new TreePath(path, member);
            if (!isImplicit(inside)) text.append(text(inside)).append(' ');
        }
        return text.append('}').toString();
    }

    /** Without {@code final}: there are no initialisers. */
    private static String modifiers(Iterable<Modifier> flags) {
        StringBuilder text = new StringBuilder();
        for (Modifier flag : flags) {
            if (flag != Modifier.FINAL) text.append(flag).append(' ');
        }
        return text.toString();
    }

    private static String parameters(Iterable<? extends Tree> parameters) {
        String all = joined(parameters);
        return all.isEmpty() ? "" : "<" + all + "> ";
    }

    private static String joined(Iterable<? extends Tree> trees) {
        StringBuilder text = new StringBuilder();
        for (Tree tree : trees) text.append(text.isEmpty() ? "" : ", ").append(tree);
        return text.toString();
    }
}
