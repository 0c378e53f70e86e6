package org.hukoudesk.registry.rush;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hukoudesk.store.StoreException;

/// The lines between the workstations and the registry. All are used at the same moment, each by a thread
/// of its own, as the registry's door has one for every request.
///
/// @param heard each answer as soon as it is there, from the thread of its workstation
record Lines(RushOffice office, Consumer<Answer> heard) {

    /// A workstation sends again what found the registry busy.
    private static final int SENDS = 10;

    /// What was sent and how it was answered.
    ///
    /// @param pushedBack how often it had to be sent again, by the kind of the store's failure
    record Told(Order order, Answer answer, Map<StoreException.Kind, Integer> pushedBack) {

        Told {
            pushedBack = Map.copyOf(pushedBack);
        }

        @Override
        public String toString() {
            String outcome = answer.isDone() ? "done " + answer.actId() : answer.code();
            return order + " -> " + outcome + (pushedBack.isEmpty() ? "" : " after " + pushedBack);
        }
    }

    /// @param orders of each workstation, to be sent one after the other
    List<Told> sendAtOnce(List<List<Order>> orders) {
        var start = new CyclicBarrier(orders.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Told>>> work = orders.stream()
                    .<Callable<List<Told>>>map(mine -> () -> {
                        start.await();
                        return mine.stream().map(this::send).toList();
                    })
                    .toList();
            List<Told> told = new ArrayList<>();
            for (Future<List<Told>> done : threads.invokeAll(work)) {
                told.addAll(done.get());
            }
            return told;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    Told send(Order order) {
        Map<StoreException.Kind, Integer> pushedBack = new EnumMap<>(StoreException.Kind.class);
        Optional<Answer> answer = Optional.empty();
        for (int times = 1; answer.isEmpty(); times++) {
            try {
                answer = Optional.of(Answer.to(order, office.send(order)));
            } catch (StoreException e) {
                pushedBack.merge(e.kind(), 1, Integer::sum);
                if (e.kind() == StoreException.Kind.BROKEN || times == SENDS) {
                    answer = Optional.of(Answer.none(order, e));
                }
            } catch (RuntimeException e) {
                answer = Optional.of(Answer.none(order, e));
            }
        }
        heard.accept(answer.get());
        return new Told(order, answer.get(), pushedBack);
    }
}
