// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a body that are used after an await or in an async block: they become members of the machine, where they
 * are in scope in every step. One that captures variables becomes an inner class of a class that holds these:
 *
 * <pre>{@code
 * int base = ..;                         class Locals {
 * class Counter {                            final int base;
 *     int count = base;                      Locals(int base) { this.base = base; }
 * }                                          class Counter { int count = base; }
 * await(f);                              }
 * new Counter();                         locals = new Locals(base); .. await .. locals.new Counter();
 * }</pre>
 */
public final class LocalClasses {
    /**
     * A class that becomes a member.
     *
     * @param name where it will be
     * @param holder the class that holds what it captures; null if it captures nothing
     * @param isInner whether it, or its holder, is not static, since it uses type parameters of the machine
     */
    record Moved(
            TypeElement type,
            TreePath path,
            ClassName name,
            @Nullable ClassName holder,
            boolean isInner) {
        /** The class of the variable that keeps what holds the captured ones; an anonymous class is made once. */
        @Nullable ClassName kept() {
            return isAnonymous(type) ? null : holder;
        }

        /** The same, named as a member of {@code machine}, a member itself. */
        Moved in(String machine) {
            ClassName outer = ClassName.get("", machine);
            ClassName held = holder == null ? null : nested(outer, holder);
            return new Moved(type, path, nested(outer, name), held, isInner);
        }

        private static ClassName nested(ClassName outer, ClassName name) {
            ClassName in = outer;
            for (String simple : name.simpleNames()) in = in.nestedClass(simple);
            return in;
        }

        /** Whether a node is in the class itself. */
        boolean isAround(TreePath node) {
            for (TreePath at = node; at != null; at = at.getParentPath()) {
                if (at.getLeaf() == path.getLeaf()) return true;
            }
            return false;
        }
    }

    /** So many characters are a large body. */
    private static final int LARGE = 10_000;

    private final AttributedMethod method;
    private final Map<TypeElement, Moved> moved = new LinkedHashMap<>();

    /** Those of the code around an async block that the block mentions. */
    private final Map<TypeElement, Moved> around = new LinkedHashMap<>();

    private final List<Refused> refused = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private LocalClasses(AttributedMethod method) {
        this.method = method;
    }

    /**
     * The classes of a body that have to become members.
     *
     * @param around those of the code around, where the body is an async block
     */
    static LocalClasses of(AttributedMethod method, List<Moved> around) {
        LocalClasses classes = new LocalClasses(method);
        Suspensions suspensions = new Suspensions(method);
        LocalUses uses = LocalUses.of(method, suspensions);
        for (Moved each : around) {
            if (!uses.others().contains(each.type())) continue;
            classes.around.put(each.type(), each);
            classes.taken.add(each.name().topLevelClassName().simpleName());
        }
        List<TypeElement> needed = classes.closed(uses, uses.late().keySet());
        List<TypeElement> wanted = classes.isLarge() ? classes.closed(uses, uses.used()) : List.of();
        for (TypeElement type : uses.declared()) {
            if (needed.contains(type)) classes.move(type, uses, true);
            else if (wanted.contains(type) && classes.isLowered(type, suspensions)) classes.move(type, uses, false);
        }
        return classes;
    }

    /** Those that cannot become members, each at the use that would need it. */
    public static List<Refused> refused(AttributedMethod method) {
        return List.copyOf(of(method, List.of()).refused);
    }

    /** Whether the body may have to be cut into methods, of which only one could name a class that stays in the text. */
    private boolean isLarge() {
        Tree body = method.body().getLeaf();
        return method.end(body) - method.start(body) > LARGE;
    }

    /** Whether the statements beside a class are lowered one by one: else it is in the text of one that is not. */
    private boolean isLowered(TypeElement type, Suspensions suspensions) {
        TreePath block = requireNonNull(method.trees().getPath(type));
        while (!(block.getLeaf() instanceof BlockTree || block.getLeaf() instanceof CaseTree)) {
            block = block.getParentPath();
        }
        return block.getLeaf() == method.body().getLeaf() || suspensions.in(block.getLeaf());
    }

    /** Some classes, and those that these mention, in the order of their declarations. */
    private List<TypeElement> closed(LocalUses uses, Collection<TypeElement> some) {
        Set<TypeElement> all = new HashSet<>();
        Deque<TypeElement> next = new ArrayDeque<>(some);
        while (!next.isEmpty()) {
            TypeElement type = next.remove();
            if (all.add(type)) next.addAll(uses.mentionedBy(type));
        }
        return uses.declared().stream().filter(all::contains).toList();
    }

    /** @param isNeeded whether the class cannot stay in the text */
    private void move(TypeElement type, LocalUses uses, boolean isNeeded) {
        TreePath path = requireNonNull(method.trees().getPath(type));
        Captures captures = Captures.of(path, method, this);
        boolean isHeld = type.getKind() == ElementKind.CLASS && captures.hasInstances();
        String obstacle = captures.hasTypeParameters() ? inner(type, uses) : null;
        boolean isExtensible = !isAnonymous(type) || isExtensible(type, path);
        boolean mentionsText = uses.mentionedBy(type).stream()
                .anyMatch(each -> !each.equals(type) && uses.declared().contains(each) && !moved.containsKey(each));
        if (!isNeeded && (obstacle != null || !isExtensible || mentionsText)) return;
        Tree late = uses.late().getOrDefault(type, path.getLeaf());
        if (isAnonymous(type) && (obstacle != null || !isExtensible)) {
            refused.add(new Refused(Problem.ANONYMOUS_LIVES, late, method.textOf(late)));
            return;
        }
        if (obstacle != null) {
            refused.add(new Refused(Problem.LOCAL_CLASS_LIVES, late, type.getSimpleName(), obstacle));
            return;
        }
        String simple =
                isAnonymous(type) ? free("Anonymous") : type.getSimpleName().toString();
        ClassName holder = isHeld ? ClassName.get("", free("Locals")) : null;
        ClassName name = holder != null
                ? holder.nestedClass(simple)
                : isAnonymous(type) || taken.add(simple)
                        ? ClassName.get("", simple)
                        : ClassName.get("", free("Locals")).nestedClass(simple);
        moved.put(type, new Moved(type, path, name, holder, captures.hasTypeParameters()));
    }

    private static boolean isAnonymous(TypeElement type) {
        return type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    /** Whether a class with a name can extend what an anonymous one does. */
    private boolean isExtensible(TypeElement type, TreePath body) {
        TypeElement above = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
        if (Lexical.isOfText(above)) return !Accessors.isInner(above);
        boolean isQualified = ((NewClassTree) body.getParentPath().getLeaf()).getEnclosingExpression() != null;
        return !isQualified
                && ElementFilter.constructorsIn(above.getEnclosedElements()).stream()
                        .noneMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    }

    /** What keeps a class from being an inner class of the machine, which has type parameters. */
    private @Nullable String inner(TypeElement type, LocalUses uses) {
        String start = "it uses a type parameter of the method or of a class around it";
        TypeMirror thrown = requireNonNull(method.elements().getTypeElement("java.lang.Throwable"))
                .asType();
        if (type.getKind() != ElementKind.CLASS) return start;
        if (uses.isInBlock(type)) return start + ", and an async block uses it";
        if (method.types().isSubtype(type.asType(), thrown)) return start + ", and is an exception";
        return uses.isReified(type) ? start + ", and there is an array of it, or a test for it" : null;
    }

    private String free(String plain) {
        String name = plain;
        for (int digit = 2; !taken.add(name); digit++) name = plain + digit;
        return name;
    }

    List<Moved> all() {
        return List.copyOf(moved.values());
    }

    /** Those of the code around that the block mentions. */
    List<Moved> around() {
        return List.copyOf(around.values());
    }

    @Nullable Moved find(@Nullable Object type) {
        if (!(type instanceof TypeElement element)) return null;
        Moved own = moved.get(element);
        return own != null ? own : around.get(element);
    }

    /** Whether a node is in a class that is moved. */
    boolean isMoved(TreePath node) {
        return moved.values().stream().anyMatch(each -> each.isAround(node));
    }

    /** Whether a class has a name in the machine. */
    boolean isNamed(TypeElement type) {
        return !isAnonymous(type) || find(type) != null;
    }

    /** The name of a class in the machine. */
    ClassName className(TypeElement type) {
        Moved found = find(type);
        if (found != null) return found.name();
        return type.getEnclosingElement() instanceof TypeElement outer && Lexical.isOfText(type)
                ? className(outer).nestedClass(type.getSimpleName().toString())
                : Erasure.className(type);
    }
}
