import dev.pollen.*;

class Plain {
    @Async
    static void nothing(String unused) {
        System.out.println("no await");
    }

    @Async
    static void forEver(Future<String> unused) {
        while (true) Futures.await(Futures.yieldNow());
    }
}
