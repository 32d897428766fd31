// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs, in a virtual machine of its own, the tests of one root of the class path, and writes down how each ended. */
final class LibraryTests {
    private LibraryTests() {}

    /** The root, the file to write, a pattern for the names of the test classes, and one for tests left out. */
    public static void main(String[] arguments) throws Exception {
        TreeMap<String, String> ends = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                if (passed && !test.isTest()) return;
                String cause = result.getThrowable().map(LibraryTests::told).orElse("");
                synchronized (ends) {
                    ends.put(test.getUniqueId(), result.getStatus() + " " + cause);
                }
            }
        };
        Pattern left = Pattern.compile(arguments[3]);
        PostDiscoveryFilter filter = test -> FilterResult.includedIf(
                !left.matcher(test.getUniqueId().toString()).find());
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(Path.of(arguments[0]))))
                .filters(ClassNameFilter.includeClassNamePatterns(arguments[2]), filter)
                .build();
        LauncherFactory.create().execute(request, listener);
        StringBuilder lines = new StringBuilder();
        ends.forEach((test, end) -> lines.append(test.replaceAll("\\s+", " "))
                .append('\t')
                .append(end)
                .append('\n'));
        Files.writeString(Path.of(arguments[1]), lines);
        System.exit(0);
    }

    private static String told(Throwable failure) {
        StringBuilder told = new StringBuilder(failure.toString());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (told.length() < 2000) told.append(" < ").append(frame);
        }
        return told.toString().replaceAll("\\s+", " ");
    }
}
