// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (T x : xs)} becomes the loop that JLS 14.14.2 says it is; over an {@code AsyncIterable} it awaits:
 *
 * <pre>{@code
 * AsyncIterator<? extends E> iterator = xs.asyncIterator();
 * while (await(iterator.moveNext())) { T x = iterator.current(); ... }
 * }</pre>
 */
final class LowerForEach {
    private static final ClassName ITERATOR = ClassName.get(Iterator.class);
    private static final ClassName ASYNC_ITERATOR = ClassName.get("dev.pollen", "AsyncIterator");

    private final Frame frame;

    LowerForEach(Frame frame) {
        this.frame = frame;
    }

    void lower(TreePath path, EnhancedForLoopTree loop, @Nullable Label label) {
        TreePath expression = Frame.child(path, loop.getExpression());
        TypeMirror type = frame.method.typeOf(expression);
        frame.add(frame.block(() -> {
            if (type.getKind() == TypeKind.ARRAY) overArray(path, loop, label, expression, type);
            else if (frame.suspensions.iteratesAsynchronously(path)) overAsync(path, loop, label, expression, type);
            else overIterable(path, loop, label, expression, type);
        }));
    }

    private void overArray(
            TreePath path, EnhancedForLoopTree loop, @Nullable Label label, TreePath expression, TypeMirror type) {
        Variable array = frame.variables.temporary("array", frame.variables.name(type));
        frame.expressions.into(array, expression);
        Variable index = frame.hold("index", TypeName.INT, Code.raw("0"));
        Node.Block update = frame.block(() -> frame.assign(index, index, " + 1"));
        Code condition = Code.of(index, " < ", array, ".length");
        loop(path, loop, label, LowerLoop.empty(), condition, Code.of(array, "[", index, "]"), update);
    }

    private void overIterable(
            TreePath path, EnhancedForLoopTree loop, @Nullable Label label, TreePath expression, TypeMirror type) {
        TypeName iterator = iterator(ITERATOR, type);
        Code iterable = frame.expressions.value(expression);
        Variable elements = frame.hold("iterator", iterator, Code.of(primary(iterable, expression), ".iterator()"));
        Code next = Code.of(elements, ".next()");
        loop(path, loop, label, LowerLoop.empty(), Code.of(elements, ".hasNext()"), next, LowerLoop.empty());
    }

    private void overAsync(
            TreePath path, EnhancedForLoopTree loop, @Nullable Label label, TreePath expression, TypeMirror type) {
        TypeName iterator = iterator(ASYNC_ITERATOR, type);
        Code iterable = frame.expressions.value(expression);
        Code asked = Code.of(primary(iterable, expression), ".asyncIterator()");
        Variable elements = frame.hold("iterator", iterator, asked);
        Variable more = frame.variables.temporary("more", TypeName.BOOLEAN);
        Node.Awaited moved = new Node.FutureValue(Code.of(elements, ".moveNext()"), TypeName.BOOLEAN.box());
        int line = frame.method.line(loop.getExpression());
        String source = "the next of " + LowerAwait.source(frame.method, loop.getExpression());
        Node.Block test = frame.block(() -> frame.add(new Node.Await(more, moved, line, source)));
        loop(path, loop, label, test, Code.use(more), Code.of(elements, ".current()"), LowerLoop.empty());
    }

    /** The expression as something that a method can be called on. */
    private static Code primary(Code code, TreePath expression) {
        return switch (expression.getLeaf().getKind()) {
            case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION, PARENTHESIZED, ARRAY_ACCESS -> code;
            default -> code.asVariable() != null ? code : Code.of("(", code, ")");
        };
    }

    /** {@code Iterator<? extends E>} for an {@code Iterable<E>}, {@code Iterator<?>} for a raw one. */
    private TypeName iterator(ClassName iterator, TypeMirror type) {
        TypeMirror element = element(type);
        TypeName bound = element == null ? ClassName.OBJECT : frame.variables.name(element);
        return ParameterizedTypeName.get(iterator, WildcardTypeName.subtypeOf(bound));
    }

    private @Nullable TypeMirror element(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Iterable")) {
            if (declared.getTypeArguments().isEmpty()) return null;
            TypeMirror argument = declared.getTypeArguments().get(0);
            if (!(argument instanceof WildcardType wildcard)) return argument;
            return wildcard.getExtendsBound();
        }
        if (type instanceof TypeVariable variable) return element(variable.getUpperBound());
        for (TypeMirror parent : frame.method.types().directSupertypes(type)) {
            TypeMirror found = element(parent);
            if (found != null) return found;
        }
        return null;
    }

    private void loop(
            TreePath path,
            EnhancedForLoopTree loop,
            @Nullable Label label,
            Node.Block test,
            Code condition,
            Code next,
            Node.Block update) {
        TreePath declaration = Frame.child(path, loop.getVariable());
        VariableElement element = (VariableElement) Objects.requireNonNull(frame.method.elementOf(declaration));
        Variable variable = frame.variables.of(element);
        Label target = label != null ? label : new Label("loop");
        frame.splicer.label(loop, target, target);
        Node.Block statement = frame.statements.block(Frame.child(path, loop.getStatement()));
        List<Node> turn = new ArrayList<>();
        turn.add(new Node.Declare(variable, frame.splicer.type(element.asType()), next));
        turn.add(statement);
        frame.add(new Node.Loop(target, false, test, condition, false, new Node.Block(null, turn), update));
    }
}
