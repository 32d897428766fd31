// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import com.palantir.javapoet.ClassName;
import dev.pollen.processor.ir.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where an exception of a vertex may be caught, innermost first, up to where it certainly is.
 *
 * @param isCaught whether the last one catches it in any case
 */
record Handlers(List<Vertex> vertices, boolean isCaught) {
    private static final Set<String> CATCH_ALL = Set.of("java.lang.Throwable");
    private static final Set<String> CATCH_CANCELLATION = Set.of(
            "java.util.concurrent.CancellationException",
            "java.lang.IllegalStateException",
            "java.lang.RuntimeException",
            "java.lang.Exception",
            "java.lang.Throwable");

    /** Of any exception. */
    static Handlers of(Vertex vertex) {
        return of(vertex, false);
    }

    /** Of a CancellationException. */
    static Handlers ofCancellation(Vertex vertex) {
        return of(vertex, true);
    }

    private static Handlers of(Vertex vertex, boolean isCancellation) {
        List<Vertex> found = new ArrayList<>();
        int end = vertex.handlers.size();
        while (end > 0) {
            int begin = end - 1;
            while (begin > 0 && isBeside(vertex.handlers.get(begin - 1), vertex.handlers.get(begin))) begin--;
            for (Vertex handler : vertex.handlers.subList(begin, end)) {
                if (!isCancellation || catches(handler, CATCH_CANCELLATION)) found.add(handler);
                if (catches(handler, isCancellation ? CATCH_CANCELLATION : CATCH_ALL)) return new Handlers(found, true);
            }
            end = begin;
        }
        return new Handlers(found, false);
    }

    private static boolean isBeside(Vertex handler, Vertex other) {
        return clause(handler).region() == clause(other).region();
    }

    private static boolean catches(Vertex handler, Set<String> names) {
        return clause(handler).clause().types().pieces().stream()
                .anyMatch(piece -> piece instanceof Code.Type type
                        && type.name() instanceof ClassName name
                        && names.contains(name.canonicalName()));
    }

    private static Vertex.Handler clause(Vertex handler) {
        return Objects.requireNonNull(handler.handler);
    }
}
