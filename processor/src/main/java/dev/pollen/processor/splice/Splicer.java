// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Await-free text of a body as {@link Code}. */
public final class Splicer {
    private final AttributedMethod method;
    private final Variables variables;

    public Splicer(AttributedMethod method, MachineNames names, Variables variables) {
        this.method = method;
        this.variables = variables;
    }

    /** The text of an expression, in which the operands in {@code replaced} are substituted by what they were evaluated to. */
    public Code expression(TreePath path, Map<Tree, Code> replaced) {
        return Code.raw(method.textOf(path.getLeaf()));
    }

    /** An await-free statement, with its semicolon or braces. */
    public Code statement(TreePath path) {
        return Code.raw(method.textOf(path.getLeaf()));
    }

    /** A type as text. */
    public Code type(TypeMirror type) {
        return Code.type(variables.name(type));
    }

    /** A type as the user wrote it, {@code var} too. */
    public Code typeText(TreePath type) {
        return Code.raw(method.textOf(type.getLeaf()));
    }

    /** The accessors that the text asked for so far, in order, each once. */
    public List<Access> accesses() {
        return List.of();
    }

    /** Whether the target of an assignment, a field, can only be read and written through {@link #get} and {@link #set}. */
    public boolean needsAccessor(TreePath target) {
        return false;
    }

    /**
     * Reads a field.
     *
     * @param qualifier the instance; null for a static field or one of the receiver
     */
    public Code get(VariableElement field, @Nullable Code qualifier) {
        throw new UnsupportedOperationException();
    }

    /** An expression that assigns a field and gives the value. */
    public Code set(VariableElement field, @Nullable Code qualifier, Code value) {
        throw new UnsupportedOperationException();
    }

    /** Tells what jumps out of the text to a statement that was lowered mean; {@code continueTo} is null unless it is a loop. */
    public void label(StatementTree target, Label breakTo, @Nullable Label continueTo) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a method is called on: the qualifier of {@code select}, or the receiver that a simple name means ({@code this},
     * an enclosing instance); also for {@code super.m()} the receiver itself.
     */
    public Code receiver(TreePath select) {
        throw new UnsupportedOperationException();
    }

    /** Tells what {@code yield} in text of an arm means, once the switch expression was lowered: the value goes to a variable. */
    public void yields(SwitchExpressionTree choice, Variable value, Label end) {
        throw new UnsupportedOperationException();
    }
}
