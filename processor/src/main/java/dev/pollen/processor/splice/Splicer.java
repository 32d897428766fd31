// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Access;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.AttributedMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Await-free text of a body as {@link Code}. */
public final class Splicer {
    private final Setting setting;
    private final MemberClasses classes;

    /** @param machine the class that the text will be in */
    public Splicer(AttributedMethod method, ClassName machine, Variables variables, Blocks blocks) {
        Accessors accessors = new Accessors(method);
        Members members = new Members(method, variables, accessors);
        setting = new Setting(
                method,
                machine,
                variables,
                members,
                accessors,
                new TypeNames(method, variables, members),
                new Jumps(method),
                blocks,
                new Source(method.text()),
                new LinkedHashMap<>());
        classes = new MemberClasses(setting);
    }

    /** The text of an expression, in which the operands in {@code replaced} are substituted by what they were evaluated to. */
    public Code expression(TreePath path, Map<Tree, Code> replaced) {
        return new Text(setting, path.getLeaf(), replaced).code(path);
    }

    /** An await-free statement, with its semicolon or braces. */
    public Code statement(TreePath path) {
        return expression(path, Map.of());
    }

    /** A type as text. */
    public Code type(TypeMirror type) {
        return Code.type(setting.variables().name(type));
    }

    /** A type as the user wrote it, {@code var} too. */
    public Code typeText(TreePath type) {
        if (setting.method().end(type.getLeaf()) < 0) return Code.raw("var");
        return Locals.isBehindTheName(type.getLeaf(), setting.method())
                ? type(setting.method().typeOf(type))
                : expression(type, Map.of());
    }

    /** The accessors that the text asked for so far, in order, each once. */
    public List<Access> accesses() {
        return setting.accessors().accesses();
    }

    /** Whether a class that the body declares becomes a member of the machine, so that no text of it stays. */
    public boolean isMember(TreePath declaration) {
        return classes.of(declaration) != null;
    }

    /** The variable that gets {@link #holding} where such a class is declared; null if the class captures nothing. */
    public @Nullable Variable holder(TreePath declaration) {
        return setting.variables().holder(requireNonNull(classes.of(declaration)));
    }

    /** Makes the object that holds what the class captures. */
    public Code holding(TreePath declaration) {
        return classes.holder(requireNonNull(classes.of(declaration)));
    }

    /** The classes of the body that become members of the machine. */
    public List<TypeSpec> types() {
        return classes.types();
    }

    /** Whether the target of an assignment, a field, can only be read and written through {@link #get} and {@link #set}. */
    public boolean needsAccessor(TreePath target) {
        return HiddenField.of((ExpressionTree) target.getLeaf(), requireNonNull(target.getParentPath()), setting)
                != null;
    }

    /**
     * Reads a field.
     *
     * @param qualifier the instance; null for a static field or one of the receiver
     */
    public Code get(VariableElement field, @Nullable Code qualifier) {
        Code owner = owner(field, qualifier);
        TypeElement lookup = lookup(field);
        if (lookup == null) return Code.of(requireNonNull(owner), "." + field.getSimpleName());
        String name = setting.accessors().get(field, lookup, setting.method().tree());
        return isStatic(field) ? Code.raw(name + "()") : Code.of(name, "(", requireNonNull(owner), ")");
    }

    /** An expression that assigns a field and gives the value. */
    public Code set(VariableElement field, @Nullable Code qualifier, Code value) {
        Code owner = owner(field, qualifier);
        TypeElement lookup = lookup(field);
        if (lookup == null) return Code.of(requireNonNull(owner), "." + field.getSimpleName() + " = ", value);
        String name = setting.accessors().set(field, lookup, setting.method().tree());
        return isStatic(field)
                ? Code.of(name, "(", value, ")")
                : Code.of(name, "(", requireNonNull(owner), ", ", value, ")");
    }

    private @Nullable TypeElement lookup(VariableElement field) {
        return setting.members().lookup(body(), field, null);
    }

    private Code owner(VariableElement field, @Nullable Code qualifier) {
        if (qualifier != null && !isStatic(field)) return qualifier;
        TypeElement holder = setting.members().holder(body(), field);
        if (isStatic(field)) return setting.types().owner(holder, field);
        return setting.members().instance(requireNonNull(holder), body());
    }

    private TreePath body() {
        return setting.method().body();
    }

    private static boolean isStatic(VariableElement field) {
        return field.getModifiers().contains(Modifier.STATIC);
    }

    /** Tells what jumps out of the text to a statement that was lowered mean; {@code continueTo} is null unless it is a loop. */
    public void label(StatementTree target, Label breakTo, @Nullable Label continueTo) {
        setting.jumps().label(target, breakTo, continueTo);
    }

    /**
     * What a member belongs to: the qualifier of {@code select}, or the receiver that a simple name means ({@code this},
     * an enclosing instance); also for {@code super.m} the receiver itself.
     */
    public Code receiver(TreePath select) {
        Element selected = requireNonNull(setting.method().elementOf(select));
        if (!(select.getLeaf() instanceof MemberSelectTree member)) {
            return setting.members().instance(requireNonNull(setting.members().holder(select, selected)), select);
        }
        if (Names.isSuper(member.getExpression())) {
            Super meant = Super.of(member.getExpression(), select, setting);
            return setting.members().instance(meant.type(), select);
        }
        return expression(new TreePath(select, member.getExpression()), Map.of());
    }

    /** Tells what {@code yield} in text of an arm means, once the switch expression was lowered: the value goes to a variable. */
    public void yields(SwitchExpressionTree choice, Variable value, Label end) {
        setting.jumps().yields(choice, value, end);
    }

    /** The condition that the assertions of the user's class are on, for an {@code assert} that is lowered. */
    public Code assertionsEnabled(TreePath path) {
        return Asserts.enabled(path, setting);
    }
}
