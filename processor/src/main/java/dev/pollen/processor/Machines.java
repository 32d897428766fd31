// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.check.BodyChecks;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.emit.MachineWriter;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.MachineClass;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.lower.Lowering;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** From methods to machine classes: check, lower, write. */
final class Machines {
    private final MachineNames names;
    private final Predicate<ExecutableElement> isRefused;
    private final Blocking blocking;
    private final MachineReports reports;

    /**
     * @param isRefused whether a called method has no machine, and the user is told so at its declaration
     */
    Machines(MachineNames names, Predicate<ExecutableElement> isRefused, Blocking blocking, MachineReports reports) {
        this.names = names;
        this.isRefused = isRefused;
        this.blocking = blocking;
        this.reports = reports;
    }

    /**
     * What came of a method.
     *
     * @param machine null if there is none, since there are errors among the problems, or the user is told elsewhere
     */
    record Made(@Nullable TypeSpec machine, List<Refused> problems) {}

    Made make(AttributedMethod method) {
        Suspensions suspensions = new Suspensions(method);
        List<Refused> problems = BodyChecks.check(method, suspensions).stream()
                .flatMap(blocking::judge)
                .toList();
        boolean isSound = problems.stream().allMatch(Refused::isWarning);
        if (!isSound || callsRefused(method)) return new Made(null, problems);
        try {
            Body body = Lowering.lower(method, suspensions, names);
            MachineClass machine = machine(method.element(), method.file(), body);
            reports.write(names.reportName(method.element()), machine);
            return new Made(write(machine), problems);
        } catch (Refused refused) {
            List<Refused> all = new ArrayList<>(problems);
            all.add(refused);
            return new Made(null, all);
        }
    }

    private boolean callsRefused(AttributedMethod method) {
        return Boolean.TRUE.equals(
                new TreePathScanner<@Nullable Boolean, @Nullable Void>() {
                    @Override
                    public Boolean visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                        return (method.elementOf(getCurrentPath()) instanceof ExecutableElement called
                                        && isRefused.test(called))
                                || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
                    }

                    @Override
                    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(method.path(), null));
    }

    /**
     * A machine for a method that cannot have one: the compilation fails, and what refers to the machine shall not fail
     * as well.
     */
    TypeSpec broken(ExecutableElement method) {
        TypeVariables variables = TypeVariables.of(method);
        Set<String> taken = new HashSet<>();
        List<Variable> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            taken.add(name);
            parameters.add(new Variable(name, variables.name(parameter.asType()), Variable.Kind.PARAMETER));
        }
        Variable self = method.getModifiers().contains(Modifier.STATIC)
                ? null
                : new Variable(free("self", taken), variables.self(method), Variable.Kind.SELF);
        Node failing = new Node.Throw(Code.of("new IllegalStateException()"));
        Body body = new Body(
                self,
                parameters,
                variables.name(method.getReturnType()),
                new Node.Block(null, List.of(failing)),
                StepNames.avoiding(taken),
                List.of());
        return write(machine(method, "", body));
    }

    private static String free(String plain, Set<String> taken) {
        String name = plain;
        for (int digit = 2; !taken.add(name); digit++) name = plain + digit;
        return name;
    }

    private MachineClass machine(ExecutableElement method, String file, Body body) {
        TypeElement host = Erasure.host(method);
        return new MachineClass(
                names.machine(method),
                TypeVariables.of(method).declared(),
                host.getSimpleName() + "." + method.getSimpleName(),
                link(method),
                file,
                method.getModifiers().contains(Modifier.STATIC) ? names.host(host) : null,
                method.isVarArgs(),
                body);
    }

    private static TypeSpec write(MachineClass machine) {
        CodeBlock categories = MachineWriter.SUPPRESSED.stream()
                .map(category -> CodeBlock.of("$S", category))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return MachineWriter.write(machine).toBuilder()
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", categories)
                        .build())
                .build();
    }

    private static String link(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> Erasure.typeName(parameter.asType()).toString())
                .collect(Collectors.joining(", "));
        return Erasure.host(method).getQualifiedName() + "#" + method.getSimpleName() + "(" + parameters + ")";
    }
}
