// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.TypeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a class {@code p.Host_body} with one static method {@code run}: the spliced body, as Java. */
final class Spliced {
    private final Snippet snippet;

    private Spliced(Snippet snippet) {
        this.snippet = snippet;
    }

    static String of(Snippet snippet) {
        return new Spliced(snippet).write();
    }

    private String write() {
        List<Variable> parameters = new ArrayList<>();
        if (snippet.variables().self() != null)
            parameters.add(snippet.variables().self());
        parameters.addAll(snippet.variables().parameters());
        String body = java(snippet.block());
        String result = snippet.variables()
                .name(snippet.method().element().getReturnType())
                .toString();
        String members =
                snippet.splicer().accesses().stream().map(Spliced::accessor).collect(Collectors.joining("\n"));
        String machine = snippet.machine();
        return "package p;\n@SuppressWarnings({\"unchecked\", \"rawtypes\"})\nfinal class " + machine + " {\n"
                + "static "
                + variables(TypeVariables.of(snippet.method().element()).declared()) + result + " run("
                + parameters.stream()
                        .map(each -> each.type() + " " + each.name())
                        .collect(Collectors.joining(", "))
                + ") throws Throwable " + body + "\n"
                + "static <X extends Throwable> RuntimeException sneaky(Throwable x) throws X { throw (X) x; }\n"
                + members + "\n}\n";
    }

    private static String java(Code code) {
        return code.pieces().stream().map(Spliced::java).collect(Collectors.joining());
    }

    private static String java(Code.Piece piece) {
        if (piece instanceof Code.Raw raw) return raw.text();
        if (piece instanceof Code.Type type) return type.name().toString();
        if (piece instanceof Code.Use use) return use.variable().name();
        if (piece instanceof Code.Capture capture) return capture.variable().name();
        if (piece instanceof Code.Bind bind) {
            return java(bind.operand()) + " instanceof " + bind.type() + " " + bind.variable();
        }
        Jump jump = ((Code.Leave) piece).jump();
        Code value = ((Jump.Return) jump).value();
        return value == null ? "return;" : "return " + java(value) + ";";
    }

    private static String variables(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream()
                        .map(each -> each.bounds().isEmpty()
                                ? each.toString()
                                : each + " extends "
                                        + each.bounds().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String accessor(Access access) {
        if (access instanceof Access.Enclosing enclosing) {
            return "static " + enclosing.outer() + " " + enclosing.accessor() + "(" + enclosing.inner() + " self) {\n"
                    + "try { for (java.lang.reflect.Field f : " + enclosing.inner() + ".class.getDeclaredFields())"
                    + " if (f.getName().startsWith(\"this$\")) { f.setAccessible(true); return ("
                    + enclosing.outer() + ") f.get(self); } throw new IllegalStateException(\"none\");"
                    + " } catch (IllegalAccessException e) { throw new IllegalStateException(e); } }";
        }
        if (access instanceof Access.GetField get) {
            return field(get.accessor(), get.variables(), get.member(), get.type(), false);
        }
        if (access instanceof Access.SetField set) {
            return field(set.accessor(), set.variables(), set.member(), set.type(), true);
        }
        if (access instanceof Access.UpdateField update) return update(update);
        if (access instanceof Access.AssertionsOff off) {
            return "static boolean " + off.accessor() + "() { return !" + off.host()
                    + ".class.desiredAssertionStatus(); }";
        }
        if (access instanceof Access.Assertions assertions) {
            return "static boolean " + assertions.accessor() + "() { return " + assertions.outermost()
                    + ".class.desiredAssertionStatus(); }";
        }
        return call((Access.Call) access);
    }

    private static String update(Access.UpdateField update) {
        String self = update.self() == null ? "" : update.self() + " self";
        String arguments = update.self() == null ? "" : "self";
        String first = update.self() == null ? "" : "self, ";
        TypeName number =
                update.type().isPrimitive() ? update.type() : update.type().unbox();
        String written = update.setter() + "(" + first + "(" + number + ") (old " + update.operator() + " 1))";
        String result = update.isOld() ? written + "; return old;" : "return " + written + ";";
        return "static " + variables(update.variables()) + update.type() + " " + update.accessor() + "(" + self + ") { "
                + update.type() + " old = " + update.getter() + "(" + arguments + "); " + result + " }";
    }

    private static String field(
            String accessor, List<TypeVariableName> variables, Access.Member member, TypeName type, boolean isSet) {
        List<String> parameters = new ArrayList<>();
        if (member.self() != null) parameters.add(member.self() + " self");
        if (isSet) parameters.add(type + " value");
        String self = member.self() == null ? "null" : "java.util.Objects.requireNonNull(self)";
        return "static " + variables(variables) + type + " " + accessor + "(" + String.join(", ", parameters)
                + ") {\ntry { java.lang.reflect.Field f = " + member.owner() + ".class.getDeclaredField(\""
                + member.name()
                + "\"); f.setAccessible(true); "
                + (isSet ? "f.set(" + self + ", value); return value;" : "return (" + type + ") f.get(" + self + ");")
                + " } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } }";
    }

    private static String call(Access.Call call) {
        Access.Member member = call.member();
        List<String> parameters = new ArrayList<>();
        if (member.self() != null) parameters.add(member.self() + " self");
        for (ParameterSpec each : call.parameters()) parameters.add(each.type() + " " + each.name());
        if (call.isVarargs()) {
            int last = parameters.size() - 1;
            parameters.set(last, parameters.get(last).replaceFirst("\\[\\] ", "... "));
        }
        String types = call.parameters().stream()
                .map(each -> erased(each.type(), call.variables()) + ".class")
                .collect(Collectors.joining(", "));
        String result = erased(call.how() == Access.How.CONSTRUCTOR ? TypeName.VOID : call.result(), call.variables());
        String type = "java.lang.invoke.MethodType.methodType(" + result + ".class"
                + (types.isEmpty() ? "" : ", " + types) + ")";
        String find = switch (call.how()) {
            case VIRTUAL -> "findVirtual(" + member.owner() + ".class, \"" + member.name() + "\", " + type + ")";
            case STATIC -> "findStatic(" + member.owner() + ".class, \"" + member.name() + "\", " + type + ")";
            case SUPER ->
                "findSpecial(" + member.owner() + ".class, \"" + member.name() + "\", " + type + ", " + member.lookup()
                        + ".class)";
            case CONSTRUCTOR -> "findConstructor(" + member.owner() + ".class, " + type + ")";
        };
        String arguments = Stream.concat(
                        member.self() == null ? Stream.of() : Stream.of("self"),
                        call.parameters().stream().map(ParameterSpec::name))
                .collect(Collectors.joining(", "));
        boolean isVoid = call.result().equals(TypeName.VOID);
        return "static " + variables(call.variables()) + call.result() + " " + call.accessor() + "("
                + String.join(", ", parameters) + ") "
                + (call.thrown().isEmpty()
                        ? ""
                        : "throws "
                                + call.thrown().stream().map(Object::toString).collect(Collectors.joining(", ")) + " ")
                + "{\ntry { java.lang.invoke.MethodHandle h = java.lang.invoke.MethodHandles.privateLookupIn("
                + member.lookup() + ".class, java.lang.invoke.MethodHandles.lookup())." + find + ".asFixedArity(); "
                + (isVoid ? "h.invoke(" : "return (" + call.result() + ") h.invoke(") + arguments
                + "); } catch (Throwable $e) { throw Host_sneaky.<RuntimeException>sneaky($e); } }";
    }

    private static String erased(TypeName type, List<TypeVariableName> variables) {
        if (type instanceof ParameterizedTypeName typed) return typed.rawType().canonicalName();
        if (type instanceof ArrayTypeName array) return erased(array.componentType(), variables) + "[]";
        if (type instanceof ClassName name) return name.canonicalName();
        if (type instanceof TypeVariableName variable) {
            @Nullable TypeVariableName declared = variables.stream()
                    .filter(each -> each.name().equals(variable.name()))
                    .findFirst()
                    .orElse(null);
            return declared == null || declared.bounds().isEmpty()
                    ? "Object"
                    : erased(declared.bounds().get(0), variables);
        }
        return type.toString();
    }
}
