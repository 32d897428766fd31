// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.diag;

import com.sun.source.tree.Tree;
import java.util.List;

/** Ends the work on one method with a message for the user at {@code tree}, a node of the nested compilation. */
@SuppressWarnings("serial")
public final class Refused extends RuntimeException {
    private final Problem problem;
    private final Tree tree;
    private final List<Object> details;

    public Refused(Problem problem, Tree tree, Object... details) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.tree = tree;
        this.details = List.of(details);
    }

    public Problem problem() {
        return problem;
    }

    public Tree tree() {
        return tree;
    }

    public List<Object> details() {
        return details;
    }
}
