// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.Operators;
import java.util.List;
import java.util.Map;

/** Assignments whose value or target awaits: the parts of the target, the old value, the new value, the write. */
final class LowerAssignment {
    private final Frame frame;
    private final Operands operands;

    LowerAssignment(Frame frame, Operands operands) {
        this.frame = frame;
        this.operands = operands;
    }

    void effect(TreePath path, AssignmentTree assignment) {
        TreePath value = Frame.child(path, assignment.getExpression());
        Variable variable = frame.variables.find(frame.method.elementOf(target(path, assignment.getVariable())));
        if (variable != null) frame.expressions.into(variable, value);
        else assign(path, assignment, false);
    }

    Code value(TreePath path, AssignmentTree assignment) {
        return assign(path, assignment, true);
    }

    private Code assign(TreePath path, AssignmentTree assignment, boolean needed) {
        Map<Tree, Code> codes = operands.evaluate(path);
        TreePath target = target(path, assignment.getVariable());
        Code value = codes.get(assignment.getExpression());
        if (value == null) value = frame.expressions.plain(Frame.child(path, assignment.getExpression()));
        return write(Target.of(target, codes, frame), value, needed);
    }

    /** {@code a[i] += await(b)} becomes {@code array = a; index = i; old = array[index]; await b; array[index] = old + b}. */
    Code compound(TreePath path, CompoundAssignmentTree compound, boolean needed) {
        TreePath at = target(path, compound.getVariable());
        Map<Tree, Code> codes = operands.evaluate(Operand.target(at, frame.method), true);
        Target target = Target.of(at, codes, frame);
        TypeName type = frame.variables.name(frame.method.typeOf(at));
        boolean isText = compound.getKind() == Tree.Kind.PLUS_ASSIGNMENT && !isNumber(type);
        TypeName held = isText ? TypeName.get(String.class) : unboxed(type);
        Code now = isText && !held.equals(type) ? Code.of("\"\" + ", target.read()) : target.read();
        Variable old = frame.hold("old", held, now);
        Code value = frame.expressions.value(Frame.child(path, compound.getExpression()));
        String operator = Operators.of(compound);
        Code sum = Code.of(old, " " + operator + " ", parenthesized(value));
        TypeName right = frame.variables.name(frame.method.typeOf(Frame.child(path, compound.getExpression())));
        boolean isShift = operator.startsWith("<") || operator.startsWith(">");
        boolean exact =
                isText || Promotion.of(type, isShift ? TypeName.INT : right).equals(type);
        return write(target, exact ? sum : cast(type, sum), needed);
    }

    /** {@code a[await(i)]++}; the element stays where it is, so only its parts go to temporaries. */
    Code update(TreePath path, UnaryTree unary, boolean needed) {
        TreePath at = target(path, unary.getExpression());
        List<Operand> parts = Operand.target(at, frame.method);
        if (!frame.splicer.needsAccessor(at)) {
            Code code = frame.splicer.expression(path, operands.evaluate(parts));
            if (!needed) frame.plain(Code.of(code, ";"));
            return code;
        }
        Target target = Target.of(at, operands.evaluate(parts, true), frame);
        TypeName type = frame.variables.name(frame.method.typeOf(at));
        Variable old = frame.hold("old", unboxed(type), target.read());
        Code changed = cast(type, Code.of(old, " " + Operators.of(unary) + " 1"));
        if (Operators.isPrefix(unary)) return write(target, changed, needed);
        write(target, changed, false);
        return Code.use(old);
    }

    private Code write(Target target, Code value, boolean needed) {
        if (!needed || target.variable() != null) {
            target.write(value);
            return target.variable() == null ? Code.of() : Code.use(target.variable());
        }
        return Code.of("(", target.writing(value), ")");
    }

    private static TreePath target(TreePath parent, ExpressionTree target) {
        TreePath path = Frame.child(parent, target);
        while (path.getLeaf() instanceof ParenthesizedTree inner) path = Frame.child(path, inner.getExpression());
        return path;
    }

    private static Code parenthesized(Code code) {
        return code.asVariable() != null ? code : Code.of("(", code, ")");
    }

    /** The implicit cast of compound assignments (JLS 15.26.2). */
    private static Code cast(TypeName type, Code value) {
        return Code.of("(", unboxed(type), ") (", value, ")");
    }

    private static boolean isNumber(TypeName type) {
        return type.isPrimitive() || type.isBoxedPrimitive();
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
