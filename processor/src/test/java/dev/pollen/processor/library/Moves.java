// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which methods of a library move, and to which names. */
final class Moves {
    private final Trees trees;
    private final Predicate<String> isLeft;
    private final Random random;
    private final Map<Element, Move> moves = new HashMap<>();
    private int found;

    /**
     * @param isLeft whether a method is left as it is, by its {@link #key}
     */
    Moves(Trees trees, Predicate<String> isLeft, long seed) {
        this.trees = trees;
        this.isLeft = isLeft;
        random = new Random(seed);
    }

    /** A name of a method for lists: file and line. */
    static String key(CompilationUnitTree unit, long line) {
        String path = unit.getSourceFile().getName();
        return path.substring(path.lastIndexOf('/') + 1) + ":" + line;
    }

    int size() {
        return moves.size();
    }

    @Nullable Move of(@Nullable Element method) {
        return moves.get(method);
    }

    void find(CompilationUnitTree unit) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
                if (tree.getBody() != null
                        && tree.getReturnType() != null
                        && trees.getElement(getCurrentPath()) instanceof ExecutableElement method
                        && isMember(getCurrentPath())
                        && !method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
                    long line = unit.getLineMap().getLineNumber(start(unit, tree));
                    Move move = move(getCurrentPath(), method);
                    if (!isLeft.test(key(unit, line))) moves.put(method, move);
                }
                return super.visitMethod(tree, unused);
            }
        }.scan(unit, null);
    }

    private int start(CompilationUnitTree unit, MethodTree tree) {
        SourcePositions positions = trees.getSourcePositions();
        return (int) positions.getStartPosition(unit, tree.getReturnType());
    }

    private static boolean isMember(TreePath method) {
        TreePath at = method.getParentPath();
        while (at.getLeaf() instanceof ClassTree) at = at.getParentPath();
        return at.getLeaf() instanceof CompilationUnitTree;
    }

    private Move move(TreePath path, ExecutableElement method) {
        TypeElement host = (TypeElement) method.getEnclosingElement();
        // a name of its own, or methods of subclasses would override it
        String name = method.getSimpleName() + "$" + host.getSimpleName() + "$" + ++found;
        return new Move(path, method, name, modifiers(method, host.getKind() == ElementKind.INTERFACE));
    }

    private String modifiers(ExecutableElement method, boolean inInterface) {
        Set<Modifier> modifiers = method.getModifiers();
        String access = "";
        for (Modifier each : Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)) {
            if (modifiers.contains(each)) access = each + " ";
        }
        boolean isStatic = modifiers.contains(Modifier.STATIC);
        int choice = random.nextInt(3);
        if (choice == 0) access = "private ";
        if (isStatic) return access + "static ";
        if (inInterface) return access.equals("private ") ? access : access + "default ";
        return choice == 1 && !access.equals("private ") ? access + "final " : access;
    }
}
