// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.AsyncBlock;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The async blocks of a method, of which text only has what makes their machines. */
public interface Blocks {
    /** The block that a lambda is, lowered; again the same one. */
    AsyncBlock lowered(TreePath lambda);

    /** The classes of the code around whose captured variables the block takes, after what it captures itself. */
    List<TypeElement> holders(TreePath lambda);
}
