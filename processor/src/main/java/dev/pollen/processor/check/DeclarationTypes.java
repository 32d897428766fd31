// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.check;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.Nameable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Whether generated classes, which are top-level classes of the host's package, can name what a declaration names. */
final class DeclarationTypes {
    private DeclarationTypes() {}

    /** The type itself and those around it. */
    static Optional<DeclarationProblem> ofHost(TypeElement host) {
        for (Element at = host; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PRIVATE)) continue;
            return Optional.of(
                    DeclarationProblem.of(Problem.UNNAMEABLE_HOST, type, host.getSimpleName(), type.getSimpleName()));
        }
        return Optional.empty();
    }

    /** The bounds of the type parameters that an instance of the type has, those of enclosing instances included. */
    static Optional<DeclarationProblem> ofReceiver(TypeElement host) {
        for (Element at = host; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            Optional<DeclarationProblem> problem =
                    bounds(type.getTypeParameters(), host).findFirst();
            if (problem.isPresent() || type.getModifiers().contains(Modifier.STATIC)) return problem;
        }
        return Optional.empty();
    }

    /** Parameters, result, and the bounds of type parameters. */
    static Optional<DeclarationProblem> ofMethod(ExecutableElement method) {
        TypeElement host = Erasure.host(method);
        Stream<DeclarationProblem> bounds = bounds(method.getTypeParameters(), host);
        Stream<DeclarationProblem> parameters =
                method.getParameters().stream().flatMap(parameter -> unnameable(parameter.asType(), parameter, host));
        Stream<DeclarationProblem> result = unnameable(method.getReturnType(), method, host);
        return Stream.of(bounds, parameters, result).flatMap(it -> it).findFirst();
    }

    private static Stream<DeclarationProblem> bounds(
            List<? extends TypeParameterElement> parameters, TypeElement host) {
        return parameters.stream()
                .flatMap(parameter ->
                        parameter.getBounds().stream().flatMap(bound -> unnameable(bound, parameter, host)));
    }

    private static Stream<DeclarationProblem> unnameable(TypeMirror type, Element at, TypeElement host) {
        TypeElement found = Nameable.firstUnnameable(type, host);
        if (found == null) return Stream.empty();
        boolean isNear = Erasure.packageOf(found)
                .getQualifiedName()
                .equals(Erasure.packageOf(host).getQualifiedName());
        return Stream.of(DeclarationProblem.of(
                Problem.UNNAMEABLE_SIGNATURE,
                at,
                found.getQualifiedName(),
                host.getSimpleName(),
                isNear ? "package-private" : "public"));
    }
}
