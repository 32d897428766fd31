// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import dev.pollen.processor.diag.Place;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Reporter;
import dev.pollen.processor.host.HostEnvironment;
import dev.pollen.processor.host.NestedCompiler;
import dev.pollen.processor.names.Erasure;
import dev.pollen.processor.names.MachineNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;

/** What happens in which round. */
final class Rounds {
    private final HostEnvironment environment;
    private final NestedCompiler compiler;
    private final GeneratedFiles files;
    private final Reporter reporter;
    private final Faults faults;
    private final Companions companions;
    private final MethodBodies bodies;
    private final List<AsyncType> types = new ArrayList<>();

    /** The files in which local classes were looked for. */
    private final Set<CompilationUnitTree> searched = Collections.newSetFromMap(new IdentityHashMap<>());

    Rounds(HostEnvironment environment, JavaCompiler javac, Options options) {
        this.environment = environment;
        compiler = new NestedCompiler(javac, environment, options.classPath());
        reporter = new Reporter(
                environment.trees(), environment.elements(), environment.given().getMessager());
        faults = new Faults(reporter, environment.given().getMessager(), options.debug());
        files = new GeneratedFiles(environment);
        MachineNames names = new MachineNames(files::isForeign);
        companions = new Companions(environment, names, files, reporter, faults);
        MachineReports reports =
                new MachineReports(options.report(), environment.given().getMessager());
        Machines machines = new Machines(names, companions::isRefused, options.blocking(), reports);
        bodies = new MethodBodies(environment, compiler, machines, files, reporter, faults);
    }

    /** One round; fails by messages alone. */
    void run(RoundEnvironment round) {
        try {
            Set<TypeElement> roots = ElementFilter.typesIn(new LinkedHashSet<>(round.getRootElements()));
            environment.beginRound(roots);
            compiler.beginRound(roots);
            files.beginRound();
            roots.stream().filter(root -> !files.isOurs(root)).forEach(this::searchLocal);
            List<AsyncType> earlier = List.copyOf(types);
            types.addAll(companions.declare(asyncTypes(round), round.processingOver()));
            if (!round.processingOver()) {
                bodies.write(earlier);
            } else {
                bodies.giveUp(types);
                reporter.flush();
                compiler.close();
            }
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            faults.somewhere(failure);
        }
    }

    /** The types that have {@code @Async} methods and are new, in an order that does not depend on that of the files. */
    private List<TypeElement> asyncTypes(RoundEnvironment round) {
        TypeElement async = environment.elements().getTypeElement("dev.pollen.Async");
        if (async == null) return List.of();
        Set<TypeElement> found = new LinkedHashSet<>();
        for (Element method : round.getElementsAnnotatedWith(async)) {
            if (method.getEnclosingElement() instanceof TypeElement type) found.add(type);
        }
        List<TypeElement> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(this::fileOf));
        return sorted;
    }

    /** A name for the file that a type is declared in. */
    private String fileOf(TypeElement type) {
        TypeElement outermost = Erasure.outermost(type);
        CompilationUnitTree unit = environment.unitOf(outermost);
        String packageName = Erasure.packageOf(type).getQualifiedName().toString();
        return unit != null && unit.getTypeDecls().get(0) instanceof ClassTree first
                ? packageName + "." + first.getSimpleName()
                : packageName + "." + outermost.getSimpleName();
    }

    private void searchLocal(TypeElement type) {
        CompilationUnitTree unit = environment.unitOf(type);
        Trees trees = environment.trees();
        if (unit == null || trees == null || !searched.add(unit)) return;
        for (MethodTree method : LocalAsync.in(unit)) {
            reporter.error(Place.of(type, method, unit, trees), Problem.LOCAL_CLASS.message(method.getName()));
        }
    }
}
