package org.hukoudesk.canary.store;

/// Wrong on purpose: sleeps.
final class Sleeps {
    void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
