// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Puts awaits around expressions of one body, and turns calls of moved methods into calls of their machines. */
final class Sprinkler extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final Types types;
    private final Moves moves;
    private final SourceEdits edits;
    private final Random random;
    private final Places places;
    private final int every;
    private int awaits;
    private int calls;

    /**
     * @param every of so many expressions one is awaited, about
     */
    Sprinkler(Trees trees, Types types, Moves moves, SourceEdits edits, Random random, int every) {
        this.trees = trees;
        this.types = types;
        this.moves = moves;
        this.edits = edits;
        this.random = random;
        this.every = every;
        places = new Places(trees);
    }

    int awaits() {
        return awaits;
    }

    int calls() {
        return calls;
    }

    void sprinkle(TreePath body) {
        scan(body, null);
    }

    @Override
    public @Nullable Void scan(Tree tree, @Nullable Void unused) {
        if (!(tree instanceof ExpressionTree)) return super.scan(tree, unused);
        if (tree instanceof AnnotationTree) return null;
        TreePath path = new TreePath(getCurrentPath(), tree);
        if (!places.isOpen(path) || random.nextInt(every) != 0) return super.scan(tree, unused);
        TypeMirror type = Objects.requireNonNull(trees.getTypeMirror(path));
        awaits++;
        edits.open(start(tree), opening(type, getCurrentPath().getLeaf() instanceof ExpressionStatementTree));
        super.scan(tree, unused);
        edits.close(
                end(tree),
                getCurrentPath().getLeaf() instanceof ExpressionStatementTree || cast(type) == null ? "))" : ")))");
        return null;
    }

    private String opening(TypeMirror type, boolean isStatement) {
        String suffix = "";
        if (type.getKind().isPrimitive()) {
            String name = type.getKind().name().toLowerCase(Locale.ROOT);
            suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        String call = "dev.pollen.Futures.await(dev.pollen.processor.library.Sprinkle."
                + (random.nextBoolean() ? "ready" : "late") + suffix + "(";
        String cast = cast(type);
        return isStatement || cast == null ? call : "((" + cast + ") " + call;
    }

    /** Primitive and boxed values keep their types: overloads, == and ?: ask for them. */
    private @Nullable String cast(TypeMirror type) {
        if (type.getKind().isPrimitive()) return type.getKind().name().toLowerCase(Locale.ROOT);
        if (type.getKind() != TypeKind.DECLARED) return null;
        String name = types.erasure(type).toString();
        return places.isBox(name) ? name : null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        Element called = trees.getElement(getCurrentPath());
        Move move = moves.of(called);
        if (move != null && called != null && mayCall(tree, move) && random.nextInt(3) != 0) {
            Tree select = tree.getMethodSelect();
            String old = called.getSimpleName().toString();
            calls++;
            edits.replace(end(select) - old.length(), end(select), move.name());
        }
        return super.visitMethodInvocation(tree, unused);
    }

    private boolean mayCall(MethodInvocationTree tree, Move move) {
        boolean isSuper = tree.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree from
                && from.getName().contentEquals("super");
        if (isSuper) return !move.isPrivate();
        boolean sameFile = move.path().getCompilationUnit() == getCurrentPath().getCompilationUnit();
        boolean reached = tree.getMethodSelect() instanceof IdentifierTree ? isInScope(move) : !move.isPrivate();
        return move.isBound() && sameFile && reached && move.method().getKind() == ElementKind.METHOD;
    }

    /** Whether a class around has the new method, too: a static import knows the old name alone. */
    private boolean isInScope(Move move) {
        TypeMirror host = move.method().getEnclosingElement().asType();
        for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
            if (!(at.getLeaf() instanceof ClassTree)) continue;
            TypeMirror around = Objects.requireNonNull(trees.getElement(at)).asType();
            if (types.isSameType(around, host)) return true;
            boolean inherits = types.isSubtype(types.erasure(around), types.erasure(host));
            if (inherits && !move.isPrivate() && !isOfInterface(move)) return true;
        }
        return false;
    }

    private static boolean isOfInterface(Move move) {
        return move.method().getModifiers().contains(Modifier.STATIC)
                && move.method().getEnclosingElement().getKind().isInterface();
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
        return scan(tree.getExpression(), unused);
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
        scan(tree.getStatements(), unused);
        return tree.getStatements() == null ? scan(tree.getBody(), unused) : null;
    }

    private int start(Tree tree) {
        return (int)
                trees.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), tree);
    }
}
