package org.hukoudesk.station;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Something slow to make, made when it is first asked for and kept; several may ask at once.
final class Once<T> implements Supplier<T> {

    private final ReentrantLock making = new ReentrantLock();
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        making.lock();
        try {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        } finally {
            making.unlock();
        }
    }
}
