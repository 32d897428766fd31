// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a file that run: bodies and initialisers. What is wrong elsewhere is wrong for the whole file. */
final class Bodies extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private record Range(long start, long end) {}

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Range> ranges = new ArrayList<>();
    private final List<TreePath> asyncMethods = new ArrayList<>();

    Bodies(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
        scan(unit, null);
    }

    boolean contains(long offset) {
        return ranges.stream().anyMatch(range -> range.start <= offset && offset < range.end);
    }

    /** The methods of member types that may be {@code @Async} and have a body. */
    List<TreePath> asyncMethods() {
        return asyncMethods;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        for (Tree member : type.getMembers()) {
            if (member instanceof BlockTree initialiser) add(initialiser);
            if (member instanceof VariableTree field && field.getInitializer() != null) add(field.getInitializer());
        }
        return super.visitClass(type, unused);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        if (method.getBody() == null) return null;
        add(method.getBody());
        if (BodyBlanking.isMarkedAsync(method)) asyncMethods.add(getCurrentPath());
        return null;
    }

    /** The members of anonymous classes in an initialiser belong to no type that has a companion. */
    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree initialiser, @Nullable Void unused) {
        return null;
    }

    private void add(Tree tree) {
        ranges.add(new Range(positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree)));
    }
}
