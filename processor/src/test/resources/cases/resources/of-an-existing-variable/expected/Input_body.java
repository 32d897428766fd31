package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(cases.Input.Resource)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private Input self;

    private Input.Resource parameter;

    private Input.Resource resource;

    private Throwable primary;

    private Input.Resource resource2;

    private Throwable primary2;

    private Input.Resource resource3;

    private Throwable primary3;

    private String left;

    private String value3;

    private int exit;

    private Throwable thrown;

    private String value4;

    private int exit2;

    private Throwable thrown2;

    private String value5;

    private int exit3;

    private Throwable thrown3;

    Input_body(Input self, Input.Resource parameter) {
        this.self = Objects.requireNonNull(self);
        this.parameter = parameter;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Input.Resource local = null;
        switch (at) {
            default:
                MethodHandles.lookup().ensureInitialized(Input.Resource.class);
                // Input.java:27: await(value("a", "local"))
                awaited = await(Trace.value("a", "local"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                local = new Input.Resource(value);
                resource = local;
                primary = null;
            case 2:
                leaving: {
                    try {
                        try {
                            if (at == 0) {
                                resource2 = parameter;
                                primary2 = null;
                            }
                            leaving2: {
                                try {
                                    try {
                                        if (at == 0) {
                                            resource3 = self.field;
                                            primary3 = null;
                                        }
                                        leaving3: {
                                            try {
                                                try {
                                                    if (at == 0) {
                                                        left = local.name;
                                                        // Input.java:31: await(value("b", "b"))
                                                        awaited = await(Trace.value("b", "b"), run, depth);
                                                        if (awaited == SUSPENDED) {
                                                            self = null;
                                                            parameter = null;
                                                            return suspend(2);
                                                        }
                                                    } else { at = 0; awaited = run.take(); }
                                                    String value2 = (String) awaited;
                                                    { value3 = left + value2; exit = 2; break leaving3; }
                                                } catch (Throwable caught) {
                                                    primary3 = caught;
                                                    throw caught;
                                                }
                                            } catch (Throwable caught2) {
                                                thrown = caught2;
                                                exit = 1;
                                            }
                                        }
                                        if (resource3 != null) {
                                            if (primary3 != null) {
                                                try {
                                                    resource3.close();
                                                } catch (Throwable failure) {
                                                    primary3.addSuppressed(failure);
                                                }
                                            } else {
                                                resource3.close();
                                            }
                                        }
                                        if (exit == 1) throw thrown;
                                        { value4 = value3; exit2 = 2; break leaving2; }
                                    } catch (Throwable caught3) {
                                        primary2 = caught3;
                                        throw caught3;
                                    }
                                } catch (Throwable caught4) {
                                    thrown2 = caught4;
                                    exit2 = 1;
                                }
                            }
                            if (resource2 != null) {
                                if (primary2 != null) {
                                    try {
                                        resource2.close();
                                    } catch (Throwable failure2) {
                                        primary2.addSuppressed(failure2);
                                    }
                                } else {
                                    resource2.close();
                                }
                            }
                            if (exit2 == 1) throw thrown2;
                            { value5 = value4; exit3 = 2; break leaving; }
                        } catch (Throwable caught5) {
                            primary = caught5;
                            throw caught5;
                        }
                    } catch (Throwable caught6) {
                        thrown3 = caught6;
                        exit3 = 1;
                    }
                }
                if (resource != null) {
                    if (primary != null) {
                        try {
                            resource.close();
                        } catch (Throwable failure3) {
                            primary.addSuppressed(failure3);
                        }
                    } else {
                        resource.close();
                    }
                }
                if (exit3 == 1) throw thrown3;
                return ready(value5);
        }
    }

    @Override
    protected void clear() {
        self = null;
        parameter = null;
        resource = null;
        primary = null;
        resource2 = null;
        primary2 = null;
        resource3 = null;
        primary3 = null;
        left = null;
        value3 = null;
        thrown = null;
        value4 = null;
        thrown2 = null;
        value5 = null;
        thrown3 = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting value(\"a\", \"local\")";
            case 2 -> "Input.java:31, awaiting value(\"b\", \"b\")";
            default -> super.place(state);
        };
    }
}
