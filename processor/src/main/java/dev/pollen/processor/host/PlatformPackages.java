// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The packages of the platform that runs the compiler: the nested compiler has those itself. */
final class PlatformPackages {
    private static final Set<ModuleDescriptor> SYSTEM = ModuleFinder.ofSystem().findAll().stream()
            .map(ModuleReference::descriptor)
            .collect(Collectors.toUnmodifiableSet());

    /** The module of each package. */
    private static final Map<String, String> MODULES = SYSTEM.stream()
            .flatMap(module -> module.packages().stream().map(name -> Map.entry(name, module.name())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> EXPORTED = SYSTEM.stream()
            .flatMap(module -> module.exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    private PlatformPackages() {}

    static boolean contains(String packageName) {
        return MODULES.containsKey(packageName);
    }

    /** The module of a package; null if it is not the platform's. */
    static @Nullable String moduleOf(String packageName) {
        return MODULES.get(packageName);
    }

    /** Whether everybody may use a package. */
    static boolean isExported(String packageName) {
        return EXPORTED.contains(packageName);
    }

    /** The package that an imported name begins with; null if it is not the platform's. */
    static @Nullable String of(String imported) {
        for (int dot = imported.lastIndexOf('.'); dot > 0; dot = imported.lastIndexOf('.', dot - 1)) {
            String packageName = imported.substring(0, dot);
            if (contains(packageName)) return packageName;
        }
        return null;
    }
}
