// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.source;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of a node, also of kinds that the interfaces of JDK 17 do not know. */
public final class Children {
    private Children() {}

    /** In the order of the source. */
    public static List<Tree> of(Tree parent) {
        List<Tree> children = new ArrayList<>();
        parent.accept(
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                        if (tree != null) children.add(tree);
                        return null;
                    }
                },
                null);
        return children;
    }
}
