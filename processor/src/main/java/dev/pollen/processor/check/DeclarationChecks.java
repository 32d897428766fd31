// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import com.palantir.javapoet.ClassName;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What keeps a declaration from getting an entry, seen in signatures alone. One object for a whole compilation. */
public final class DeclarationChecks {
    private final MachineNames names;
    private final Elements elements;

    /** The types whose companions have these names, folded: one file may serve both where case does not count. */
    private final Map<String, TypeElement> companions = new HashMap<>();

    /** Checks types of the compilation that {@code elements} belongs to. */
    public DeclarationChecks(MachineNames names, Elements elements) {
        this.names = names;
        this.elements = elements;
    }

    /** Checks the {@code @Async} methods of a type; called once for each type, in the order of the sources. */
    public Declarations check(TypeElement host) {
        List<DeclarationProblem> problems = new ArrayList<>();
        DeclarationTypes.ofHost(host).ifPresent(problems::add);
        companion(host).ifPresent(problems::add);
        if (!problems.isEmpty()) return new Declarations(List.of(), problems);
        List<ExecutableElement> sound = new ArrayList<>();
        Map<String, ExecutableElement> taken = inherited();
        Optional<DeclarationProblem> receiver = DeclarationTypes.ofReceiver(host);
        for (ExecutableElement method : MachineNames.asyncMethods(host)) {
            boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
            Optional<DeclarationProblem> problem = isStatic || receiver.isEmpty() ? method(method, taken) : receiver;
            problem.ifPresentOrElse(problems::add, () -> sound.add(method));
        }
        return new Declarations(sound, problems.stream().distinct().toList());
    }

    private Optional<DeclarationProblem> companion(TypeElement host) {
        ClassName companion = names.companion(host);
        if (names.isType(companion)) {
            return Optional.of(DeclarationProblem.of(
                    Problem.COMPANION_EXISTS, host, host.getSimpleName(), companion.canonicalName()));
        }
        TypeElement other = companions.putIfAbsent(companion.canonicalName().toLowerCase(Locale.ROOT), host);
        if (other == null || other.getQualifiedName().equals(host.getQualifiedName())) return Optional.empty();
        return Optional.of(DeclarationProblem.of(
                Problem.SAME_COMPANION,
                host,
                host.getQualifiedName(),
                other.getQualifiedName(),
                companion.canonicalName()));
    }

    /** The methods that every companion has from Object: a static one of that signature cannot be declared. */
    private Map<String, ExecutableElement> inherited() {
        Map<String, ExecutableElement> inherited = new HashMap<>();
        TypeElement object = elements.getTypeElement(Object.class.getName());
        if (object == null) return inherited;
        ElementFilter.methodsIn(object.getEnclosedElements())
                .forEach(method -> inherited.put(Erasure.signature(method), method));
        return inherited;
    }

    private Optional<DeclarationProblem> method(ExecutableElement method, Map<String, ExecutableElement> taken) {
        if (method.getModifiers().contains(Modifier.NATIVE)) {
            return Optional.of(DeclarationProblem.of(Problem.NATIVE, method, method.getSimpleName()));
        }
        Optional<DeclarationProblem> unnameable = DeclarationTypes.ofMethod(method);
        if (unnameable.isPresent()) return unnameable;
        return entry(method, taken);
    }

    private Optional<DeclarationProblem> entry(ExecutableElement method, Map<String, ExecutableElement> taken) {
        List<String> signatures = signatures(method);
        for (String signature : signatures) {
            ExecutableElement other = taken.get(signature);
            if (other == null) continue;
            return Optional.of(DeclarationProblem.of(
                    Problem.SAME_ENTRY,
                    method,
                    method,
                    Erasure.host(other).getSimpleName() + "." + other,
                    signature,
                    names.companion(Erasure.host(method)).simpleName()));
        }
        signatures.forEach(signature -> taken.put(signature, method));
        return Optional.empty();
    }

    /** The erased signatures of the companion's methods for {@code method}. */
    private List<String> signatures(ExecutableElement method) {
        List<String> parameters = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            parameters.add(Erasure.binaryName(Erasure.host(method)));
        }
        parameters.addAll(Erasure.parameters(method));
        String rest = "(" + String.join(",", parameters) + ")";
        List<String> signatures = new ArrayList<>();
        signatures.add(method.getSimpleName() + rest);
        signatures.add(names.factory(method) + rest);
        if (names.isOverridable(method) && !method.getModifiers().contains(Modifier.ABSTRACT)) {
            signatures.add(names.exactFactory(method) + rest);
        }
        return signatures;
    }
}
