// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import dev.pollen.processor.names.Erasure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What the outer compilation knows of types by their names: where they are declared. */
final class OuterTypes {
    /** {@code Elements.getFileObjectOf}, since Java 18. */
    private static final @Nullable Method FILE_OBJECT_OF = fileObjectOf();

    private final HostEnvironment host;

    OuterTypes(HostEnvironment host) {
        this.host = host;
    }

    private static @Nullable Method fileObjectOf() {
        try {
            return Elements.class.getMethod("getFileObjectOf", Element.class);
        } catch (NoSuchMethodException beforeJava18) {
            return null;
        }
    }

    /** The top-level types of a package. Makes the outer compiler load all of them. */
    List<TypeElement> inPackage(String name) {
        List<TypeElement> types = new ArrayList<>();
        for (PackageElement known : host.elements().getAllPackageElements(name)) {
            for (Element type : known.getEnclosedElements()) {
                if (type instanceof TypeElement found) types.add(found);
            }
        }
        return types;
    }

    /** The type of that canonical name, as the module sees it; {@code module} is empty for the unnamed one. */
    @Nullable TypeElement named(String name, String module) {
        ModuleElement from = host.elements().getModuleElement(module);
        return from == null
                ? host.elements().getTypeElement(name)
                : host.elements().getTypeElement(from, name);
    }

    /** The tree of the file that declares a type; null if it comes from a class file. */
    @Nullable CompilationUnitTree unitOf(TypeElement type) {
        return host.unitOf(Erasure.outermost(type));
    }

    /** The jar or folder that holds the class file of a type; null if it has none there. */
    @Nullable Path rootOf(TypeElement type) {
        TypeElement outermost = Erasure.outermost(type);
        String packageName = Erasure.packageOf(outermost).getQualifiedName().toString();
        // A member class that is imported; the Filer of 17 fails when it is asked for one of the platform's.
        if (PlatformPackages.contains(packageName)) return null;
        String file = outermost.getSimpleName() + ".class";
        URI uri = FILE_OBJECT_OF != null ? fileOf(outermost) : searched(outermost, packageName, file);
        return uri == null
                ? null
                : ClassRoots.of(uri, packageName.isEmpty() ? file : packageName.replace('.', '/') + "/" + file);
    }

    private @Nullable URI fileOf(TypeElement type) {
        FileObject file = fileObjectOf(type);
        return file == null ? null : file.toUri();
    }

    /** The file of a type, source or class; null if the platform cannot tell. */
    @Nullable FileObject fileObjectOf(TypeElement type) {
        if (FILE_OBJECT_OF == null) return null;
        try {
            return (FileObject) FILE_OBJECT_OF.invoke(host.elements(), type);
        } catch (IllegalAccessException | InvocationTargetException unsupported) {
            return null;
        }
    }

    private @Nullable URI searched(TypeElement type, String packageName, String file) {
        ModuleElement module = host.elements().getModuleOf(type);
        URI found = resource(StandardLocation.CLASS_PATH, packageName, file);
        if (found == null && module != null && !module.isUnnamed()) {
            found = resource(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file);
        }
        return found != null ? found : resource(StandardLocation.CLASS_OUTPUT, packageName, file);
    }

    private @Nullable URI resource(Location location, String packageName, String file) {
        try {
            FileObject found = host.reader().getResource(location, packageName, file);
            return found.toUri();
        } catch (FileNotFoundException none) {
            return null;
        } catch (IOException | IllegalArgumentException | IllegalStateException | UnsupportedOperationException none) {
            return null;
        }
    }

    /** The folder that classes are written to, if it is one. */
    @Nullable Path output() {
        URI some = resource(StandardLocation.CLASS_OUTPUT, "", "none.class");
        return some == null ? null : ClassRoots.of(some, "none.class");
    }
}
