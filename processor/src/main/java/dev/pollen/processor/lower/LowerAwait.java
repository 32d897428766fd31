// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Suspension points: {@code await(f)}, any overload, and direct calls. */
final class LowerAwait {
    private static final ClassName FUTURES = ClassName.get("dev.pollen", "Futures");

    private final Frame frame;
    private final Operands operands;
    private final LowerCall calls;

    LowerAwait(Frame frame, Operands operands) {
        this.frame = frame;
        this.operands = operands;
        this.calls = new LowerCall(frame, operands);
    }

    /** Suspends; the code is a temporary with the value. */
    Code value(TreePath path) {
        TypeMirror type = frame.method.typeOf(path);
        boolean isArgument = frame.suspensions.kind((MethodInvocationTree) path.getLeaf()) == Kind.AWAIT
                && PolyArguments.decideTypes(path, frame.method);
        TypeName name = isArgument
                ? frame.variables.nameOfArgument(type, PolyArguments.others(path, frame.method))
                : frame.variables.name(type);
        Variable value = frame.variables.temporary(hint(path), name);
        suspend(path, value);
        return Code.use(value);
    }

    /** The temporary for an awaited value is called after the method that made the future. */
    private String hint(TreePath path) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        if (frame.suspensions.kind(call) == Kind.AWAIT) return "value";
        return Objects.requireNonNull(frame.method.elementOf(path))
                .getSimpleName()
                .toString();
    }

    /** Suspends; the value goes to {@code target}, or nowhere. */
    void suspend(TreePath path, @Nullable Variable target) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        Node.Awaited awaited =
                frame.suspensions.kind(call) == Kind.AWAIT ? await(path, call, target) : held(calls.lower(path, call));
        frame.add(new Node.Await(target, awaited, frame.method.line(call), source(frame.method, call)));
    }

    /** A call with large arguments is made in a statement of its own. */
    private Node.Awaited held(Node.Awaited awaited) {
        if (!(awaited instanceof Node.MachineCall call) || !LowerExpression.isLarge(call.creation())) return awaited;
        Variable made = frame.hold("call", call.machine(), call.creation());
        return new Node.MachineCall(call.machine(), Code.use(made), call.value(), call.isCast());
    }

    private Node.Awaited await(TreePath path, MethodInvocationTree call, @Nullable Variable target) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        Map<Tree, Code> codes = operands.evaluate(path);
        ExpressionTree argument = arguments.get(0);
        TreePath at = Frame.child(path, argument);
        Code future = codes.containsKey(argument) ? codes.get(argument) : frame.expressions.plain(at);
        if (PolyArguments.needTarget(at, frame.method) || LowerExpression.isLarge(future)) {
            future = Code.use(frame.hold("future", frame.variables.name(frame.method.typeOf(at)), future));
        }
        ExecutableElement overload = (ExecutableElement) Objects.requireNonNull(frame.method.elementOf(path));
        if (Erasure.parameters(overload).get(0).equals("java.util.concurrent.CompletionStage")) {
            future = Code.of(FUTURES, ".from(", future, ")");
        }
        return new Node.FutureValue(future, cast(frame.method.typeOf(path), target));
    }

    /** What javac casts the value to: where it goes, if that is no primitive; what the types promise may be wrong. */
    private TypeName cast(TypeMirror type, @Nullable Variable target) {
        if (target != null && !target.type().isPrimitive()) return target.type();
        return type.getKind() == TypeKind.NULL
                ? ClassName.OBJECT
                : frame.variables.name(type).box();
    }

    /** The text of an await on one line. */
    static String source(AttributedMethod method, Tree call) {
        String text = method.textOf(call).replaceAll("\\s+", " ");
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
