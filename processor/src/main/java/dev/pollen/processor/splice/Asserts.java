// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AssertTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import javax.lang.model.element.TypeElement;

/**
 * Assertions. Whether they are on is the affair of the user's class, which keeps it in a field (its own text has the
 * assertion too), and not that of the machine. A class of the body, or an interface, asks for the same as the outermost
 * class when it is initialised; the machine does that for it:
 *
 * <pre>{@code
 * assert n > 0 : n;    { if (!assertionsDisabled$get() && !(n > 0)) throw new AssertionError(n); }
 * }</pre>
 */
final class Asserts {
    private final Text text;

    Asserts(Text text) {
        this.text = text;
    }

    /** Changes the statement except for its condition and detail. */
    void rewrite(AssertTree tree, TreePath path, Edits edits) {
        Code enabled = enabled(path, text.setting());
        int condition = text.start(tree.getCondition());
        edits.replace(text.start(tree), condition, Code.of("{ if (", enabled, " && !("));
        Code thrown = Code.of(")) throw new ", ClassName.get(AssertionError.class), "(");
        int end = text.end(tree.getCondition());
        if (tree.getDetail() == null) {
            edits.replace(end, text.end(tree), Code.of(thrown, "); }"));
        } else {
            edits.replace(end, text.start(tree.getDetail()), thrown);
            edits.replace(text.end(tree.getDetail()), text.end(tree), Code.raw("); }"));
        }
    }

    /** Whether the assertions of the user's class are on. */
    static Code enabled(TreePath path, Setting setting) {
        TypeElement innermost = setting.members().innermost(path);
        boolean isKept = innermost.equals(setting.method().host())
                && !innermost.getKind().isInterface();
        return isKept
                ? Code.raw("!" + setting.accessors().assertionsDisabled() + "()")
                : Code.raw(setting.accessors().assertionsEnabled() + "()");
    }
}
