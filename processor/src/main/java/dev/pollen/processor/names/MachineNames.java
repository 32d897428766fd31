// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.ClassName;
import dev.pollen.processor.source.Suspensions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The names of machines and companions. Elements are known by their binary names and erased signatures: those of the
 * outer and of the nested compilation give the same answers.
 *
 * <p>The machine of {@code Outer.Inner.method} is {@code Outer_Inner_method}; where a type has several {@code @Async}
 * methods of one name, the simple names of their erased parameters follow, {@code Outer_Inner_method_int_StringArray}. A
 * digit follows where that name is taken, whatever its case, or might be a companion's because it ends in {@code Async}.
 */
public final class MachineNames {
    private final Predicate<String> isType;
    private final Map<String, ClassName> machines = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param isType whether a type of that qualified name exists that we have not generated
     */
    public MachineNames(Predicate<String> isType) {
        this.isType = isType;
    }

    /** Gives names to the machines of a type's methods, once. */
    public void declare(TypeElement type) {
        List<ExecutableElement> methods = asyncMethods(type);
        Map<String, Long> overloads = methods.stream()
                .collect(Collectors.groupingBy(method -> method.getSimpleName().toString(), Collectors.counting()));
        for (ExecutableElement method : methods) {
            boolean overloaded = overloads.getOrDefault(method.getSimpleName().toString(), 0L) > 1;
            machines.computeIfAbsent(key(method), key -> free(packageName(type), plain(method, overloaded)));
        }
    }

    /** The {@code @Async} methods that a type declares, in their order. */
    public static List<ExecutableElement> asyncMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(Suspensions::isAsync)
                .collect(Collectors.toList());
    }

    private ClassName free(String packageName, String plain) {
        String name = plain;
        for (int digit = 2; !isFree(packageName, name); digit++) name = plain + digit;
        taken.add(folded(packageName, name));
        return ClassName.get(packageName, name);
    }

    private boolean isFree(String packageName, String name) {
        String folded = folded(packageName, name);
        return !taken.contains(folded) && !folded.endsWith("async") && !isType.test(qualified(packageName, name));
    }

    private static String folded(String packageName, String name) {
        return qualified(packageName, name).toLowerCase(Locale.ROOT);
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private static String plain(ExecutableElement method, boolean overloaded) {
        String name = joined(Erasure.host(method)) + "_" + method.getSimpleName();
        if (!overloaded) return name;
        return method.getParameters().stream()
                .map(parameter -> "_" + Erasure.word(parameter.asType()))
                .collect(Collectors.joining("", name, ""));
    }

    /** The simple names of a type and its enclosing types, {@code Outer_Inner}. */
    private static String joined(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? joined(outer) + "_" + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    private static String packageName(TypeElement type) {
        return Erasure.packageOf(type).getQualifiedName().toString();
    }

    /** What the method is, in this and every other compilation. */
    public static String key(ExecutableElement method) {
        return Erasure.binaryName(Erasure.host(method)) + "." + Erasure.signature(method);
    }

    /** The machine class of a method with a body, of a type that this compilation generates machines for. */
    public ClassName machine(ExecutableElement method) {
        ClassName name = machines.get(key(method));
        if (name == null) throw new IllegalStateException("no machine for " + key(method));
        return name;
    }

    /** The name of what is told of a method's machine: {@code shop.Cart.total}, or the machine's where that is no name. */
    public String reportName(ExecutableElement method) {
        ClassName machine = machine(method);
        boolean isPlain = machine.simpleName().equals(plain(method, false));
        return isPlain
                ? Erasure.host(method).getQualifiedName() + "." + method.getSimpleName()
                : machine.canonicalName();
    }

    /** Whether this compilation generates the companion of the type that declares the method. */
    public boolean isDeclared(ExecutableElement method) {
        return machines.containsKey(key(method));
    }

    /** The companion of a type, of this compilation or another. */
    public ClassName companion(TypeElement type) {
        return ClassName.get(packageName(type), joined(type) + "Async");
    }

    /** Whether a type of this name exists that we have not generated. */
    public boolean isType(ClassName name) {
        return isType.test(name.canonicalName());
    }

    /** The nested class of the companion whose {@code initialized()} a static method's machine calls first. */
    public ClassName host(TypeElement type) {
        return companion(type).nestedClass("Host");
    }

    /**
     * The companion's method that makes a machine: parameters of the entry, a base type of the runtime as result.
     * Dispatches where the method can be overridden.
     */
    public String factory(ExecutableElement method) {
        return method.getSimpleName() + "$machine";
    }

    /** The companion's method that makes the machine of just this method, as {@code super.method()} needs it. */
    public String exactFactory(ExecutableElement method) {
        return isOverridable(method) ? method.getSimpleName() + "$exactly" : factory(method);
    }

    /** Whether a call of the method may run another. */
    public boolean isOverridable(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean bound = modifiers.contains(Modifier.STATIC)
                || modifiers.contains(Modifier.PRIVATE)
                || modifiers.contains(Modifier.FINAL);
        return !bound && !isFinal(Erasure.host(method));
    }

    /** Whether the type cannot have subclasses. */
    public boolean isFinal(TypeElement type) {
        return type.getKind() == ElementKind.RECORD || type.getModifiers().contains(Modifier.FINAL);
    }

    /** Whether a type's companion is public: where the type and those around it are. */
    public boolean isCompanionPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) return false;
        }
        return true;
    }

    /** Whether entry and factories of the method are public; else they are package-private, or their companion is. */
    public boolean isEntryPublic(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return isCompanionPublic(Erasure.host(method))
                && (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED));
    }

    /**
     * Whether code of the package of {@code from} can call the entry and factories of the method. It may not, though it
     * can call the method: a public class inherits public methods from a class that is not public.
     */
    public boolean isReachable(ExecutableElement method, TypeElement from) {
        return isEntryPublic(method) || packageName(Erasure.host(method)).equals(packageName(from));
    }

    /**
     * Whether a direct call in the body of a method of {@code from} makes the machine itself, with the arguments that its
     * constructor takes: receiver first, the variable arguments as an array. Else it calls {@link #factory}.
     */
    public boolean callsDirectly(ExecutableElement callee, TypeElement from) {
        TypeElement host = Erasure.host(callee);
        String callers = Erasure.binaryName(Erasure.outermost(from));
        return !isOverridable(callee)
                && Erasure.binaryName(Erasure.outermost(host)).equals(callers)
                && isDeclared(callee);
    }
}
