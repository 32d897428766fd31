// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.util.TreePath;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A method whose body moves into an {@code @Async} method of another name.
 *
 * @param modifiers of the new method
 */
record Move(TreePath path, ExecutableElement method, String name, String modifiers) {
    /** Whether a call of the old method runs that body and no other. */
    boolean isBound() {
        boolean bound = method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL);
        return bound || method.getEnclosingElement().getModifiers().contains(Modifier.FINAL);
    }

    boolean isPrivate() {
        return modifiers.contains("private");
    }
}
