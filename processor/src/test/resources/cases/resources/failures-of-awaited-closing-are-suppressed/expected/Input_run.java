package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Input.Resource a;

    private Throwable primary;

    private Input.Resource resource;

    private Throwable primary2;

    private Input.Resource b;

    private Throwable primary3;

    private Input.Resource c;

    private Throwable primary4;

    private int value2;

    private int exit;

    private Throwable thrown;

    private int value3;

    private int exit2;

    private Throwable thrown2;

    private int value4;

    private int exit3;

    private Throwable thrown3;

    private int value5;

    private int exit4;

    private Throwable thrown4;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Input.Resource nothing = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                nothing = null;
                a = new Input.Resource("a");
                primary = null;
            case 1, 2, 3, 4, 5, 6, 7:
                leaving: {
                    try {
                        try {
                            switch (at) {
                                default:
                                    resource = nothing;
                                    primary2 = null;
                                case 1, 2, 3, 4, 5:
                                    leaving2: {
                                        try {
                                            try {
                                                switch (at) {
                                                    default:
                                                        b = new Input.Resource("b");
                                                        primary3 = null;
                                                    case 1, 2, 3:
                                                        leaving3: {
                                                            try {
                                                                try {
                                                                    switch (at) {
                                                                        default:
                                                                            c = new Input.Resource("c");
                                                                            primary4 = null;
                                                                        case 1:
                                                                            leaving4: {
                                                                                try {
                                                                                    try {
                                                                                        if (at == 0) {
                                                                                            // Input.java:28: await(fail("body", ...
                                                                                            awaited = await(Trace.fail("body", new IllegalStateException("body")), run, depth);
                                                                                            if (awaited == SUSPENDED) {
                                                                                                return suspend(1);
                                                                                            }
                                                                                        } else {
                                                                                            at = 0;
                                                                                            awaited = run.take();
                                                                                        }
                                                                                        Object value = awaited;
                                                                                        { value2 = (int) value; exit = 2; break leaving4; }
                                                                                    } catch (Throwable caught) {
                                                                                        primary4 = caught;
                                                                                        throw caught;
                                                                                    }
                                                                                } catch (Throwable caught2) {
                                                                                    thrown = caught2;
                                                                                    exit = 1;
                                                                                }
                                                                            }
                                                                            run.enterFinally();
                                                                        case 2, 3:
                                                                            try {
                                                                                if (at != 0 || c != null) {
                                                                                    if (at == 0 ? primary4 != null : at <= 2) {
                                                                                        try {
                                                                                            if (at == 0) {
                                                                                                // Input.java:27: close c
                                                                                                if (await(c.closeAsync(), run, depth) == SUSPENDED) {
                                                                                                    c = null;
                                                                                                    return suspend(2);
                                                                                                }
                                                                                            } else {
                                                                                                at = 0;
                                                                                                run.take();
                                                                                            }
                                                                                        } catch (Throwable failure) {
                                                                                            primary4.addSuppressed(failure);
                                                                                        }
                                                                                    } else {
                                                                                        if (at == 0) {
                                                                                            // Input.java:27: close c
                                                                                            if (await(c.closeAsync(), run, depth) == SUSPENDED) {
                                                                                                c = null;
                                                                                                primary4 = null;
                                                                                                return suspend(3);
                                                                                            }
                                                                                        } else {
                                                                                            at = 0;
                                                                                            run.take();
                                                                                        }
                                                                                    }
                                                                                }
                                                                            } catch (Throwable failure2) {
                                                                                run.exitFinally();
                                                                                throw failure2;
                                                                            }
                                                                            run.exitFinally();
                                                                            if (exit == 1) {
                                                                                throw thrown;
                                                                            }
                                                                            { value3 = value2; exit2 = 2; break leaving3; }
                                                                    }
                                                                } catch (Throwable caught3) {
                                                                    primary3 = caught3;
                                                                    throw caught3;
                                                                }
                                                            } catch (Throwable caught4) {
                                                                thrown2 = caught4;
                                                                exit2 = 1;
                                                            }
                                                        }
                                                        run.enterFinally();
                                                    case 4, 5:
                                                        try {
                                                            if (at != 0 || b != null) {
                                                                if (at == 0 ? primary3 != null : at <= 4) {
                                                                    try {
                                                                        if (at == 0) {
                                                                            // Input.java:26: close b
                                                                            if (await(b.closeAsync(), run, depth) == SUSPENDED) {
                                                                                release();
                                                                                return suspend(4);
                                                                            }
                                                                        } else {
                                                                            at = 0;
                                                                            run.take();
                                                                        }
                                                                    } catch (Throwable failure3) {
                                                                        primary3.addSuppressed(failure3);
                                                                    }
                                                                } else {
                                                                    if (at == 0) {
                                                                        // Input.java:26: close b
                                                                        if (await(b.closeAsync(), run, depth) == SUSPENDED) {
                                                                            release2();
                                                                            return suspend(5);
                                                                        }
                                                                    } else {
                                                                        at = 0;
                                                                        run.take();
                                                                    }
                                                                }
                                                            }
                                                        } catch (Throwable failure4) {
                                                            run.exitFinally();
                                                            throw failure4;
                                                        }
                                                        run.exitFinally();
                                                        if (exit2 == 1) throw thrown2;
                                                        { value4 = value3; exit3 = 2; break leaving2; }
                                                }
                                            } catch (Throwable caught5) {
                                                primary2 = caught5;
                                                throw caught5;
                                            }
                                        } catch (Throwable caught6) {
                                            thrown3 = caught6;
                                            exit3 = 1;
                                        }
                                    }
                                    run.enterFinally();
                                case 6, 7:
                                    try {
                                        if (at != 0 || resource != null) {
                                            if (at == 0 ? primary2 != null : at <= 6) {
                                                try {
                                                    if (at == 0) {
                                                        // Input.java:25: close resource
                                                        if (await(resource.closeAsync(), run, depth) == SUSPENDED) {
                                                            release3();
                                                            return suspend(6);
                                                        }
                                                    } else { at = 0; run.take(); }
                                                } catch (Throwable failure5) {
                                                    primary2.addSuppressed(failure5);
                                                }
                                            } else {
                                                if (at == 0) {
                                                    // Input.java:25: close resource
                                                    if (await(resource.closeAsync(), run, depth) == SUSPENDED) {
                                                        release4();
                                                        return suspend(7);
                                                    }
                                                } else { at = 0; run.take(); }
                                            }
                                        }
                                    } catch (Throwable failure6) {
                                        run.exitFinally();
                                        throw failure6;
                                    }
                                    run.exitFinally();
                                    if (exit3 == 1) throw thrown3;
                                    { value5 = value4; exit4 = 2; break leaving; }
                            }
                        } catch (Throwable caught7) {
                            primary = caught7;
                            throw caught7;
                        }
                    } catch (Throwable caught8) {
                        thrown4 = caught8;
                        exit4 = 1;
                    }
                }
                run.enterFinally();
            case 8, 9:
                try {
                    if (at != 0 || a != null) {
                        if (at == 0 ? primary != null : at <= 8) {
                            try {
                                if (at == 0) {
                                    // Input.java:24: close a
                                    if (await(a.closeAsync(), run, depth) == SUSPENDED) {
                                        release5();
                                        return suspend(8);
                                    }
                                } else { at = 0; run.take(); }
                            } catch (Throwable failure7) {
                                primary.addSuppressed(failure7);
                            }
                        } else {
                            if (at == 0) {
                                // Input.java:24: close a
                                if (await(a.closeAsync(), run, depth) == SUSPENDED) {
                                    release7();
                                    return suspend(9);
                                }
                            } else { at = 0; run.take(); }
                        }
                    }
                } catch (Throwable failure8) {
                    run.exitFinally();
                    throw failure8;
                }
                run.exitFinally();
                if (exit4 == 1) throw thrown4;
                return ready(value5);
        }
    }

    private void release() {
        b = null;
        c = null;
        primary4 = null;
        thrown = null;
    }

    private void release2() {
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
        thrown = null;
    }

    private void release3() {
        resource = null;
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
        thrown = null;
        thrown2 = null;
    }

    private void release4() {
        resource = null;
        primary2 = null;
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
        thrown = null;
        thrown2 = null;
    }

    private void release5() {
        a = null;
        resource = null;
        primary2 = null;
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
        thrown = null;
        thrown2 = null;
        thrown3 = null;
    }

    private void release6() {
        a = null;
        primary = null;
        resource = null;
        primary2 = null;
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
    }

    private void release7() {
        release6();
        thrown = null;
        thrown2 = null;
        thrown3 = null;
    }

    @Override
    protected void clear() {
        a = null;
        primary = null;
        resource = null;
        primary2 = null;
        b = null;
        primary3 = null;
        c = null;
        primary4 = null;
        thrown = null;
        thrown2 = null;
        thrown3 = null;
        thrown4 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting fail(\"body\", new IllegalStateException(\"body\"))";
            case 2 -> "Input.java:27, awaiting close c";
            case 3 -> "Input.java:27, awaiting close c";
            case 4 -> "Input.java:26, awaiting close b";
            case 5 -> "Input.java:26, awaiting close b";
            case 6 -> "Input.java:25, awaiting close resource";
            case 7 -> "Input.java:25, awaiting close resource";
            case 8 -> "Input.java:24, awaiting close a";
            case 9 -> "Input.java:24, awaiting close a";
            default -> super.place(state);
        };
    }
}
