// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs a body as it is, and spliced into a class of its own; both tell what came out. */
final class SplicedRun {
    private final Path folder;

    SplicedRun(Path folder) {
        this.folder = folder;
    }

    record Both(String own, String spliced) {}

    /** The file has a class {@code Host} or {@code Host.In} with an {@code Object body()}, static or not. */
    Both run(String file, String... others) {
        Snippet snippet = Snippet.file(file, others);
        String machine = Spliced.of(snippet);
        List<Path> sources = new ArrayList<>();
        try {
            sources.add(write("p/Host.java", Snippet.withPackage(file)));
            sources.add(write("p/" + snippet.machine() + ".java", machine));
            sources.add(
                    write(
                            "p/Host_sneaky.java",
                            "package p; class Host_sneaky {"
                                    + " static <X extends Throwable> RuntimeException sneaky(Throwable x) throws X { throw (X) x; } }"));
            for (String other : others) sources.add(write(Snippet.nameOf(other), other));
            compile(sources, machine);
            return new Both(run(snippet, true), run(snippet, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a class loader of its own, since static fields change. */
    private String run(Snippet snippet, boolean isOwn) throws IOException, ReflectiveOperationException {
        boolean isStatic = snippet.variables().self() == null;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.setDefaultAssertionStatus(true);
            Class<?> host = loader.loadClass(snippet.method()
                    .elements()
                    .getBinaryName(snippet.method().host())
                    .toString());
            if (isOwn) return outcome(host.getDeclaredMethod("body"), isStatic ? null : make(host));
            Method spliced = Arrays.stream(
                            loader.loadClass("p." + snippet.machine()).getDeclaredMethods())
                    .filter(each -> each.getName().equals("run"))
                    .findFirst()
                    .orElseThrow();
            return isStatic ? outcome(spliced, null) : outcome(spliced, null, make(host));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private void compile(List<Path> sources, String machine) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            boolean isGood = compiler.getTask(
                            null,
                            files,
                            problems,
                            List.of("-proc:none"),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!isGood) throw new IllegalArgumentException(problems.getDiagnostics() + "\n" + machine);
        }
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        if (constructor.getParameterCount() == 0) return constructor.newInstance();
        return constructor.newInstance(make(constructor.getParameterTypes()[0]));
    }

    private static String outcome(Method method, @Nullable Object receiver, Object... arguments) {
        method.setAccessible(true);
        try {
            return String.valueOf(method.invoke(receiver, arguments));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
