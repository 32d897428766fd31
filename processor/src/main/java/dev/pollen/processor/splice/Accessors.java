// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.Tree;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Access.Member;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import dev.pollen.processor.names.Slots;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The accessors that the text of one body calls, each made when it is first asked for. */
final class Accessors {
    private record Key(String kind, Element member, TypeElement lookup) {}

    private final AttributedMethod method;
    private final Map<Key, Access> accesses = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Accessors(AttributedMethod method) {
        this.method = method;
    }

    List<Access> accesses() {
        return List.copyOf(accesses.values());
    }

    /** The accessor that reads a field. */
    String get(VariableElement field, TypeElement lookup, Tree at) {
        return make("get", field, lookup, field.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(field);
            return new Access.GetField(
                    name,
                    variables.declared(),
                    member(field, lookup, variables, at),
                    named(field.asType(), variables, field, at),
                    isVolatile(field));
        });
    }

    /** The accessor that writes a field. */
    String set(VariableElement field, TypeElement lookup, Tree at) {
        return make("set", field, lookup, field.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(field);
            return new Access.SetField(
                    name,
                    variables.declared(),
                    member(field, lookup, variables, at),
                    named(field.asType(), variables, field, at),
                    isVolatile(field));
        });
    }

    /**
     * The accessor that adds one to a field or takes one from it.
     *
     * @param operator {@code +} or {@code -}
     * @param isOld whether it gives the old value
     */
    String update(VariableElement field, TypeElement lookup, Tree at, String operator, boolean isOld) {
        String getter = get(field, lookup, at);
        String setter = set(field, lookup, at);
        String kind = (isOld ? "post" : "pre") + (operator.equals("+") ? "Increment" : "Decrement");
        return make(kind, field, lookup, field.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(field);
            TypeName self = member(field, lookup, variables, at).self();
            TypeName type = named(field.asType(), variables, field, at);
            return new Access.UpdateField(name, variables.declared(), self, type, getter, setter, operator, isOld);
        });
    }

    private static boolean isVolatile(VariableElement field) {
        return field.getModifiers().contains(Modifier.VOLATILE);
    }

    /** The accessor that calls a method. */
    String call(ExecutableElement called, TypeElement lookup, Tree at) {
        boolean isStatic = called.getModifiers().contains(Modifier.STATIC);
        return make("call", called, lookup, called.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(called);
            Access.How how = isStatic ? Access.How.STATIC : Access.How.VIRTUAL;
            return call(name, how, called, member(called, lookup, variables, at), variables, at);
        });
    }

    /** The accessor of {@code super.method()} in the class {@code lookup}, where {@code super} is {@code owner}. */
    String superCall(ExecutableElement called, TypeElement lookup, TypeElement owner, Tree at) {
        return make("super", called, lookup, called.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(called);
            TypeMirror declaring = Erasure.host(called).asType();
            Member member = new Member(
                    Erasure.className(owner),
                    called.getSimpleName().toString(),
                    Erasure.className(lookup),
                    named(declaring, variables, called, at));
            return call(name, Access.How.SUPER, called, member, variables, at);
        });
    }

    private Access call(
            String name, Access.How how, ExecutableElement called, Member member, TypeVariables variables, Tree at) {
        List<ParameterSpec> parameters = parameters(called, variables, at);
        refuseTooMany(parameters, how == Access.How.STATIC, called.getSimpleName(), at);
        return new Access.Call(
                name,
                how,
                variables.declared(),
                member,
                parameters,
                called.isVarArgs(),
                named(called.getReturnType(), variables, called, at),
                thrown(called, variables, at));
    }

    /** The accessor of a private constructor. */
    String create(ExecutableElement constructor, Tree at) {
        TypeElement type = Erasure.host(constructor);
        return make("new", constructor, type, type.getSimpleName().toString(), name -> {
            TypeVariables variables = TypeVariables.of(constructor);
            List<ParameterSpec> parameters = new ArrayList<>();
            DeclaredType made = (DeclaredType) type.asType();
            if (isInner(type)) {
                TypeName outer = named(made.getEnclosingType(), variables, constructor, at);
                parameters.add(ParameterSpec.builder(outer, "outer").build());
            }
            parameters.addAll(parameters(constructor, variables, at));
            refuseTooMany(parameters, false, type.getSimpleName() + "'s constructor", at);
            return new Access.Call(
                    name,
                    Access.How.CONSTRUCTOR,
                    variables.declared(),
                    new Member(Erasure.className(type), "<init>", Erasure.className(type), null),
                    parameters,
                    constructor.isVarArgs(),
                    named(made, variables, constructor, at),
                    thrown(constructor, variables, at));
        });
    }

    /** Whether instances of a member class have an enclosing one. */
    static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingElement() instanceof TypeElement outer
                && !outer.getKind().isInterface();
    }

    /** The accessor of the enclosing instance. */
    String enclosing(TypeElement inner, TypeElement outer) {
        return make(
                "this",
                inner,
                outer,
                outer.getSimpleName().toString(),
                name -> new Access.Enclosing(name, Erasure.className(inner), Erasure.className(outer)));
    }

    /** The accessor of the flag that switches the assertions of the host off. */
    String assertionsDisabled() {
        TypeElement host = method.host();
        return make(
                "get",
                host,
                host,
                "assertionsDisabled",
                name -> new Access.AssertionsOff(name, Erasure.className(host)));
    }

    /** The accessor of what the host's outermost class says of assertions. */
    String assertionsEnabled() {
        TypeElement outermost = Erasure.outermost(method.host());
        return make(
                "asked",
                outermost,
                outermost,
                "assertions",
                name -> new Access.Assertions(name, Erasure.className(outermost)));
    }

    private String make(String kind, Element member, TypeElement lookup, String word, Function<String, Access> maker) {
        Key key = new Key(kind, member, lookup);
        Access access = accesses.get(key);
        if (access == null) {
            String name = word + "$" + kind;
            for (int digit = 2; !taken.add(name); digit++) name = word + "$" + kind + digit;
            access = maker.apply(name);
            accesses.put(key, access);
        }
        return access.accessor();
    }

    private Member member(Element member, TypeElement lookup, TypeVariables variables, Tree at) {
        TypeElement owner = (TypeElement) java.util.Objects.requireNonNull(member.getEnclosingElement());
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        @Nullable TypeName self = isStatic ? null : named(owner.asType(), variables, member, at);
        return new Member(Erasure.className(owner), member.getSimpleName().toString(), Erasure.className(lookup), self);
    }

    private static void refuseTooMany(List<ParameterSpec> parameters, boolean isStatic, Object called, Tree at) {
        List<TypeName> types = parameters.stream().map(ParameterSpec::type).toList();
        if (!Slots.fitHandle(types, isStatic)) throw new Refused(Problem.HANDLE_PARAMETERS, at, called);
    }

    private List<ParameterSpec> parameters(ExecutableElement called, TypeVariables variables, Tree at) {
        return called.getParameters().stream()
                .map(parameter -> ParameterSpec.builder(
                                named(parameter.asType(), variables, called, at), parameterName(parameter))
                        .build())
                .collect(Collectors.toList());
    }

    /** {@code self} and {@code outer} are the accessor's own. */
    private static String parameterName(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return name.equals("self") || name.equals("outer") ? name + "2" : name;
    }

    private List<TypeName> thrown(ExecutableElement called, TypeVariables variables, Tree at) {
        return called.getThrownTypes().stream()
                .map(type -> named(type, variables, called, at))
                .collect(Collectors.toList());
    }

    private TypeName named(TypeMirror type, TypeVariables variables, Element member, Tree at) {
        TypeElement hidden = Nameable.firstUnnameable(type, method.host());
        if (hidden != null) {
            List<Object> details = new ArrayList<>(Nameable.hiding(hidden, method.host()));
            boolean isConstructor = member.getKind() == ElementKind.CONSTRUCTOR;
            details.add(isConstructor ? hidden.getSimpleName() + "'s constructor" : member.getSimpleName());
            throw new Refused(Problem.HIDDEN_IN_SIGNATURE, at, details.toArray());
        }
        return variables.name(type);
    }
}
