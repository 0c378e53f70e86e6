package org.hukoudesk.canary.store;

/// Wrong on purpose: a thread without an owner.
final class OwnThread {
    Thread thread(Runnable job) {
        return new Thread(job);
    }
}
