// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Operators;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Assignments to fields behind accessors; others keep their text.
 *
 * <pre>{@code
 * count = n     count$set(self, n)
 * count += n    count$set(self, (int) (count$get(self) + (n)))
 * }</pre>
 */
final class Assignments {
    private final Text text;
    private final AttributedMethod method;

    Assignments(Text text) {
        this.text = text;
        method = text.setting().method();
    }

    /** Changes an assignment except for its value; whether there was anything to change. */
    boolean rewrite(AssignmentTree tree, TreePath path, Edits edits) {
        HiddenField field = HiddenField.of(tree.getVariable(), path, text.setting());
        if (field == null) return false;
        ExpressionTree value = tree.getExpression();
        TypeMirror narrow = field.narrowing(method.typeOf(new TreePath(path, value)));
        Code cast = narrow == null
                ? Code.of()
                : Code.of("(", text.setting().variables().name(narrow), ") (");
        edits.replace(text.start(tree), text.start(value), Code.of(field.setter(instance(field)), cast));
        edits.insert(text.end(value), Code.raw(narrow == null ? ")" : "))"));
        return true;
    }

    /** Changes a compound assignment except for its value; whether there was anything to change. */
    boolean rewrite(CompoundAssignmentTree tree, TreePath path, Edits edits) {
        HiddenField field = HiddenField.of(tree.getVariable(), path, text.setting());
        if (field == null) return false;
        Code instance = instance(field);
        Code again = instance;
        Code before = Code.of();
        String after = ")))";
        if (instance != null && isComputed(field, instance) && !isOuterThis(field)) {
            if (path.getParentPath().getLeaf() instanceof LambdaExpressionTree) {
                again = Code.raw(text.setting().variables().fresh("target"));
                String result = isVoid(path.getParentPath()) ? "; " : "; return ";
                before = Code.of("{ var ", again, " = ", instance, result);
                after += "; }";
                instance = again;
            } else {
                again = held(field, tree);
                instance = Code.of(again, " = ", instance);
            }
        }
        ExpressionTree value = tree.getExpression();
        Code sum = Code.of(cast(field), "(", field.getter(again), " " + Operators.of(tree) + " (");
        edits.replace(text.start(tree), text.start(value), Code.of(before, field.setter(instance), sum));
        edits.insert(text.end(value), Code.raw(after));
        return true;
    }

    /** What an increment or decrement becomes; null if its text stays. */
    @Nullable Code update(UnaryTree tree, TreePath path) {
        if (!Operators.isUpdate(tree)) return null;
        HiddenField field = HiddenField.of(tree.getExpression(), path, text.setting());
        if (field == null) return null;
        String operator = Operators.of(tree);
        boolean isOld = !Operators.isPrefix(tree);
        Code instance = instance(field);
        boolean isOnce = instance != null && isComputed(field, instance);
        if (isOnce || (isOld && !isUnused(path))) return field.update(instance, operator, isOld);
        return Code.of(field.setter(instance), narrowed(field), "(", field.getter(instance), " " + operator + " 1))");
    }

    private boolean isUnused(TreePath path) {
        Tree parent = path.getParentPath().getLeaf();
        return parent instanceof ExpressionStatementTree
                || (parent instanceof LambdaExpressionTree && isVoid(path.getParentPath()));
    }

    private boolean isVoid(TreePath lambda) {
        return Functional.of(method.typeOf(lambda), method).getReturnType().getKind() == TypeKind.VOID;
    }

    private Code cast(HiddenField field) {
        return Code.of("(", text.setting().variables().name(field.type()), ") ");
    }

    /** As the operator narrows: a boxed type by its primitive. */
    private Code narrowed(HiddenField field) {
        TypeMirror type = field.type();
        TypeMirror primitive =
                type.getKind().isPrimitive() ? type : method.types().unboxedType(type);
        return Code.of("(", text.setting().variables().name(primitive), ") ");
    }

    private @Nullable Code instance(HiddenField field) {
        return field.qualifier() == null ? field.implicit() : text.code(field.qualifier());
    }

    /** A variable for an instance that has to be evaluated once. */
    private Code held(HiddenField field, Tree tree) {
        TreePath qualifier = requireNonNull(field.qualifier());
        if (new Lexical(method).isInner(qualifier)) {
            throw new Refused(Problem.UPDATE_QUALIFIER, tree, method.textOf(qualifier.getLeaf()));
        }
        return Code.use(text.setting().variables().temporary("target", method.typeOf(qualifier)));
    }

    /** {@code Outer.this}, which may be evaluated twice where there is no place for a variable. */
    private static boolean isOuterThis(HiddenField field) {
        return field.qualifier() != null
                && field.qualifier().getLeaf() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("this");
    }

    /** Whether the instance has to be evaluated once. */
    private static boolean isComputed(HiddenField field, Code instance) {
        return field.qualifier() != null && !isPlain(instance);
    }

    private static boolean isPlain(Code code) {
        if (code.pieces().size() != 1) return false;
        Code.Piece piece = code.pieces().get(0);
        return piece instanceof Code.Use
                || piece instanceof Code.Capture
                || (piece instanceof Code.Raw raw && SourceVersion.isName(raw.text()));
    }

    /**
     * A compound assignment as a statement, to a field of an object that has to be evaluated first:
     *
     * <pre>{@code
     * node().count += n;    { var target = node(); count$set(target, (int) (count$get(target) + (n))); }
     * }</pre>
     */
    @Nullable Code statement(ExpressionStatementTree tree, TreePath path) {
        if (path.getParentPath().getLeaf() instanceof ForLoopTree) return null;
        if (!(tree.getExpression() instanceof CompoundAssignmentTree compound)) return null;
        TreePath at = new TreePath(path, compound);
        HiddenField field = HiddenField.of(compound.getVariable(), at, text.setting());
        if (field == null || field.qualifier() == null) return null;
        Code instance = text.code(field.qualifier());
        if (isPlain(instance)) return null;
        // the text declares it: no variable of the frame, for which emission would find a place
        Code name = Code.raw(text.setting().variables().fresh("target"));
        Code update = text.with(field.qualifier().getLeaf(), name).code(at);
        return Code.of("{ var ", name, " = ", instance, "; ", update, "; }");
    }
}
