// SPDX-License-Identifier: Apache-2.0
package dev.pollen.executor;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.JoinHandle;
import dev.pollen.Poll;
import java.util.ArrayList;
import java.util.List;

/** Spawns ten of itself, a level lower, and adds up what they give; a leaf is one. */
final class Tree implements Future<Integer> {
    private final int level;
    private final List<JoinHandle<Integer>> children = new ArrayList<>();
    private int joined;
    private int sum;

    Tree(int level) {
        this.level = level;
    }

    @Override
    public Poll<Integer> poll(Context cx) throws Exception {
        if (level == 0) return Poll.ready(1);
        while (children.size() < 10) children.add(Futures.spawn(new Tree(level - 1)));
        for (; joined < 10; joined++) {
            Poll<Integer> child = children.get(joined).poll(cx);
            if (child.isPending()) return Poll.pending();
            sum += child.value();
        }
        return Poll.ready(sum);
    }
}
