package org.hukoudesk.registry.api;

import org.hukoudesk.registry.enrolment.EnrolmentDesk;

/// Everybody who works behind the routes.
public record Desks(MessageDesk messages, QueryDesk queries, FeedDesk feed, BlobDesk blobs, EnrolmentDesk enrolment) {}
