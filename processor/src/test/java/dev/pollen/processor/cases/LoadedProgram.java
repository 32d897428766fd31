// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import dev.pollen.Future;
import dev.pollen.support.Machine;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A static {@code @Async} method without parameters, in classes that were compiled just now. */
public final class LoadedProgram implements Program {
    private final MethodHandle body;
    private final MethodHandle entry;

    private LoadedProgram(MethodHandle body, MethodHandle entry) {
        this.body = body;
        this.entry = entry;
    }

    /** The method {@code method} of {@code type}; classes with static state are loaded anew for each run. */
    public static Program.Source source(Map<String, byte[]> classes, String type, String method) throws Exception {
        if (hasStaticState(classes)) return () -> load(new Loader(classes), type, method);
        Program program = load(new Loader(classes), type, method);
        return () -> program;
    }

    private static Program load(Loader loader, String type, String method) throws Exception {
        return new LoadedProgram(handle(loader, type, method), handle(loader, type + "Async", method));
    }

    /** A class loader of these classes, for {@link #of}. */
    public static ClassLoader loader(Map<String, byte[]> classes) {
        return new Loader(classes);
    }

    /** The method {@code method} of {@code type} with that argument; nothing in these classes may be static. */
    public static LoadedProgram of(ClassLoader loader, String type, String method, int argument) throws Exception {
        return new LoadedProgram(
                handle(loader, type, method, argument), handle(loader, type + "Async", method, argument));
    }

    /** Whether all that the declarations in these classes name is there. */
    public static boolean links(Map<String, byte[]> classes) {
        Loader loader = new Loader(classes);
        try {
            int methods = 0;
            for (String name : classes.keySet())
                methods += Class.forName(name, false, loader).getDeclaredMethods().length;
            return methods > 0;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static MethodHandle handle(ClassLoader loader, String type, String name, int argument) throws Exception {
        Method method = Class.forName(type, false, loader).getDeclaredMethod(name, int.class);
        method.setAccessible(true);
        MethodHandle handle = MethodHandles.lookup().unreflect(method);
        return MethodHandles.insertArguments(handle, 0, argument).asType(MethodType.methodType(Object.class));
    }

    private static MethodHandle handle(Loader loader, String type, String name) throws Exception {
        Method method = Class.forName(type, false, loader).getDeclaredMethod(name);
        method.setAccessible(true);
        return MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class));
    }

    /** Whether one run may be seen by the next: static variables, or static initialisers that log. */
    private static boolean hasStaticState(Map<String, byte[]> classes) throws Exception {
        Loader loader = new Loader(classes);
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Class<?> type = Class.forName(entry.getKey(), false, loader);
            if (type.isEnum() || type.isSynthetic() || isGenerated(type)) continue;
            if (CodeSizes.of(entry.getValue()).containsKey("<clinit>()V")) return true;
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) return true;
            }
        }
        return false;
    }

    private static boolean isGenerated(Class<?> type) {
        return Machine.class.isAssignableFrom(type)
                || type.getName().replaceFirst("\\$.*", "").endsWith("Async");
    }

    @Override
    public @Nullable Object callNatively() throws Throwable {
        return body.invokeExact();
    }

    @Override
    public Future<?> start() throws Throwable {
        return (Future<?>) (Object) entry.invokeExact();
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(LoadedProgram.class.getClassLoader());
            setDefaultAssertionStatus(true); // whatever Maven or an IDE says
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) throw new ClassNotFoundException(name);
            return defineClass(name, bytes, 0, bytes.length);
        }

        /** Class files, which native async blocks read. */
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] bytes = name.endsWith(".class")
                    ? classes.get(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    : null;
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }
}
