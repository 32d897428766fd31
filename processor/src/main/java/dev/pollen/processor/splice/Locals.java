// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Declarations of variables of the frame; those of lambdas and classes in the text mostly keep their names. */
final class Locals {
    private final Text text;
    private final AttributedMethod method;
    private final Variables variables;

    Locals(Text text) {
        this.text = text;
        method = text.setting().method();
        variables = text.setting().variables();
    }

    /** Replaces the declared name by the variable; an unnamed one stays so. */
    void rename(VariableTree tree, TreePath path, Edits edits) {
        Element element = method.elementOf(path);
        Variable variable = variables.find(element);
        String renamed = text.setting().types().renamed(element);
        if ((variable == null && renamed == null) || tree.getName().isEmpty()) return;
        int at = name(tree, path);
        Code code = variable == null ? Code.raw(requireNonNull(renamed)) : Code.use(variable);
        edits.replace(at, at + tree.getName().length(), code);
    }

    private int name(VariableTree tree, TreePath path) {
        int from = hasType(tree)
                ? text.end(innermost(tree.getType()))
                : Math.max(text.start(tree), text.end(tree.getModifiers()));
        from = Math.max(from, endOfDeclaratorBefore(tree, path));
        int to = tree.getInitializer() == null ? text.end(tree) : text.start(tree.getInitializer());
        String name = tree.getName().toString();
        // var var = 1
        if (!hasType(tree) && name.equals("var")) from = text.setting().source().findName(name, from, to) + 1;
        int found = text.setting().source().findName(name, from, to);
        if (found < 0) throw new Refused(Problem.ESCAPED_NAME, tree, name);
        return found;
    }

    /** In {@code int a = 1, b = 2} both trees begin at the type. */
    private int endOfDeclaratorBefore(VariableTree tree, TreePath path) {
        int end = 0;
        for (Tree sibling : siblings(path.getParentPath().getLeaf())) {
            if (sibling == tree) return end;
            if (sibling instanceof VariableTree before && text.start(before) == text.start(tree)) {
                end = before.getInitializer() == null ? nameEnd(before, path, end) : text.end(before.getInitializer());
            }
        }
        return 0;
    }

    private int nameEnd(VariableTree before, TreePath path, int from) {
        int at = name(before, new TreePath(path.getParentPath(), before));
        return Math.max(from, at + before.getName().length());
    }

    private static List<? extends Tree> siblings(Tree parent) {
        if (parent instanceof BlockTree block) return block.getStatements();
        if (parent instanceof ForLoopTree loop) return loop.getInitializer();
        if (parent instanceof CaseTree group && group.getStatements() != null) {
            return group.getStatements();
        }
        return List.of();
    }

    /** The element type: in {@code int a[]} the array's end is behind the name. */
    private static Tree innermost(Tree type) {
        Tree at = type;
        while (true) {
            if (at instanceof ArrayTypeTree array) at = array.getType();
            else if (at instanceof AnnotatedTypeTree annotated
                    && annotated.getUnderlyingType() instanceof ArrayTypeTree array) at = array.getType();
            else return at;
        }
    }

    /** Whether the brackets of an array stand behind the variable's name, so that the type has no text of its own. */
    static boolean isBehindTheName(Tree type, AttributedMethod method) {
        return method.text()
                .substring(method.end(innermost(type)), method.end(type))
                .chars()
                .anyMatch(Character::isJavaIdentifierStart);
    }

    /** Whether the declaration says a type, and not {@code var} or nothing. */
    boolean hasType(VariableTree tree) {
        Tree type = tree.getType();
        if (type == null || text.end(type) < 0 || text.start(type) < 0) return false;
        return !method.textOf(type).equals("var");
    }

    /** A test with a binding of the frame; null if there is none. */
    @Nullable Code bind(InstanceOfTree tree, TreePath path) {
        if (!(tree.getPattern() instanceof BindingPatternTree pattern)) return RecordPatterns.code(tree, path, text);
        TreePath declared = new TreePath(new TreePath(path, pattern), pattern.getVariable());
        Element element = method.elementOf(declared);
        Variable variable = variables.find(element);
        if (variable == null) return null;
        // for its refusals alone: the type of the binding is the variable's
        text.code(new TreePath(declared, pattern.getVariable().getType()));
        Code operand = text.code(tree.getExpression());
        return new Code(List.of(new Code.Bind(operand, variable.type(), variable)));
    }

    /** A variable or field as a resource has to be final: a copy is, and a field behind an accessor is put into one. */
    Code resource(TreePath path) {
        Element element = method.elementOf(path);
        Variable variable = variables.find(element);
        if (variable != null) return new Code(List.of(new Code.Capture(variable)));
        HiddenField field =
                HiddenField.of((ExpressionTree) path.getLeaf(), requireNonNull(path.getParentPath()), text.setting());
        if (field == null) return text.code(path);
        String hint =
                element instanceof VariableElement named ? named.getSimpleName().toString() : "resource";
        return Code.of("var " + variables.fresh(hint) + " = ", text.code(path));
    }
}
