// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.diag;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's file. Known by offsets, which the outer and the nested compilation share and which outlast the
 * trees of a round.
 *
 * @param type the canonical name of a top-level type of the file
 * @param start negative if nothing but the type is known
 */
public record Place(String type, long start, long end, Tree.Kind kind) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::type).thenComparing(Place::start).thenComparing(Place::end);

    /** The place of a tree of either compilation. */
    public static Place of(TypeElement type, Tree tree, CompilationUnitTree unit, Trees trees) {
        SourcePositions positions = trees.getSourcePositions();
        return new Place(
                type.getQualifiedName().toString(),
                positions.getStartPosition(unit, tree),
                positions.getEndPosition(unit, tree),
                tree.getKind());
    }

    /** Somewhere in the file of a top-level type. */
    public static Place of(TypeElement type) {
        return new Place(type.getQualifiedName().toString(), -1, -1, Tree.Kind.CLASS);
    }

    /** The same place where the file has other offsets. */
    public Place moved(IntUnaryOperator offset) {
        return new Place(type, offset.applyAsInt((int) start), offset.applyAsInt((int) end), kind);
    }

    /** What is at an offset of the file. */
    public static Place at(TypeElement type, int offset) {
        return new Place(type.getQualifiedName().toString(), offset, offset, Tree.Kind.OTHER);
    }

    /** The top-level type that a declaration is in, or is. */
    static TypeElement outermost(Element declaration) {
        Element at = declaration;
        while (at.getEnclosingElement() != null && !(at.getEnclosingElement() instanceof PackageElement)) {
            at = at.getEnclosingElement();
        }
        return (TypeElement) at;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /**
     * The tree to name to javac so that the message stands at the beginning of this place: a declaration itself, which
     * javac puts at its name; else the first token of an expression, since javac would take the operator or parenthesis.
     * Where nothing begins, it is the innermost tree around.
     */
    Tree treeIn(CompilationUnitTree unit, Trees trees) {
        Finder finder = new Finder(unit, trees.getSourcePositions());
        finder.scan(unit, null);
        if (finder.found != null) return finder.found;
        return finder.around != null ? finder.around : unit.getTypeDecls().get(0);
    }

    private boolean isDeclaration() {
        if (kind == Tree.Kind.OTHER) return false;
        return ClassTree.class.isAssignableFrom(kind.asInterface())
                || MethodTree.class.isAssignableFrom(kind.asInterface())
                || VariableTree.class.isAssignableFrom(kind.asInterface());
    }

    private final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private @Nullable Tree found;
        private @Nullable Tree around;

        Finder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            if (tree == null) return null;
            long from = positions.getStartPosition(unit, tree);
            long to = positions.getEndPosition(unit, tree);
            // Trees that a processor or javac has added have no end, or stand somewhere else.
            if (tree != unit && to >= 0 && (start < from || to <= start)) return null;
            if (tree != unit && from <= start && start < to) around = tree;
            if (from == start && to >= 0 && (!isDeclaration() || (tree.getKind() == kind && to == end))) found = tree;
            return super.scan(tree, unused);
        }
    }
}
