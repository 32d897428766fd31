package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Face {
        @Async
        boolean z();

        @Async
        byte b();

        @Async
        short s();

        @Async
        char c();

        @Async
        int i();

        @Async
        long l();

        @Async
        float f();

        @Async
        double d();

        @Async
        void v();

        @Async
        int[] a();
    }

    static class Machines implements Face {
        @Async
        public boolean z() {
            return await(value("z", true));
        }

        @Async
        public byte b() {
            return (byte) (int) await(value("b", 300));
        }

        @Async
        public short s() {
            return 1;
        }

        @Async
        public char c() {
            return 'c';
        }

        @Async
        public int i() {
            return 2;
        }

        @Async
        public long l() {
            return 3;
        }

        @Async
        public float f() {
            return 4;
        }

        @Async
        public double d() {
            return await(value("d", 5));
        }

        @Async
        public void v() {
            log("v");
        }

        @Async
        public int[] a() {
            return new int[2];
        }
    }

    static class Plain implements Face {
        public boolean z() {
            return false;
        }

        public byte b() {
            return 1;
        }

        public short s() {
            return 2;
        }

        public char c() {
            return 'p';
        }

        public int i() {
            return 3;
        }

        public long l() {
            return 4;
        }

        public float f() {
            return 5;
        }

        public double d() {
            return 6;
        }

        public void v() {
            log("plain v");
        }

        public int[] a() {
            return new int[1];
        }
    }

    @Async
    static String all(Face face) {
        face.v();
        return "" + face.z() + face.b() + face.s() + face.c() + face.i() + face.l() + face.f() + face.d() + face.a().length;
    }

    @Async
    static String run() {
        return all(new Machines()) + " " + all(new Plain());
    }
}
