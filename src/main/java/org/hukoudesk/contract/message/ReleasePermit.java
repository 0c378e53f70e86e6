package org.hukoudesk.contract.message;

import java.util.Map;

/// The origin verified a permit and strikes its persons off. When the head leaves others behind, `newHead` is the
/// person id of the new one and `relations` gives everyone's relation to them; both are empty otherwise.
public record ReleasePermit(String permitNo, String verification, String newHead, Map<String, String> relations)
        implements Message {

    public ReleasePermit {
        relations = Map.copyOf(relations);
    }

    @Override
    public String orderKey() {
        return permitNo;
    }
}
