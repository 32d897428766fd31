// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.source.AsyncBlocks;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Scopes;
import dev.pollen.processor.source.Suspensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Where the local classes of a body are used. */
final class LocalUses extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final AttributedMethod method;
    private final Scopes scopes;
    private final List<TypeElement> declared = new ArrayList<>();
    private final Map<TypeElement, Tree> late = new LinkedHashMap<>();
    private final Map<TypeElement, Set<TypeElement>> mentioned = new HashMap<>();
    private final Set<TypeElement> others = new LinkedHashSet<>();
    private final Set<TypeElement> used = new LinkedHashSet<>();
    private final Set<TypeElement> inBlocks = new HashSet<>();
    private final Set<Element> reified = new HashSet<>();

    private LocalUses(AttributedMethod method, Suspensions suspensions) {
        this.method = method;
        this.scopes = new Scopes(method, suspensions);
    }

    static LocalUses of(AttributedMethod method, Suspensions suspensions) {
        LocalUses uses = new LocalUses(method, suspensions);
        uses.scan(method.contents(), null);
        return uses;
    }

    /** The local classes of the body's own frame, in their order. */
    List<TypeElement> declared() {
        return declared;
    }

    /** Those used where an await lies between the declaration and the use, or in an async block, with the first such use. */
    Map<TypeElement, Tree> late() {
        return late;
    }

    /** Those that are used by their names; anonymous ones by members that they add. */
    Set<TypeElement> used() {
        return used;
    }

    /** Those that are mentioned and not of the frame: of the code around an async block, or of lambdas and classes. */
    Set<TypeElement> others() {
        return others;
    }

    /** Those that the text of a class mentions. */
    Set<TypeElement> mentionedBy(TypeElement type) {
        return mentioned.getOrDefault(type, Set.of());
    }

    /** Whether an async block uses it. */
    boolean isInBlock(TypeElement type) {
        return inBlocks.contains(type);
    }

    /** Whether it is tested for, or arrays of it are made: what Java has not for classes with type parameters. */
    boolean isReified(TypeElement type) {
        return reified.contains(type);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return tree == null || method.end(tree) < 0 ? null : super.scan(tree, unused);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        if (method.elementOf(getCurrentPath()) instanceof TypeElement type) {
            if (isOfBody(type) && !new Lexical(method).isInner(getCurrentPath())) declared.add(type);
        }
        return super.visitClass(tree, unused);
    }

    private static boolean isOfBody(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        select(tree.getExpression(), tree);
        return super.visitMemberSelect(tree, unused);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        select(tree.getQualifierExpression(), tree);
        return super.visitMemberReference(tree, unused);
    }

    /** An anonymous class is used as what it is where a member is selected that it adds; else as what it extends. */
    private void select(Tree qualifier, Tree tree) {
        TypeMirror from = method.trees().getTypeMirror(new TreePath(getCurrentPath(), qualifier));
        if (from instanceof DeclaredType declaredType
                && declaredType.asElement() instanceof TypeElement type
                && type.getNestingKind() == NestingKind.ANONYMOUS
                && isAdded(method.elementOf(getCurrentPath()), type)) {
            use(type, tree);
        }
    }

    private boolean isAdded(@Nullable Element member, TypeElement type) {
        if (member == null || !type.equals(member.getEnclosingElement())) return false;
        if (!(member instanceof ExecutableElement own)) return true;
        return ElementFilter.methodsIn(method.elements().getAllMembers(above(type))).stream()
                .noneMatch(each -> method.elements().overrides(own, each, type));
    }

    private static TypeElement above(TypeElement type) {
        TypeMirror above = type.getInterfaces().isEmpty()
                ? type.getSuperclass()
                : type.getInterfaces().get(0);
        return (TypeElement) ((DeclaredType) above).asElement();
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element element = method.elementOf(getCurrentPath());
        if (element != null) mention(element.asType(), tree);
        return super.visitVariable(tree, unused);
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
        if (tree.getType() != null) reified(tree.getType());
        return super.visitInstanceOf(tree, unused);
    }

    @Override
    public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
        Element variable = method.elementOf(new TreePath(getCurrentPath(), tree.getVariable()));
        if (variable != null && variable.asType() instanceof DeclaredType tested) reified.add(tested.asElement());
        return super.visitBindingPattern(tree, unused);
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void unused) {
        TypeMirror made = method.trees().getTypeMirror(getCurrentPath());
        while (made instanceof ArrayType array) made = array.getComponentType();
        if (made instanceof DeclaredType declaredType) reified.add(declaredType.asElement());
        return super.visitNewArray(tree, unused);
    }

    private void reified(Tree type) {
        Element element = method.elementOf(new TreePath(getCurrentPath(), type));
        if (element != null) reified.add(element);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Element element = method.elementOf(getCurrentPath());
        if (element != null) mention(element.asType(), tree);
        return null;
    }

    private void mention(@Nullable TypeMirror type, Tree tree) {
        if (type instanceof ArrayType array) mention(array.getComponentType(), tree);
        else if (type instanceof ExecutableType executable) mention(executable.getReturnType(), tree);
        else if (type instanceof IntersectionType all) all.getBounds().forEach(each -> mention(each, tree));
        else if (type instanceof WildcardType wildcard) {
            mention(wildcard.getExtendsBound(), tree);
            mention(wildcard.getSuperBound(), tree);
        } else if (type instanceof DeclaredType declaredType
                && declaredType.asElement() instanceof TypeElement element) {
            if (element.getNestingKind() != NestingKind.ANONYMOUS) use(element, tree);
            declaredType.getTypeArguments().forEach(each -> mention(each, tree));
        }
    }

    private void use(TypeElement type, Tree tree) {
        if (!declared.contains(type)) {
            if (isOfBody(type)) others.add(type);
            return;
        }
        used.add(type);
        TreePath declaration = requireNonNull(method.trees().getPath(type));
        boolean isInItself = false;
        boolean isInAnother = false;
        for (TreePath at = getCurrentPath(); !method.isRoot(at.getLeaf()); at = at.getParentPath()) {
            if (!(at.getLeaf() instanceof ClassTree)) continue;
            if (at.getLeaf() == declaration.getLeaf()) isInItself = true;
            else isInAnother = true;
            if (method.elementOf(at) instanceof TypeElement around && declared.contains(around)) {
                mentioned.computeIfAbsent(around, each -> new HashSet<>()).add(type);
            }
        }
        if (isInItself) return;
        // a class that becomes a member needs the names of those it uses
        boolean isUnnamed = type.getNestingKind() == NestingKind.ANONYMOUS && isInAnother;
        if (isInBlock()) inBlocks.add(type);
        if (isUnnamed || isInBlock() || scopes.crosses(declaration, getCurrentPath())) late.putIfAbsent(type, tree);
    }

    /** Whether the use is in an async block, whose machine is another class. */
    private boolean isInBlock() {
        for (TreePath at = getCurrentPath(); !method.isRoot(at.getLeaf()); at = at.getParentPath()) {
            if (at.getLeaf() instanceof LambdaExpressionTree && AsyncBlocks.isBlock(at, method)) return true;
        }
        return false;
    }
}
