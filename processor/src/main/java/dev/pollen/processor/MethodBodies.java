// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.diag.Place;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Refused;
import dev.pollen.processor.diag.Reporter;
import dev.pollen.processor.host.Attribution;
import dev.pollen.processor.host.HostEnvironment;
import dev.pollen.processor.host.NestedCompiler;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The second step: machines, from bodies, in the first later round in which all types of a body are known. */
final class MethodBodies {
    private final HostEnvironment environment;
    private final NestedCompiler compiler;
    private final Machines machines;
    private final GeneratedFiles files;
    private final Reporter reporter;
    private final Faults faults;
    private final UnreadBodies unread;

    MethodBodies(
            HostEnvironment environment,
            NestedCompiler compiler,
            Machines machines,
            GeneratedFiles files,
            Reporter reporter,
            Faults faults) {
        this.environment = environment;
        this.compiler = compiler;
        this.machines = machines;
        this.files = files;
        this.reporter = reporter;
        this.faults = faults;
        unread = new UnreadBodies(environment);
    }

    /** Writes the machines of all methods that can be read now. */
    void write(List<AsyncType> types) {
        List<TypeElement> open = new ArrayList<>();
        for (AsyncType type : types) {
            if (!type.waiting(environment).isEmpty()) open.add(type.in(environment));
        }
        if (open.isEmpty()) return;
        Map<String, Attribution> read = compiler.attribute(open);
        for (AsyncType type : types) {
            for (ExecutableElement method : type.waiting(environment)) {
                Attribution unknown = new Attribution.Unresolved(List.of(), false);
                Attribution attribution = read.getOrDefault(MachineNames.key(method), unknown);
                guarded(type, method, () -> write(type, method, attribution));
            }
        }
    }

    /** One method: what goes wrong with it does not concern the others. */
    private void guarded(AsyncType type, ExecutableElement method, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            faults.at(method, failure);
            type.finish(method);
        }
    }

    private void write(AsyncType type, ExecutableElement method, Attribution attribution) {
        if (attribution instanceof Attribution.Resolved resolved) {
            finish(type, method, machine(method, resolved));
        } else if (attribution instanceof Attribution.Crashed crashed) {
            faults.at(method, crashed.failure());
            finish(type, method, Optional.empty());
        } else if (attribution instanceof Attribution.Unresolved unresolved) {
            type.obstruct(method, unresolved.holes());
            if (!compiler.canRead(Erasure.host(method))) {
                reporter.error(method, Problem.NO_SOURCE.message(method));
                finish(type, method, Optional.empty());
            } else if (unresolved.isFinal()) {
                giveUp(type, method);
            }
        }
    }

    /** The machine of a method; empty if the user was told why there is none. */
    private Optional<TypeSpec> machine(ExecutableElement method, Attribution.Resolved read) {
        try {
            Machines.Made made = machines.make(read.method());
            made.problems().forEach(problem -> report(problem, method, read));
            return Optional.ofNullable(made.machine());
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            faults.at(method, failure);
        }
        return Optional.empty();
    }

    private void report(Refused refused, ExecutableElement method, Attribution.Resolved resolved) {
        AttributedMethod read = resolved.method();
        TypeElement file = Erasure.outermost(Erasure.host(method));
        Place place = Place.of(file, refused.tree(), read.unit(), read.trees()).moved(resolved.userOffset());
        String text = refused.problem().message(refused.details().toArray());
        if (refused.isWarning()) reporter.warning(place, text);
        else if (reporter.isExact()) reporter.error(place, text);
        else reporter.error(method, text + " (line " + read.line(refused.tree()) + ")");
    }

    private void finish(AsyncType type, ExecutableElement method, Optional<TypeSpec> machine) {
        files.write(machine.orElseGet(() -> machines.broken(method)), Erasure.host(method));
        type.finish(method);
    }

    /** The last round: what could not be read will not be. */
    void giveUp(List<AsyncType> types) {
        for (AsyncType type : types) {
            for (ExecutableElement method : type.waiting(environment)) {
                guarded(type, method, () -> giveUp(type, method));
            }
        }
    }

    private void giveUp(AsyncType type, ExecutableElement method) {
        TypeElement host = Erasure.host(method);
        Place place = reporter.placeOf(method);
        String why = "nothing of it could be read";
        for (Attribution.Hole hole : type.holes(method)) {
            place = Place.at(Erasure.outermost(host), hole.offset());
            why = hole.message().lines().findFirst().orElse(why);
            break;
        }
        unread.watch(host, reporter.prepared(place, Problem.UNREAD.message(why)));
        finish(type, method, Optional.empty());
    }
}
