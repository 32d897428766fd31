// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.names.BaseTypes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the static methods through which text reaches what only its own class may name, and the handles behind them. A
 * handle is called with exactly its type, so that it costs what a call costs.
 */
final class Accessors {
    private static final ClassName MEMBERS = ClassName.get(BaseTypes.SUPPORT, "Members");

    private final Names names;
    private final List<FieldSpec> handles = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final CodeBlock.Builder initializer = CodeBlock.builder();
    private final Map<String, String> fieldHandles = new HashMap<>();

    Accessors(Names names, List<Access> accesses) {
        this.names = names;
        for (Access access : accesses) {
            if (access instanceof Access.GetField get) get(get);
            else if (access instanceof Access.SetField set) set(set);
            else if (access instanceof Access.UpdateField update) update(update);
            else if (access instanceof Access.Enclosing enclosing) enclosing(enclosing);
            else if (access instanceof Access.AssertionsOff off) assertionsOff(off);
            else if (access instanceof Access.Assertions assertions) assertions(assertions);
            else call((Access.Call) access);
        }
    }

    /** Adds the handles' fields. */
    void addHandles(TypeSpec.Builder type) {
        type.addFields(handles);
    }

    /** What finds the handles. */
    CodeBlock initializer() {
        return initializer.build();
    }

    void addMethods(TypeSpec.Builder type) {
        type.addMethods(methods);
    }

    private void get(Access.GetField get) {
        Access.Member member = get.member();
        MethodSpec.Builder method =
                method(get.accessor()).addTypeVariables(get.variables()).returns(get.type());
        if (member.self() == null) {
            String handle = handle(
                    MethodHandle.class, member, "staticGetter", field(new Erased(get.variables()), member, get.type()));
            methods.add(tried(method, CodeBlock.of("return ($T) $L.invokeExact();\n", get.type(), handle)));
            return;
        }
        String handle = fieldHandle(new Erased(get.variables()), member, get.type());
        methods.add(method.addParameter(member.self(), "self")
                .addStatement("return ($T) $L.$L(self)", get.type(), handle, get.isVolatile() ? "getVolatile" : "get")
                .build());
    }

    private void set(Access.SetField set) {
        Access.Member member = set.member();
        MethodSpec.Builder method =
                method(set.accessor()).addTypeVariables(set.variables()).returns(set.type());
        if (member.self() == null) {
            String handle = handle(
                    MethodHandle.class, member, "staticSetter", field(new Erased(set.variables()), member, set.type()));
            method.addParameter(set.type(), "value");
            methods.add(tried(method, CodeBlock.of("$L.invokeExact(value);\nreturn value;\n", handle)));
            return;
        }
        String handle = fieldHandle(new Erased(set.variables()), member, set.type());
        methods.add(method.addParameter(member.self(), "self")
                .addParameter(set.type(), "value")
                .addStatement("$L.$L(self, value)", handle, set.isVolatile() ? "setVolatile" : "set")
                .addStatement("return value")
                .build());
    }

    private void update(Access.UpdateField update) {
        MethodSpec.Builder method =
                method(update.accessor()).addTypeVariables(update.variables()).returns(update.type());
        TypeName number =
                update.type().isPrimitive() ? update.type() : update.type().unbox();
        String self = update.self() == null ? "" : "self";
        if (update.self() != null) method.addParameter(update.self(), self);
        String first = update.self() == null ? "" : "self, ";
        CodeBlock written = CodeBlock.of("$L($L($T) (old $L 1))", update.setter(), first, number, update.operator());
        method.addStatement("$T old = $L($L)", update.type(), update.getter(), self);
        if (update.isOld()) method.addStatement(written).addStatement("return old");
        else method.addStatement("return $L", written);
        methods.add(method.build());
    }

    private void enclosing(Access.Enclosing enclosing) {
        CodeBlock arguments = CodeBlock.of("$T.class, $T.class", enclosing.inner(), enclosing.outer());
        String handle = handle(VarHandle.class, enclosing.outer().simpleName(), "enclosing", arguments);
        methods.add(method(enclosing.accessor())
                .returns(enclosing.outer())
                .addParameter(enclosing.inner(), "self")
                .addStatement("return ($T) $L.get(self)", enclosing.outer(), handle)
                .build());
    }

    private void assertionsOff(Access.AssertionsOff off) {
        CodeBlock host = CodeBlock.of("$T.class", off.host());
        String handle = handle(MethodHandle.class, "assertionsDisabled", "assertionsDisabled", host);
        MethodSpec.Builder method = method(off.accessor()).returns(TypeName.BOOLEAN);
        methods.add(tried(method, CodeBlock.of("return (boolean) $L.invokeExact();\n", handle)));
    }

    private void assertions(Access.Assertions assertions) {
        String flag = names.fresh("assertions$");
        handles.add(FieldSpec.builder(TypeName.BOOLEAN, flag, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build());
        initializer.add("$L = $T.class.desiredAssertionStatus();\n", flag, assertions.outermost());
        methods.add(method(assertions.accessor())
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", flag)
                .build());
    }

    private void call(Access.Call call) {
        MethodSpec.Builder method = method(call.accessor())
                .addTypeVariables(call.variables())
                .returns(call.result())
                .addExceptions(call.thrown());
        List<String> arguments = new ArrayList<>();
        if (call.member().self() != null) {
            String self = "self";
            for (ParameterSpec parameter : call.parameters())
                if (parameter.name().equals(self)) self = names.fresh(self);
            method.addParameter(call.member().self(), self);
            arguments.add(self);
        }
        for (ParameterSpec parameter : call.parameters()) {
            method.addParameter(parameter);
            arguments.add(parameter.name());
        }
        CodeBlock invoked = CodeBlock.of("$L.invokeExact($L);\n", handle(call), String.join(", ", arguments));
        boolean isVoid = call.result().equals(TypeName.VOID);
        CodeBlock code = isVoid ? invoked : CodeBlock.of("return ($T) $L", call.result(), invoked);
        methods.add(tried(method.varargs(call.isVarargs()), code));
    }

    private String handle(Access.Call call) {
        Erased erased = new Erased(call.variables());
        Access.Member member = call.member();
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.class, $T.class", member.lookup(), member.owner());
        if (call.how() != Access.How.CONSTRUCTOR) arguments.add(", $S", member.name());
        if (member.self() != null) arguments.add(", $L", erased.literal(member.self()));
        if (call.how() != Access.How.CONSTRUCTOR) arguments.add(", $L", erased.literal(call.result()));
        for (ParameterSpec parameter : call.parameters()) arguments.add(", $L", erased.literal(parameter.type()));
        String finder = switch (call.how()) {
            case VIRTUAL -> "method";
            case STATIC -> "staticMethod";
            case SUPER -> "superMethod";
            case CONSTRUCTOR -> "constructor";
        };
        String name = call.how() == Access.How.CONSTRUCTOR ? member.owner().simpleName() : member.name();
        return handle(MethodHandle.class, name, finder, arguments.build());
    }

    private static CodeBlock field(Erased erased, Access.Member member, TypeName type) {
        return CodeBlock.of(
                "$T.class, $T.class, $S, $L", member.lookup(), member.owner(), member.name(), erased.literal(type));
    }

    /** One handle for reading and writing a field. */
    private String fieldHandle(Erased erased, Access.Member member, TypeName type) {
        String key = member.owner().canonicalName() + "." + member.name();
        String known = fieldHandles.get(key);
        if (known != null) return known;
        String handle = handle(VarHandle.class, member, "field", field(erased, member, type));
        fieldHandles.put(key, handle);
        return handle;
    }

    private String handle(Class<?> type, Access.Member member, String finder, CodeBlock arguments) {
        return handle(type, member.name(), finder, arguments);
    }

    private String handle(Class<?> type, String name, String finder, CodeBlock arguments) {
        String handle = names.fresh(name + "$");
        handles.add(FieldSpec.builder(type, handle, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build());
        initializer.add("$L = $T.$L($T.lookup(), $L);\n", handle, MEMBERS, finder, MethodHandles.class, arguments);
        return handle;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private static MethodSpec tried(MethodSpec.Builder method, CodeBlock code) {
        String failure = "failure";
        for (ParameterSpec parameter : method.build().parameters()) {
            if (parameter.name().startsWith(failure)) failure = parameter.name() + "2";
        }
        return method.beginControlFlow("try")
                .addCode(code)
                .nextControlFlow("catch ($T $L)", Throwable.class, failure)
                .addStatement("throw $T.sneaky($L)", MEMBERS, failure)
                .endControlFlow()
                .build();
    }
}
