// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.source.AttributedMethod;
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
        Code instance = twice(field, tree);
        ExpressionTree value = tree.getExpression();
        edits.replace(
                text.start(tree),
                text.start(value),
                Code.of(field.setter(instance), cast(field), "(", field.getter(instance), " " + operator(tree) + " ("));
        edits.insert(text.end(value), Code.raw(")))"));
        return true;
    }

    private String operator(CompoundAssignmentTree tree) {
        return switch (tree.getKind()) {
            case MULTIPLY_ASSIGNMENT -> "*";
            case DIVIDE_ASSIGNMENT -> "/";
            case REMAINDER_ASSIGNMENT -> "%";
            case PLUS_ASSIGNMENT -> "+";
            case MINUS_ASSIGNMENT -> "-";
            case LEFT_SHIFT_ASSIGNMENT -> "<<";
            case RIGHT_SHIFT_ASSIGNMENT -> ">>";
            case UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
            case AND_ASSIGNMENT -> "&";
            case XOR_ASSIGNMENT -> "^";
            case OR_ASSIGNMENT -> "|";
            default -> throw new IllegalStateException(tree.toString());
        };
    }

    /** What an increment or decrement becomes; null if its text stays. */
    @Nullable Code update(UnaryTree tree, TreePath path) {
        String operator = operator(tree);
        if (operator == null) return null;
        HiddenField field = HiddenField.of(tree.getExpression(), path, text.setting());
        if (field == null) return null;
        Code instance = twice(field, tree);
        boolean isOld = tree.getKind() == Tree.Kind.POSTFIX_INCREMENT || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
        Code cast = narrowed(field);
        Code updated = Code.of(field.setter(instance), cast, "(", field.getter(instance), " " + operator + " 1))");
        if (!isOld || isUnused(path)) return updated;
        if (!isExact(field.type())) throw new Refused(Problem.POSTFIX_VALUE, tree, method.textOf(tree));
        return Code.of("(", cast, "(", updated, operator.equals("+") ? " - 1))" : " + 1))");
    }

    private static @Nullable String operator(UnaryTree tree) {
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> "+";
            case PREFIX_DECREMENT, POSTFIX_DECREMENT -> "-";
            default -> null;
        };
    }

    /** Whether the old value can be computed from the new one: neither rounding nor a box's identity. */
    private static boolean isExact(TypeMirror type) {
        return type.getKind().isPrimitive() && type.getKind() != TypeKind.FLOAT && type.getKind() != TypeKind.DOUBLE;
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

    /** The instance, as an expression that may stand twice. */
    private @Nullable Code twice(HiddenField field, Tree tree) {
        Code instance = instance(field);
        if (instance == null || field.qualifier() == null) return instance;
        if (!isPlain(instance))
            throw new Refused(
                    Problem.UPDATE_QUALIFIER,
                    tree,
                    method.textOf(field.qualifier().getLeaf()));
        return instance;
    }

    private boolean isPlain(Code code) {
        if (code.pieces().size() != 1) return false;
        Code.Piece piece = code.pieces().get(0);
        return piece instanceof Code.Use
                || piece instanceof Code.Capture
                || (piece instanceof Code.Raw raw && SourceVersion.isName(raw.text()));
    }

    /**
     * A statement that updates a field of an object that has to be evaluated first:
     *
     * <pre>{@code
     * node().count += n;    { var target = node(); count$set(target, (int) (count$get(target) + (n))); }
     * }</pre>
     */
    @Nullable Code statement(ExpressionStatementTree tree, TreePath path) {
        if (path.getParentPath().getLeaf() instanceof ForLoopTree) return null;
        ExpressionTree expression = tree.getExpression();
        ExpressionTree target = expression instanceof CompoundAssignmentTree compound
                ? compound.getVariable()
                : expression instanceof UnaryTree unary && operator(unary) != null ? unary.getExpression() : null;
        if (target == null) return null;
        TreePath at = new TreePath(path, expression);
        HiddenField field = HiddenField.of(target, at, text.setting());
        if (field == null || field.qualifier() == null) return null;
        Code instance = text.code(field.qualifier());
        if (isPlain(instance)) return null;
        // the text declares it: no variable of the frame, for which emission would find a place
        Code name = Code.raw(text.setting().variables().fresh("target"));
        Code update = text.with(field.qualifier().getLeaf(), name).code(at);
        return Code.of("{ var ", name, " = ", instance, "; ", update, "; }");
    }
}
