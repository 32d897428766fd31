// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.check.DeclarationChecks;
import dev.pollen.processor.check.Declarations;
import dev.pollen.processor.companion.CompanionWriter;
import dev.pollen.processor.diag.Reporter;
import dev.pollen.processor.host.ErrorTypes;
import dev.pollen.processor.host.HostEnvironment;
import dev.pollen.processor.names.MachineNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The first step: companions, from signatures alone, in the round in which these are known. */
final class Companions {
    private final HostEnvironment environment;
    private final MachineNames names;
    private final DeclarationChecks checks;
    private final GeneratedFiles files;
    private final Reporter reporter;
    private final Faults faults;

    /** Types that name what is not known yet. */
    private final Set<String> postponed = new LinkedHashSet<>();

    /** The methods that have no entry, by key. */
    private final Set<String> refused = new HashSet<>();

    Companions(
            HostEnvironment environment, MachineNames names, GeneratedFiles files, Reporter reporter, Faults faults) {
        this.environment = environment;
        this.names = names;
        this.files = files;
        this.reporter = reporter;
        this.faults = faults;
        checks = new DeclarationChecks(names, environment.elements());
    }

    /** Whether a method was found to be no {@code @Async} method, and the user is told so. */
    boolean isRefused(ExecutableElement method) {
        return refused.contains(MachineNames.key(method));
    }

    /**
     * Writes the companions of the types that are new in a round, and of those from earlier rounds that had to wait.
     *
     * @param isLast whether there is no other round to wait for
     * @return the types that have a companion now
     */
    List<AsyncType> declare(List<TypeElement> types, boolean isLast) {
        types.forEach(type -> postponed.add(type.getQualifiedName().toString()));
        List<AsyncType> declared = new ArrayList<>();
        for (String name : List.copyOf(postponed)) {
            TypeElement type = environment.typeNamed(name);
            if (type == null || (!isLast && !isKnown(type))) continue;
            postponed.remove(name);
            names.declare(type);
            write(type).ifPresent(declared::add);
        }
        return declared;
    }

    private static boolean isKnown(TypeElement type) {
        return !ErrorTypes.inHead(type)
                && MachineNames.asyncMethods(type).stream().noneMatch(ErrorTypes::inSignature);
    }

    private Optional<AsyncType> write(TypeElement type) {
        List<ExecutableElement> sound = List.of();
        try {
            Declarations declarations = checks.check(type);
            declarations.problems().forEach(problem -> reporter.error(problem.element(), problem.message()));
            // In the last round javac tells of the types that are still not known.
            sound = declarations.sound().stream()
                    .filter(method -> !ErrorTypes.inSignature(method))
                    .toList();
            if (!sound.isEmpty()) {
                files.write(
                        CompanionWriter.write(type, sound, names, environment.types(), environment.elements()), type);
            }
        } catch (RuntimeException | StackOverflowError failure) {
            faults.at(type, failure);
            sound = List.of();
        }
        AsyncType declared = new AsyncType(type);
        for (ExecutableElement method : MachineNames.asyncMethods(type)) {
            if (!sound.contains(method)) refused.add(MachineNames.key(method));
            else if (!method.getModifiers().contains(Modifier.ABSTRACT)) declared.await(method);
        }
        return sound.isEmpty() ? Optional.empty() : Optional.of(declared);
    }
}
