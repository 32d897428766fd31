// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What a generated top-level class of a package can name. */
public final class Nameable {
    private Nameable() {}

    /**
     * The first type in {@code type}, arguments and bounds included, that another top-level class of {@code host}'s
     * package cannot name; null if there is none.
     */
    public static @Nullable TypeElement firstUnnameable(TypeMirror type, TypeElement host) {
        return firstUnnameable(type, Erasure.packageOf(host).getQualifiedName().toString());
    }

    /** For a message: the name of such a type, why {@code host}'s machine cannot name it, and what it should be. */
    public static List<String> hiding(TypeElement hidden, TypeElement host) {
        String name = hidden.getSimpleName().toString();
        return Erasure.packageOf(hidden).equals(Erasure.packageOf(host))
                ? List.of(
                        name,
                        "private to its class: the generated machine, another class of the package,",
                        "package-private")
                : List.of(name, "not public, in another package: the generated machine", "public");
    }

    static @Nullable TypeElement firstUnnameable(TypeMirror type, String from) {
        return unnameable(type, from, new ArrayList<>());
    }

    private static @Nullable TypeElement unnameable(TypeMirror type, String from, List<Element> seen) {
        if (type instanceof ArrayType array) return unnameable(array.getComponentType(), from, seen);
        if (type instanceof IntersectionType intersection) return first(intersection.getBounds(), from, seen);
        if (type instanceof UnionType union) return first(union.getAlternatives(), from, seen);
        if (type instanceof DeclaredType declared) {
            if (declared.getKind() == TypeKind.ERROR) return null;
            TypeElement element = (TypeElement) declared.asElement();
            if (!isNameable(element, from)) return element;
            TypeElement outer = unnameable(declared.getEnclosingType(), from, seen);
            return outer != null ? outer : first(declared.getTypeArguments(), from, seen);
        }
        if (type instanceof TypeVariable variable) {
            if (seen.contains(variable.asElement())) return null;
            seen.add(variable.asElement());
            return unnameable(variable.getUpperBound(), from, seen);
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) return unnameable(wildcard.getExtendsBound(), from, seen);
            if (wildcard.getSuperBound() != null) return unnameable(wildcard.getSuperBound(), from, seen);
        }
        return null;
    }

    private static @Nullable TypeElement first(List<? extends TypeMirror> types, String from, List<Element> seen) {
        for (TypeMirror type : types) {
            TypeElement found = unnameable(type, from, seen);
            if (found != null) return found;
        }
        return null;
    }

    /** Whether a top-level class of package {@code from} can name {@code type}. */
    private static boolean isNameable(TypeElement type, String from) {
        boolean near = Erasure.packageOf(type).getQualifiedName().contentEquals(from);
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            boolean open = near
                    ? !at.getModifiers().contains(Modifier.PRIVATE)
                    : at.getModifiers().contains(Modifier.PUBLIC);
            if (!open) return false;
            Element outer = at.getEnclosingElement();
            if (!(outer instanceof TypeElement) && !(outer instanceof PackageElement)) return false;
        }
        return true;
    }
}
