// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.names.BaseTypes;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Slots;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.splice.Varargs;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A direct call of an {@code @Async} method: its machine is made, by its constructor or by the companion's factory. */
final class LowerCall {
    private final Frame frame;
    private final Operands operands;

    LowerCall(Frame frame, Operands operands) {
        this.frame = frame;
        this.operands = operands;
    }

    Node.Awaited lower(TreePath path, MethodInvocationTree call) {
        ExecutableElement callee = (ExecutableElement) Objects.requireNonNull(frame.method.elementOf(path));
        Map<Tree, Code> codes = operands.evaluate(path);
        TypeMirror type = frame.method.typeOf(path);
        TypeName value = frame.variables.name(type);
        TreePath select = Frame.child(path, call.getMethodSelect());
        List<TypeName> arguments = new TypeArguments(frame).of(callee, select);
        boolean generic = !TypeVariables.of(callee).isEmpty();

        List<Code> passed = arguments(path, call, callee, select, codes);
        boolean isSuper = isSuper(call.getMethodSelect());
        if (!isSuper && frame.names.callsDirectly(callee, frame.method.host())) {
            ClassName machine = frame.names.machine(callee);
            List<List<Code>> split = Slots.split(types(callee), passed);
            if (!generic) return new Node.MachineCall(machine, creation(split, machine), value, false);
            if (arguments == null) {
                // What the rest says of the type arguments is not seen where they are inferred.
                String diamond = split.size() == 1 ? "<>" : "";
                return new Node.MachineCall(machine, creation(split, machine, diamond), value, true);
            }
            TypeName exact = ParameterizedTypeName.get(machine, arguments.toArray(new TypeName[0]));
            return new Node.MachineCall(exact, creation(split, exact), value, false);
        }
        TypeElement host = Erasure.host(callee);
        String factory = isSuper ? frame.names.exactFactory(callee) : frame.names.factory(callee);
        ClassName companion = frame.names.companion(host);
        Code witnesses = arguments != null && generic ? witnesses(arguments) : Code.of();
        Code creation = Code.of(companion, ".", witnesses, factory + "(", listed(passed), ")");
        TypeName base = BaseTypes.of(value);
        TypeName machine = generic && !value.isPrimitive() && !value.equals(TypeName.VOID)
                ? ((ParameterizedTypeName) base).rawType()
                : base;
        return new Node.MachineCall(machine, creation, value, !machine.equals(base));
    }

    private static Code witnesses(List<TypeName> arguments) {
        List<Object> parts = new ArrayList<>();
        for (TypeName argument : arguments) {
            parts.add(parts.isEmpty() ? "<" : ", ");
            parts.add(argument);
        }
        parts.add(">");
        return Code.of(parts.toArray());
    }

    /** The types of the receiver, if there is one, and of the parameters. */
    private static List<TypeName> types(ExecutableElement callee) {
        List<TypeName> types = new ArrayList<>();
        if (!callee.getModifiers().contains(Modifier.STATIC)) types.add(ClassName.OBJECT);
        callee.getParameters().forEach(parameter -> types.add(Erasure.typeName(parameter.asType())));
        return types;
    }

    private static Code creation(List<List<Code>> split, Object... type) {
        Code made = Code.of("new ", Code.of(type), "(", listed(split.get(0)), ")");
        return split.size() == 1 ? made : Code.of(made, "." + Slots.REST + "(", listed(split.get(1)), ")");
    }

    private static Code listed(List<Code> codes) {
        List<Object> parts = new ArrayList<>();
        for (Code code : codes) {
            if (!parts.isEmpty()) parts.add(", ");
            parts.add(code);
        }
        return Code.of(parts.toArray());
    }

    /** The receiver and the arguments. */
    private List<Code> arguments(
            TreePath path,
            MethodInvocationTree call,
            ExecutableElement callee,
            TreePath select,
            Map<Tree, Code> codes) {
        List<Code> passed = new ArrayList<>();
        Code receiver = receiver(callee, select, codes);
        if (receiver != null) passed.add(receiver);
        TypeMirror array = Varargs.cast(path, callee, call.getArguments(), frame.method);
        Iterator<? extends ExpressionTree> arguments = call.getArguments().iterator();
        while (arguments.hasNext()) {
            ExpressionTree argument = arguments.next();
            Code code = codes.get(argument);
            if (code == null) code = frame.expressions.plain(Frame.child(path, argument));
            if (array != null && !arguments.hasNext()) {
                code = Code.of("(", frame.variables.name(array), ") (", code, ")");
            }
            passed.add(code);
        }
        return passed;
    }

    private @Nullable Code receiver(ExecutableElement callee, TreePath select, Map<Tree, Code> codes) {
        if (callee.getModifiers().contains(Modifier.STATIC)) return null;
        if (select.getLeaf() instanceof MemberSelectTree member && codes.containsKey(member.getExpression())) {
            return codes.get(member.getExpression());
        }
        return frame.splicer.receiver(select);
    }

    static boolean isSuper(ExpressionTree select) {
        if (!(select instanceof MemberSelectTree member)) return false;
        ExpressionTree qualifier = member.getExpression();
        return qualifier.toString().equals("super")
                || (qualifier instanceof MemberSelectTree outer
                        && outer.getIdentifier().contentEquals("super"));
    }
}
