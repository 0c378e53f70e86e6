package org.hukoudesk.device.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Remembers what was told of a job.
final class Progress implements ProgressListener {

    private static final int LIMIT_SECONDS = 20;

    private final CountDownLatch accepted = new CountDownLatch(1);
    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
    private volatile int jobId;

    @Override
    public void accepted(int id) {
        jobId = id;
        accepted.countDown();
    }

    @Override
    public void waiting(List<String> reasons) {
        heard.add(reasons);
    }

    int jobId() {
        return jobId;
    }

    List<List<String>> reasons() {
        return new ArrayList<>(heard);
    }

    void awaitAccepted() throws InterruptedException {
        if (!accepted.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the printer did not take the job");
        }
    }

    void awaitReason(String reason) throws InterruptedException {
        while (true) {
            var reasons = heard.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (reasons == null) {
                throw new AssertionError("the printer never waited for " + reason);
            }
            if (reasons.contains(reason)) {
                return;
            }
        }
    }
}
