// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.Children;
import dev.pollen.processor.source.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a switch: cases that lie one upon the other (JLS 14.11.1) are one.
 *
 * @param arms in the order of the source
 */
record Cases(List<Arm> arms) {
    /**
     * Cases with one body.
     *
     * @param last the case whose body it is
     */
    record Arm(List<TreePath> cases, TreePath last) {
        CaseTree tree() {
            return (CaseTree) last.getLeaf();
        }

        boolean isRule() {
            return tree().getCaseKind() == CaseTree.CaseKind.RULE;
        }

        List<? extends StatementTree> statements() {
            return Objects.requireNonNull(tree().getStatements());
        }
    }

    static Cases of(TreePath choice, List<? extends CaseTree> cases) {
        List<Arm> arms = new ArrayList<>();
        List<TreePath> waiting = new ArrayList<>();
        for (CaseTree one : cases) {
            waiting.add(Frame.child(choice, one));
            boolean goesOn =
                    one.getStatements() != null && one.getStatements().isEmpty() && one != cases.get(cases.size() - 1);
            if (goesOn) continue;
            arms.add(new Arm(List.copyOf(waiting), waiting.get(waiting.size() - 1)));
            waiting.clear();
        }
        return new Cases(arms);
    }

    /** The text of a case up to its guard, {@code case A, B} or {@code default}. */
    static Code labels(TreePath path, Frame frame) {
        List<TreePath> labels = labelTrees(path);
        if (labels.isEmpty()) return Code.raw("default");
        List<Object> parts = new ArrayList<>();
        for (TreePath label : labels) {
            parts.add(parts.isEmpty() ? "case " : ", ");
            parts.add(label(label, frame));
        }
        return isDefault(path) ? Code.raw("default") : Code.of(parts.toArray());
    }

    /** Whether it is {@code default} and nothing else. */
    static boolean isDefault(TreePath path) {
        List<TreePath> labels = labelTrees(path);
        return labels.isEmpty() || (labels.size() == 1 && isDefaultLabel(labels.get(0)));
    }

    /** Whether a case is {@code default} or has constants alone: of such cases at most one is chosen in any order. */
    static boolean isOfConstants(TreePath path) {
        if (isDefault(path)) return true;
        return Guard.of(path) == null
                && labelTrees(path).stream()
                        .allMatch(label -> label.getLeaf() instanceof ExpressionTree
                                && label.getLeaf().getKind() != Tree.Kind.NULL_LITERAL);
    }

    /** How many labels a case has. */
    static int count(TreePath path) {
        return labelTrees(path).size();
    }

    private static boolean isDefaultLabel(TreePath label) {
        return label.getLeaf().getKind().name().equals("DEFAULT_CASE_LABEL");
    }

    private static Object label(TreePath path, Frame frame) {
        return isDefaultLabel(path) ? "default" : frame.expressions.plain(path);
    }

    /** The variables that the patterns of a case bind. */
    static List<Variable> bindings(TreePath path, Frame frame) {
        List<Variable> bindings = new ArrayList<>();
        for (TreePath label : labelTrees(path)) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                    Variable variable = frame.variables.find(frame.method.elementOf(getCurrentPath()));
                    boolean isUnnamed = tree.getName().isEmpty();
                    if (variable != null && !isUnnamed) bindings.add(variable);
                    return super.visitVariable(tree, unused);
                }
            }.scan(label, null);
        }
        return bindings;
    }

    static boolean hasDefault(TreePath path) {
        List<TreePath> labels = labelTrees(path);
        return labels.isEmpty() || labels.stream().anyMatch(Cases::isDefaultLabel);
    }

    static boolean hasNull(TreePath path) {
        return labelTrees(path).stream().anyMatch(label -> label.getLeaf().getKind() == Tree.Kind.NULL_LITERAL);
    }

    /** Whether a pattern of the case matches every value of the selector, null left aside (JLS 14.30.3). */
    static boolean isUnconditional(TreePath path, TypeMirror selector, Frame frame) {
        Types types = frame.method.types();
        TypeMirror all = selector.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) selector).asType()
                : selector;
        for (TreePath label : labelTrees(path)) {
            if (label.getLeaf() instanceof ExpressionTree || isDefaultLabel(label)) continue;
            Tree pattern = Children.of(label.getLeaf()).get(0);
            if (!(pattern instanceof BindingPatternTree binding)) continue;
            TreePath variable = Frame.child(Frame.child(label, pattern), binding.getVariable());
            TypeMirror type = frame.method.typeOf(
                    Frame.child(variable, binding.getVariable().getType()));
            if (types.isSubtype(types.erasure(all), types.erasure(type))) return true;
        }
        return false;
    }

    /**
     * The labels. Since JDK 21 they are trees of their own around constants and patterns, which the interfaces of 17 do
     * not know.
     */
    private static List<TreePath> labelTrees(TreePath path) {
        List<TreePath> labels = new ArrayList<>();
        for (Tree child : Children.of(path.getLeaf())) {
            String kind = child.getKind().name();
            TreePath at = Frame.child(path, child);
            if (kind.equals("CONSTANT_CASE_LABEL"))
                labels.add(Frame.child(at, Children.of(child).get(0)));
            else if (kind.endsWith("_CASE_LABEL")) labels.add(at);
        }
        if (!labels.isEmpty()) return labels;
        ((CaseTree) path.getLeaf()).getExpressions().forEach(label -> labels.add(Frame.child(path, label)));
        return labels;
    }
}
