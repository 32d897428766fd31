// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.host.Attribution;
import dev.pollen.processor.host.HostEnvironment;
import dev.pollen.processor.names.MachineNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A type with {@code @Async} methods, over the rounds. Elements do not outlast a round, so all is kept by name. */
final class AsyncType {
    private final String name;

    /** The methods that wait for their machines, by key. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** What is in the way of those that were tried. */
    private final Map<String, List<Attribution.Hole>> holes = new HashMap<>();

    AsyncType(TypeElement type) {
        name = type.getQualifiedName().toString();
    }

    /** The element of this round. */
    TypeElement in(HostEnvironment environment) {
        return Objects.requireNonNull(environment.typeNamed(name));
    }

    /** The method waits for its machine. */
    void await(ExecutableElement method) {
        waiting.add(MachineNames.key(method));
    }

    /** The method goes on waiting. */
    void obstruct(ExecutableElement method, List<Attribution.Hole> by) {
        holes.put(MachineNames.key(method), by);
    }

    /** The method has its machine. */
    void finish(ExecutableElement method) {
        waiting.remove(MachineNames.key(method));
    }

    /** The methods that wait, in the order of their declaration. */
    List<ExecutableElement> waiting(HostEnvironment environment) {
        if (waiting.isEmpty()) return List.of();
        return MachineNames.asyncMethods(in(environment)).stream()
                .filter(method -> waiting.contains(MachineNames.key(method)))
                .toList();
    }

    /** What was in the way of a method that waits; empty if nothing is known. */
    List<Attribution.Hole> holes(ExecutableElement method) {
        return holes.getOrDefault(MachineNames.key(method), List.of());
    }
}
