// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Record patterns of instanceof. What one binds and another text needs is assigned from what the pattern declares:
 *
 * <pre>{@code
 * o instanceof Pair(var a, int b)      (o instanceof Pair(var a2, int b2) && ((a = a2) == a2 | (b = b2) == b2 | true))
 * }</pre>
 */
final class RecordPatterns {
    private RecordPatterns() {}

    private static boolean isOne(InstanceOfTree tree) {
        return tree.getPattern() != null && tree.getPattern().getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    /** The variables that a pattern declares, those without a name left out. */
    private static List<TreePath> declared(TreePath test, AttributedMethod method) {
        List<TreePath> declared = new ArrayList<>();
        Tree pattern = ((InstanceOfTree) test.getLeaf()).getPattern();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                if (!tree.getName().isEmpty() && method.elementOf(getCurrentPath()) != null) {
                    declared.add(getCurrentPath());
                }
                return null;
            }
        }.scan(new TreePath(test, pattern), null);
        return declared;
    }

    /** The variables that record patterns of the body bind for more than the one statement whose text is kept. */
    static Set<Element> assigned(AttributedMethod method) {
        Map<Element, @Nullable Tree> texts = new HashMap<>();
        Set<Element> assigned = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            private @Nullable Suspensions suspensions;

            @Override
            public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
                if (isOne(tree)) {
                    for (TreePath variable : declared(getCurrentPath(), method)) {
                        Tree text = text(getCurrentPath());
                        Element element = method.elementOf(variable);
                        texts.put(element, text);
                        if (text == null) assigned.add(element);
                    }
                }
                return super.visitInstanceOf(tree, unused);
            }

            /** The outermost statement without await around. */
            private @Nullable Tree text(TreePath from) {
                if (suspensions == null) suspensions = new Suspensions(method);
                Tree text = null;
                for (TreePath at = from; !method.isRoot(at.getLeaf()); at = at.getParentPath()) {
                    if (suspensions.in(at.getLeaf())) return text;
                    if (at.getLeaf() instanceof StatementTree) text = at.getLeaf();
                }
                return text;
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
                Element element = method.elementOf(getCurrentPath());
                Tree text = texts.get(element);
                if (text != null && !isInside(getCurrentPath(), text)) assigned.add(element);
                return null;
            }
        }.scan(method.root(), null);
        return assigned;
    }

    private static boolean isInside(TreePath path, Tree tree) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() == tree) return true;
        }
        return false;
    }

    /** The test, with assignments; null if its text stays. */
    static @Nullable Code code(InstanceOfTree tree, TreePath path, Text text) {
        if (!isOne(tree)) return null;
        Variables variables = text.setting().variables();
        Text renaming = text;
        List<Object> assignments = new ArrayList<>();
        for (TreePath declared : declared(path, text.setting().method())) {
            Variable variable = variables.find(text.setting().method().elementOf(declared));
            if (variable == null || variable.kind() != Variable.Kind.TEMPORARY) return null;
            VariableTree own = (VariableTree) declared.getLeaf();
            String name = variables.fresh(variable.plain());
            Object type = new Locals(text).hasType(own) ? text.code(new TreePath(declared, own.getType())) : "var";
            renaming = renaming.with(own, Code.of(type, " " + name));
            assignments.addAll(List.of("(", variable, " = " + name + ") == " + name + " | "));
        }
        if (assignments.isEmpty()) return null;
        Code operand = text.code(tree.getExpression());
        Code pattern = renaming.code(new TreePath(path, tree.getPattern()));
        return Code.of("(", operand, " instanceof ", pattern, " && (", Code.of(assignments.toArray()), "true))");
    }
}
