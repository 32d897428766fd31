// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.diag.Reporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Our own failures, told as errors: no compiler shall end with our stack trace. */
final class Faults {
    private final Reporter reporter;
    private final Messager messager;
    private final boolean debug;

    Faults(Reporter reporter, Messager messager, boolean debug) {
        this.reporter = reporter;
        this.messager = messager;
        this.debug = debug;
    }

    /** A failure while working on a declaration. */
    void at(Element declaration, Throwable failure) {
        reporter.error(declaration, text(failure));
    }

    /** A failure of which nothing more is known. */
    void somewhere(Throwable failure) {
        messager.printMessage(Diagnostic.Kind.ERROR, text(failure));
    }

    private String text(Throwable failure) {
        String what = failure.getMessage() == null
                ? failure.getClass().getName()
                : failure.getClass().getName() + ": " + failure.getMessage();
        return Problem.INTERNAL.message(what) + (debug ? "\n" + stackTrace(failure) : "");
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
