package org.hukoudesk.station;

import java.util.ArrayDeque;
import java.util.Deque;

/// What samples opened for one picture, such as a store; whoever takes the picture gives it back afterwards. A hundred
/// stores left open fill the memory of the tests. Used on the JavaFX thread.
public final class Loan {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    private Loan() {}

    public static <T extends AutoCloseable> T of(T opened) {
        OPEN.push(opened);
        return opened;
    }

    static void giveBack() {
        while (!OPEN.isEmpty()) {
            try {
                OPEN.pop().close();
            } catch (Exception failure) {
                throw new AssertionError("a sample's resource does not close", failure);
            }
        }
    }
}
