// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one body. Each has a name that no other variable of the machine has, since their homes may be moved
 * out of the blocks that kept them apart: the user's own where that is free, else with a digit.
 */
public final class Variables {
    /** What machines inherit, and what the step and its accessors name themselves. */
    private static final Set<String> RESERVED = Set.of(
            "state", "result", "owner", "awaited", "SUSPENDED", "ABI", "LIMIT", "Object", "Override", "Run", "Machine");

    private final TypeVariables types;
    private final LocalClasses classes;
    private final Declarations declared;
    private final boolean isBlock;
    private final Set<Element> matched;
    private final Set<String> taken = new HashSet<>(RESERVED);
    private final Map<Element, Variable> variables = new HashMap<>();
    private final Map<Element, Variable> holders = new HashMap<>();
    private final Set<Element> constants = new HashSet<>();
    private final List<Variable> parameters;
    private final @Nullable Variable self;
    private boolean isSelfUsed;
    private final StepNames stepNames;

    public Variables(AttributedMethod method, TypeVariables types) {
        this(method, types, List.of());
    }

    /** Those of an async block in the code of {@code around}, whose machine is the method's member {@code machine}. */
    public static Variables ofBlock(
            AttributedMethod block, TypeVariables types, Variables around, @Nullable String machine) {
        List<LocalClasses.Moved> classes = new ArrayList<>(around.classes.around());
        for (LocalClasses.Moved each : around.classes.all()) classes.add(machine == null ? each : each.in(machine));
        return new Variables(block, types, classes);
    }

    private Variables(AttributedMethod method, TypeVariables types, List<LocalClasses.Moved> around) {
        classes = LocalClasses.of(method, around);
        isBlock = method.isBlock();
        this.types = types.withClasses(classes::className, classes::isNamed);
        declared = new Declarations(method);
        taken.addAll(declared.others());
        Set<String> users = new HashSet<>(declared.others());
        declared.frame().forEach(local -> users.add(local.getSimpleName().toString()));
        if (isBlock)
            AsyncBlocks.captured(method)
                    .forEach(local -> users.add(local.getSimpleName().toString()));
        stepNames = StepNames.avoiding(users);
        taken.addAll(List.of(stepNames.run(), stepNames.depth(), stepNames.at()));
        matched = RecordPatterns.assigned(method);
        declared.frame().forEach(this::declare);
        parameters = isBlock ? captured(method, classes.around()) : parameters(method);
        boolean isStatic = method.element().getModifiers().contains(Modifier.STATIC);
        for (LocalClasses.Moved moved : classes.all()) {
            ClassName holder = moved.kept();
            if (holder != null) holders.put(moved.type(), temporary(decapitalized(holder.simpleName()), holder));
        }
        self = isStatic ? null : new Variable(free("self"), types.self(method.element()), Variable.Kind.SELF);
    }

    private List<Variable> parameters(AttributedMethod method) {
        return method.element().getParameters().stream().map(this::of).collect(Collectors.toUnmodifiableList());
    }

    /** What an async block reads of the variables around it; constants it knows. Then what holds those of classes. */
    private List<Variable> captured(AttributedMethod block, List<LocalClasses.Moved> around) {
        List<Variable> captured = new ArrayList<>();
        for (VariableElement local : AsyncBlocks.captured(block)) {
            if (local.getConstantValue() != null) {
                constants.add(local);
                continue;
            }
            String name = free(local.getSimpleName().toString());
            Variable variable = new Variable(name, name(local.asType()), Variable.Kind.PARAMETER);
            variables.put(local, variable);
            captured.add(variable);
        }
        for (LocalClasses.Moved moved : around) {
            ClassName holder = moved.kept();
            if (holder == null) continue;
            String name = free(decapitalized(holder.simpleName()));
            Variable variable = new Variable(name, holder, Variable.Kind.PARAMETER);
            holders.put(moved.type(), variable);
            captured.add(variable);
        }
        return List.copyOf(captured);
    }

    private void declare(VariableElement local) {
        Variable.Kind kind = local.getKind() == ElementKind.PARAMETER
                ? Variable.Kind.PARAMETER
                : local.getConstantValue() != null ? Variable.Kind.CONSTANT : Variable.Kind.LOCAL;
        String name = local.getSimpleName().isEmpty()
                ? "unnamed"
                : local.getSimpleName().toString();
        if (matched.contains(local)) kind = Variable.Kind.TEMPORARY;
        variables.put(local, new Variable(name, free(name), name(local.asType()), kind));
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String free(String plain) {
        String name = plain;
        for (int digit = 2; !taken.add(name); digit++) name = plain + digit;
        return name;
    }

    /** The receiver; null in a static method, and in an async block that does not use it. */
    public @Nullable Variable self() {
        return isSelfUsed || !isBlock ? self : null;
    }

    /** The receiver, where it is needed. */
    Variable useSelf() {
        isSelfUsed = true;
        return Objects.requireNonNull(self);
    }

    /** Whether the variable is a constant of the code around an async block. */
    boolean isOuterConstant(Element local) {
        return constants.contains(local);
    }

    public List<Variable> parameters() {
        return parameters;
    }

    /** A parameter, local variable, pattern binding, catch parameter or resource of the body's own frame. */
    public Variable of(VariableElement local) {
        Variable variable = variables.get(local);
        if (variable == null) throw new IllegalArgumentException("no variable of the frame: " + local);
        return variable;
    }

    /** The variable, or null if {@code element} is none of the body's own frame. */
    public @Nullable Variable find(@Nullable Element element) {
        return variables.get(element);
    }

    /** The classes of the body that become members of the machine. */
    LocalClasses classes() {
        return classes;
    }

    /** What holds the variables that such a class captures; null if it captures none. */
    @Nullable Variable holder(LocalClasses.Moved moved) {
        return holders.get(moved.type());
    }

    /** The classes around an async block whose holders are its last parameters. */
    public List<TypeElement> holders() {
        return classes.around().stream()
                .filter(each -> each.kept() != null)
                .map(LocalClasses.Moved::type)
                .toList();
    }

    /** A variable of lowering, named after what it holds: {@code left}, {@code arg1}, {@code condition}. */
    public Variable temporary(String hint, TypeMirror type) {
        return temporary(hint, name(type));
    }

    public Variable temporary(String hint, TypeName type) {
        return new Variable(hint, free(hint), type, Variable.Kind.TEMPORARY);
    }

    /** A type that the machine can name and every value of {@code type} has. */
    public TypeName name(TypeMirror type) {
        return types.name(type);
    }

    /**
     * The same for an argument that javac infers types from, whose value is cast or has no type of its own.
     *
     * @param others the types of the arguments beside it
     */
    public TypeName nameOfArgument(TypeMirror type, List<TypeMirror> others) {
        return types.nameOfArgument(type, others);
    }

    /** Whether {@link #name} gives the type itself. */
    boolean isDenotable(TypeMirror type) {
        return types.isDenotable(type);
    }

    /** A name like no other, for what the text itself declares, or for a class. */
    public String fresh(String hint) {
        return free(hint);
    }

    /** Whether the variable is never assigned after its declaration: reading it later gives the same. */
    public boolean isStable(Element local) {
        return declared.isStable(local);
    }

    public StepNames stepNames() {
        return stepNames;
    }
}
