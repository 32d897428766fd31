// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import com.palantir.javapoet.TypeName;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of supertypes that those of a type override or implement. */
final class Overridden {
    private final TypeElement host;
    private final Types types;
    private final Elements elements;

    Overridden(TypeElement host, Types types, Elements elements) {
        this.host = host;
        this.types = types;
        this.elements = elements;
    }

    /** The methods that {@code method}, which the type declares, overrides. */
    List<ExecutableElement> by(ExecutableElement method) {
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        addSupertypes(host.asType(), supertypes);
        List<ExecutableElement> overridden = new ArrayList<>();
        for (TypeElement type : supertypes) {
            for (ExecutableElement other : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (other.getSimpleName().equals(method.getSimpleName()) && elements.overrides(method, other, host)) {
                    overridden.add(other);
                }
            }
        }
        return overridden;
    }

    private void addSupertypes(TypeMirror type, Set<TypeElement> to) {
        for (TypeMirror supertype : types.directSupertypes(type)) {
            if (to.add((TypeElement) ((DeclaredType) supertype).asElement())) addSupertypes(supertype, to);
        }
    }

    /**
     * The erased parameters by which the method can be reached: its own, and those of what it overrides where they differ
     * and can be named (for the others the runtime follows the bridge).
     */
    List<List<TypeName>> signatures(ExecutableElement method) {
        Map<List<String>, List<TypeName>> signatures = new LinkedHashMap<>();
        signatures.put(Erasure.parameters(method), erased(method));
        for (ExecutableElement other : by(method)) {
            boolean canBeNamed = other.getParameters().stream()
                    .allMatch(it -> Nameable.firstUnnameable(types.erasure(it.asType()), host) == null);
            if (canBeNamed) signatures.putIfAbsent(Erasure.parameters(other), erased(other));
        }
        return List.copyOf(signatures.values());
    }

    /** The erased parameters. */
    static List<TypeName> erased(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .map(Erasure::typeName)
                .collect(Collectors.toList());
    }
}
