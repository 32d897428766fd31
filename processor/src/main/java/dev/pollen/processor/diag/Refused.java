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
    private final boolean isWarning;

    public Refused(Problem problem, Tree tree, Object... details) {
        this(problem, tree, List.of(details), problem.isWarning());
    }

    private Refused(Problem problem, Tree tree, List<Object> details, boolean isWarning) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.tree = tree;
        this.details = details;
        this.isWarning = isWarning;
    }

    /** The same, and no machine. */
    public Refused asError() {
        return new Refused(problem, tree, details, false);
    }

    /** Whether the method is compiled all the same. */
    public boolean isWarning() {
        return isWarning;
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
