// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The method of a functional interface. */
final class Functional {
    private Functional() {}

    /** The one abstract method of the interface that a lambda or method reference implements. */
    static ExecutableElement of(TypeMirror type, AttributedMethod method) {
        List<? extends TypeMirror> bounds =
                type instanceof IntersectionType intersection ? intersection.getBounds() : List.of(type);
        return bounds.stream()
                .flatMap(bound -> methods((DeclaredType) bound, method).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<ExecutableElement> methods(DeclaredType type, AttributedMethod method) {
        List<ExecutableElement> objects = ElementFilter.methodsIn(
                method.elements().getTypeElement("java.lang.Object").getEnclosedElements());
        return ElementFilter.methodsIn(method.elements().getAllMembers((TypeElement) type.asElement())).stream()
                .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
                .filter(each ->
                        objects.stream().noneMatch(of -> Erasure.signature(of).equals(Erasure.signature(each))))
                .collect(Collectors.toList());
    }
}
