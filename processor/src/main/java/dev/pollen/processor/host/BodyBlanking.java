// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bodies of methods out of a file's text, so that nobody spends time on their types. Spaces stand where they
 * were: every offset and line stays.
 */
final class BodyBlanking extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Predicate<MethodTree> keep;
    private final StringBuilder text;

    private BodyBlanking(CompilationUnitTree unit, SourcePositions positions, String text, Predicate<MethodTree> keep) {
        this.unit = unit;
        this.positions = positions;
        this.text = new StringBuilder(text);
        this.keep = keep;
    }

    static String blank(CompilationUnitTree unit, SourcePositions positions, String text, Predicate<MethodTree> keep) {
        BodyBlanking blanking = new BodyBlanking(unit, positions, text, keep);
        blanking.scan(unit, null);
        return blanking.text.toString();
    }

    /** Whether a method carries an annotation of the simple name {@code Async}. */
    static boolean isMarkedAsync(MethodTree method) {
        for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
            String name = annotation.getAnnotationType().toString();
            if (name.substring(name.lastIndexOf('.') + 1).equals("Async")) return true;
        }
        return false;
    }

    static boolean isConstructor(MethodTree method) {
        return method.getName().contentEquals("<init>");
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        BlockTree body = method.getBody();
        if (body != null && !keep.test(method)) blank(body);
        return null;
    }

    private void blank(BlockTree body) {
        int open = (int) positions.getStartPosition(unit, body);
        int close = (int) positions.getEndPosition(unit, body) - 1;
        // A body that another processor has added to the tree has no text of its own.
        if (open < 0 || close <= open || close >= text.length()) return;
        if (text.charAt(open) != '{' || text.charAt(close) != '}') return;
        for (int at = open + 1; at < close; at++) {
            char was = text.charAt(at);
            if (was != '\n' && was != '\r') text.setCharAt(at, ' ');
        }
    }
}
